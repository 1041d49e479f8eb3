import { Column, Entity, Index, PrimaryColumn } from 'typeorm'
import type { Jalur, JenisPelatihan } from '../../domain/kompetensi/kompetensi'
import type { KesesuaianKurikulum, Sematan, StatusPelatihan } from '../../domain/pelatihan/pelatihan'

/** A training programme of a year's plan. */
@Entity('pelatihan')
@Index('ix_pelatihan_tahun', ['tahun', 'status'])
@Index('ix_pelatihan_versi', ['versiDariId'])
export class PelatihanEntity {
  @PrimaryColumn('text') id!: string
  @Column('integer') tahun!: number
  @Column('text') judul!: string
  @Column('text', { nullable: true }) tujuan!: string | null
  @Column('text') jenis!: JenisPelatihan
  @Column('text') jalur!: Jalur
  @Column('text') bentuk!: string
  @Column('integer') jp!: number
  @Column('text', { nullable: true }) mulai!: string | null
  @Column('text', { nullable: true }) selesai!: string | null
  @Column('text', { nullable: true }) penyelenggara!: string | null
  @Column('text', { name: 'mitra_id', nullable: true }) mitraId!: string | null
  @Column('text', { nullable: true }) tempat!: string | null
  @Column('integer', { nullable: true }) kuota!: number | null
  @Column('text', { default: 'belum' }) kurikulum!: KesesuaianKurikulum
  @Column('text', { name: 'kurikulum_catatan', nullable: true }) kurikulumCatatan!: string | null
  @Column('integer', { default: 3 }) prioritas!: number
  @Column('text', { default: 'usulan' }) status!: StatusPelatihan
  @Column('text', { default: 'bebas' }) sematan!: Sematan
  @Column('integer', { name: 'masuk_rencana', default: 1 }) masukRencana!: number
  @Column('integer', { default: 1 }) versi!: number
  @Column('text', { name: 'versi_dari_id', nullable: true }) versiDariId!: string | null
  @Column('text', { name: 'alasan_rancang_ulang', nullable: true }) alasanRancangUlang!: string | null
  @Column('text', { nullable: true }) perubahan!: string | null
  @Column('text', { nullable: true }) ambang!: string | null
  @Column('text', { nullable: true }) catatan!: string | null
  @Column('text', { name: 'dibuat_pada' }) dibuatPada!: string
}
