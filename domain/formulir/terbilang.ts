/** Numbers and dates in words, as minutes of a meeting write them. Dates are ISO days; one that does not exist throws. */
import { formatTanggal, isoDate, namaBulan } from '../shared/iso-date'

const SATUAN = [
  'nol',
  'satu',
  'dua',
  'tiga',
  'empat',
  'lima',
  'enam',
  'tujuh',
  'delapan',
  'sembilan',
  'sepuluh',
  'sebelas',
]
const HARI = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'] as const

/** 26 -> "dua puluh enam". Whole numbers from 0 to 999 999. */
export function terbilang(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value > 999_999) throw new RangeError(`Not a number to spell: ${value}`)
  if (value < 12) return SATUAN[value] ?? ''
  if (value < 20) return `${terbilang(value - 10)} belas`
  if (value < 100) return joined(terbilang(Math.floor(value / 10)) + ' puluh', value % 10)
  if (value < 200) return joined('seratus', value - 100)
  if (value < 1000) return joined(terbilang(Math.floor(value / 100)) + ' ratus', value % 100)
  if (value < 2000) return joined('seribu', value - 1000)
  return joined(terbilang(Math.floor(value / 1000)) + ' ribu', value % 1000)
}

const joined = (head: string, rest: number) => (rest === 0 ? head : `${head} ${terbilang(rest)}`)

/** '2026-11-23' -> "23 November 2026". */
export const tanggalPanjang = (iso: string): string => formatTanggal(isoDate(iso))

/** '2026-11-23' -> "Senin, 23 November 2026". */
export const hariTanggal = (iso: string): string => `${namaHari(iso)}, ${tanggalPanjang(iso)}`

/** '2026-11-23' -> "Senin tanggal dua puluh tiga bulan November tahun dua ribu dua puluh enam". */
export function tanggalTerbilang(iso: string): string {
  const [year, month, day] = parts(iso)
  return `${namaHari(iso)} tanggal ${terbilang(day)} bulan ${namaBulan(month)} tahun ${terbilang(year)}`
}

/** '2026-01-01', '2026-12-31' -> "1 Januari s.d. 31 Desember 2026"; the year is said twice when it differs. */
export function rentangTanggal(from: string, to: string): string {
  const [[year, month, day], [lastYear]] = [parts(from), parts(to)]
  const first = year === lastYear ? `${day} ${namaBulan(month)}` : tanggalPanjang(from)
  return `${first} s.d. ${tanggalPanjang(to)}`
}

function namaHari(iso: string): string {
  const [year, month, day] = parts(iso)
  return HARI[new Date(Date.UTC(year, month - 1, day)).getUTCDay()] ?? ''
}

function parts(iso: string): [number, number, number] {
  const date = isoDate(iso)
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))]
}
