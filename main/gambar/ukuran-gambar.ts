/** What a picture file says of itself before anything is decoded. */
export interface KepalaGambar {
  mime: 'image/png' | 'image/jpeg'
  lebar: number
  tinggi: number
}

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

/** Reads type and size from the first bytes (PNG: IHDR, JPEG: SOF); null for anything else, also SVG. */
export function bacaKepala(bytes: Uint8Array): KepalaGambar | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length > 33 && PNG.every((byte, i) => bytes[i] === byte)) return png(view)
  if (bytes.length > 4 && view.getUint16(0) === 0xffd8) return jpeg(view)
  return null
}

function png(view: DataView): KepalaGambar | null {
  const isIhdr = view.getUint32(8) === 13 && view.getUint32(12) === 0x49484452
  return isIhdr ? { mime: 'image/png', lebar: view.getUint32(16), tinggi: view.getUint32(20) } : null
}

/** Walks the segments up to the first frame header (SOF0 to SOF15, but not DHT, JPG, DAC). */
function jpeg(view: DataView): KepalaGambar | null {
  let at = 2
  while (at + 9 < view.byteLength) {
    if (view.getUint8(at) !== 0xff) return null
    const marker = view.getUint8(at + 1)
    if (marker === 0xff) {
      at += 1
      continue
    }
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
      return { mime: 'image/jpeg', tinggi: view.getUint16(at + 5), lebar: view.getUint16(at + 7) }
    if (marker === 0xd9 || marker === 0xda) return null
    at += 2 + view.getUint16(at + 2)
  }
  return null
}
