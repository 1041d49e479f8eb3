/** Long tables in parts: a paper that can still be opened, read and corrected holds so many lines. */
import { ribuan } from './kata'

export const BARIS_TERBANYAK = 500

export interface BagianTabel<T> {
  readonly isi: readonly T[]
  /** "bagian 2 dari 3, urutan 501 s.d. 1.000 dari 1.234"; null where there is one part alone. */
  readonly sebutan: string | null
}

/** The lines in parts of one paper each; nothing is left out. */
export function bagian<T>(baris: readonly T[]): BagianTabel<T>[] {
  const banyak = banyakBagian(baris.length)
  return Array.from({ length: banyak }, (_, i) => {
    const [dari, isi] = [i * BARIS_TERBANYAK, baris.slice(i * BARIS_TERBANYAK, (i + 1) * BARIS_TERBANYAK)]
    return { isi, sebutan: banyak === 1 ? null : `bagian ${i + 1} dari ${banyak}, urutan ${urutan(dari + 1, dari + isi.length)} dari ${ribuan(baris.length)}` }
  })
}

const urutan = (dari: number, sampai: number): string => (dari === sampai ? ribuan(dari) : `${ribuan(dari)} s.d. ${ribuan(sampai)}`)

/** How many papers so many lines fill; at least one. */
export const banyakBagian = (baris: number): number => Math.max(1, Math.ceil(baris / BARIS_TERBANYAK))
