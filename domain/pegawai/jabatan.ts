import { remembered } from '../shared/remembered'
import type { JenisUnit } from './unit'

export const JENIS_JABATAN_LABEL = { struktural: 'Struktural', jf: 'Fungsional', pelaksana: 'Pelaksana' }
export const SIFAT_JABATAN_LABEL = {
  definitif: 'Definitif',
  plt: 'Pelaksana tugas (Plt.)',
  plh: 'Pelaksana harian (Plh.)',
  pj: 'Penjabat (Pj.)',
}
/** Levels of a functional post, keterampilan then keahlian, lowest first. */
export const JENJANG_JF_LABEL = {
  pemula: 'Pemula',
  terampil: 'Terampil',
  mahir: 'Mahir',
  penyelia: 'Penyelia',
  ahli_pertama: 'Ahli Pertama',
  ahli_muda: 'Ahli Muda',
  ahli_madya: 'Ahli Madya',
  ahli_utama: 'Ahli Utama',
}
/** Highest first. */
export const ESELON = ['I.a', 'I.b', 'II.a', 'II.b', 'III.a', 'III.b', 'IV.a', 'IV.b'] as const

export type JenisJabatan = keyof typeof JENIS_JABATAN_LABEL
export type SifatJabatan = keyof typeof SIFAT_JABATAN_LABEL
export type JenjangJf = keyof typeof JENJANG_JF_LABEL
export type Eselon = (typeof ESELON)[number]

const STRUKTURAL = /^(camat|panewu|mantri (pamong praja|anom)|lurah|sekretaris|kepala|kasi|kasie|kasub|sekcam|seklur|asisten|inspektur|direktur)\b/i
const KASUBBAG = /^(kepala\s+sub\s*-?\s*bag|kasub)/i
const KASI = /^(kepala\s+(seksi|sie)|kasie?)\b/i

/**
 * The usual eselon of the posts in a kecamatan. Practice of most regencies, not law: offered as a guess, always editable.
 * The first line that fits wins.
 */
// prettier-ignore
const ESELON_LAZIM: readonly { nama: RegExp; unit?: JenisUnit; eselon: Eselon }[] = [
  { nama: /^(camat|kepala distrik|panewu(?! anom)|mantri pamong praja)\b/i, eselon: 'III.a' },
  { nama: /^(sekretaris (kecamatan|camat|distrik)|sekcam|panewu anom|mantri anom)\b/i, eselon: 'III.b' },
  { nama: /^lurah\b/i, eselon: 'IV.a' },
  { nama: /^(sekretaris (kelurahan|lurah)|seklur)\b/i, eselon: 'IV.b' },
  { nama: KASUBBAG, eselon: 'IV.b' },
  { nama: KASI, unit: 'kelurahan', eselon: 'IV.b' },
  { nama: /^(kepala\s+(seksi|sie)|kasie?)\b.*\bkelurahan\b/i, eselon: 'IV.b' },
  { nama: KASI, eselon: 'IV.a' },
]

/** Struktural, jf or pelaksana from the post's name: leading posts, then names that end in a functional level. */
export const guessJenisJabatan = remembered((nama: string): JenisJabatan => {
  if (STRUKTURAL.test(withoutSifat(nama))) return 'struktural'
  return guessJenjangJf(nama) ? 'jf' : 'pelaksana'
})

/** The functional level a post's name ends in ("Arsiparis Ahli Pertama" → ahli_pertama); null if none. */
export function guessJenjangJf(nama: string): JenjangJf | null {
  const levels = Object.entries(JENJANG_JF_LABEL) as [JenjangJf, string][]
  const upper = nama.trim().toUpperCase()
  return levels.find(([, label]) => upper.endsWith(` ${label.toUpperCase()}`))?.[0] ?? null
}

/** The usual eselon of a leading post; a section head of a kelurahan ranks below one of the kecamatan. Null if none. */
export function guessEselon(nama: string, jenisUnit?: JenisUnit | null): Eselon | null {
  return usualLines(nama).find(({ unit }) => unit === undefined || unit === jenisUnit)?.eselon ?? null
}

const usualLines = remembered((nama: string) => {
  const post = withoutSifat(nama)
  return ESELON_LAZIM.filter((line) => line.nama.test(post))
})

/** "Plt. Lurah" → plt; a post without such a word is held definitively. */
export const guessSifatJabatan = remembered((nama: string): SifatJabatan => {
  const word = /^\s*(plt|plh|pj)\b/i.exec(nama)?.[1]?.toLowerCase()
  return (word as SifatJabatan | undefined) ?? 'definitif'
})

/** "III.a", "III/a", "IIIa", "Eselon III.A" → 'III.a'; null if it is no eselon. */
export const parseEselon = remembered((text: string): Eselon | null => {
  const match = /(?<![A-Z])(IV|I{1,3})[\s./-]*([AB])(?![A-Z])/i.exec(text)
  const eselon = match && `${match[1]?.toUpperCase()}.${match[2]?.toLowerCase()}`
  return ESELON.find((known) => known === eselon) ?? null
})

/** A post without the word for how it is held: "Plt. Lurah" is "Lurah". */
export const withoutSifat = (nama: string): string => nama.trim().replace(/^(plt|plh|pj)\b[.\s]*/i, '')
