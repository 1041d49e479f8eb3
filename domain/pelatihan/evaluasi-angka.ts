/** Counting of the evaluation: means, spread of answers, and how numbers are written in its sentences. */
import type { NilaiJawaban, Pertanyaan } from './evaluasi'

const TULIS = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 2 })

/** "3,67": what is compared with a threshold is what is shown, so two decimals in both. */
export const tulisAngka = (nilai: number): string => TULIS.format(bulat(nilai)).replace('-', '−')

/** Rounded to two decimals. */
export const bulat = (nilai: number): number => Math.round((nilai + Number.EPSILON) * 100) / 100

/** The mean to two decimals; null of nothing. */
export const rataRata = (nilai: readonly number[]): number | null => (nilai.length === 0 ? null : bulat(nilai.reduce((sum, one) => sum + one, 0) / nilai.length))

export interface RataPertanyaan extends Pertanyaan {
  /** How many answered it. */
  readonly n: number
  readonly rata: number | null
  /** How many gave each point, lowest first. */
  readonly sebaran: readonly number[]
}

/** Each question with its mean, n and spread. Answers to questions that are not asked any more are left out. */
export function perPertanyaan(pertanyaan: readonly Pertanyaan[], lembar: readonly NilaiJawaban[], poin: number): RataPertanyaan[] {
  return pertanyaan.map(({ kode, teks }) => {
    const jawaban = lembar.flatMap((nilai) => nilai[kode] ?? [])
    return { kode, teks, n: jawaban.length, rata: rataRata(jawaban), sebaran: Array.from({ length: poin }, (_, i) => jawaban.filter((one) => one === i + 1).length) }
  })
}

/** The mean of all points given on all sheets, of the questions asked. */
export const rataLembar = (pertanyaan: readonly Pertanyaan[], lembar: readonly NilaiJawaban[]): number | null =>
  rataRata(lembar.flatMap((nilai) => pertanyaan.flatMap(({ kode }) => nilai[kode] ?? [])))

/** What is wrong with the points of a sheet, by the question's code; empty: nothing. */
export function periksaNilai(pertanyaan: readonly Pertanyaan[], nilai: NilaiJawaban, poin: number): Record<string, string> {
  const kenal = new Set(pertanyaan.map(({ kode }) => kode))
  const salah: Record<string, string> = {}
  for (const [kode, angka] of Object.entries(nilai)) {
    if (!kenal.has(kode)) salah[kode] = 'Pertanyaan ini tidak ada pada lembar program ini.'
    else if (!Number.isInteger(angka) || angka < 1 || angka > poin) salah[kode] = `Isi dengan angka 1 sampai ${poin}.`
  }
  return salah
}
