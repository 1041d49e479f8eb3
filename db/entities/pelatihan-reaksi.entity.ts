import { Column, Entity, Index, PrimaryColumn } from 'typeorm'

/** One answer sheet about a programme; without a participant it is anonymous. `nilai`: points by question code. */
@Entity('pelatihan_reaksi')
@Index('ix_pelatihan_reaksi', ['pelatihanId'])
export class PelatihanReaksiEntity {
  @PrimaryColumn('text') id!: string
  @Column('text', { name: 'pelatihan_id' }) pelatihanId!: string
  @Column('text', { name: 'peserta_id', nullable: true }) pesertaId!: string | null
  @Column('text') nilai!: string
  @Column('text', { nullable: true }) saran!: string | null
  @Column('text') tanggal!: string
  /** The next version of the programme, which answers the remark. */
  @Column('text', { name: 'dijawab_di', nullable: true }) dijawabDi!: string | null
}
