import { inflateRawSync } from 'node:zlib'
import { zipSync } from 'fflate'
import readXlsxFile from 'read-excel-file/universal'
import type { Cell, Sheet } from '../../domain/impor/grid'
import { AppError } from '../../domain/shared/app-error'
import { checkWorkbookZip, packedBytes, type ZipEntry } from './zip-directory'
import { checkSheetSize } from './check-sheet-size'
import { IMPORT_LIMITS, refuseFile } from './limits'

const UNREADABLE =
  'Berkas Excel ini tidak dapat dibaca. Buka di aplikasi lembar kerja, lalu simpan ulang sebagai .xlsx.'

/**
 * All sheets of an .xlsx file. Dates become 'YYYY-MM-DD', formula errors and blanks null, text stays text.
 * Each part is unpacked by us to at most its declared size, so a lying size costs nothing; the reader then gets an
 * archive of only these parts, stored. Call it in the worker: a crafted file may still take time and memory.
 * The reader's `universal` build takes bytes at once; the one for Node carries the same bytes through streams.
 */
export async function readWorkbook(bytes: Uint8Array): Promise<Sheet[]> {
  const parts: Record<string, Uint8Array> = Object.create(null) as Record<string, Uint8Array>
  for (const entry of checkWorkbookZip(bytes)) parts[entry.nama] = checkPart(entry, unpack(bytes, entry))
  const sheets = await readXlsxFile(zipSync(parts, { level: 0 }).buffer, { trim: false }).catch(() => {
    throw refuseFile(UNREADABLE)
  })
  return sheets.map(({ sheet, data }) => ({ nama: sheet, grid: toGrid(data as unknown[][]) }))
}

/** A part is unpacked in one piece up to this size: of node's own pieces of 16 kB a sheet has hundreds, copied once more to join them. */
const PIECE_MAX = 16_000_000

function unpack(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const packed = packedBytes(bytes, entry)
  if (entry.metode === 0) return packed
  if (entry.metode !== 8) throw refuseFile(UNREADABLE)
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, entry.unpacked), chunkSize: Math.min(entry.unpacked + 64, PIECE_MAX) })
  } catch {
    throw refuseFile(UNREADABLE)
  }
}

function checkPart({ nama }: ZipEntry, part: Uint8Array): Uint8Array {
  const text = Buffer.from(part.buffer, part.byteOffset, part.byteLength)
  if (text.includes('<!DOCTYPE') || text.includes('<!ENTITY')) throw refuseFile(UNREADABLE)
  if (nama.startsWith('xl/worksheets/')) checkSheetSize(text.toString('latin1'))
  return part
}

function toGrid(data: readonly (readonly unknown[])[]): Cell[][] {
  if (data.length > IMPORT_LIMITS.rows) throw tooManyRows()
  return data.map((row) => row.map(toCell))
}

export const tooManyRows = (): AppError =>
  refuseFile(`Berkas ini memuat lebih dari ${IMPORT_LIMITS.rows.toLocaleString('id-ID')} baris.`)

function toCell(value: unknown): Cell {
  if (value === null || value === undefined) return null
  if (value instanceof Date) return Number.isNaN(value.valueOf()) ? null : value.toISOString().slice(0, 10)
  if (typeof value === 'number') return Number.isFinite(value) ? value : null
  if (typeof value === 'boolean') return value ? 'YA' : 'TIDAK'
  if (typeof value !== 'string') return null
  if (value.length > IMPORT_LIMITS.cellLength) throw refuseFile('Berkas ini memuat sel yang isinya terlalu panjang.')
  return value
}
