/**
 * The law's own words for the two ratings and the five predikat.
 * Source: PermenPANRB 6/2022; the matrix itself is dated data (aturan_set, jenis 'predikat').
 */
export const RATING_LABEL = {
  di_atas: 'Di Atas Ekspektasi',
  sesuai: 'Sesuai Ekspektasi',
  di_bawah: 'Di Bawah Ekspektasi',
} as const
export type Rating = keyof typeof RATING_LABEL

/** Best to worst. `butuh_perbaikan` is CUKUP in e-Kinerja's exports (one code, two labels). */
export const PREDIKAT_LABEL = {
  sangat_baik: 'Sangat Baik',
  baik: 'Baik',
  butuh_perbaikan: 'Butuh Perbaikan',
  kurang: 'Kurang/Misconduct',
  sangat_kurang: 'Sangat Kurang',
} as const
export type Predikat = keyof typeof PREDIKAT_LABEL

/** Capaian kinerja organisasi, set before any person's predikat (SE MenPANRB 3/2023). */
export const CAPAIAN_LABEL = {
  istimewa: 'Istimewa',
  baik: 'Baik',
  butuh_perbaikan: 'Butuh Perbaikan',
  kurang: 'Kurang',
  sangat_kurang: 'Sangat Kurang',
} as const
export type Capaian = keyof typeof CAPAIAN_LABEL

/** Rows: hasil kerja; columns: perilaku kerja. */
export type PredikatMatrix = Readonly<Record<Rating, Readonly<Record<Rating, Predikat>>>>

/** The predikat of two ratings, or null while one is missing. A lookup, no arithmetic (rule R1). */
export function predikatOf(matrix: PredikatMatrix, hasil: Rating | null, perilaku: Rating | null): Predikat | null {
  return hasil && perilaku ? matrix[hasil][perilaku] : null
}
