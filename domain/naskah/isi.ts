/**
 * Filling a template: its parts and the letter's values in, what is printed out. Pure; the result is plain data that is
 * frozen with the letter, so a later change of the template or of a person touches no paper that exists.
 */
import { tanggalPanjang, hariTanggal, tanggalTerbilang, terbilang } from '../formulir/terbilang'
import { isIsoDate, namaBulan } from '../shared/iso-date'
import type { BarisIsian, Blok, Butir, GayaButir, GayaMedan, Kalimat, KolomTabel, Rata, Syarat } from './templat'

/** A value a paper can print. */
export type Nilai =
  | { readonly jenis: 'teks'; readonly teks: string }
  | { readonly jenis: 'tanggal'; readonly tanggal: string }
  | { readonly jenis: 'angka'; readonly angka: number }
  | { readonly jenis: 'daftar'; readonly baris: readonly Konteks[] }
/** Values by their code; a code that is missing is an empty place. */
export type Konteks = Readonly<Record<string, Nilai>>

export interface Teks {
  readonly teks: string
  readonly tebal?: boolean
  readonly miring?: boolean
  readonly garis?: boolean
}
export type BarisTeks = readonly Teks[]

/** A part of a paper with everything filled in. */
export type BlokCetak =
  | { readonly jenis: 'paragraf'; readonly isi: BarisTeks; readonly rata: Rata; readonly inden: boolean; readonly ukuran?: number }
  | { readonly jenis: 'butir'; readonly gaya: GayaButir; readonly butir: readonly BarisTeks[] }
  | { readonly jenis: 'isian'; readonly inden: boolean; readonly baris: readonly BarisIsianCetak[] }
  | { readonly jenis: 'tabel'; readonly kolom: readonly KolomCetak[]; readonly baris: readonly (readonly BarisTeks[])[]; readonly tinggi?: number }
  | { readonly jenis: 'halaman_baru'; readonly lembar?: boolean }
export interface BarisIsianCetak {
  readonly label: string
  readonly isi?: BarisTeks
  readonly gaya?: GayaButir
  readonly butir?: readonly BarisTeks[]
}
export interface KolomCetak {
  readonly judul: string
  readonly lebar: number
  readonly rata: Rata
}

/** Printed where a value is missing, to be filled in by pen. */
export const TITIK_ISIAN = '………………'

/** All blocks with their values; conditions are decided and repetitions written out. */
export function isiTemplat(blok: readonly Blok[], konteks: Konteks): BlokCetak[] {
  return blok.flatMap((one): BlokCetak[] => {
    switch (one.jenis) {
      case 'paragraf':
        return paragraf(one, konteks)
      case 'butir':
        return [{ jenis: 'butir', gaya: one.gaya, butir: butirCetak(one.butir, konteks) }]
      case 'isian':
        return [{ jenis: 'isian', inden: one.inden ?? false, baris: one.baris.map((row) => barisIsian(row, konteks)) }]
      case 'tabel':
        return [tabel(one, konteks)]
      case 'bila':
        return berlaku(one.syarat, konteks) ? isiTemplat(one.isi, konteks) : []
      case 'ulang':
        return barisDari(one.dari, konteks).flatMap((row) => isiTemplat(one.isi, row))
      case 'halaman_baru':
        return [one]
    }
  })
}

/**
 * A line break in a value begins a new paragraph, so that long texts keep the paper's form; empty lines are left out. One
 * in the template's own words is only a line break ("Yth. …" above "di …").
 */
function paragraf({ isi, rata, inden, ukuran }: Extract<Blok, { jenis: 'paragraf' }>, konteks: Konteks): BlokCetak[] {
  return pecahBaris(isi, konteks).map((line) => ({
    jenis: 'paragraf',
    isi: line,
    rata: rata ?? 'penuh',
    inden: inden ?? false,
    ...(ukuran === undefined ? {} : { ukuran }),
  }))
}

