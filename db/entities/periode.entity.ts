import { Column, Entity, PrimaryColumn, Unique } from 'typeorm'
import type { JenisPeriode, StatusPeriode } from '../../domain/sesi/sesi'

/** A month (or quarter, year) with its state. */
@Entity('periode')
@Unique('uq_periode', ['jenis', 'tahun', 'nomor'])
export class PeriodeEntity {
  @PrimaryColumn('text') id!: string
  @Column('text', { default: 'bulanan' }) jenis!: JenisPeriode
  @Column('integer') tahun!: number
  @Column('integer') nomor!: number
  @Column('text') mulai!: string
  @Column('text') selesai!: string
  @Column('text', { default: 'rencana' }) status!: StatusPeriode
  @Column('text', { name: 'batas_lapor', nullable: true }) batasLapor!: string | null
  @Column('text', { name: 'batas_nilai', nullable: true }) batasNilai!: string | null
  @Column('text', { name: 'dikunci_pada', nullable: true }) dikunciPada!: string | null
  @Column('text', { name: 'alasan_buka', nullable: true }) alasanBuka!: string | null
}
