import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm'

/** A day of a programme. */
@Entity('pelatihan_hari')
@Unique('uq_pelatihan_hari', ['pelatihanId', 'tanggal'])
@Index('ix_pelatihan_hari_tanggal', ['tanggal'])
export class PelatihanHariEntity {
  @PrimaryColumn('text') id!: string
  @Column('text', { name: 'pelatihan_id' }) pelatihanId!: string
  @Column('text') tanggal!: string
  @Column('text', { name: 'jam_mulai', nullable: true }) jamMulai!: string | null
  @Column('text', { name: 'jam_selesai', nullable: true }) jamSelesai!: string | null
  @Column('text', { nullable: true }) materi!: string | null
}