/** A sentence with its fields written. */
export function isiKalimat(kalimat: Kalimat, konteks: Konteks): Teks[] {
  return kalimat.map((part) => {
    const { tebal, miring, garis } = part
    const teks = 'teks' in part ? part.teks : tulis(nilaiDari(konteks, part.medan), part.gaya)
    return { teks, ...(tebal ? { tebal } : {}), ...(miring ? { miring } : {}), ...(garis ? { garis } : {}) }
  })
}

/** A sentence as plain text: for lists, the register and the search. */
export const teksKalimat = (kalimat: Kalimat, konteks: Konteks): string =>
  isiKalimat(kalimat, konteks)
    .map(({ teks }) => teks)
    .join('')
    .trim()

/** The value of a code; only own keys count, so that a field may be called "constructor". */
export const nilaiDari = (konteks: Konteks, kode: string): Nilai | undefined => (Object.hasOwn(konteks, kode) ? konteks[kode] : undefined)

const butirCetak = (items: readonly Butir[], konteks: Konteks): Teks[][] => items.flatMap((item) => barisButir(item, konteks).map((row) => isiKalimat(item.isi, row)))

/** An empty list still prints one item of dots: a label with nothing behind it looks like a mistake. */
function barisButir({ ulang }: Butir, konteks: Konteks): readonly Konteks[] {
  if (ulang === undefined) return [konteks]
  const rows = barisDari(ulang, konteks)
  return rows.length > 0 ? rows : [{}]
}

const barisIsian = ({ label, isi, gaya, butir }: BarisIsian, konteks: Konteks): BarisIsianCetak => ({
  label,
  ...(isi ? { isi: isiKalimat(isi, konteks) } : {}),
  ...(butir ? { gaya: gaya ?? 'angka', butir: butirCetak(butir, konteks) } : {}),
})

function tabel({ dari, bernomor, tinggi, kolom }: Extract<Blok, { jenis: 'tabel' }>, konteks: Konteks): BlokCetak {
  const number: KolomTabel = { judul: 'No.', lebar: 0, rata: 'tengah', isi: [{ medan: 'nomor' }] }
  const own = kolom.flatMap((one) => kolomUlang(one, konteks))
  const columns = bernomor ? [number, ...own] : own
  const baris = barisDari(dari, konteks).map((row) => columns.map(({ isi }) => isiKalimat(isi, row)))
  return {
    jenis: 'tabel',
    kolom: columns.map(({ judul, lebar, rata }) => ({ judul, lebar, rata: rata ?? 'kiri' })),
    baris: [...baris, ...barisJumlah(columns, baris)],
    ...(tinggi === undefined ? {} : { tinggi }),
  }
}

const kolomUlang = (one: KolomTabel, konteks: Konteks): KolomTabel[] => (one.ulang === undefined ? [one] : barisDari(one.ulang, konteks).map((_, i) => ({ ...one, judul: String(i + 1) })))

/** What the columns to be added up print, added up; the first other column says so. A table without rows has no sum. */
function barisJumlah(columns: readonly KolomTabel[], baris: readonly (readonly BarisTeks[])[]): BarisTeks[][] {
  if (baris.length === 0 || !columns.some(({ jumlah }) => jumlah)) return []
  const at = columns.findIndex(({ jumlah, lebar }) => !jumlah && lebar > 0)
  const sum = (i: number) => jumlahCetak(baris.map((row) => (row[i] ?? []).map(({ teks }) => teks).join('')))
  return [columns.map(({ jumlah }, i) => (jumlah || i === at ? [{ teks: jumlah ? sum(i) : 'Jumlah', tebal: true }] : []))]
}

/** The rows of a list, each seeing the paper's own values too, and its number. */
function barisDari(kode: string, konteks: Konteks): Konteks[] {
  const list = nilaiDari(konteks, kode)
  if (list?.jenis !== 'daftar') return []
  return list.baris.map((row, i) => ({ ...konteks, ...row, nomor: { jenis: 'angka', angka: i + 1 } }))
}

/** Whether a condition holds; text is compared without regard to case. */
export function berlaku({ medan, operator, nilai = '' }: Syarat, konteks: Konteks): boolean {
  const value = nilaiDari(konteks, medan)
  const filled = terisi(value)
  if (operator === 'terisi') return filled
  if (operator === 'kosong') return !filled
  const same = polos(value).toLocaleLowerCase('id') === nilai.trim().toLocaleLowerCase('id')
  return operator === 'sama' ? same : !same
}

