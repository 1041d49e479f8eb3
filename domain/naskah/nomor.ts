/** Numbers of outgoing papers: how one is written, which comes next, and what is wrong in a book (buku agenda surat keluar). */
import { tanggalPanjang } from '../formulir/terbilang'

/** What a pattern may hold between braces, with what the editor says of it. */
export const TANDA_NOMOR = {
  klasifikasi: 'kode klasifikasi',
  urut: 'nomor urut; {urut:3} menulis 007',
  unit: 'singkatan unit',
  bulan: 'bulan dengan angka, 01–12',
  'bulan-romawi': 'bulan dengan angka Romawi',
  tahun: 'tahun, empat angka',
} as const
export type TandaNomor = keyof typeof TANDA_NOMOR

const TANDA = /\{([^{}]*)\}/g
const ROMAWI = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'] as const
const LONGEST_PATTERN = 120

/** A place in the yearly run: 45, or 45.a between 45 and 46 (a letter dated back). */
export interface UrutNomor {
  readonly urut: number
  /** '' or letters: a, b, … z, aa. */
  readonly sisipan: string
}
export interface BahanNomor extends UrutNomor {
  readonly klasifikasi: string
  readonly unit: string
  /** ISO day. */
  readonly tanggal: string
}

/** What is wrong with a pattern, one sentence; null when it can be used. */
export function periksaPola(pola: string): string | null {
  if (pola.length > LONGEST_PATTERN) return `Pola nomor paling panjang ${LONGEST_PATTERN} huruf.`
  const tanda = tandaDalam(pola)
  const unknown = tanda.find((one) => !Object.hasOwn(TANDA_NOMOR, nama(one)) || !/^[a-z-]+(:[1-6])?$/.test(one) || (one.includes(':') && nama(one) !== 'urut'))
  if (unknown !== undefined) return `Tanda "{${unknown}}" tidak dikenal. Yang dikenal: ${Object.keys(TANDA_NOMOR).map((one) => `{${one}}`).join(', ')}.`
  if (/[{}]/.test(pola.replace(TANDA, ''))) return 'Ada kurung kurawal yang tidak berpasangan dalam pola nomor.'
  if (tanda.filter((one) => nama(one) === 'urut').length !== 1) return 'Pola nomor harus memuat {urut} tepat satu kali.'
  if (!tanda.includes('tahun')) return 'Pola nomor harus memuat {tahun}, karena nomor urut dimulai lagi setiap tahun.'
  return null
}

/** The number as it is printed; a suffix stands right behind the running number. Throws on a pattern that periksaPola refuses. */
export function tulisNomor(pola: string, bahan: BahanNomor): string {
  const problem = periksaPola(pola)
  if (problem) throw new Error(problem)
  return isiTanda(pola, bahan)
}

/** What stands between braces in a pattern. */
export const tandaDalam = (pola: string): string[] => [...pola.matchAll(TANDA)].map(([, inner = '']) => inner)

/** The pattern with its braces filled; whoever calls has checked the pattern. */
export function isiTanda(pola: string, { klasifikasi, urut, sisipan, unit, tanggal }: BahanNomor): string {
  const month = Number(tanggal.slice(5, 7))
  return pola.replace(TANDA, (_, inner: string) => {
    switch (nama(inner) as TandaNomor) {
      case 'klasifikasi':
        return klasifikasi
      case 'urut':
        return `${String(urut).padStart(Number(inner.split(':')[1] ?? 1), '0')}${sisipan && `.${sisipan}`}`
      case 'unit':
        return unit
      case 'bulan':
        return tanggal.slice(5, 7)
      case 'bulan-romawi':
        return ROMAWI[month - 1] ?? ''
      case 'tahun':
        return tanggal.slice(0, 4)
    }
  })
}

const nama = (tanda: string): string => tanda.split(':')[0] ?? ''

export const STATUS_NOMOR_LABEL = { dipesan: 'Dipesan', dipakai: 'Dipakai', batal: 'Batal', dilepas: 'Dilepas' } as const
export type StatusNomor = keyof typeof STATUS_NOMOR_LABEL

/** One line of a book. `dilepas`: its draft was dropped, the number is free again. */
export interface BarisBuku extends UrutNomor {
  readonly tanggal: string
  readonly status: StatusNomor
}

