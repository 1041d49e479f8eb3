/** Vocabulary of periods and the monthly session. */
export const JENIS_PERIODE_LABEL = { bulanan: 'Bulanan', triwulan: 'Triwulan', tahunan: 'Tahunan' } as const
export type JenisPeriode = keyof typeof JENIS_PERIODE_LABEL

export const STATUS_PERIODE_LABEL = {
  rencana: 'Rencana',
  berjalan: 'Berjalan',
  dikunci: 'Dikunci',
  dibuka_kembali: 'Dibuka kembali',
  arsip: 'Arsip',
} as const
export type StatusPeriode = keyof typeof STATUS_PERIODE_LABEL

export const STATUS_HADIR_LABEL = {
  hadir: 'Hadir',
  izin: 'Izin',
  sakit: 'Sakit',
  dinas: 'Dinas luar',
  tanpa_kabar: 'Tanpa kabar',
} as const
export type StatusHadir = keyof typeof STATUS_HADIR_LABEL

export const STATUS_KEPUTUSAN_LABEL = { terbuka: 'Terbuka', selesai: 'Selesai', batal: 'Batal' } as const
export type StatusKeputusan = keyof typeof STATUS_KEPUTUSAN_LABEL

export const SIFAT_UMPAN_BALIK_LABEL = { apresiasi: 'Apresiasi', perbaikan: 'Perbaikan', arahan: 'Arahan' } as const
export type SifatUmpanBalik = keyof typeof SIFAT_UMPAN_BALIK_LABEL

export const TARGET_UMPAN_BALIK_LABEL = { indikator: 'Indikator', perilaku: 'Perilaku', umum: 'Umum' } as const
export type TargetUmpanBalik = keyof typeof TARGET_UMPAN_BALIK_LABEL

export const PERAN_IDENTITAS_LABEL = {
  pegawai: 'Pegawai yang Dinilai',
  penilai: 'Pejabat Penilai Kinerja',
  atasan: 'Atasan Pejabat Penilai Kinerja',
} as const
export type PeranIdentitas = keyof typeof PERAN_IDENTITAS_LABEL
