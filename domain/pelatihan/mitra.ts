/** Partners of training: institutions, and the office's own mentors. */
export const JENIS_MITRA_LABEL = {
  bpsdm: 'BPSDM/BKPSDM',
  lan: 'LAN',
  perguruan_tinggi: 'Perguruan tinggi',
  opd: 'Perangkat daerah',
  bumn: 'BUMN/BUMD',
  komunitas: 'Komunitas',
  mentor: 'Mentor internal',
  lain: 'Lain-lain',
} as const
export type JenisMitra = keyof typeof JENIS_MITRA_LABEL
