/** The measures of an official paper's page, and its running text as pdfmake wants it. */
import type { Content } from 'pdfmake/interfaces'
import type { NaskahFormulir } from '../../domain/naskah/model'
import type { BarisTeks } from '../../domain/naskah/isi'
import { bersih, bersihPotongan } from '../formulir/teks'
import { tataDari, type Tata } from '../formulir/tata'

export interface TataNaskah extends Tata {
  /** Distance of lines in running text, as a factor. */
  readonly spasi: number
  /** The same for heads, lists of copies and signatures: never as wide as running text. */
  readonly rapat: number
}

export function tataNaskah({ kertas, spasi }: NaskahFormulir, longgar: boolean): TataNaskah {
  return { ...tataDari(kertas, longgar), spasi, rapat: Math.min(spasi, 1.15) }
}

/** Words with their bold, italic and underlined pieces; always fresh nodes. */
export function runs(parts: BarisTeks): { text: Content[] } {
  const pieces = parts.map(({ teks, tebal, miring, garis }) => ({
    text: bersihPotongan(teks),
    ...(tebal ? { bold: true } : {}),
    ...(miring ? { italics: true } : {}),
    ...(garis ? { decoration: 'underline' as const } : {}),
  }))
  const [first, last] = [pieces[0], pieces.at(-1)]
  if (first) first.text = first.text.trimStart()
  if (last) last.text = last.text.trimEnd()
  return { text: pieces.filter(({ text }) => text !== '') }
}

/** The words alone. */
export const kata = (parts: BarisTeks): string => bersih(parts.map(({ teks }) => teks).join(''))
