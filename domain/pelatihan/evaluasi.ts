/**
 * Did a programme help? Four levels: reaction, learning, behaviour, result. What is asked and where the thresholds lie is
 * the dated rule 'evaluasi_pelatihan'; a programme may have thresholds of its own.
 */
export const ARAH_DAMPAK_LABEL = { naik: 'Makin tinggi makin baik', turun: 'Makin rendah makin baik' } as const
export type ArahDampak = keyof typeof ARAH_DAMPAK_LABEL

export interface Pertanyaan {
  readonly kode: string
  readonly teks: string
}
/** Least acceptable: mean points of reaction and behaviour (1–5), rise of the test's mean (points of 100), change of the indicator in its good direction. */
export interface AmbangEvaluasi {
  readonly reaksi: number
  readonly belajar: number
  readonly perilaku: number
  readonly dampak: number
}
export interface AturanEvaluasi {
  /** What each point of the scale says, lowest first. */
  readonly skala: readonly string[]
  readonly reaksi: readonly Pertanyaan[]
  readonly perilaku: readonly Pertanyaan[]
  /** Months after the programme in which the superior's check is due. */
  readonly cekBulan: { readonly mulai: number; readonly paling_lambat: number }
  readonly ambang: AmbangEvaluasi
  /** Share of days one must be present to finish. */
  readonly hadirMinPersen: number
}
