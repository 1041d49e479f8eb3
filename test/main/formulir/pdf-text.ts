/** Reads a finished PDF back: its pages, words with their places, and ruled lines. */
import type { PDFPageProxy } from 'pdfjs-dist'
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'

export interface Kata {
  text: string
  x: number
  y: number
  width: number
  height: number
  font: string
}
export interface Halaman {
  width: number
  height: number
  kata: Kata[]
}

/** Opens a finished PDF and reads its pages one after the other. */
async function eachPage(bytes: Uint8Array, read: (page: PDFPageProxy, height: number) => Promise<Kata[]>): Promise<Halaman[]> {
  const task = getDocument({ data: new Uint8Array(bytes), isEvalSupported: false, useSystemFonts: false, verbosity: 0 })
  const pdf = await task.promise
  const pages: Halaman[] = []
  for (let i = 1; i <= pdf.numPages; i++) {
    const page = await pdf.getPage(i)
    const { width, height } = page.getViewport({ scale: 1 })
    pages.push({ width, height, kata: await read(page, height) })
  }
  await task.destroy()
  return pages
}

/** Words per page; y runs downwards from the top edge to the baseline. */
export const readPages = (bytes: Uint8Array): Promise<Halaman[]> =>
  eachPage(bytes, async (page, height) => {
    const { items } = await page.getTextContent({ disableNormalization: true })
    return items.flatMap((item) => {
      if (!('str' in item) || item.str.trim() === '') return []
      const [a, , , , x, y] = item.transform as number[]
      return [
        {
          text: item.str,
          x: x ?? 0,
          y: height - (y ?? 0),
          width: item.width,
          height: Math.abs(a ?? 0),
          font: item.fontName,
        },
      ]
    })
  })

/**
 * The same from the drawing operations: every run of letters with its exact place, where pdf.js joins justified words to
 * lines that it takes for wider than they are. Text that lies slanted (the draft mark) is left out.
 */
export const readRuns = (bytes: Uint8Array): Promise<Halaman[]> =>
  eachPage(bytes, async (page, height) => {
    const { fnArray, argsArray } = await page.getOperatorList()
    return runsOf(fnArray, argsArray as unknown[][], height)
  })

type Matrix = readonly [number, number, number, number, number, number]
const times = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
interface Glyph {
  unicode: string
  width: number
}

function runsOf(operations: readonly number[], given: readonly unknown[][], height: number): Kata[] {
  const found: Kata[] = []
  const saved: Matrix[] = []
  let page: Matrix = [1, 0, 0, 1, 0, 0]
  let text: Matrix = page
  let [font, size] = ['', 0]
  operations.forEach((operation, i) => {
    const args = given[i] ?? []
    if (operation === OPS.save) saved.push(page)
    else if (operation === OPS.restore) page = saved.pop() ?? page
    else if (operation === OPS.transform) page = times(page, args as unknown as Matrix)
    else if (operation === OPS.setTextMatrix) text = matrixOf(args)
    else if (operation === OPS.beginText) text = [1, 0, 0, 1, 0, 0]
    else if (operation === OPS.setFont) [font, size] = args as [string, number]
    else if (operation === OPS.showText) {
      const [a, b, , , x, y] = times(page, text)
      const run = runOf(args[0] as (Glyph | number)[], size)
      if (Math.abs(b) < 0.01 && run.text.trim()) found.push({ ...run, width: run.width * a, x, y: height - y, height: size * a, font })
    }
  })
  return found
}

const matrixOf = (args: unknown[]) => (typeof args[0] === 'number' ? args : [...(args[0] as Iterable<number>)]) as unknown as Matrix

/** Letters of one operation and their width without the spaces at the end. */
function runOf(parts: readonly (Glyph | number)[], size: number): { text: string; width: number } {
  let [text, at, width] = ['', 0, 0]
  for (const part of parts) {
    if (typeof part === 'number') at -= part
    else {
      text += part.unicode
      at += part.width
      if (part.unicode.trim()) width = at
    }
  }
  return { text: text.trimEnd(), width: (width * size) / 1000 }
}

/** The page's text, line by line from the top, pieces of a line in reading order. */
export function lines({ kata }: Halaman): string[] {
  const byLine = new Map<number, Kata[]>()
  for (const kata1 of kata) {
    const key = [...byLine.keys()].find((y) => Math.abs(y - kata1.y) < 1.5) ?? kata1.y
    byLine.set(key, [...(byLine.get(key) ?? []), kata1])
  }
  const sorted = [...byLine].sort(([a], [b]) => a - b)
  return sorted.map(([, parts]) =>
    parts
      .sort((a, b) => a.x - b.x)
      .map(({ text }) => text.trim())
      .join(' | '),
  )
}

export interface DocumentInfo {
  title: string
  lang: string | null
  creationDate: string
  pages: number
  fonts: string[]
}

export async function readInfo(bytes: Uint8Array): Promise<DocumentInfo> {
  const task = getDocument({ data: new Uint8Array(bytes), isEvalSupported: false, verbosity: 0 })
  const pdf = await task.promise
  const { info } = (await pdf.getMetadata()) as unknown as { info: Record<string, string> }
  const page = await pdf.getPage(1)
  const operators = await page.getOperatorList()
  const fonts = operators.fnArray.flatMap((fn, i) =>
    fn === OPS.setFont ? [String((operators.argsArray[i] as unknown[])[0])] : [],
  )
  const names = [...new Set(fonts)].map((id) => (page.commonObjs.get(id) as { name: string }).name)
  const result = {
    title: info.Title ?? '',
    lang: info.Language ?? null,
    creationDate: info.CreationDate ?? '',
    pages: pdf.numPages,
    fonts: names.sort(),
  }
  await task.destroy()
  return result
}
