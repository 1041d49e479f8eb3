import type { RhkTemplat } from './templat'

/** A result of the appraiser that staff may serve. */
export interface RhkPimpinan {
  id: string
  kode: string | null
  teks: string
}

/** The appraiser's result a template's result serves: by its code, else by the first other code that is there. */
export function chooseRhkPimpinan(rhk: Pick<RhkTemplat, 'intervensi' | 'intervensi_alternatif'>, candidates: readonly RhkPimpinan[]): RhkPimpinan | null {
  for (const kode of [rhk.intervensi, ...(rhk.intervensi_alternatif ?? [])]) {
    const found = kode === null ? undefined : candidates.find((one) => one.kode === kode)
    if (found) return found
  }
  return null
}

/** The appraiser's result that a copied result served before: the same code, else the same words. */
export function sameRhkPimpinan(before: { kode: string | null; teks: string }, candidates: readonly RhkPimpinan[]): RhkPimpinan | null {
  const plain = (text: string) => text.toLowerCase().replace(/\s+/g, ' ').trim()
  return (
    candidates.find(({ kode }) => kode !== null && kode === before.kode) ??
    candidates.find(({ teks }) => plain(teks) === plain(before.teks)) ??
    null
  )
}

/** Text of last year's plan for this year: "tahun 2025" becomes "tahun 2026"; other numbers stay. */
export const forYear = (text: string, from: number, to: number): string =>
  from === to ? text : text.replace(new RegExp(`(?<![\\d.,])${from}(?![\\d.,]\\d|\\d)`, 'g'), String(to))
