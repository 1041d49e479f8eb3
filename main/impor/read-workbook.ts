import { inflateRawSync } from 'node:zlib'
import { zipSync } from 'fflate'
import readXlsxFile from 'read-excel-file/universal'
import type { Cell, Sheet } from '../../domain/impor/grid'
import { AppError } from '../../domain/shared/app-error'
import { checkWorkbookZip, packedBytes, type ZipEntry } from './zip-directory'
import { checkSheetSize } from './check-sheet-size'
import { IMPORT_LIMITS, refuseFile } from './limits'
import { scanWorkbook } from './scan-workbook'
import { type Parts, SHEET } from './workbook-frame'

const UNREADABLE =
  'Berkas Excel ini tidak dapat dibaca. Buka di aplikasi lembar kerja, lalu simpan ulang sebagai .xlsx.'

/**
 * All sheets of an .xlsx file. Dates become 'YYYY-MM-DD', formula errors and blanks null, text stays text.
 * Each part is unpacked by us to at most its declared size, so a lying size costs nothing. Call it in the worker: a
 * crafted file may still take time and memory.
 */
export async function readWorkbook(bytes: Uint8Array): Promise<Sheet[]> {
  const parts = partsOf(bytes)
  const sheets = (await scanWorkbook(parts)) ?? (await readWithLibrary(parts))
  return sheets.map(({ nama, grid }) => ({ nama, grid: toGrid(grid) }))
}

/** The parts of a workbook that are read, unpacked and checked. */
export function partsOf(bytes: Uint8Array): Parts {
  const parts = Object.create(null) as Record<string, Uint8Array>
  for (const entry of checkWorkbookZip(bytes)) parts[entry.nama] = checkPart(unpack(bytes, entry))
  return parts
}

/** Whatever a workbook may hold, some three times slower; it gets an archive of the checked parts only, stored. */
export async function readWithLibrary(parts: Parts): Promise<{ nama: string; grid: unknown[][] }[]> {
  for (const [nama, part] of Object.entries(parts)) if (nama.startsWith(SHEET)) checkSheetSize(asBuffer(part).toString('latin1'))
  const stored = zipSync(parts, { level: 0 }).buffer
  const sheets = await readXlsxFile(stored, { trim: false }).catch(() => {
    throw refuseFile(UNREADABLE)
  })
  return sheets.map(({ sheet, data }) => ({ nama: sheet, grid: data }))
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

function checkPart(part: Uint8Array): Uint8Array {
  const text = asBuffer(part)
  if (text.includes('<!') && (text.includes('<!DOCTYPE') || text.includes('<!ENTITY'))) throw refuseFile(UNREADABLE)
  return part
}

const asBuffer = (part: Uint8Array): Buffer => Buffer.from(part.buffer, part.byteOffset, part.byteLength)

/** Rows as they are imported. Refuses too many of them, and a cell that is too long. */
export function toGrid(data: readonly (readonly unknown[])[]): Cell[][] {
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
