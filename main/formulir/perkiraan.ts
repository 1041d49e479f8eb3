/** How tall a group of rows will be, roughly and from above: the engine measures exactly, this decides what may break. */
import type { TableCell } from 'pdfmake/interfaces'

const LINE = 1.15

/** Height in points of rows in columns of these widths at this text size. */
export function perkiraanTinggi(
  widths: readonly number[],
  rows: readonly (readonly TableCell[])[],
  size: number,
): number {
  const spans = new Map<number, number>()
  const heights = rows.map((row) => {
    let height = size * LINE
    row.forEach((cell, column) => {
      const { colSpan = 1, rowSpan = 1 } = cell as { colSpan?: number; rowSpan?: number }
      const width = widths.slice(column, column + colSpan).reduce((sum, one) => sum + one, (colSpan - 1) * 8)
      const own = tinggiIsi(cell, width, size)
      if (rowSpan > 1) spans.set(column, Math.max(spans.get(column) ?? 0, own))
      else height = Math.max(height, own)
    })
    return height + 6
  })
  return Math.max(
    heights.reduce((sum, height) => sum + height, 0),
    ...spans.values(),
    0,
  )
}

/** Height of any node made of texts, lists and stacks. */
export function tinggiIsi(node: unknown, width: number, size: number): number {
  if (node === null || node === undefined) return 0
  if (typeof node === 'string' || typeof node === 'number') return jumlahBaris(String(node), width, size) * size * LINE
  if (Array.isArray(node)) return node.reduce<number>((sum, one) => sum + tinggiIsi(one, width, size), 0)
  const { text, stack, ul, ol, fontSize = size } = node as Record<string, unknown> & { fontSize?: number }
  if (Array.isArray(text)) return tinggiIsi(text.map(flat).join(''), width, fontSize)
  if (text !== undefined) return tinggiIsi(text, width, fontSize)
  const list = ul ?? ol
  return list ? tinggiIsi(list, width - size * 1.2, fontSize) : tinggiIsi(stack, width, fontSize)
}

interface Bertata {
  readonly margin?: readonly [number, number, number, number]
  readonly table?: { readonly widths: readonly number[]; readonly body: readonly (readonly unknown[])[] }
  readonly stack?: readonly unknown[]
  readonly fontSize?: number
  readonly lineHeight?: number
}

/** The same for whole blocks: margins, tables without rules and wide lines count too. */
export function tinggiBlok(node: unknown, width: number, size: number, lineHeight = 1): number {
  if (Array.isArray(node)) return node.reduce<number>((sum, one) => sum + tinggiBlok(one, width, size, lineHeight), 0)
  if (node === null || typeof node !== 'object') return tinggiIsi(node, width, size) * lineHeight
  const { margin: [left, top, right, bottom] = [0, 0, 0, 0], table, stack, fontSize = size, lineHeight: lines = lineHeight } = node as Bertata
  const inner = (part: unknown, wide: number) => tinggiBlok(part, wide, fontSize, lines)
  if (stack) return top + bottom + inner(stack, width - left - right)
  if (!table) return top + bottom + tinggiIsi(node, width - left - right, fontSize) * lines
  return top + bottom + table.body.reduce((sum, row) => sum + Math.max(...row.map((cell, i) => inner(cell, table.widths[i] ?? width))), 0)
}

const flat = (node: unknown): string => (typeof node === 'string' ? node : ((node as { text?: string }).text ?? ''))

/** Lines a text takes; 8 % goes to ragged ends. */
export function jumlahBaris(text: string, width: number, size: number): number {
  return text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil((lebarTeks(line, size) * 1.08) / Math.max(1, width))), 0)
}

/** Width of a line in points: a capital is about 0.7 of the size wide, another character 0.53. */
export function lebarTeks(line: string, size: number): number {
  const capitals = line.replace(/[^A-Z]/g, '').length
  return (capitals * 0.7 + (line.length - capitals) * 0.53) * size
}

/** Cuts a text at spaces into pieces of about so many lines; a short one stays as it is. */
export function potong(text: string, width: number, size: number, maxLines: number): string[] {
  if (jumlahBaris(text, width, size) <= maxLines) return [text]
  const perPiece = Math.max(40, Math.floor((width / (0.57 * size)) * maxLines))
  const pieces: string[] = []
  let piece = ''
  for (const word of text.split(/(?<=\s)/)) {
    if (piece.length + word.length > perPiece) {
      pieces.push(piece)
      piece = ''
    }
    piece += word
  }
  return [...pieces, piece].map((one) => one.trim()).filter(Boolean)
}
