import { AppError } from '../shared/app-error'

/** Kinds of file that a clerk can attach, and what each is called on disk. */
export const EKSTENSI_LAMPIRAN = { 'application/pdf': 'pdf', 'image/jpeg': 'jpg', 'image/png': 'png' } as const
export type MimeLampiran = keyof typeof EKSTENSI_LAMPIRAN

/** What may be attached at one place, and what to do with a file that may not. */
export interface AturanLampiran {
  readonly mime: readonly MimeLampiran[]
  /** Bytes; the text form in the call is a third longer. */
  readonly batas: number
  readonly sebutan: string
  readonly bilaJenisLain: string
  readonly bilaTerlaluBesar: string
}

/** A scan of an issued, signed paper. */
export const PINDAIAN: AturanLampiran = {
  mime: ['application/pdf', 'image/jpeg'],
  batas: 15_000_000,
  sebutan: 'PDF atau JPEG',
  bilaJenisLain: 'Pindai ulang sebagai PDF atau JPEG.',
  bilaTerlaluBesar: 'Pindai ulang dengan mutu lebih rendah; 150–200 dpi sudah cukup.',
}

/** A file that proves what was reached in a month. */
export const BERKAS_BUKTI: AturanLampiran = {
  mime: ['application/pdf', 'image/jpeg', 'image/png'],
  batas: 5_000_000,
  sebutan: 'PDF, JPEG, atau PNG',
  bilaJenisLain: 'Simpan dahulu dokumennya sebagai PDF, atau pilih foto JPEG atau PNG.',
  bilaTerlaluBesar: 'Perkecil fotonya atau pindai ulang dengan mutu lebih rendah, atau tulis saja tempat berkasnya.',
}

/** The certificate of a course. */
export const SERTIFIKAT: AturanLampiran = {
  mime: ['application/pdf', 'image/jpeg', 'image/png'],
  batas: 5_000_000,
  sebutan: 'PDF, JPEG, atau PNG',
  bilaJenisLain: 'Pindai sertifikatnya sebagai PDF, atau pilih foto JPEG atau PNG.',
  bilaTerlaluBesar: 'Perkecil fotonya atau pindai ulang dengan mutu lebih rendah; 150 dpi sudah cukup.',
}

const MB = 1_000_000
const PDF = [0x25, 0x50, 0x44, 0x46, 0x2d]
const JPEG = [0xff, 0xd8, 0xff]
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
/** Some programs write a few lines before "%PDF-"; every reader looks for it in the first kilobyte. */
const AWAL_PDF = 1024

const startsAt = (bytes: Uint8Array, at: number, head: readonly number[]) => head.every((byte, i) => bytes[at + i] === byte)

/** What a file is by its first bytes, never by its name; null for anything else. */
export function jenisLampiran(bytes: Uint8Array): MimeLampiran | null {
  if (startsAt(bytes, 0, JPEG)) return 'image/jpeg'
  if (startsAt(bytes, 0, PNG)) return 'image/png'
  for (let at = 0; at < Math.min(AWAL_PDF, bytes.length); at++) if (startsAt(bytes, at, PDF)) return 'application/pdf'
  return null
}

/** The kind of a file that may be attached here. AppError INVALID_INPUT says why it may not and what to do. */
export function periksaLampiran(nama: string, isi: Uint8Array, aturan: AturanLampiran): MimeLampiran {
  periksaUkuran(nama, isi.length, aturan)
  const mime = jenisLampiran(isi)
  if (!mime || !aturan.mime.includes(mime)) throw jenisLain(nama, aturan)
  return mime
}

/** What the window can tell before it reads the file: name, declared type and size. AppError INVALID_INPUT as above. */
export function periksaPilihan({ name, type, size }: { name: string; type: string; size: number }, aturan: AturanLampiran): void {
  const named = aturan.mime.some((mime) => mime === type || name.toLowerCase().endsWith(`.${EKSTENSI_LAMPIRAN[mime]}`))
  if (!named && !(name.toLowerCase().endsWith('.jpeg') && aturan.mime.includes('image/jpeg'))) throw jenisLain(name, aturan)
  periksaUkuran(name, size, aturan)
}

/** The file's own name: without the folders before it and without letters that cannot be seen. */
export const namaLampiran = (nama: string): string =>
  (nama.split(/[\\/]/).at(-1) ?? '')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .normalize('NFC')
    .trim()

/** What evidence from this file is called at first: the file's name without its ending. */
export const judulLampiran = (nama: string): string => namaLampiran(nama).replace(/(.)\.[A-Za-z0-9]{1,5}$/, '$1')

function periksaUkuran(nama: string, ukuran: number, { batas, bilaTerlaluBesar }: AturanLampiran): void {
  if (ukuran === 0) throw new AppError('INVALID_INPUT', `“${nama}” kosong, jadi tidak disimpan. Periksa berkasnya, lalu pilih lagi.`)
  if (ukuran > batas) throw new AppError('INVALID_INPUT', `“${nama}” lebih besar dari ${batas / MB} MB, jadi tidak disimpan. ${bilaTerlaluBesar}`)
}

const jenisLain = (nama: string, { sebutan, bilaJenisLain }: AturanLampiran) => new AppError('INVALID_INPUT', `“${nama}” bukan ${sebutan}, jadi tidak disimpan. ${bilaJenisLain}`)
