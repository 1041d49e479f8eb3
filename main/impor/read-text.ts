import Papa from 'papaparse'
import type { Cell, Sheet } from '../../domain/impor/grid'
import { IMPORT_LIMITS, refuseFile } from './limits'
import { tooManyRows } from './read-workbook'

const DELIMITERS = [';', ',', '\t', '|']

/**
 * A .csv or .txt file, or cells pasted from a spreadsheet: the delimiter is the one that cuts most lines into the same
 * number of columns. Every value stays text.
 */
export function readText(bytes: Uint8Array): Sheet[] {
  const text = decode(bytes)
  if (text.includes('\u0000')) throw refuseFile('Berkas ini bukan lembar kerja dan bukan berkas teks.')
  const { body, delimiter } = delimiterOf(text)
  const { data } = Papa.parse<string[]>(body, { delimiter, skipEmptyLines: false })
  return [{ nama: 'Data', grid: toGrid(data) }]
}

/** UTF-8 with or without BOM, UTF-16 with BOM, else Windows-1252 as old spreadsheet programs write. */
function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

function delimiterOf(text: string): { body: string; delimiter: string } {
  const stated = /^sep=(.)\r?\n/.exec(text)
  if (stated) return { body: text.slice(stated[0].length), delimiter: stated[1] ?? ';' }
  const head = text.slice(0, 200_000)
  const scored = DELIMITERS.map((delimiter) => ({ delimiter, score: evenness(head, delimiter) }))
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a))
  return { body: text, delimiter: best.delimiter }
}

/** Cells in lines of the commonest width, if wider than one column. */
function evenness(text: string, delimiter: string): number {
  const { data } = Papa.parse<string[]>(text, { delimiter, preview: 50, skipEmptyLines: true })
  const counts = new Map<number, number>()
  for (const { length } of data) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1)
  return Math.max(0, ...[...counts].map(([width, lines]) => width * lines))
}

function toGrid(data: readonly (readonly string[])[]): Cell[][] {
  const last = data.findLastIndex((row) => row.some((value) => value.trim() !== ''))
  if (last + 1 > IMPORT_LIMITS.rows) throw tooManyRows()
  return data.slice(0, last + 1).map((row) => {
    if (row.length > IMPORT_LIMITS.columns)
      throw refuseFile(`Berkas ini berisi lebih dari ${IMPORT_LIMITS.columns} kolom.`)
    return row.map(toCell)
  })
}

function toCell(value: string): Cell {
  if (value.length > IMPORT_LIMITS.cellLength) throw refuseFile('Berkas ini memuat sel yang isinya terlalu panjang.')
  return value === '' ? null : value
}
