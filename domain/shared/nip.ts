import { type IsoDate, fromParts, formatTanggal, yearsBetween } from './iso-date'

/** 18 digits, always text: a number keeps only about 15 of them. */
export type Nip = string & { readonly __brand: 'Nip' }

/** Ages, in full years, between which an appointment is believed. Practice, not law: the office may change them. */
export interface NipLimits {
  usiaMin: number
  usiaMaks: number
}

export const NIP_LIMITS: NipLimits = { usiaMin: 16, usiaMaks: 60 }

interface NipCommon {
  ok: true
  nip: Nip
  lahir: IsoDate
  jenisKelamin: 'L' | 'P'
}

export type NipResult =
  | (NipCommon & { jenis: 'pns'; tmt: IsoDate })
  | (NipCommon & { jenis: 'pppk'; tahunPengangkatan: number })
  | { ok: false; alasan: string }

/** Takes away what people put around the digits: spaces, dots, hyphens, a leading apostrophe, a leading "NIP". */
export function cleanNip(text: string): string {
  if (/^\d+$/.test(text)) return text
  return text
    .replace(/[\s\u00a0\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/g, '')
    .replace(/^(NIP{1,3}K?|NI)[.:]*(?=['’‘`\d])/i, '')
    .replace(/^['’‘`]+/, '')
    .replace(/[.\-–]/g, '')
}

/**
 * Reads what an 18-digit NIP says: birth date, sex, and TMT CPNS (PNS) or year of appointment (PPPK).
 * Digits 13–14 tell the kind: a month 01–12 for PNS, "2" and a frequency 1–9 for PPPK.
 * Refused with one sentence where the digits cannot be true.
 */
export function parseNip(text: string, limits: NipLimits = NIP_LIMITS): NipResult {
  const digits = cleanNip(text)
  const alasan = shapeProblem(digits)
  if (alasan !== null) return { ok: false, alasan }
  const lahir = fromParts(num(digits, 0, 4), num(digits, 4, 6), num(digits, 6, 8))
  if (lahir === null) return refuse(`Tanggal lahir di dalam NIP tidak ada di kalender: ${writtenBirth(digits)}.`)
  const sex = { '1': 'L', '2': 'P' }[digits.charAt(14)] as 'L' | 'P' | undefined
  if (sex === undefined) return refuse(`Angka ke-15 NIP harus 1 (laki-laki) atau 2 (perempuan), bukan ${digits[14]}.`)
  const common = { ok: true, nip: digits as Nip, lahir, jenisKelamin: sex } as const
  return num(digits, 12, 13) === 2 ? pppk(common, digits, limits) : pns(common, digits, limits)
}

/** "197105101994011007" as "19710510 199401 1 007"; anything that has not 18 digits is given back as it came. */
export function formatNip(nip: string): string {
  const digits = cleanNip(nip)
  if (!/^\d{18}$/.test(digits)) return nip
  return [digits.slice(0, 8), digits.slice(8, 14), digits.slice(14, 15), digits.slice(15)].join(' ')
}

function shapeProblem(digits: string): string | null {
  if (digits === '') return 'NIP kosong.'
  if (!/^\d+$/.test(digits)) return 'NIP hanya boleh berisi angka.'
  if (digits.length === 18) return null
  const beda = Math.abs(digits.length - 18)
  return `NIP harus 18 angka, yang tertulis ${digits.length} angka (${digits.length < 18 ? 'kurang' : 'lebih'} ${beda}).`
}

function pns(common: NipCommon, digits: string, limits: NipLimits): NipResult {
  const tmt = fromParts(num(digits, 8, 12), num(digits, 12, 14), 1)
  if (tmt === null) {
    return refuse(`Angka ke-9 sampai 14 NIP bukan tahun dan bulan pengangkatan yang mungkin: ${digits.slice(8, 14)}.`)
  }
  const usia = yearsBetween(common.lahir, tmt)
  if (usia < limits.usiaMin || usia > limits.usiaMaks) return refuse(ageSentence(usia, common.lahir, limits))
  return { ...common, jenis: 'pns', tmt }
}

function pppk(common: NipCommon, digits: string, limits: NipLimits): NipResult {
  const tahun = num(digits, 8, 12)
  if (num(digits, 13, 14) === 0 || fromParts(tahun, 1, 1) === null) {
    return refuse(
      `Angka ke-9 sampai 14 NIP bukan tahun dan frekuensi pengangkatan yang mungkin: ${digits.slice(8, 14)}.`,
    )
  }
  const usia = tahun - num(digits, 0, 4)
  if (usia < limits.usiaMin || usia - 1 > limits.usiaMaks) return refuse(ageSentence(usia, common.lahir, limits))
  return { ...common, jenis: 'pppk', tahunPengangkatan: tahun }
}

function ageSentence(usia: number, lahir: IsoDate, { usiaMin, usiaMaks }: NipLimits): string {
  const saat = `lahir ${formatTanggal(lahir)}, diangkat pada usia ${usia} tahun`
  return `Tahun pengangkatan di dalam NIP tidak masuk akal: ${saat} (wajarnya ${usiaMin}–${usiaMaks}).`
}

const refuse = (alasan: string): NipResult => ({ ok: false, alasan })
const num = (digits: string, from: number, to: number): number => Number(digits.slice(from, to))
const writtenBirth = (d: string): string => `${d.slice(6, 8)}-${d.slice(4, 6)}-${d.slice(0, 4)}`
