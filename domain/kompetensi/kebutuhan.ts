/** Needs for competency development (AKPK): where one comes from and what became of it. PP 11/2017 Ps. 205–207. */

export const SUMBER_KEBUTUHAN_LABEL = {
  kesenjangan_kompetensi: 'Kesenjangan kompetensi',
  kesenjangan_kinerja: 'Kesenjangan kinerja',
  usulan: 'Usulan',
} as const
export type SumberKebutuhan = keyof typeof SUMBER_KEBUTUHAN_LABEL

export const STATUS_KEBUTUHAN_LABEL = { usulan: 'Menunggu', disetujui: 'Disetujui', ditolak: 'Ditolak' } as const
export type StatusKebutuhan = keyof typeof STATUS_KEBUTUHAN_LABEL
