import type { Cell } from '../../domain/impor/grid'
import { checkAddress, columnNumber, tooManyCells } from './check-sheet-size'
import { IMPORT_LIMITS } from './limits'
import { xmlText, xlsxText } from './scan-strings'

/** A number with a style, which may be a date: where it is in the rows, and its style. */
export interface StyledNumber {
  row: number
  column: number
  style: string
}
export interface ScannedSheet {
  rows: Cell[][]
  styled: StyledNumber[]
}

const OPEN = '<sheetData>'
const CLOSE = '</sheetData>'
const ROW = /<row r="(\d{1,7})"(?: [\w:]+="[^"<]*")*(\/?)>/y
const CELL = /<c r="([A-Z]{1,3})(\d{1,7})"(?: s="(\d{1,5})")?(?: t="(s|n|str|b|e|inlineStr)")?(?:(\/)>|>(?:<v>([^<]*)<\/v>|<is><t(?: xml:space="preserve")?>([^<]*)<\/t><\/is>)?<\/c>)/y
/** A comment or CDATA could hide a tag, or make one of what is none. */
const HIDING = '<!'

/**
 * The cells of a sheet written as spreadsheet programs write a list: each row and cell with its address, in order, with a
 * plain value. Anything else (formulas, rich text, prefixes, comments, a value that cannot be) answers null, and the
 * general reader takes the file. Refuses as `checkSheetSize` does. The answer is exactly that of the general reader.
 */
export function scanSheet(xml: string, strings: readonly string[]): ScannedSheet | null {
  const from = xml.indexOf(OPEN)
  const to = xml.indexOf(CLOSE, from)
  if (from < 0 || to < 0 || xml.includes(HIDING) || xml.includes('<sheetData', from + 1)) return null
  return new Scan(xml, strings).all(from + OPEN.length, to)
}

class Scan {
  private readonly rows: Cell[][] = []
  private readonly styled: StyledNumber[] = []
  private lastRow = 0
  private width = 0
  private cells = 0

  constructor(
    private readonly xml: string,
    private readonly strings: readonly string[],
  ) {}

  all(from: number, to: number): ScannedSheet | null {
    for (let at = from; at < to; ) {
      ROW.lastIndex = at
      const open = ROW.exec(this.xml)
      if (open === null) return null
      const end = open[2] === '/' ? this.keep(Number(open[1]), [], ROW.lastIndex) : this.row(Number(open[1]), ROW.lastIndex)
      if (end === null) return null
      at = end
    }
    for (const row of this.rows) while (row.length < this.width) row.push(null)
    return { rows: this.rows, styled: this.styled }
  }

  /** Reads the cells from `at`; where the row ends, or null. */
  private row(number: number, at: number): number | null {
    const cells: Cell[] = []
    let column = 0
    CELL.lastIndex = at
    for (let cell = CELL.exec(this.xml); cell !== null; cell = CELL.exec(this.xml)) {
      at = CELL.lastIndex
      if (++this.cells > IMPORT_LIMITS.cells) throw tooManyCells()
      const before = column
      column = columnNumber(cell[1] ?? '')
      if (cell[5] === undefined) checkAddress(column, number)
      if (column <= before || Number(cell[2]) !== number) return null
      const value = this.value(cell[3], cell[4] ?? 'n', cell[6], cell[7], number, column)
      if (value === undefined) return null
      if (value === null) continue
      while (cells.length < column - 1) cells.push(null)
      cells.push(value)
    }
    return this.xml.startsWith('</row>', at) ? this.keep(number, cells, at + '</row>'.length) : null
  }

  /** Rows that hold nothing are kept only between others. Answers `end`, or null where a row is out of its order. */
  private keep(number: number, cells: Cell[], end: number): number | null {
    if (number <= this.lastRow) return null
    this.lastRow = number
    if (cells.length === 0) return end
    while (this.rows.length < number - 1) this.rows.push([])
    this.rows.push(cells)
    this.width = Math.max(this.width, cells.length)
    return end
  }

  /** As the general reader takes it; undefined is left to that one. */
  private value(style: string | undefined, type: string, value: string | undefined, inline: string | undefined, row: number, column: number): Cell | undefined {
    if (type === 'e') return null
    if (type === 'inlineStr') return inline === undefined ? null : xlsxText(xmlText(inline)) || null
    if (inline !== undefined) return undefined
    if (value === undefined || value === '') return null
    if (type === 's') return this.strings[Number(value)] === '' ? null : this.strings[Number(value)]
    if (type === 'str') return xlsxText(xmlText(value)) || null
    if (type === 'b') return value === '1' ? 'YA' : value === '0' ? 'TIDAK' : undefined
    const number = Number(xmlText(value))
    if (Number.isNaN(number)) return undefined
    if (style !== undefined) this.styled.push({ row, column, style })
    return number
  }
}
