import { guessJenisJabatan } from '../pegawai/jabatan'
import type { Lingkup, TemplatRingkas } from './templat'

/** A post to find a template for; `lingkup` is the office its unit belongs to. */
export interface JabatanDicari {
  jabatan: string
  lingkup: Exclude<Lingkup, 'semua'>
}
export interface PilihanTemplat {
  kode: string
  nama: string
  /** How sure: the post's own name, a name like it, or the general template of its kind. */
  kecocokan: 'nama_sama' | 'nama_mirip' | 'umum'
  /** Why, in one sentence for the preview. */
  alasan: string
}

/** Ways the same post is written. Order matters: longer first. */
// prettier-ignore
const SEBUTAN: readonly [RegExp, string][] = [
  [/\b(plt|plh|pj|pjs)\b\.?/g, ' '],
  [/\bsub\s*-?\s*bag(ian)?\b/g, 'subbagian'],
  [/\b(kasubbag|kasubag|kasub\s+bag)\b/g, 'kepala subbagian'],
  [/\bka\s+subbagian\b/g, 'kepala subbagian'],
  [/\b(kasie|kasi|ka\s+seksi|kepala\s+sie)\b/g, 'kepala seksi'],
  [/\bsekcam\b/g, 'sekretaris kecamatan'],
  [/\bseklur\b/g, 'sekretaris kelurahan'],
  [/\btrantib(um)?\b/g, 'ketenteraman dan ketertiban umum'],
  [/\bketentraman\b/g, 'ketenteraman'],
  [/\bkesos\b/g, 'kesejahteraan sosial'],
  [/\bkesra\b/g, 'kesejahteraan rakyat'],
  [/\bumpeg\b/g, 'umum dan kepegawaian'],
  [/\bsdm\b/g, 'sumber daya manusia'],
]
/** Words that say how high a functional post is, not what it does. */
const JENJANG = /\b(ahli (pertama|muda|madya|utama)|pemula|terampil|mahir|penyelia|pelaksana lanjutan)\b/g
/** The general template for staff whose post has none of its own, in order of preference. A leader gets none: his results are his own. */
const UMUM = { pelaksana: 'pengadministrasi-perkantoran', jf: 'penelaah-teknis-kebijakan', struktural: null } as const
/** Share of words two names must have in common to be called alike. */
const MIRIP_MIN = 0.6

/** A post's name without the differences of writing: "KASI TRANTIB" → "kepala seksi ketenteraman dan ketertiban umum". */
export function normalJabatan(nama: string): string {
  const plain = nama.toLowerCase().replace(/&/g, ' dan ').replace(/[^a-z0-9\s-]/g, ' ')
  const named = SEBUTAN.reduce((text, [written, meant]) => text.replace(written, meant), plain)
  return named.replace(/[-\s]+/g, ' ').trim()
}

/**
 * The template for a post: the same name, then a name without its level, then the name most alike, then the general
 * template of its kind. Within each, the right office (kecamatan or kelurahan) and the office's own copy come first.
 * Null where nothing fits.
 */
export function chooseTemplat(post: JabatanDicari, templates: readonly TemplatRingkas[]): PilihanTemplat | null {
  const fitting = templates.filter(({ lingkup }) => lingkup === 'semua' || lingkup === post.lingkup)
  return (
    bySame(post, fitting) ?? bySame(post, templates) ?? byLike(post, fitting) ?? byKind(post, fitting)
  )
}

function bySame(post: JabatanDicari, templates: readonly TemplatRingkas[]): PilihanTemplat | null {
  for (const form of [normalJabatan, withoutJenjang]) {
    const name = form(post.jabatan)
    const found = best(templates.filter(({ jabatan }) => jabatan.some((other) => form(other) === name)), post)
    if (found) return { kode: found.kode, nama: found.nama, kecocokan: 'nama_sama', alasan: 'Nama jabatan sama.' }
  }
  return null
}

function byLike(post: JabatanDicari, templates: readonly TemplatRingkas[]): PilihanTemplat | null {
  const scored = templates.flatMap((template) =>
    template.jabatan.filter((name) => isSameKind(post.jabatan, name)).map((name) => ({ template, name, score: likeness(post.jabatan, name) })),
  )
  const top = scored.reduce((most, one) => Math.max(most, one.score), 0)
  if (top < MIRIP_MIN) return null
  const alike = scored.filter(({ score }) => score === top)
  const found = best(alike.map(({ template }) => template), post)
  const name = alike.find(({ template }) => template === found)?.name ?? ''
  return found && { kode: found.kode, nama: found.nama, kecocokan: 'nama_mirip', alasan: `Nama jabatan mirip dengan “${name}”.` }
}

function byKind(post: JabatanDicari, templates: readonly TemplatRingkas[]): PilihanTemplat | null {
  const code = UMUM[guessJenisJabatan(post.jabatan)]
  const found = code === null ? null : best(templates.filter(({ kode }) => kode === code || kode.endsWith(`:${code}`)), post)
  return found && { kode: found.kode, nama: found.nama, kecocokan: 'umum', alasan: 'Belum ada templat untuk jabatan ini; dipakai templat umum. Periksa isinya.' }
}

/** Own copy first, then the one written for this very office, then the order of the bank. */
function best(templates: readonly TemplatRingkas[], { lingkup }: JabatanDicari): TemplatRingkas | null {
  const rank = (one: TemplatRingkas) => (one.bawaan ? 0 : 4) + (one.lingkup === lingkup ? 2 : one.lingkup === 'semua' ? 1 : 0)
  return templates.reduce<TemplatRingkas | null>((top, one) => (top === null || rank(one) > rank(top) ? one : top), null)
}

const withoutJenjang = (nama: string): string => normalJabatan(nama).replace(JENJANG, ' ').replace(/\s+/g, ' ').trim()
const words = (nama: string): Set<string> => new Set(withoutJenjang(nama).split(' ').filter((word) => word !== 'dan'))

/** Share of all words that both names have: 0 (none) to 1 (all). */
function likeness(a: string, b: string): number {
  const [left, right] = [words(a), words(b)]
  const both = [...left].filter((word) => right.has(word)).length
  return both / (left.size + right.size - both)
}

/** Leaders are never given the work of staff, nor one rank of leader that of another. */
function isSameKind(a: string, b: string): boolean {
  const head = (nama: string) => /^(camat|lurah|sekretaris|kepala subbagian|kepala seksi|kepala)\b/.exec(normalJabatan(nama))?.[0] ?? ''
  return head(a) === head(b)
}
