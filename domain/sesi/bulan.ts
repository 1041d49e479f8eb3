import { endOfMonth, isoDate, namaBulan, type IsoDate } from '../shared/iso-date'

/** First and last day of a month. */
export function hariBulan(tahun: number, bulan: number): { mulai: IsoDate; selesai: IsoDate } {
  const mulai = isoDate(`${tahun}-${String(bulan).padStart(2, '0')}-01`)
  return { mulai, selesai: endOfMonth(mulai) }
}

/** "November 2026". */
export const judulBulan = (tahun: number, bulan: number): string => `${namaBulan(bulan)} ${tahun}`

/** The month `geser` later (earlier if negative). */
export function geserBulan(tahun: number, bulan: number, geser: number): { tahun: number; bulan: number } {
  const index = tahun * 12 + bulan - 1 + geser
  return { tahun: Math.floor(index / 12), bulan: (((index % 12) + 12) % 12) + 1 }
}
