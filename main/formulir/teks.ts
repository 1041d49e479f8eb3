/** Text on its way to paper: what cannot be printed is taken out, what is missing is shown as such. */
import type { Content } from 'pdfmake/interfaces'

/** Controls, zero-width and direction-changing characters: they print as nothing and can only mislead. */
const INVISIBLE = /[\p{Cc}\p{Cs}\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\uffff]/gu

/** Composed form, single line breaks kept, no invisible characters, no space at the ends. */
export const bersih = (text: string): string => perBaris(text, (line) => line.trim()).trim()

/** The same for a piece of a longer text: its spaces at the ends part it from its neighbours. */
export const bersihPotongan = (text: string): string => perBaris(text, (line) => line)

const perBaris = (text: string, finish: (line: string) => string): string =>
  text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => finish(line.replace(/\t/g, ' ').replace(INVISIBLE, '')))
    .join('\n')

/** The text, or a dash where nothing was given. */
export const atauStrip = (text: string | undefined): string => (text && bersih(text)) || '-'

/** A place to write by hand. */
export const TITIK_TITIK = '........................................'

/** One paragraph as it is; several as a bullet list. Always a fresh node: pdfmake writes into what it is given. */
export function butir(items: readonly string[] | undefined): Content {
  const lines = (items ?? []).map(bersih).filter(Boolean)
  if (lines.length < 2) return { text: lines[0] ?? '' }
  return { ul: lines.map((text) => ({ text })), markerColor: 'black' }
}

export const tebal = (text: string) => ({ text, bold: true })
export const tengah = (text: string) => ({ text, alignment: 'center' as const })
