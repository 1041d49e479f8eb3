import { remembered } from './remembered'

/** A calendar day 'YYYY-MM-DD' that exists, in the years 1900 to 2199. Text, so that no time zone can move a birthday. */
export type IsoDate = string & { readonly __brand: 'IsoDate' }

// prettier-ignore
const BULAN = [
  'Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni',
  'Juli', 'Agustus', 'September', 'Oktober', 'November', 'Desember',
]

/** Other ways the months are written, by month number; full names and their first three letters are known anyway. */
// prettier-ignore
const BULAN_LAIN: Record<string, number> = {
  january: 1, pebruari: 2, february: 2, peb: 2, march: 3, may: 5, june: 6, july: 7,
  agustus: 8, agst: 8, agu: 8, ags: 8, agt: 8, aug: 8, august: 8, sept: 9, okt: 10, oct: 10, october: 10,
  nopember: 11, nop: 11, nov: 11, des: 12, dec: 12, december: 12,
}

const MIN_YEAR = 1900
const MAX_YEAR = 2199
const DAY_MS = 86_400_000

/** True for a day that exists and is written 'YYYY-MM-DD'. */
export function isIsoDate(text: unknown): text is IsoDate {
  if (typeof text !== 'string') return false
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  return match !== null && fromParts(Number(match[1]), Number(match[2]), Number(match[3])) === text
}

/** Brands a text that must already be a date; anything else is a bug and throws. */
export function isoDate(text: string): IsoDate {
  if (!isIsoDate(text)) throw new Error(`Not an ISO date: ${text}`)
  return text
}

/** The day as text, or null where the calendar has no such day. */
export function fromParts(year: number, month: number, day: number): IsoDate | null {
  const whole = Number.isInteger(year) && Number.isInteger(month) && Number.isInteger(day)
  if (!whole || year < MIN_YEAR || year > MAX_YEAR || month < 1 || month > 12 || day < 1) return null
  if (day > daysInMonth(year, month)) return null
  return `${year}-${pad(month)}-${pad(day)}` as IsoDate
}

/**
 * Reads a date as offices write it: 6-6-2018, 06/06/2018, 6.6.2018, 2018-06-06, "6 Juni 2018", or the serial number of
 * a spreadsheet (1900 system, 10000 to 109574, so that a bare year is never taken for one). Null if it is none of them.
 */
export function parseTanggal(input: string | number | null | undefined): IsoDate | null {
  if (input === null || input === undefined) return null
  return typeof input === 'number' ? fromSerial(input) : fromText(input)
}

const fromText = remembered((input: string): IsoDate | null => {
  const text = tidy(input)
  if (/^\d{5,6}([.,]\d+)?$/.test(text)) return fromSerial(Number(text.replace(',', '.')))
  return fromYearFirst(text) ?? fromDayFirst(text) ?? fromMonthName(text)
})

/** '2018-06-06' as "6 Juni 2018". */
export function formatTanggal(date: IsoDate): string {
  const [year, month, day] = parts(date)
  return `${day} ${namaBulan(month)} ${year}`
}

/** The Indonesian name of month 1 to 12. */
export function namaBulan(month: number): string {
  const nama = BULAN[month - 1]
  if (nama === undefined) throw new Error(`No month ${month}`)
  return nama
}

/** The day `days` later (earlier if negative). */
export function addDays(date: IsoDate, days: number): IsoDate {
  return fromEpoch(toEpoch(date) + days)
}

/** The same day `months` later; the last day of that month where it has no such day (31 January + 1 = 28 February). */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const [year, month, day] = parts(date)
  const index = year * 12 + month - 1 + months
  const [toYear, toMonth] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1]
  return isoDate(`${toYear}-${pad(toMonth)}-${pad(Math.min(day, daysInMonth(toYear, toMonth)))}`)
}

/** The last day of the month the date is in. */
export function endOfMonth(date: IsoDate): IsoDate {
  const [year, month] = parts(date)
  return isoDate(`${year}-${pad(month)}-${pad(daysInMonth(year, month))}`)
}

/** Negative, zero or positive as `a` is before, on or after `b`; fits Array.sort. */
export function compare(a: IsoDate, b: IsoDate): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Full years passed from `from` to `to`: an age or a length of service. Negative if `to` is earlier. */
export function yearsBetween(from: IsoDate, to: IsoDate): number {
  if (to < from) return -yearsBetween(to, from)
  const [fromYear, fromMonth, fromDay] = parts(from)
  const [toYear, toMonth, toDay] = parts(to)
  const before = toMonth < fromMonth || (toMonth === fromMonth && toDay < fromDay)
  return toYear - fromYear - (before ? 1 : 0)
}

/** 1 for 1 January, 365 or 366 for 31 December. */
export function dayOfYear(date: IsoDate): number {
  const [year] = parts(date)
  return toEpoch(date) - toEpoch(isoDate(`${year}-01-01`)) + 1
}

const tidy = (text: string): string =>
  text
    .replace(/[\s\u00a0\u200b]+/g, ' ')
    .trim()
    .replace(/^['’‘`]/, '')
    .replace(/^(senin|selasa|rabu|kamis|jum.?at|sabtu|minggu)\s*,\s*/i, '')

function fromYearFirst(text: string): IsoDate | null {
  const match = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})([T ][\d:.]+Z?)?$/.exec(text)
  return match && fromParts(Number(match[1]), Number(match[3]), Number(match[4]))
}

function fromDayFirst(text: string): IsoDate | null {
  const match = /^(\d{1,2}) ?[-/. ] ?(\d{1,2}) ?[-/. ] ?(\d{4})( [\d:.]+)?$/.exec(text)
  return match && fromParts(Number(match[3]), Number(match[2]), Number(match[1]))
}

function fromMonthName(text: string): IsoDate | null {
  const match = /^(\d{1,2})[-/. ]*([a-z]{3,})[-/., ]*(\d{4})$/i.exec(text)
  const month = match ? monthNumber(match[2] ?? '') : null
  return match && month ? fromParts(Number(match[3]), month, Number(match[1])) : null
}

function monthNumber(name: string): number | null {
  const lower = name.toLowerCase()
  const index = BULAN.findIndex((bulan) => [bulan.toLowerCase(), bulan.slice(0, 3).toLowerCase()].includes(lower))
  if (index >= 0) return index + 1
  return Object.hasOwn(BULAN_LAIN, lower) ? (BULAN_LAIN[lower] ?? null) : null
}

/** Day 1 is 1 January 1900, and the 1900 system counts a 29 February 1900 that never was: hence day 0 here. */
const SERIAL_ZERO = Date.UTC(1899, 11, 30) / DAY_MS

function fromSerial(serial: number): IsoDate | null {
  if (!(serial >= 10_000 && serial < 109_575)) return null
  return fromEpoch(SERIAL_ZERO + Math.floor(serial))
}

const pad = (n: number): string => String(n).padStart(2, '0')
const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
const daysInMonth = (year: number, month: number): number => (month === 2 ? (isLeap(year) ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31)
const parts = (date: IsoDate): [number, number, number] => [
  Number(date.slice(0, 4)),
  Number(date.slice(5, 7)),
  Number(date.slice(8, 10)),
]
const toEpoch = (date: IsoDate): number => Date.UTC(...monthFromZero(parts(date))) / DAY_MS
const monthFromZero = ([y, m, d]: [number, number, number]): [number, number, number] => [y, m - 1, d]
const fromEpoch = (days: number): IsoDate => isoDate(new Date(days * DAY_MS).toISOString().slice(0, 10))
