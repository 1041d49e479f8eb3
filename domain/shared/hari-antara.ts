import type { IsoDate } from './iso-date'

const DAY_MS = 86_400_000

/** Days from `from` to `to`; negative if `to` is earlier. */
export const hariAntara = (from: IsoDate, to: IsoDate): number => Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS)
