import { Column, Entity, PrimaryColumn, Unique } from 'typeorm'
import type { SumberAnggaran } from '../../domain/anggaran/anggaran'

/** A line of a year's budget that pays for training. Rupiah. */
@Entity('anggaran')
@Unique('uq_anggaran', ['tahun', 'sumber', 'kodeRekening'])
export class AnggaranEntity {
  @PrimaryColumn('text') id!: string
  @Column('integer') tahun!: number
  @Column('text') sumber!: SumberAnggaran
  @Column('text', { name: 'kode_rekening' }) kodeRekening!: string
  @Column('text') uraian!: string
  @Column('integer') pagu!: number
  @Column('text', { nullable: true }) keterangan!: string | null
}
