import { Column, Entity, Index, PrimaryColumn } from 'typeorm'
import type { JenisPelatihan, StatusSiasn } from '../../domain/kompetensi/kompetensi'

/** A course outside the office's own programmes, in the shape SIASN keeps one. */
@Entity('riwayat_kompetensi')
@Index('ix_riwayat_kompetensi_pegawai', ['pegawaiId', 'selesai'])
@Index('ix_riwayat_kompetensi_jam', ['selesai', 'pegawaiId', 'jp', 'noSertifikat'])
export class RiwayatKompetensiEntity {
  @PrimaryColumn('text') id!: string
  @Column('text', { name: 'pegawai_id' }) pegawaiId!: string
  @Column('text') nama!: string
  @Column('text') jenis!: JenisPelatihan
  @Column('text') bentuk!: string
  @Column('integer') jp!: number
  @Column('text', { nullable: true }) mulai!: string | null
  @Column('text') selesai!: string
  @Column('text', { nullable: true }) penyelenggara!: string | null
  @Column('text', { name: 'no_sertifikat', nullable: true }) noSertifikat!: string | null
  @Column('text', { name: 'tanggal_sertifikat', nullable: true }) tanggalSertifikat!: string | null
  @Column('text', { name: 'berkas_id', nullable: true }) berkasId!: string | null
  @Column('text', { name: 'berkas_nama', nullable: true }) berkasNama!: string | null
  @Column('text', { name: 'siasn_status', default: 'belum' }) siasnStatus!: StatusSiasn
  @Column('text', { nullable: true }) catatan!: string | null
}
