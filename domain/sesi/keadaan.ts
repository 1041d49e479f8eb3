/** How far a person is in one month; the order is the order of the work. */
export const KEADAAN_LABEL = {
  tanpa_skp: 'Belum ada SKP',
  belum_diisi: 'Belum diisi',
  terisi: 'Terisi',
  dinilai: 'Dinilai',
  dikecualikan: 'Dikecualikan',
} as const
export type Keadaan = keyof typeof KEADAAN_LABEL

export interface Kemajuan {
  dikecualikan: boolean
  adaSkp: boolean
  jumlahIndikator: number
  jumlahRealisasi: number
  sudahDirating: boolean
}

/** Rated counts only once every indicator says what was reached; an excluded person has nothing to do. */
export function keadaanOf({ dikecualikan, adaSkp, jumlahIndikator, jumlahRealisasi, sudahDirating }: Kemajuan): Keadaan {
  if (dikecualikan) return 'dikecualikan'
  if (!adaSkp) return 'tanpa_skp'
  if (jumlahRealisasi < jumlahIndikator) return 'belum_diisi'
  return sudahDirating ? 'dinilai' : 'terisi'
}

/** True while someone still has to do something for this person this month. */
export const belumSelesai = (keadaan: Keadaan): boolean => keadaan !== 'dinilai' && keadaan !== 'dikecualikan'
