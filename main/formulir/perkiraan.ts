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

const flat = (node: unknown): string => (typeof node === 'string' ? node : ((node as { text?: string }).text ?? ''))

/** Lines a text takes: a capital is about 0.7 of the size wide, another character 0.53; 8 % goes to ragged ends. */
export function jumlahBaris(text: string, width: number, size: number): number {
  return text.split('\n').reduce((sum, line) => {
    const capitals = line.replace(/[^A-Z]/g, '').length
    const wide = (capitals * 0.7 + (line.length - capitals) * 0.53) * size * 1.08
    return sum + Math.max(1, Math.ceil(wide / Math.max(1, width)))
  }, 0)
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
