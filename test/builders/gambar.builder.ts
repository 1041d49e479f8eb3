import { Buffer } from 'node:buffer'

/** The start of a PNG that says it is this large; `ekor` makes different ones. */
export function aPng(lebar = 2, tinggi = 2, ekor = ''): Buffer {
  const head = Buffer.alloc(33)
  head.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52])
  head.writeUInt32BE(lebar, 16)
  head.writeUInt32BE(tinggi, 20)
  return Buffer.concat([head, Buffer.from(`\0${ekor}`)])
}
/** The start of a JPEG: one frame header. */
export const aJpeg = (lebar = 2, tinggi = 2): Buffer =>
  Buffer.from([0xff, 0xd8, 0xff, 0xc0, 0, 11, 8, tinggi >> 8, tinggi & 255, lebar >> 8, lebar & 255, 1, 1, 0x11, 0, 0xff, 0xd9])
export const aPdf = (teks = 'bukti'): Buffer => Buffer.from(`%PDF-1.4\n${teks}`)