export interface NomorBerikut extends UrutNomor {
  /** Why this number, one sentence. */
  readonly alasan: string
}

/**
 * The number a paper of `tanggal` gets in its year's book: the one behind the last; a free one in between where the dates
 * around it allow; for a day before the last paper's a suffix behind the last number of that day or earlier. So no number
 * is younger than a later number, with its suffixes; suffixes of one number stand in the order they were given.
 * Practice of district offices, not law.
 */
export function nomorBerikut(buku: readonly BarisBuku[], tanggal: string): NomorBerikut {
  const taken = buku.filter(({ status }) => status !== 'dilepas').toSorted(byPlace)
  const last = taken.at(-1)
  if (!last) return { urut: 1, sisipan: '', alasan: 'Nomor pertama dalam buku tahun ini.' }
  const free = celahPas(taken, tanggal, last.urut)
  if (free !== null) return { urut: free, sisipan: '', alasan: `Nomor ${free} belum dipakai dan tanggalnya sesuai urutan.` }
  const younger = taken.findLast((row) => row.tanggal > tanggal)
  if (!younger) return { urut: last.urut + 1, sisipan: '', alasan: `Nomor sesudah ${tulisUrut(last)}.` }
  return mundur(taken, tanggal, younger)
}

function mundur(taken: readonly BarisBuku[], tanggal: string, younger: BarisBuku): NomorBerikut {
  const before = taken.findLast((row) => row.tanggal <= tanggal)
  const urut = before?.urut ?? 0
  const place = before ? `sesudah ${tulisUrut(before)}` : 'di depan'
  const alasan = `Nomor ${tulisUrut(younger)} sudah bertanggal ${tanggalPanjang(younger.tanggal)}, jadi nomor ini disisipkan ${place}.`
  return { urut, sisipan: sisipanSesudah(taken, urut), alasan }
}

/** 45 and '' → "45"; 45 and 'a' → "45.a". */
export const tulisUrut = ({ urut, sisipan }: UrutNomor): string => `${urut}${sisipan && `.${sisipan}`}`

/** Running numbers that nobody uses between 1 and the last one. */
export function celah(buku: readonly BarisBuku[]): number[] {
  const used = new Set(buku.filter(({ status }) => status !== 'dilepas').map(({ urut }) => urut))
  const last = Math.max(0, ...used)
  return Array.from({ length: last }, (_, i) => i + 1).filter((urut) => !used.has(urut))
}

/** Places that more than one line of the book claims. */
export function ganda(buku: readonly BarisBuku[]): UrutNomor[] {
  const places = Map.groupBy(buku.filter(({ status }) => status !== 'dilepas'), tulisUrut)
  return [...places.values()].filter((rows) => rows.length > 1).flatMap(([row]) => (row ? [{ urut: row.urut, sisipan: row.sisipan }] : []))
}

/** The first free number that stands behind every older paper and before every younger one; null: none. */
function celahPas(taken: readonly BarisBuku[], tanggal: string, last: number): number | null {
  const used = new Set(taken.map(({ urut }) => urut))
  const from = taken.reduce((max, row) => (row.tanggal < tanggal ? Math.max(max, row.urut) : max), 0) + 1
  const before = taken.reduce((min, row) => (row.tanggal > tanggal ? Math.min(min, row.urut) : min), last)
  for (let urut = from; urut < before; urut++) if (!used.has(urut)) return urut
  return null
}

function sisipanSesudah(taken: readonly BarisBuku[], urut: number): string {
  const used = taken.filter((row) => row.urut === urut).map(({ sisipan }) => angkaSisipan(sisipan))
  return tulisSisipan(Math.max(0, ...used) + 1)
}

/** 'a' → 1, 'z' → 26, 'aa' → 27; '' → 0. */
const angkaSisipan = (text: string): number => Array.from(text).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 96, 0)
function tulisSisipan(value: number): string {
  const rest = (value - 1) % 26
  const head = Math.floor((value - 1) / 26)
  return `${head > 0 ? tulisSisipan(head) : ''}${String.fromCharCode(97 + rest)}`
}

/** The order of a book: 45, 45.a, 45.b, 46. */
export const byPlace = (a: UrutNomor, b: UrutNomor): number => a.urut - b.urut || angkaSisipan(a.sisipan) - angkaSisipan(b.sisipan)
