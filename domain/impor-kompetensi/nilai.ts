/** How offices write hours, scores and kinds of training. */
import { normalise } from '../impor/grid'
import { JENIS_PELATIHAN_LABEL, type BentukPelatihan, type JenisPelatihan } from '../kompetensi/kompetensi'

/** "20", "20 JP", "1.000 jam", 32.0 as a whole number; null if it is none. */
export function bacaJam(text: string): number | null {
  const match = /^(\d{1,3}(?:\.\d{3})+|\d{1,7})(?:[.,]0{1,2})?\s*(?:JPL?|JAM(?: PELAJARAN)?)?\.?$/i.exec(text.trim())
  return match?.[1] === undefined ? null : Number(match[1].replaceAll('.', ''))
}

/** "85", "85,5", "85.5" as a number; null if it is none. */
export function bacaNilai(text: string): number | null {
  const match = /^(\d{1,4})(?:[.,](\d{1,4}))?$/.exec(text.trim())
  return match ? Number(`${match[1] ?? ''}.${match[2] ?? '0'}`) : null
}

export interface JenisDanBentuk {
  readonly jenis: JenisPelatihan
  /** Code of the rule 'bentuk_pelatihan'. */
  readonly bentuk: string
}

/** SIASN's and the offices' own words for a kind, normalised; the first that is found wins. */
const SEBUTAN: readonly (readonly [RegExp, string])[] = [
  [/STRUKTURAL|KEPEMIMPINAN|DIKLATPIM|\b(PIM|PKA|PKP|PKN|ADUM)\b|LATSAR|PRAJABATAN/, 'struktural'],
  [/FUNGSIONAL/, 'fungsional'],
  [/SOSIAL ?KULTURAL|SOSIO ?KULTURAL/, 'sosial_kultural'],
  [/MANAJERIAL/, 'manajerial'],
  [/SEMINAR|WEBINAR|KONFERENSI|SARASEHAN|SIMPOSIUM/, 'seminar'],
  [/WORKSHOP|LOKAKARYA/, 'lokakarya'],
  [/BIMTEK|BIMBINGAN TEKNIS/, 'bimtek'],
  [/SOSIALISASI/, 'sosialisasi'],
  [/PENATARAN/, 'penataran'],
  [/E LEARNING|ELEARNING|DARING|ONLINE|MOOC/, 'e_learning'],
  [/JARAK JAUH/, 'jarak_jauh'],
  [/MAGANG|PRAKTIK KERJA/, 'magang'],
  [/KURSUS/, 'kursus'],
  [/TEKNIS/, 'teknis'],
]

/** Kind and form that a text means, by the rule's own names first; null if it is not known. */
export function bacaJenis(text: string, bentuk: readonly BentukPelatihan[]): JenisDanBentuk | null {
  const name = normalise(text)
  const own = bentuk.find(({ kode, nama }) => normalise(nama) === name || normalise(kode) === name)
  const code = own?.kode ?? SEBUTAN.find(([pola]) => pola.test(name))?.[1]
  if (code === undefined || !bentuk.some(({ kode }) => kode === code)) return null
  return { bentuk: code, jenis: code in JENIS_PELATIHAN_LABEL ? (code as JenisPelatihan) : 'teknis' }
}
