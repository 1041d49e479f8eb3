import { Column, Entity, PrimaryColumn, Unique } from 'typeorm'
import type { JenisKelamin, JenisPegawai, StatusPegawai } from '../../domain/pegawai/pegawai'

/** Who is appraised. */
@Entity('pegawai')
@Unique('uq_pegawai_nip', ['nip'])
export class PegawaiEntity {
  @PrimaryColumn('text') id!: string
  @Column('text', { nullable: true }) nip!: string | null
  @Column('text') jenis!: JenisPegawai
  @Column('text') nama!: string
  @Column('text', { name: 'gelar_depan', nullable: true }) gelarDepan!: string | null
  @Column('text', { name: 'gelar_belakang', nullable: true }) gelarBelakang!: string | null
  @Column('text', { name: 'jenis_kelamin', nullable: true }) jenisKelamin!: JenisKelamin | null
  @Column('text', { name: 'tempat_lahir', nullable: true }) tempatLahir!: string | null
  @Column('text', { name: 'tanggal_lahir', nullable: true }) tanggalLahir!: string | null
  @Column('text', { name: 'pendidikan_kode', nullable: true }) pendidikanKode!: string | null
  @Column('text', { nullable: true }) jurusan!: string | null
  @Column('integer', { name: 'tahun_lulus', nullable: true }) tahunLulus!: number | null
  @Column('text', { default: 'aktif' }) status!: StatusPegawai
  @Column('text', { name: 'tmt_cpns', nullable: true }) tmtCpns!: string | null
  @Column('integer', { name: 'mk_tahun', nullable: true }) mkTahun!: number | null
  @Column('integer', { name: 'mk_bulan', nullable: true }) mkBulan!: number | null
  @Column('text', { name: 'no_hp', nullable: true }) noHp!: string | null
  @Column('text', { name: 'pos_el', nullable: true }) posEl!: string | null
  @Column('text', { nullable: true }) catatan!: string | null
  @Column('text', { name: 'dihapus_pada', nullable: true }) dihapusPada!: string | null
}
