import { rename, rm } from 'node:fs/promises'
import writeXlsxFile, { type CellObject, type Sheet } from 'write-excel-file/node'
import { AppError } from '../../domain/shared/app-error'
import { isIsoDate } from '../../domain/shared/iso-date'

export interface Kolom {
  judul: string
  /** Width in characters. */
  lebar: number
  /** 'tanggal' takes YYYY-MM-DD text and writes a real date. */
  jenis: 'teks' | 'angka' | 'tanggal'
}
export interface Lembar {
  nama: string
  /** Lines above the table. */
  judul?: readonly string[]
  kolom: readonly Kolom[]
  baris: readonly (readonly (string | number | null)[])[]
}

/**
 * Writes a workbook beside `file` and renames it into place, so that a failed export leaves no half file.
 * Text is typed as text, always: an NIP keeps its 18 digits and "=HYPERLINK(…)" stays words. No formulas.
 * Throws AppError IO when the file cannot be written (often because it is open in a spreadsheet program).
 */
export async function writeXlsx(file: string, sheets: readonly Lembar[]): Promise<void> {
  const temporary = `${file}.tmp`
  try {
    await writeXlsxFile(sheets.map(toSheet)).toFile(temporary)
    await rename(temporary, file)
  } catch {
    await rm(temporary, { force: true }).catch(() => undefined)
    throw new AppError('IO', 'Berkas Excel tidak dapat ditulis. Bila sedang terbuka di program lain, tutup dahulu lalu ulangi.')
  }
}

function toSheet({ nama, judul = [], kolom, baris }: Lembar): Sheet<never> {
  const titles = judul.map((text, i) => [{ ...words(text), fontWeight: 'bold' as const, fontSize: i === 0 ? 13 : 11 }])
  const headings = kolom.map((column) => ({
    ...words(column.judul), fontWeight: 'bold' as const, backgroundColor: '#E3ECEB', borderStyle: 'thin' as const, wrap: true,
    align: 'center' as const, alignVertical: 'center' as const,
  })) // prettier-ignore
  const rows = baris.map((row) => kolom.map((column, i) => ({ ...cellOf(row[i] ?? null, column.jenis), ...BODY })))
  const above = titles.length > 0 ? [...titles, []] : []
  return {
    sheet: sheetName(nama),
    data: [...above, headings, ...rows],
    columns: kolom.map(({ lebar }) => ({ width: lebar })),
    stickyRowsCount: above.length + 1,
    orientation: 'landscape',
  }
}

const BODY = { borderStyle: 'thin', alignVertical: 'top', wrap: true } as const

function cellOf(value: string | number | null, jenis: Kolom['jenis']): CellObject {
  if (value === null || value === '') return { value: '', type: String }
  if (jenis === 'angka' && typeof value === 'number') return { value, type: Number }
  if (jenis === 'tanggal' && isIsoDate(value)) return { value: new Date(`${value}T00:00:00Z`), type: Date, format: 'dd-mm-yyyy' }
  return words(String(value))
}

/** Text format '@': the spreadsheet program does not turn it into a number when the cell is edited. */
const words = (value: string): CellObject => ({ value: printable(value), type: String, format: '@' })

/** XML 1.0 has no way to write these; a file with one would not open. */
const printable = (value: string) => value.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')

/** Excel refuses these characters and names above 31 letters. */
const sheetName = (name: string) => name.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31)
