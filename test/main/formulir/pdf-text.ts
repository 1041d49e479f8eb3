/** Reads a finished PDF back: its pages, words with their places, and ruled lines. */
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

/** Words per page; y runs downwards from the top edge to the baseline. */
export async function readPages(bytes: Uint8Array): Promise<Halaman[]> {
  const task = getDocument({ data: new Uint8Array(bytes), isEvalSupported: false, useSystemFonts: false, verbosity: 0 })
  const pdf = await task.promise
  const pages: Halaman[] = []
  for (let i = 1; i <= pdf.numPages; i++) {
    const page = await pdf.getPage(i)
    const { width, height } = page.getViewport({ scale: 1 })
    const { items } = await page.getTextContent({ disableNormalization: true })
    const kata = items.flatMap((item) => {
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
    pages.push({ width, height, kata })
  }
  await task.destroy()
  return pages
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
