/**
 * The hours of a year by month as one short text, "2b8 3t8 9r12": the month, b (with proof), t (without) or r (planned), and
 * the hours. Months without hours are not in it, so that thirty-six numbers a person need not be carried for a few.
 */
export interface JamPerBulan {
  readonly diakui: readonly number[]
  readonly tanpaBukti: readonly number[]
  readonly terencana: readonly number[]
}
type Macam = keyof JamPerBulan

const HURUF: Readonly<Record<string, Macam>> = { b: 'diakui', t: 'tanpaBukti', r: 'terencana' }
/** What such a text looks like; empty text is a year without hours. */
export const POLA_JAM_BULAN = /^(?:(?:[1-9]|1[0-2])[btr]\d{1,6}(?: (?=\d)|$))*$/
const twelve = () => [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]

/** Twelve months of each kind; pieces of the same month and kind add up. */
export function bacaJamBulan(teks: string): JamPerBulan {
  const jam = { diakui: twelve(), tanpaBukti: twelve(), terencana: twelve() }
  for (const [, bulan, huruf = '', jp] of teks.matchAll(/(\d+)([btr])(\d+)/g)) {
    const isi = jam[HURUF[huruf] ?? 'terencana']
    const i = Number(bulan) - 1
    isi[i] = (isi[i] ?? 0) + Number(jp)
  }
  return jam
}
