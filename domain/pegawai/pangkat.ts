import { remembered } from '../shared/remembered'

/** PNS ranks by golongan/ruang, lowest first. */
// prettier-ignore
const PANGKAT_PNS = [
  ['I/a', 'Juru Muda'], ['I/b', 'Juru Muda Tingkat I'], ['I/c', 'Juru'], ['I/d', 'Juru Tingkat I'],
  ['II/a', 'Pengatur Muda'], ['II/b', 'Pengatur Muda Tingkat I'], ['II/c', 'Pengatur'], ['II/d', 'Pengatur Tingkat I'],
  ['III/a', 'Penata Muda'], ['III/b', 'Penata Muda Tingkat I'], ['III/c', 'Penata'], ['III/d', 'Penata Tingkat I'],
  ['IV/a', 'Pembina'], ['IV/b', 'Pembina Tingkat I'], ['IV/c', 'Pembina Utama Muda'],
  ['IV/d', 'Pembina Utama Madya'], ['IV/e', 'Pembina Utama'],
] as const
// prettier-ignore
const GOLONGAN_PPPK = [
  'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV', 'XVI', 'XVII',
] as const

export type GolonganKode = (typeof PANGKAT_PNS)[number][0] | (typeof GOLONGAN_PPPK)[number]
export type JenisGolongan = 'pns' | 'pppk'

export interface Golongan {
  kode: GolonganKode
  /** Name of the rank; PPPK have none. */
  pangkat: string | null
  jenis: JenisGolongan
  /** Sorts all ranks, PNS above PPPK as in a DUK; a larger number is a higher rank. */
  urutan: number
}

/** All ranks, PPPK I to XVII first, then PNS I/a to IV/e. */
export const GOLONGAN: readonly Golongan[] = [
  ...GOLONGAN_PPPK.map((kode, i): Golongan => ({ kode, pangkat: null, jenis: 'pppk', urutan: i + 1 })),
  ...PANGKAT_PNS.map(([kode, pangkat], i): Golongan => ({ kode, pangkat, jenis: 'pns', urutan: 100 + i + 1 })),
]

const BY_KODE = new Map<string, Golongan>(GOLONGAN.map((golongan) => [golongan.kode, golongan]))

/** The row of the table for a code; undefined if there is none. */
export function findGolongan(kode: string): Golongan | undefined {
  return BY_KODE.get(kode)
}

/**
 * Reads a rank as offices write it: "Penata (III/c)", "IIIc", "III / C", "Gol. III/c", "Penata Tk. I", "VII" → its code.
 * Null if unknown, if name and code disagree ("Pembina (III/c)"), or if it is not of the kind asked for.
 */
export function parsePangkat(text: string, jenis?: JenisGolongan): GolonganKode | null {
  const golongan = readRank(text)
  return golongan && (jenis === undefined || golongan.jenis === jenis) ? golongan.kode : null
}

const readRank = remembered((text: string): Golongan | null => readPns(text) ?? readPppk(text))

/** "Penata (III/c)"; for PPPK, which have no rank name, "VII". */
export function pangkatLengkap(kode: GolonganKode): string {
  const golongan = BY_KODE.get(kode)
  return golongan?.pangkat ? `${golongan.pangkat} (${kode})` : kode
}

function readPns(text: string): Golongan | null {
  const upper = text.toUpperCase()
  const codes = [...upper.matchAll(/(?<![A-Z])(I{1,3}|IV)[\s/.,|\\-]*([A-E])(?![A-Z])/g)]
  const last = codes.at(-1)
  const named = readName(last ? upper.replace(last[0], ' ') : upper)
  if (last === undefined) return named
  const coded = BY_KODE.get(`${last[1]}/${last[2]?.toLowerCase()}`) ?? null
  return named && coded && named.kode !== coded.kode ? null : coded
}

function readName(upper: string): Golongan | null {
  const name = upper
    .replace(/\b(GOLONGAN|GOL|RUANG|PANGKAT)\b/g, ' ')
    .replace(/\b(TINGKAT|TKT|TK)\b[.\s]*(I|1)?(?![A-Z0-9])/g, ' TINGKAT I ')
    .replace(/[^A-Z]+/g, ' ')
    .trim()
  return GOLONGAN.find(({ pangkat }) => pangkat?.toUpperCase() === name) ?? null
}

function readPppk(text: string): Golongan | null {
  const match = /^\s*(?:PPPK|P3K)?[\s-]*(?:GOL(?:ONGAN)?)?[\s.:]*([IVX]+)\s*$/i.exec(text)
  const golongan = match && BY_KODE.get((match[1] ?? '').toUpperCase())
  return golongan ?? null
}
