import { decode as decodePng, encode as encodePng } from 'fast-png'
import { decode as decodeJpeg, encode as encodeJpeg } from 'jpeg-js'
import { AppError } from '../../domain/shared/app-error'
import { bacaKepala } from './ukuran-gambar'

/** What a logo or emblem may be. A kop is printed about 2 cm wide: 400 pixels are more than a printer shows. */
export const BATAS_GAMBAR = { bytes: 2_000_000, sisi: 2000, lebarSimpan: 400, lebarFoto: 300, bytesPng: 30_000 }
const MUTU_FOTO = 80

/** Four channels, 8 bits each. */
interface Rgba {
  lebar: number
  tinggi: number
  data: Uint8Array
}

/** Which picture of the office it is, for the sentences. */
type Apa = 'logo' | 'lambang'
const NAMA: Record<Apa, string> = { logo: 'Logo', lambang: 'Lambang' }

const refuse = (apa: Apa, sebab: string): AppError => new AppError('INVALID_INPUT', `${sebab} ${NAMA[apa]} yang lama tetap dipakai.`)

/**
 * Makes a foreign picture safe to keep and to print: only PNG or JPEG, sizes read before decoding, then drawn anew on
 * white as an opaque PNG at most 400 pixels wide. A photograph would be large as PNG, and is in every paper: it becomes a
 * JPEG of 300 pixels. Nothing of the file itself survives: no EXIF, no profile, no text.
 * Throws INVALID_INPUT with one sentence.
 */
export function olahGambar(bytes: Uint8Array, apa: Apa): Uint8Array {
  if (bytes.length > BATAS_GAMBAR.bytes) throw refuse(apa, `Berkas ${apa} lebih besar dari 2 MB.`)
  const kepala = bacaKepala(bytes)
  if (!kepala) throw refuse(apa, 'Berkas ini bukan gambar PNG atau JPEG.')
  const { lebar, tinggi, mime } = kepala
  if (lebar < 1 || tinggi < 1 || lebar > BATAS_GAMBAR.sisi || tinggi > BATAS_GAMBAR.sisi)
    throw refuse(apa, `Ukuran gambar ${lebar}×${tinggi} piksel; paling besar ${BATAS_GAMBAR.sisi}×${BATAS_GAMBAR.sisi}.`)
  const gambar = onWhite(decode(bytes, mime, apa))
  const kecil = shrink(gambar, BATAS_GAMBAR.lebarSimpan)
  const png = encodePng({ width: kecil.lebar, height: kecil.tinggi, data: kecil.data, channels: 3, depth: 8 })
  return png.length <= BATAS_GAMBAR.bytesPng ? png : foto(shrink(gambar, BATAS_GAMBAR.lebarFoto))
}

function foto({ lebar, tinggi, data }: Rgba): Uint8Array {
  const rgba = Buffer.alloc(lebar * tinggi * 4, 255)
  for (let i = 0; i < lebar * tinggi; i += 1) rgba.set(data.subarray(i * 3, i * 3 + 3), i * 4)
  return new Uint8Array(encodeJpeg({ width: lebar, height: tinggi, data: rgba }, MUTU_FOTO).data)
}

function decode(bytes: Uint8Array, mime: 'image/png' | 'image/jpeg', apa: Apa): Rgba {
  try {
    if (mime === 'image/png') return fromPng(bytes)
    const { width, height, data } = decodeJpeg(bytes, { useTArray: true, formatAsRGBA: true, maxMemoryUsageInMB: 128, maxResolutionInMP: 5 })
    return { lebar: width, tinggi: height, data }
  } catch {
    throw refuse(apa, 'Gambar ini rusak atau tidak lengkap.')
  }
}

/** Grey, grey with alpha, colour, colour with alpha or a palette, 1 to 16 bits: all become RGBA of 8 bits. */
function fromPng(bytes: Uint8Array): Rgba {
  const { width, height, data, channels, depth, palette, transparency } = decodePng(bytes, { checkCrc: true })
  const out = new Uint8Array(width * height * 4)
  const top = palette ? 255 : 2 ** depth - 1
  const sample = (pixel: number, channel: number) => Math.round(((data[pixel * channels + channel] ?? 0) * 255) / top)
  for (let i = 0; i < width * height; i += 1) {
    const colour = palette?.[data[i] ?? 0]
    const grey = channels < 3
    const rgb = colour ?? [sample(i, 0), sample(i, grey ? 0 : 1), sample(i, grey ? 0 : 2)]
    const alpha = colour ? (colour[3] ?? transparency?.[data[i] ?? 0] ?? 255) : channels === 4 ? sample(i, 3) : channels === 2 ? sample(i, 1) : 255
    out.set([rgb[0] ?? 0, rgb[1] ?? 0, rgb[2] ?? 0, alpha], i * 4)
  }
  return { lebar: width, tinggi: height, data: out }
}

/** Three channels: what was seen through is white, like the paper. */
function onWhite({ lebar, tinggi, data }: Rgba): Rgba {
  const out = new Uint8Array(lebar * tinggi * 3)
  for (let i = 0; i < lebar * tinggi; i += 1) {
    const alpha = (data[i * 4 + 3] ?? 255) / 255
    for (let c = 0; c < 3; c += 1) out[i * 3 + c] = Math.round((data[i * 4 + c] ?? 0) * alpha + 255 * (1 - alpha))
  }
  return { lebar, tinggi, data: out }
}

/** Averages the pixels each new pixel covers; a narrower picture stays as it is. */
function shrink({ lebar, tinggi, data }: Rgba, maks: number): Rgba {
  if (lebar <= maks) return { lebar, tinggi, data }
  const [w, h] = [maks, Math.max(1, Math.round((tinggi * maks) / lebar))]
  const out = new Uint8Array(w * h * 3)
  for (let y = 0; y < h; y += 1)
    for (let x = 0; x < w; x += 1) {
      const box = { x0: Math.floor((x * lebar) / w), x1: Math.ceil(((x + 1) * lebar) / w), y0: Math.floor((y * tinggi) / h), y1: Math.ceil(((y + 1) * tinggi) / h) }
      out.set(average(data, lebar, box), (y * w + x) * 3)
    }
  return { lebar: w, tinggi: h, data: out }
}

function average(data: Uint8Array, lebar: number, { x0, x1, y0, y1 }: { x0: number; x1: number; y0: number; y1: number }): number[] {
  const sum = [0, 0, 0]
  for (let y = y0; y < y1; y += 1)
    for (let x = x0; x < x1; x += 1)
      for (let c = 0; c < 3; c += 1) sum[c] = (sum[c] ?? 0) + (data[(y * lebar + x) * 3 + c] ?? 0)
  return sum.map((total) => Math.round(total / ((x1 - x0) * (y1 - y0))))
}
