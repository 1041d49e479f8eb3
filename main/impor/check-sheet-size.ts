import type { AppError } from '../../domain/shared/app-error'
import { IMPORT_LIMITS, refuseFile } from './limits'

const CELL = /<(?:\w+:)?c(?=[\s>/])([^>]*)>/g
const ADDRESS = /\sr="([A-Z]{1,3})(\d{1,7})"/

/**
 * Counts cells and looks at their addresses in the sheet's XML before it is parsed: a single cell at XFD1048576 would
 * make a reader build 17 thousand million cells. Empty styled cells far below the table are common and do no harm.
 */
export function checkSheetSize(xml: string): void {
  let cells = 0
  for (const [, attributes = ''] of xml.matchAll(CELL)) {
    if (++cells > IMPORT_LIMITS.cells) throw tooManyCells()
    if (attributes.endsWith('/')) continue
    const address = ADDRESS.exec(attributes)
    if (address) checkAddress(columnNumber(address[1] ?? ''), Number(address[2]))
  }
}

export const tooManyCells = (): AppError => refuseFile('Lembar kerja ini memuat terlalu banyak sel.')

/** Refuses a cell that lies outside what an import may hold. */
export function checkAddress(column: number, row: number): void {
  const { rows, columns } = IMPORT_LIMITS
  if (row > rows) throw refuseFile(`Lembar kerja ini berisi data di bawah baris ${rows.toLocaleString('id-ID')}.`)
  if (column > columns) throw refuseFile(`Lembar kerja ini berisi lebih dari ${columns} kolom.`)
}

/** 1 for A, 27 for AA. */
export function columnNumber(letters: string): number {
  let number = 0
  for (let i = 0; i < letters.length; i++) number = number * 26 + letters.charCodeAt(i) - 64
  return number
}
