import type { Predikat, Rating } from './predikat'

/** Predikat that call for an improvement plan before the month closes (rule R14). */
const PERLU_RENCANA: readonly Predikat[] = ['butuh_perbaikan', 'kurang', 'sangat_kurang']

/** Rule R14: whether a predikat calls for an improvement plan. */
export const perluPerbaikan = (predikat: Predikat | null): boolean => predikat !== null && PERLU_RENCANA.includes(predikat)

/** Rule R15, a warning only: a rating above expectation should rest on at least one piece of evidence. */
export const kurangBukti = (hasil: Rating | null, jumlahBukti: number): boolean => hasil === 'di_atas' && jumlahBukti === 0

export const PERINGATAN_BUKTI = 'Rating hasil kerja Di Atas Ekspektasi belum didukung satu pun bukti.'