const terisi = (nilai: Nilai | undefined): boolean => (nilai?.jenis === 'daftar' ? nilai.baris.length > 0 : polos(nilai) !== '')

function polos(nilai: Nilai | undefined): string {
  switch (nilai?.jenis) {
    case 'teks':
      return nilai.teks.trim()
    case 'tanggal':
      return nilai.tanggal
    case 'angka':
      return String(nilai.angka)
    case 'daftar':
    case undefined:
      return ''
  }
}

/** One value in the style asked for; an empty one is dots. */
export function tulis(nilai: Nilai | undefined, gaya?: GayaMedan): string {
  if (!nilai || !terisi(nilai)) return TITIK_ISIAN
  switch (nilai.jenis) {
    case 'teks':
      return gaya === 'kapital' ? nilai.teks.toLocaleUpperCase('id') : nilai.teks
    case 'tanggal':
      return tulisTanggal(nilai.tanggal, gaya)
    case 'angka':
      return tulisAngka(nilai.angka, gaya)
    case 'daftar':
      return nilai.baris.map((row) => polos(row['butir'] ?? row['nama'])).filter(Boolean).join(', ')
  }
}

/** A day that does not exist (half typed in a draft) is dots like a missing one. */
function tulisTanggal(iso: string, gaya: GayaMedan | undefined): string {
  if (!isIsoDate(iso)) return TITIK_ISIAN
  switch (gaya) {
    case 'hari_tanggal':
      return hariTanggal(iso)
    case 'terbilang':
    case 'angka_terbilang':
      return tanggalTerbilang(iso)
    case 'bulan_tahun':
      return `${namaBulan(Number(iso.slice(5, 7)))} ${iso.slice(0, 4)}`
    case 'kapital':
      return tanggalPanjang(iso).toLocaleUpperCase('id')
    case undefined:
      return tanggalPanjang(iso)
  }
}

/** Words exist up to 999 999; larger numbers and parts stay figures. */
/** Printed numbers ("12.500", "Rp1.000", "-") added up and written as they are; dots where one of them is no number. */
export function jumlahCetak(tercetak: readonly string[]): string {
  const cells = tercetak.map((text) => text.trim()).filter((text) => text !== '' && text !== TITIK_ISIAN && !/^[-–]$/.test(text))
  if (!cells.every((text) => /^(Rp ?)?(\d{1,3}(\.\d{3})+|\d+)(,\d{1,2})?$/.test(text))) return TITIK_ISIAN
  const hundredths = cells.map((text) => Math.round(Number(text.replace(/^Rp ?/, '').replace(/\./g, '').replace(',', '.')) * 100))
  return `${cells.some((text) => text.startsWith('Rp')) ? 'Rp' : ''}${tulisAngka(hundredths.reduce((sum, one) => sum + one, 0) / 100, undefined)}`
}

function tulisAngka(angka: number, gaya: GayaMedan | undefined): string {
  const figures = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 2 }).format(angka)
  if (!Number.isInteger(angka) || angka < 0 || angka > 999_999) return figures
  if (gaya === 'terbilang') return terbilang(angka)
  return gaya === 'angka_terbilang' ? `${figures} (${terbilang(angka)})` : figures
}

function pecahBaris(kalimat: Kalimat, konteks: Konteks): Teks[][] {
  const found: Teks[][] = [[]]
  for (const part of kalimat)
    for (const filled of isiKalimat([part], konteks))
      baris('teks' in part, filled.teks).forEach((teks, i) => {
        if (i > 0) found.push([])
        if (teks !== '') found.at(-1)?.push({ ...filled, teks })
      })
  const filled = found.filter((line) => line.some(({ teks }) => teks.trim() !== ''))
  return filled.length > 0 ? filled : [[]]
}

const baris = (isFixed: boolean, teks: string): string[] => (isFixed ? [teks] : teks.split(/\r?\n/))
