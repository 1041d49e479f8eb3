import { Column, Entity, Index, PrimaryColumn } from 'typeorm'
import type { JenisRhk, KlasifikasiRhk } from '../../domain/skp/skp'

/** Rencana hasil kerja of an SKP; tambahan names who assigned it. */
@Entity('rhk')
@Index('ix_rhk_skp', ['skpId'])
@Index('ix_rhk_atasan', ['atasanRhkId'])
@Index('ix_rhk_asal', ['asalId'], { where: '"asal_id" IS NOT NULL' })
export class RhkEntity {
  @PrimaryColumn('text') id!: string
  @Column('text', { name: 'skp_id' }) skpId!: string
  @Column('text') jenis!: JenisRhk
  @Column('text', { default: 'individu' }) klasifikasi!: KlasifikasiRhk
  @Column('integer') urutan!: number
  @Column('text') teks!: string
  @Column('text', { nullable: true }) kode!: string | null
  @Column('text', { name: 'atasan_rhk_id', nullable: true }) atasanRhkId!: string | null
  @Column('text', { name: 'atasan_teks', nullable: true }) atasanTeks!: string | null
  @Column('text', { name: 'penugasan_dari', nullable: true }) penugasanDari!: string | null
  /** The result of the replaced SKP this one goes on from. */
  @Column('text', { name: 'asal_id', nullable: true }) asalId!: string | null
}
