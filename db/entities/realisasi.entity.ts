import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm'

/** What was reached for an indicator in a period: one row per (indicator, period). */
@Entity('realisasi')
@Unique('uq_realisasi', ['indikatorId', 'periodeId'])
@Index('ix_realisasi_periode', ['periodeId', 'indikatorId'])
export class RealisasiEntity {
  @PrimaryColumn('text') id!: string
  @Column('text', { name: 'indikator_id' }) indikatorId!: string
  @Column('text', { name: 'periode_id' }) periodeId!: string
  @Column('text') teks!: string
  @Column('real', { name: 'nilai_angka', nullable: true }) nilaiAngka!: number | null
  @Column('text', { name: 'sumber_data', nullable: true }) sumberData!: string | null
}
