/** The fields of a template: what the clerk fills in, and what Takar knows by itself. */

export const JENIS_MEDAN_LABEL = {
  teks: 'Teks pendek',
  paragraf: 'Teks panjang',
  tanggal: 'Tanggal',
  jam: 'Jam',
  angka: 'Angka',
  pilihan: 'Pilihan',
  pegawai: 'Seorang pegawai',
  daftar_pegawai: 'Beberapa pegawai',
  daftar_teks: 'Daftar butir',
  tabel: 'Tabel',
} as const
export type JenisMedan = keyof typeof JENIS_MEDAN_LABEL

/** A field the clerk fills in. `kode` is a word of small letters, digits and _, at most 30 long. */
export interface Medan {
  readonly kode: string
  readonly label: string
  readonly jenis: JenisMedan
  readonly wajib: boolean
  readonly bantuan?: string
  /** Offered in a new letter; of kind daftar_teks one item a line. */
  readonly bawaan?: string
  /** Of kind pilihan. */
  readonly pilihan?: readonly string[]
  /** Of kind tabel. */
  readonly kolom?: readonly { readonly kode: string; readonly label: string }[]
}

/** What is known of a person in a paper: the part behind the dot, with what the editor calls it. */
export const BAGIAN_ORANG = {
  nama: 'nama',
  nip: 'NIP',
  pangkat: 'pangkat',
  jabatan: 'jabatan',
  unit: 'unit kerja',
} as const
/** Known besides, where the template draws on a month. */
export const BAGIAN_NILAI = { hasil: 'rating hasil kerja', perilaku: 'rating perilaku kerja', predikat: 'predikat kinerja' } as const

/** Known without being asked, in every paper. */
export const MEDAN_UMUM = {
  'surat.nomor': 'Nomor naskah',
  'surat.tanggal': 'Tanggal naskah',
  'surat.hal': 'Hal',
  'kantor.nama': 'Nama kecamatan',
  'kantor.pemda': 'Nama pemerintah daerah',
  'kantor.kota': 'Tempat penandatanganan',
  'kantor.alamat': 'Alamat kantor',
  'ttd.nama': 'Nama penanda tangan',
  'ttd.nip': 'NIP penanda tangan',
  'ttd.pangkat': 'Pangkat penanda tangan',
  'ttd.jabatan': 'Jabatan penanda tangan',
} as const
/** Known where the template draws on a month. */
export const MEDAN_PERIODE = {
  'periode.nama': 'Bulan dan tahun',
  'periode.tahun': 'Tahun',
  'periode.mulai': 'Hari pertama bulan',
  'periode.selesai': 'Hari terakhir bulan',
  'periode.capaian': 'Capaian kinerja organisasi',
  'rekap.jumlah': 'Jumlah pegawai dievaluasi',
  'rekap.sangat_baik': 'Jumlah Sangat Baik',
  'rekap.baik': 'Jumlah Baik',
  'rekap.butuh_perbaikan': 'Jumlah Butuh Perbaikan',
  'rekap.kurang': 'Jumlah Kurang',
  'rekap.sangat_kurang': 'Jumlah Sangat Kurang',
} as const
/** The list field of a month: everyone evaluated, with BAGIAN_ORANG and BAGIAN_NILAI. */
export const DAFTAR_REKAP = 'rekap.pegawai'
/** Inside a repeated row: the item itself (daftar_teks), and its number. */
export const MEDAN_BUTIR = { butir: 'Butir', nomor: 'Nomor urut' } as const
