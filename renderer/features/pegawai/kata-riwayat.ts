import { JENIS_JABATAN_LABEL, SIFAT_JABATAN_LABEL } from '../../../domain/pegawai/jabatan'
import { JENIS_KELAMIN_LABEL, JENIS_PEGAWAI_LABEL, PENDIDIKAN, STATUS_PEGAWAI_LABEL } from '../../../domain/pegawai/pegawai'

/** What people call a table of the history. */
export const BAGIAN: Record<string, string> = {
  pegawai: 'Data diri', pegawai_pangkat: 'Pangkat', pegawai_jabatan: 'Jabatan', pegawai_latihan: 'Latihan jabatan', relasi_penilai: 'Penilai',
} // prettier-ignore

/** What people call its columns; a column that is not here is not shown. */
export const KOLOM: Record<string, string> = {
  nip: 'NIP', jenis: 'Jenis', nama: 'Nama', gelar_depan: 'Gelar depan', gelar_belakang: 'Gelar belakang', jenis_kelamin: 'Jenis kelamin',
  tempat_lahir: 'Tempat lahir', tanggal_lahir: 'Tanggal lahir', pendidikan_kode: 'Pendidikan', jurusan: 'Jurusan', tahun_lulus: 'Tahun lulus',
  status: 'Status', tmt_cpns: 'TMT CPNS', mk_tahun: 'Masa kerja (tahun)', mk_bulan: 'Masa kerja (bulan)', no_hp: 'Nomor HP', pos_el: 'Pos-el',
  catatan: 'Catatan', dihapus_pada: 'Dihapus', golongan_kode: 'Golongan', tmt: 'TMT', no_sk: 'Nomor SK', jabatan: 'Jabatan', eselon: 'Eselon',
  unit_id: 'Unit kerja', selesai: 'Selesai', sifat: 'Sifat', tahun: 'Tahun', jam: 'Jam', penilai_pegawai_id: 'Penilai', penilai_luar_id: 'Penilai',
  atasan_pegawai_id: 'Atasan penilai', atasan_luar_id: 'Atasan penilai', berlaku_dari: 'Berlaku dari', berlaku_sampai: 'Berlaku sampai', dasar: 'Dasar',
} // prettier-ignore

/** Codes as words, by column. */
export const NILAI: Record<string, Record<string, string>> = {
  jenis: { ...JENIS_PEGAWAI_LABEL, ...JENIS_JABATAN_LABEL },
  jenis_kelamin: JENIS_KELAMIN_LABEL,
  status: STATUS_PEGAWAI_LABEL,
  sifat: SIFAT_JABATAN_LABEL,
  pendidikan_kode: Object.fromEntries(PENDIDIKAN.map(({ kode, label }) => [kode, label])),
}
