import { IMPORT_LIMITS, refuseFile } from './limits'

/** One part of a zip archive as its central directory declares it. */
export interface ZipEntry {
  nama: string
  metode: number
  packed: number
  unpacked: number
  /** Where its local header starts. */
  offset: number
}

const DAMAGED = 'Berkas ini rusak atau tidak lengkap. Buka di aplikasi lembar kerja, lalu simpan ulang sebagai .xlsx.'
const TOO_BIG = 'Isi berkas ini terlalu besar untuk sebuah daftar pegawai.'

/** The parts of a workbook the reader needs; pictures, printer settings and the like are never unpacked. */
export const isNeeded = (nama: string): boolean =>
  /^(_rels\/|xl\/_rels\/)[^/]+\.rels$|^xl\/[^/]+\.xml$|^xl\/worksheets\/[^/]+\.xml$|^\[Content_Types\]\.xml$/.test(nama)

/**
 * Reads the central directory only: nothing is unpacked. Refuses (one plain sentence) what is encrypted, damaged,
 * no workbook, or declares more than it may cost.
 */
export function checkWorkbookZip(bytes: Uint8Array): ZipEntry[] {
  const entries = readDirectory(bytes)
  const names = new Set(entries.map(({ nama }) => nama))
  if (names.size !== entries.length) throw refuseFile(DAMAGED)
  if (!names.has('xl/workbook.xml')) throw refuseFile(otherFormat(names))
  checkCost(entries, bytes.length)
  return entries.filter(({ nama }) => isNeeded(nama))
}

function checkCost(entries: readonly ZipEntry[], fileSize: number): void {
  const needed = entries.filter(({ nama }) => isNeeded(nama))
  const sum = (sizes: number[]): number => sizes.reduce((total, size) => total + size, 0)
  if (sum(entries.map(({ packed }) => packed)) > fileSize) throw refuseFile(DAMAGED)
  if (sum(needed.map(({ unpacked }) => unpacked)) > IMPORT_LIMITS.unpackedBytes) throw refuseFile(TOO_BIG)
  const { ratio, ratioFrom, sheets } = IMPORT_LIMITS
  if (needed.some((each) => each.unpacked > ratioFrom && each.unpacked > each.packed * ratio)) throw refuseFile(TOO_BIG)
  if (needed.filter(({ nama }) => nama.startsWith('xl/worksheets/')).length > sheets) {
    throw refuseFile(`Berkas ini memuat lebih dari ${sheets} lembar.`)
  }
}

function readDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  const count = view.getUint16(end + 10, true)
  if (count > IMPORT_LIMITS.zipEntries) throw refuseFile(TOO_BIG)
  const entries: ZipEntry[] = []
  let at = view.getUint32(end + 16, true)
  for (let i = 0; i < count; i++) {
    if (at + 46 > end || view.getUint32(at, true) !== 0x02014b50) throw refuseFile(DAMAGED)
    if ((view.getUint16(at + 8, true) & 1) === 1) throw refuseFile(PROTECTED)
    const nameLength = view.getUint16(at + 28, true)
    entries.push({
      nama: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)).replace(/\\/g, '/'),
      metode: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

/** The end record stands in the last 64 kB, before an optional comment. */
function findEnd(view: DataView): number {
  const last = view.byteLength - 22
  for (let at = last; at >= Math.max(0, last - 65_535); at--) {
    if (view.getUint32(at, true) === 0x06054b50) return at
  }
  throw refuseFile(DAMAGED)
}

export const PROTECTED =
  'Berkas ini dilindungi kata sandi. Buka di aplikasi lembar kerja, hapus kata sandinya, lalu simpan.'

function otherFormat(names: ReadonlySet<string>): string {
  if (names.has('content.xml'))
    return 'Ini berkas OpenDocument (.ods). Simpan dahulu sebagai .xlsx, lalu pilih kembali.'
  if (names.has('xl/workbook.bin')) return 'Ini berkas .xlsb. Simpan dahulu sebagai .xlsx, lalu pilih kembali.'
  return 'Berkas ini bukan lembar kerja Excel (.xlsx).'
}

/** Where the packed bytes of an entry are, by its local header. */
export function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const { offset, packed } = entry
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== 0x04034b50) throw refuseFile(DAMAGED)
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  if (start + packed > bytes.length) throw refuseFile(DAMAGED)
  return bytes.subarray(start, start + packed)
}
