/** Days on which someone cannot take part. */
export const JENIS_CUTI_LABEL = {
  tahunan: 'Cuti tahunan',
  besar: 'Cuti besar',
  sakit: 'Cuti sakit',
  melahirkan: 'Cuti melahirkan',
  alasan_penting: 'Cuti karena alasan penting',
  bersama: 'Cuti bersama',
  dinas_luar: 'Dinas luar',
  lain: 'Lain-lain',
} as const
export type JenisCuti = keyof typeof JENIS_CUTI_LABEL
