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
    if (++cells > IMPORT_LIMITS.cells) throw refuseFile('Lembar kerja ini memuat terlalu banyak sel.')
    if (attributes.endsWith('/')) continue
    const address = ADDRESS.exec(attributes)
    if (address) checkAddress(address[1] ?? '', Number(address[2]))
  }
}

function checkAddress(letters: string, row: number): void {
  const { rows, columns } = IMPORT_LIMITS
  if (row > rows) throw refuseFile(`Lembar kerja ini berisi data di bawah baris ${rows.toLocaleString('id-ID')}.`)
  if (columnNumber(letters) > columns) throw refuseFile(`Lembar kerja ini berisi lebih dari ${columns} kolom.`)
}

const columnNumber = (letters: string): number =>
  Array.from(letters).reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0)
