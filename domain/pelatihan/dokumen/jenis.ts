/** Which papers competency development knows, by the code of their template. */

/** `tahun`: about the whole year; `pelatihan`: about one programme. */
type LingkupDokumen = 'tahun' | 'pelatihan'

interface JenisDokumen {
  readonly nama: string
  readonly lingkup: LingkupDokumen
  /** One paper, or one for each person. */
  readonly perOrang: boolean
  /** It can be made for one unit alone. */
  readonly perUnit: boolean
  /** What it is for, in one sentence. */
  readonly guna: string
}

export const DOKUMEN = {
  'lembar-akpk': { nama: 'Lembar AKPK', lingkup: 'tahun', perOrang: false, perUnit: true, guna: 'Kebutuhan kompetensi setiap pegawai dengan sumber, prioritas, dan putusannya.' },
  'rencana-kompetensi-kantor': { nama: 'Rencana pengembangan kompetensi', lingkup: 'tahun', perOrang: false, perUnit: false, guna: 'Program setahun dengan target, jadwal, kesesuaian kurikulum, dan anggarannya.' },
  'surat-usulan-pelatihan': { nama: 'Surat usulan ke BKPSDM', lingkup: 'tahun', perOrang: false, perUnit: false, guna: 'Program dan calon peserta yang diusulkan kepada BKPSDM.' },
  'rencana-kompetensi-pegawai': { nama: 'Rencana kompetensi perorangan', lingkup: 'tahun', perOrang: true, perUnit: true, guna: 'Kebutuhan dan rencana pelatihan seorang pegawai, ditandatangani bersama pejabat penilainya.' },
  'rekap-jam-pelatihan': { nama: 'Rekapitulasi jam pelatihan', lingkup: 'tahun', perOrang: false, perUnit: true, guna: 'Jam pelatihan per unit dan per pegawai dibandingkan dengan jam minimal.' },
  'undangan-pelatihan': { nama: 'Undangan', lingkup: 'pelatihan', perOrang: false, perUnit: false, guna: 'Undangan dengan daftar peserta di lampiran.' },
  'surat-tugas-pelatihan': { nama: 'Surat tugas', lingkup: 'pelatihan', perOrang: false, perUnit: false, guna: 'Penugasan peserta dalam satu tabel.' },
  'daftar-hadir-pelatihan': { nama: 'Daftar hadir', lingkup: 'pelatihan', perOrang: false, perUnit: false, guna: 'Satu lembar setiap hari dengan kolom tanda tangan.' },
  'survei-pelatihan': { nama: 'Lembar reaksi', lingkup: 'pelatihan', perOrang: false, perUnit: false, guna: 'Lembar tanpa nama yang diisi peserta pada akhir pelatihan.' },
  'sertifikat-pelatihan': { nama: 'Sertifikat', lingkup: 'pelatihan', perOrang: true, perUnit: false, guna: 'Satu sertifikat bernomor untuk setiap peserta yang selesai.' },
  'cek-atasan-pelatihan': { nama: 'Cek atasan', lingkup: 'pelatihan', perOrang: true, perUnit: false, guna: 'Lembar penilaian atasan beberapa bulan sesudah pelatihan.' },
  'laporan-evaluasi-pelatihan': { nama: 'Laporan evaluasi', lingkup: 'pelatihan', perOrang: false, perUnit: false, guna: 'Hasil empat tingkat evaluasi, saran, dan rekomendasi.' },
} as const satisfies Record<string, JenisDokumen>
export type KodeDokumen = keyof typeof DOKUMEN

/** Papers of a year, and papers of a programme. */
export type KodeTahun = { [K in KodeDokumen]: (typeof DOKUMEN)[K]['lingkup'] extends 'tahun' ? K : never }[KodeDokumen]
export type KodeProgram = Exclude<KodeDokumen, KodeTahun>

export const untukTahun = (kode: KodeDokumen): kode is KodeTahun => DOKUMEN[kode].lingkup === 'tahun'
const SEMUA = Object.keys(DOKUMEN) as KodeDokumen[]
export const KODE_TAHUN: readonly KodeTahun[] = SEMUA.filter(untukTahun)
export const KODE_PROGRAM: readonly KodeProgram[] = SEMUA.filter((kode): kode is KodeProgram => !untukTahun(kode))
