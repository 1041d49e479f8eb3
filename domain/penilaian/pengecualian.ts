/** Why a person is left out of a month's population (rule R17: excluded people do not count in n). */
export const ALASAN_PENGECUALIAN_LABEL = {
  pensiun: 'Pensiun',
  mutasi: 'Mutasi',
  cuti_besar: 'Cuti besar',
  cltn: 'Cuti di luar tanggungan negara',
  tugas_belajar: 'Tugas belajar',
  baru: 'Pegawai baru',
  hukdis_berat: 'Hukuman disiplin berat',
  lain: 'Alasan lain',
} as const
export type AlasanPengecualian = keyof typeof ALASAN_PENGECUALIAN_LABEL
