import { Column, Entity, PrimaryColumn, Unique } from 'typeorm'

/** The superior's check, months later, of whether a participant works differently. `nilai`: points by question code. */
@Entity('pelatihan_cek')
@Unique('uq_pelatihan_cek', ['pesertaId'])
export class PelatihanCekEntity {
  @PrimaryColumn('text') id!: string
  @Column('text', { name: 'peserta_id' }) pesertaId!: string
  @Column('text') nilai!: string
  @Column('text', { nullable: true }) catatan!: string | null
  @Column('text', { nullable: true }) penilai!: string | null
  @Column('text') tanggal!: string
  /** The next version of the programme, which answers the remark. */
  @Column('text', { name: 'dijawab_di', nullable: true }) dijawabDi!: string | null
}
