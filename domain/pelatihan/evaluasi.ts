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
/**
 * Least acceptable: mean points of reaction and behaviour (1–5), rise of the test's mean (points of 100), change of the
 * indicator in its good direction (percent of the value before; 0: any change for the better will do).
 */
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
  /** Months after the programme in which the superior's check is due, and after which it is no longer brought up. */
  readonly cekBulan: { readonly mulai: number; readonly paling_lambat: number; readonly berhenti: number }
  readonly ambang: AmbangEvaluasi
  /** Share of days one must be present to finish. */
  readonly hadirMinPersen: number
  /** Fewer people than this: it is said that one of them alone can turn the mean. */
  readonly nKecil: number
}

/** The four levels, from the mildest proof to the strongest. */
export const TINGKAT_LABEL = { reaksi: 'Reaksi', belajar: 'Pembelajaran', perilaku: 'Perilaku', dampak: 'Hasil' } as const
export type Tingkat = keyof typeof TINGKAT_LABEL

export const HASIL_TINGKAT_LABEL = { tercapai: 'Tercapai', di_bawah: 'Di bawah ambang', belum_ada: 'Belum ada data' } as const
export type HasilTingkat = keyof typeof HASIL_TINGKAT_LABEL

/** Points by the question's code; a question left blank on the paper is not there. */
export type NilaiJawaban = Readonly<Record<string, number>>

/** The programme's own thresholds over those of the rule. */
export const ambangBerlaku = ({ ambang }: Pick<AturanEvaluasi, 'ambang'>, sendiri: Partial<AmbangEvaluasi> | null): AmbangEvaluasi => ({ ...ambang, ...sendiri })
