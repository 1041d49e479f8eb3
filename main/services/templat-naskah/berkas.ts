/**
 * The file in which templates and a letterhead travel between offices: one JSON text with the name and version of its
 * format and the SHA-256 of its contents. Whatever is read is foreign: sizes first, then a closed schema, then meaning.
 */
import { createHash } from 'node:crypto'
import { z } from 'zod'
import { AppError } from '../../../domain/shared/app-error'
import { teks, teksWajib } from '../../../preload/contract/define'
import { isianKantor } from '../../../preload/contract/kantor.contract'
import { templatSchema } from '../../../preload/contract/templat-naskah.schema'
import { BATAS_GAMBAR } from '../../gambar/olah-gambar'

export const FORMAT_BERKAS = 'takar-templat-naskah'
const VERSI = 1
/** A template is about 5 kB; the deepest block ends at level 20 of the text. */
export const BATAS_BERKAS = { bytes: 5_000_000, templat: 200, dalam: 40 }

/** PNG or JPEG in base64. */
const gambar = z.base64().max(Math.ceil((BATAS_GAMBAR.bytes * 4) / 3) + 4, 'Gambar kop lebih besar dari 2 MB.').nullable()
const kop = z.strictObject({
  ...isianKantor.pick({ kopBaris1: true, kopBaris2: true, alamat: true, kodePos: true, telepon: true, posEl: true, laman: true }).shape,
  logo: gambar,
  lambang: gambar,
  kelurahan: z.array(z.strictObject({ unit: teksWajib('Nama kelurahan kosong.', 160), induk: teks(300), perangkat: teksWajib('Nama pada kop kosong.', 160), alamat: teks(500), singkatan: teks(20) })).max(100),
})
const isiBerkas = z.strictObject({
  templat: z.array(z.strictObject({ kode: z.string().regex(/^[a-z0-9][a-z0-9_-]{0,59}$/, 'Kode templat tidak benar.'), nama: teksWajib('Nama templat kosong.', 100), isi: templatSchema })).max(BATAS_BERKAS.templat),
  kop: kop.nullable(),
}) // prettier-ignore
const amplop = z.strictObject({ format: z.literal(FORMAT_BERKAS), versi: z.literal(VERSI), sha256: z.string().regex(/^[0-9a-f]{64}$/), isi: z.unknown() })

export type IsiBerkas = z.output<typeof isiBerkas>

/** The file's bytes. */
export function tulisBerkas(isi: IsiBerkas): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify({ format: FORMAT_BERKAS, versi: VERSI, sha256: sidik(isi), isi }, null, 1)}\n`)
}

/** What such a file holds, wholly checked but for the pictures. Throws INVALID_INPUT with one sentence. */
export function bacaBerkas(bytes: Uint8Array): IsiBerkas {
  if (bytes.length > BATAS_BERKAS.bytes) throw tolak('Berkas ini lebih besar dari 5 MB.')
  const { isi, sha256 } = bacaAmplop(bacaJson(bytes))
  if (sidik(isi) !== sha256) throw tolak('Isi berkas ini rusak atau sudah diubah: sidiknya tidak cocok. Minta berkas yang baru.')
  const parsed = isiBerkas.safeParse(isi)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const place = issue?.path[0] === 'templat' && typeof issue.path[1] === 'number' ? ` (templat ke-${String(issue.path[1] + 1)})` : ''
  throw tolak(`Isi berkas ini tidak sesuai dengan bentuk templat Takar${place}.`)
}

/** A file that cannot be taken: why, and that nothing was changed. */
export const tolak = (sebab: string): AppError => new AppError('INVALID_INPUT', `${sebab} Tidak ada templat yang diubah.`)

const sidik = (isi: unknown): string => createHash('sha256').update(JSON.stringify(isi)).digest('hex')

function bacaJson(bytes: Uint8Array): unknown {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    if (terlaluDalam(text)) throw new Error('Nested too deep')
    return JSON.parse(text)
  } catch {
    throw tolak('Berkas ini bukan berkas templat Takar.')
  }
}

function bacaAmplop(file: unknown): { isi: unknown; sha256: string } {
  const named = z.looseObject({ format: z.literal(FORMAT_BERKAS), versi: z.int().min(1) }).safeParse(file)
  if (!named.success) throw tolak('Berkas ini bukan berkas templat Takar.')
  if (named.data.versi > VERSI) throw tolak('Berkas ini dibuat dengan Takar yang lebih baru. Perbarui Takar di komputer ini, lalu ambil lagi.')
  const parsed = amplop.safeParse(file)
  if (!parsed.success) throw tolak('Berkas ini bukan berkas templat Takar yang utuh.')
  return parsed.data
}

/** Brackets outside of texts, counted before anything is built from them. */
function terlaluDalam(text: string): boolean {
  let depth = 0
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/gs)) {
    if (token === '{' || token === '[') depth += 1
    else if (token === '}' || token === ']') depth -= 1
    if (depth > BATAS_BERKAS.dalam) return true
  }
  return false
}
