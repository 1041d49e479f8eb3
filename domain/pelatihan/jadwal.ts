/** When a programme runs, checked against its year and moved as a whole. */
import { addDays, isoDate } from '../shared/iso-date'

export interface Jadwal {
  readonly mulai: string | null
  readonly selesai: string | null
}

/** What is wrong with the days, by field. A programme belongs to the year in which it begins. */
export function periksaJadwal({ tahun, mulai, selesai }: Jadwal & { readonly tahun: number }): Record<string, string> {
  if (mulai === null) return selesai === null ? {} : { selesai: 'Isi dahulu tanggal mulai.' }
  if (!mulai.startsWith(`${tahun}-`)) return { mulai: `Tanggal mulai bukan dalam tahun ${tahun}. Untuk tahun lain, gandakan programnya.` }
  if (selesai === null) return {}
  if (selesai < mulai) return { selesai: 'Tanggal selesai lebih awal daripada tanggal mulai.' }
  // Hours belong to the year of the last day: a slip of the finger there would take them out of sight.
  return selesai > `${tahun + 1}-12-31` ? { selesai: `Tanggal selesai paling lambat 31 Desember ${tahun + 1}. Pelatihan yang lebih lama dicatat per tahun.` } : {}
}

const DAY_MS = 86_400_000
const days = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS)

/** The same length from another first day on; without a first day there is no last one. */
export function geserJadwal({ mulai, selesai }: Jadwal, mulaiBaru: string | null): Jadwal {
  if (mulaiBaru === null) return { mulai: null, selesai: null }
  if (mulai === null || selesai === null) return { mulai: mulaiBaru, selesai }
  return { mulai: mulaiBaru, selesai: addDays(isoDate(mulaiBaru), days(mulai, selesai)) }
}

/** The same days of another year; 29 February becomes the 28th where there is none. */
export function keTahun({ mulai, selesai }: Jadwal, tahun: number): Jadwal {
  if (mulai === null) return { mulai: null, selesai: null }
  const rest = mulai.slice(4)
  const leap = new Date(Date.UTC(tahun, 1, 29)).getUTCMonth() === 1
  return geserJadwal({ mulai, selesai }, `${tahun}${rest === '-02-29' && !leap ? '-02-28' : rest}`)
}
