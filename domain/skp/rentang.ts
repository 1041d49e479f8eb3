import { addDays, formatTanggal, isoDate } from '../shared/iso-date'

/** The days an SKP counts for, both included; ISO text. */
export interface Rentang {
  mulai: string
  selesai: string
}

/** The whole year, the usual range of an SKP. */
export const rentangTahun = (tahun: number): Rentang => ({ mulai: `${tahun}-01-01`, selesai: `${tahun}-12-31` })

/** True where the two share at least one day. */
export const isOverlapping = (a: Rentang, b: Rentang): boolean => a.mulai <= b.selesai && b.mulai <= a.selesai

/** The first of `others` that shares a day with `range`: a person has one SKP on any day. */
export const findOverlap = <R extends Rentang>(range: Rentang, others: readonly R[]): R | null =>
  others.find((other) => isOverlapping(range, other)) ?? null

/** Why a range cannot be an SKP's, in one sentence; null if it can. An SKP lies within one calendar year. */
export function rentangProblem({ mulai, selesai }: Rentang, tahun: number): string | null {
  if (selesai < mulai) return 'Tanggal selesai tidak boleh sebelum tanggal mulai.'
  const year = rentangTahun(tahun)
  if (mulai < year.mulai || selesai > year.selesai) return `Periode SKP harus berada di dalam tahun ${tahun}.`
  return null
}

/** "1 Januari 2026 s.d. 31 Desember 2026". */
export const formatRentang = ({ mulai, selesai }: Rentang): string => `${formatTanggal(isoDate(mulai))} s.d. ${formatTanggal(isoDate(selesai))}`

/** The longest free stretch of the year that is left beside SKP already there; null when the year is full. */
export function freeRentang(tahun: number, taken: readonly Rentang[]): Rentang | null {
  const year = rentangTahun(tahun)
  const sorted = [...taken].sort((a, b) => (a.mulai < b.mulai ? -1 : 1))
  let from = year.mulai
  let best: Rentang | null = null
  for (const { mulai, selesai } of [...sorted, { mulai: dayAfter(year.selesai), selesai: dayAfter(year.selesai) }]) {
    const gap = { mulai: from, selesai: dayBefore(mulai) }
    if (gap.mulai <= gap.selesai && (!best || days(gap) > days(best))) best = gap
    if (selesai >= from) from = dayAfter(selesai)
  }
  return best
}

/** The day before: where the former SKP ends when a new one begins. */
export const dayBefore = (date: string): string => addDays(isoDate(date), -1)
const dayAfter = (date: string): string => addDays(isoDate(date), 1)
const days = ({ mulai, selesai }: Rentang): number => Date.parse(selesai) - Date.parse(mulai)
