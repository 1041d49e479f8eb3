import { Column, Entity, Index, PrimaryColumn } from 'typeorm'
import type { KeluargaForm, Pendekatan, StatusSkp } from '../../domain/skp/skp'

/** A person’s plan; several per year after a move, active ranges never overlap. */
@Entity('skp')
@Index('ix_skp_pegawai', ['pegawaiId', 'tahun'])
export class SkpEntity {
  @PrimaryColumn('text') id!: string
  @Column('text', { name: 'pegawai_id' }) pegawaiId!: string
  @Column('integer') tahun!: number
  @Column('text') mulai!: string
  @Column('text') selesai!: string
  @Column('text', { name: 'keluarga_form' }) keluargaForm!: KeluargaForm
  @Column('text') pendekatan!: Pendekatan
  @Column('text', { default: 'draft' }) status!: StatusSkp
  @Column('text') jabatan!: string
  @Column('text', { name: 'unit_id' }) unitId!: string
  @Column('text', { name: 'templat_kode', nullable: true }) templatKode!: string | null
  @Column('text', { name: 'skp_sebelum_id', nullable: true }) skpSebelumId!: string | null
  @Column('text', { name: 'alasan_perubahan', nullable: true }) alasanPerubahan!: string | null
  @Column('text', { name: 'catatan_kembali', nullable: true }) catatanKembali!: string | null
  @Column('text', { name: 'tanggal_penetapan', nullable: true }) tanggalPenetapan!: string | null
  @Column('text', { name: 'dihapus_pada', nullable: true }) dihapusPada!: string | null
}
