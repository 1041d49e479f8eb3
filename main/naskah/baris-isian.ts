/** Label, colon and what stands behind it, colons in one line however long the text: heads of letters, "Dasar : …". */
import type { Content, TableCell } from 'pdfmake/interfaces'
import { BARE } from '../formulir/kisi'
import { bertanda } from '../formulir/mesin/struktur'
import { lebarTeks } from '../formulir/perkiraan'
import { bersih } from '../formulir/teks'

export interface BarisTitikDua {
  readonly label: string
  readonly isi: Content
}
export interface UkuranBaris {
  /** Of the whole row. Fixed, because pdfmake lets a long word push a column over the margin otherwise. */
  readonly lebar: number
  readonly lebarLabel: number
  readonly huruf: number
  readonly lineHeight: number
  /** Below each row. */
  readonly jarak: number
}

/** A row without a label continues the one above it, so it has no colon. */
export function barisIsian(rows: readonly BarisTitikDua[], { lebar, lebarLabel, huruf, lineHeight, jarak }: UkuranBaris): Content {
  const colon = huruf * 0.9
  const table: Content = {
    lineHeight,
    layout: { ...BARE, paddingBottom: (i) => (i === rows.length - 1 ? 0 : jarak) },
    table: {
      widths: [lebarLabel, colon, lebar - lebarLabel - colon],
      body: rows.map(({ label, isi }): TableCell[] => [
        { text: bersih(label) },
        { text: bersih(label) ? ':' : '' },
        isi as TableCell,
      ]),
    },
  }
  return bertanda(table, 'Lines')
}

/** Room for the longest label, but never more than a part of the line: a longer one wraps. */
export function lebarLabel(labels: readonly string[], size: number, width: number): number {
  const longest = Math.max(0, ...labels.map((label) => lebarTeks(bersih(label), size)))
  return Math.min(longest + size * 0.6, width * 0.36)
}
