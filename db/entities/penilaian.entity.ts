import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm'
import type { Predikat, Rating } from '../../domain/penilaian/predikat'

/** One rating of one person in one period; predikat is computed, never typed. */
@Entity('penilaian')
@Unique('uq_penilaian', ['pegawaiId', 'periodeId', 'skpId'])
@Index('ix_penilaian_periode', ['periodeId', 'predikat'])
export class PenilaianEntity {
  @PrimaryColumn('text') id!: string
  @Column('text', { name: 'pegawai_id' }) pegawaiId!: string
  @Column('text', { name: 'periode_id' }) periodeId!: string
  @Column('text', { name: 'skp_id' }) skpId!: string
  @Column('text', { name: 'rating_hasil', nullable: true }) ratingHasil!: Rating | null
  @Column('text', { name: 'rating_perilaku', nullable: true }) ratingPerilaku!: Rating | null
  @Column('text', { nullable: true }) predikat!: Predikat | null
  @Column('text', { name: 'aturan_id', nullable: true }) aturanId!: string | null
  @Column('text', { nullable: true }) catatan!: string | null
  @Column('text', { nullable: true }) tanggal!: string | null
}
