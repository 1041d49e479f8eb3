import { RATING_LABEL, type Predikat, type Rating } from './predikat'

/** Rule R14: predikat that call for an improvement plan before the month closes (aturan_set, jenis 'perbaikan'). */
export interface AturanPerbaikan {
  readonly predikat: readonly Predikat[]
}
/** Rule R15: ratings of hasil kerja that should rest on evidence, and how much (aturan_set, jenis 'bukti_rating'). */
export interface AturanBukti {
  readonly hasil: readonly Rating[]
  readonly bukti_min: number
}

/** Rule R14: whether a predikat calls for an improvement plan. */
export const perluPerbaikan = ({ predikat: perlu }: AturanPerbaikan, predikat: Predikat | null): boolean =>
  predikat !== null && perlu.includes(predikat)

/** Rule R15, a warning only: what a rating lacks in evidence, as a sentence to show; null where nothing. */
export function peringatanBukti({ hasil: perlu, bukti_min }: AturanBukti, hasil: Rating | null, jumlahBukti: number): string | null {
  if (hasil === null || !perlu.includes(hasil) || jumlahBukti >= bukti_min) return null
  const rating = `Rating hasil kerja ${RATING_LABEL[hasil]}`
  return jumlahBukti === 0 ? `${rating} belum didukung satu pun bukti.` : `${rating} baru didukung ${jumlahBukti} bukti; paling sedikit ${bukti_min}.`
}
