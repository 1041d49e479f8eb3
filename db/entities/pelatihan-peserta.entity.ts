import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm'
import type { StatusSiasn } from '../../domain/kompetensi/kompetensi'
import type { StatusPeserta } from '../../domain/pelatihan/pelatihan'

/** A person in a programme, with scores, certificate and the hours it gave. */
@Entity('pelatihan_peserta')
@Unique('uq_pelatihan_peserta', ['pelatihanId', 'pegawaiId'])
@Index('ix_pelatihan_peserta_pegawai', ['pegawaiId'])
@Index('ix_pelatihan_peserta_jam', ['pelatihanId', 'pegawaiId', 'status', 'jpDiakui', 'noSertifikat'])
export class PelatihanPesertaEntity {
  @PrimaryColumn('text') id!: string
  @Column('text', { name: 'pelatihan_id' }) pelatihanId!: string
  @Column('text', { name: 'pegawai_id' }) pegawaiId!: string
  @Column('text', { default: 'calon' }) status!: StatusPeserta
  @Column('real', { name: 'nilai_pra', nullable: true }) nilaiPra!: number | null
  @Column('real', { name: 'nilai_pasca', nullable: true }) nilaiPasca!: number | null
  @Column('integer', { name: 'jp_diakui', nullable: true }) jpDiakui!: number | null
  @Column('text', { name: 'no_sertifikat', nullable: true }) noSertifikat!: string | null
  @Column('text', { name: 'tanggal_sertifikat', nullable: true }) tanggalSertifikat!: string | null
  @Column('text', { name: 'berkas_id', nullable: true }) berkasId!: string | null
  @Column('text', { name: 'berkas_nama', nullable: true }) berkasNama!: string | null
  @Column('text', { name: 'siasn_status', default: 'belum' }) siasnStatus!: StatusSiasn
  @Column('text', { nullable: true }) catatan!: string | null
}
