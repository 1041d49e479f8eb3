import { remembered } from '../shared/remembered'

/** A cell as it came from the file: text, number, or nothing. Dates have already become 'YYYY-MM-DD' text. */
export type Cell = string | number | null
/** Rows of cells; rows may be of different lengths. */
export type Grid = readonly (readonly Cell[])[]

/** One sheet of a file, or the only grid of a CSV or of pasted cells. */
export interface Sheet {
  nama: string
  grid: Grid
}

/** Most cells: printable ASCII, single spaces, no apostrophe in front. They need no cleaning. */
const PLAIN = /^(?!')[!-~]+(?: [!-~]+)*$/
/** No field is longer than 200 letters; what is far longer is cut, so that no pattern runs long, and refused later. */
const MAX_CELL = 1_000
const EMPTY = new Set(['', 'null', '-', '–', '—', '#n/a'])

/**
 * The cell as trimmed text, in NFC, with plain spaces; line breaks stay. A leading apostrophe is taken away; the word
 * `null` (SIASN) and a lone dash mean empty.
 */
export function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return ''
  if (typeof cell === 'number') return String(cell)
  if (cell.length > MAX_CELL) return cellText(cell.slice(0, MAX_CELL))
  if (PLAIN.test(cell)) return cell.length <= 4 && EMPTY.has(cell.toLowerCase()) ? '' : cell
  const text = cell
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim()
    .replace(/^['’‘`](?=.)/, '')
    .trim()
  return EMPTY.has(text.toLowerCase()) ? '' : text
}

/** The cell's text on one line. */
export function lineText(cell: Cell | undefined): string {
  const text = cellText(cell)
  return text.includes('\n') ? text.replace(/\s+/g, ' ') : text
}

/** Invisible characters that make two names look alike: control, zero-width and text-direction characters. */
export const HIDDEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g

/** Letters and digits only, upper case, words joined by one space: the same for all spellings of one heading. */
export const normalise = remembered((text: string): string =>
  text
    .normalize('NFKD')
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, ' ')
    .trim(),
)
