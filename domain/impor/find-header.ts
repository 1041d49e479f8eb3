import { type RosterField, guessMapping } from './columns'
import { type Cell, type Grid, lineText } from './grid'

/** Where the table's heading is, by row index from 0, and what each column is called. */
export interface Header {
  atas: number
  bawah: number
  /** Index of the first row that may hold a person (a row of column numbers is skipped). */
  dataMulai: number
  /** One heading per column; parts of a merged heading are joined: "PANGKAT / TMT". */
  judul: readonly string[]
}

const SEARCH_ROWS = 20
const MAX_HEIGHT = 3

/**
 * Finds the heading in the first 20 rows: the row, or up to three rows under one another, that names most known columns.
 * `scoreOf` says how many (those of a roster unless told otherwise). Where none is known, the first row of at least three texts is taken, so that columns can be chosen by hand.
 * Null if there is no such row.
 */
export function findHeader(grid: Grid, scoreOf: (judul: readonly string[]) => number = rosterScore): Header | null {
  let best: { header: Header; score: number } | null = null
  for (let atas = 0; atas < Math.min(SEARCH_ROWS, grid.length); atas++) {
    for (let height = 1; height <= MAX_HEIGHT && canExtend(grid, atas, height); height++) {
      const header = headerAt(grid, atas, height)
      const score = scoreOf(header.judul)
      if (score > (best?.score ?? 1)) best = { header, score }
    }
  }
  return best?.header ?? firstTextRow(grid)
}

/** The heading made of `tinggi` rows from `atas`; also for a heading chosen by hand. */
export function headerAt(grid: Grid, atas: number, tinggi: number): Header {
  const rows = grid.slice(atas, atas + tinggi).map((row) => row.map(lineText))
  const width = Math.max(0, ...rows.map((row) => row.length))
  const judul = Array.from({ length: width }, (_, column) => headingOf(rows, column))
  const bawah = atas + rows.length - 1
  const next = grid[bawah + 1]
  return { atas, bawah, dataMulai: bawah + (next && isNumbering(next) ? 2 : 1), judul }
}

/** True for the row "(1) (2) (3) …" under a heading. */
export function isNumbering(row: readonly Cell[]): boolean {
  const cells = row.map(lineText).filter((text) => text !== '')
  return cells.length >= 3 && cells.every((text, i) => text.replace(/[().\s]/g, '') === String(i + 1))
}

/** Distinct known columns; a NIP or name column counts double, so that a heading beats a row of stray words. */
function rosterScore(judul: readonly string[]): number {
  const fields = new Set(guessMapping(judul).filter((field): field is RosterField => field !== null))
  const persons = (['nip', 'nama', 'namaDanLahir', 'namaDanNip'] as const).filter((field) => fields.has(field)).length
  return fields.size + persons
}

/** A row of a heading has words and no digits; the rows below the first must add something. */
function canExtend(grid: Grid, atas: number, height: number): boolean {
  const row = grid[atas + height - 1]
  if (!row) return false
  const texts = row.map(lineText).filter((text) => text !== '')
  return texts.length > 0 && texts.every((text) => text.length <= 80 && (height === 1 || !/\d/.test(text)))
}

/** Merged cells leave blanks: a lower heading without one above it belongs to the nearest upper heading on its left. */
function headingOf(rows: readonly (readonly string[])[], column: number): string {
  const parts: string[] = []
  for (const [level, row] of rows.entries()) {
    const hasLower = rows.slice(level + 1).some((lower) => (lower[column] ?? '') !== '')
    const own = row[column] ?? ''
    const text = own !== '' || !hasLower ? own : leftOf(row, column)
    if (text !== '' && parts.at(-1) !== text) parts.push(text)
  }
  return parts.join(' / ')
}

function leftOf(row: readonly string[], column: number): string {
  for (let left = column - 1; left >= 0; left--) if (row[left]) return row[left] ?? ''
  return ''
}

function firstTextRow(grid: Grid): Header | null {
  const atas = grid.slice(0, SEARCH_ROWS).findIndex((row) => {
    const cells = row.filter((cell) => lineText(cell) !== '')
    return cells.length >= 3 && cells.every((cell) => typeof cell === 'string' && !/\d{6}/.test(cell))
  })
  return atas < 0 ? null : headerAt(grid, atas, 1)
}
