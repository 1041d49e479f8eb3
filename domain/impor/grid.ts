/** A cell as it came from the file: text, number, or nothing. Dates have already become 'YYYY-MM-DD' text. */
export type Cell = string | number | null
/** Rows of cells; rows may be of different lengths. */
export type Grid = readonly (readonly Cell[])[]

/** One sheet of a file, or the only grid of a CSV or of pasted cells. */
export interface Sheet {
  nama: string
  grid: Grid
}

const EMPTY = new Set(['', 'null', '-', '–', '—', '#n/a'])

/**
 * The cell as trimmed text, in NFC, with plain spaces; line breaks stay. A leading apostrophe is taken away; the word
 * `null` (SIASN) and a lone dash mean empty.
 */
export function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return ''
  const text = String(cell)
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
  return cellText(cell).replace(/\s+/g, ' ')
}

/** Invisible characters that make two names look alike: control, zero-width and text-direction characters. */
// eslint-disable-next-line no-control-regex
export const HIDDEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g

/** Letters and digits only, upper case, words joined by one space: the same for all spellings of one heading. */
export function normalise(text: string): string {
  return text
    .normalize('NFKD')
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, ' ')
    .trim()
}
