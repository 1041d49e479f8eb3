import { Column, Entity, Index, PrimaryColumn } from 'typeorm'
import type { DasarBiaya, KomponenBiaya } from '../../domain/anggaran/anggaran'

/** One cost item of a programme and the budget line that pays it. Rupiah. */
@Entity('pelatihan_biaya')
@Index('ix_pelatihan_biaya', ['pelatihanId'])
@Index('ix_pelatihan_biaya_anggaran', ['anggaranId'])
export class PelatihanBiayaEntity {
  @PrimaryColumn('text') id!: string
  @Column('text', { name: 'pelatihan_id' }) pelatihanId!: string
  @Column('text', { name: 'anggaran_id', nullable: true }) anggaranId!: string | null
  @Column('text') komponen!: KomponenBiaya
  @Column('text', { nullable: true }) uraian!: string | null
  @Column('text', { default: 'tetap' }) dasar!: DasarBiaya
  @Column('integer', { default: 0 }) rencana!: number
  @Column('integer', { default: 0 }) komitmen!: number
  @Column('integer', { default: 0 }) realisasi!: number
}
