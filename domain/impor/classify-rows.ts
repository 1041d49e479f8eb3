import { parseNip } from '../shared/nip'
import { guessField } from './columns'
import { type Header, isNumbering } from './find-header'
import { type Cell, type Grid, lineText } from './grid'

/** One entry per column: the field it fills, or null. Any table of people with an `nip` column will do, not only a roster. */
type AnyMapping = readonly (string | null)[]

/** What a line under the heading is. Only `data` may hold a person; the others are passed over, not refused. */
export type LineKind = 'data' | 'kosong' | 'jumlah' | 'keterangan' | 'tanda_tangan'

const TOTAL = /^(sub\s*)?(jumlah|total|jml|rekap(itulasi)?)\b/i
const FEW = 2
/** In a table of so few columns, two filled cells may already be a person. */
const WIDE = 4

/** The kind of every line under the heading, in order from `header.dataMulai`. */
export function classifyLines(grid: Grid, header: Header, mapping: AnyMapping): LineKind[] {
  const kinds = grid.slice(header.dataMulai).map((row) => kindOf(row, header, mapping))
  const lastData = kinds.lastIndexOf('data')
  return kinds.map((kind, i) => (kind === 'keterangan' && i > lastData ? 'tanda_tangan' : kind))
}

/** The cells of a line that belong to mapped columns. */
export function mappedCells<F extends string>(row: readonly Cell[], mapping: readonly (F | null)[]): Map<F, Cell> {
  const cells = new Map<F, Cell>()
  for (let column = 0; column < mapping.length; column++) {
    const field = mapping[column]
    if (field != null) cells.set(field, row[column] ?? null)
  }
  const any: Map<string, Cell> = cells
  if (any.has('namaDanNip')) withNipApart(any)
  return cells
}

/** "Agus Hasanah, M.A.P.\nNIP. 19710510 199401 1 007" in one cell: the digits at its end are the NIP. */
function withNipApart(cells: Map<string, Cell>): void {
  const text = lineText(cells.get('namaDanNip'))
  const digits = /(?:NIP\W*)?['’]?(\d[\d .-]{11,}\d)$/i.exec(text)
  const nama = text.slice(0, digits?.index ?? text.length).replace(/[\s/,;]+$/, '')
  if (!cells.get('nip')) cells.set('nip', digits?.[1] ?? null)
  if (!cells.get('nama')) cells.set('nama', nama)
  cells.delete('namaDanNip')
}

function kindOf(row: readonly Cell[], header: Header, mapping: AnyMapping): LineKind {
  const nip = nipOf(row, mapping)
  const withWord = NIP_WORD.test(nip)
  // Nearly every line ends here, so the other cells are not looked at before.
  if (!withWord && parseNip(nip).ok) return 'data'
  const texts = row.map(lineText)
  const filled = texts.filter((text) => text !== '')
  if (filled.length === 0) return 'kosong'
  const signature = withWord && filled.length <= FEW
  if (withWord && !signature && parseNip(nip).ok) return 'data'
  const words = filled.filter((text) => !/^\d{1,5}[.)]?$/.test(text))
  if (words.length <= FEW + 1 && words.some((text) => TOTAL.test(text))) return 'jumlah'
  if (isHeadingAgain(row, texts, header, nip)) return 'keterangan'
  return isSparse(texts, mappedCells(row, mapping), mapping) || signature ? 'keterangan' : 'data'
}

function nipOf(row: readonly Cell[], mapping: AnyMapping): string {
  if (mapping.includes('namaDanNip')) return lineText(mappedCells(row, mapping).get('nip'))
  const column = mapping.lastIndexOf('nip')
  return column < 0 ? '' : lineText(row[column])
}

/** A heading printed again on the next page, or its row of column numbers. */
function isHeadingAgain(row: readonly Cell[], texts: readonly string[], header: Header, nip: string): boolean {
  if (isNumbering(row) || guessField(nip) === 'nip') return true
  const same = texts.filter((text, i) => text !== '' && (header.judul[i] ?? '').split(' / ').includes(text)).length
  return same >= 3
}

/** Few cells and no number in front: a section title, a place and date, a signature. With a row number it is a person. */
function isSparse(texts: readonly string[], cells: ReadonlyMap<string, Cell>, mapping: AnyMapping): boolean {
  const filled = texts.filter((text) => text !== '').length
  const known = [...cells.values()].filter((cell) => lineText(cell) !== '').length
  const few = cells.size > WIDE ? FEW : 1
  const numbered = mapping[0] === null && /^\d+[.)]?$/.test(texts[0] ?? '') && filled > 1
  return cells.size > few && known <= few && filled <= few * 1.5 && !numbered && !hasDigits(cells.get('nip'))
}

/** "NIP. 1971…" alone on its line stands under a signature. */
const NIP_WORD = /^nip\b/i
const hasDigits = (cell: Cell | undefined): boolean => /\d{4}/.test(lineText(cell)) && !NIP_WORD.test(lineText(cell))
