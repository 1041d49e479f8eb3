/** Reads a PDF's structure back with pdf.js: the tree of each page, and what text stands under which mark. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

export interface Simpul {
  role: string
  alt?: string
  children: (Simpul | { type: string; id: string })[]
}
export interface HalamanBerstruktur {
  tree: Simpul | null
  /** Text by mark, in the order drawn. */
  marked: Map<string, string>
  artifacts: string[]
  /** Text that is under no mark at all. */
  bare: string[]
}

type Item = { type: string; id?: string | null; tag?: string } | { str: string; hasEOL: boolean }

export async function readStructure(bytes: Uint8Array): Promise<HalamanBerstruktur[]> {
  const task = getDocument({ data: new Uint8Array(bytes), isEvalSupported: false, useSystemFonts: false, verbosity: 0 })
  const pdf = await task.promise
  const pages: HalamanBerstruktur[] = []
  for (let i = 1; i <= pdf.numPages; i++) {
    const page = await pdf.getPage(i)
    const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true })
    pages.push({ tree: await page.getStructTree(), ...byMark(items) })
  }
  await task.destroy()
  return pages
}

function byMark(items: readonly Item[]): Omit<HalamanBerstruktur, 'tree'> {
  const marked = new Map<string, string>()
  const [artifacts, bare]: [string[], string[]] = [[], []]
  const open: (string | null)[] = []
  for (const item of items) {
    if (!('str' in item)) {
      if (item.type === 'endMarkedContent') open.pop()
      else open.push(item.id ?? null)
      continue
    }
    const text = item.hasEOL ? `${item.str} ` : item.str
    if (text.trim() === '' && !item.hasEOL) continue
    const mark = open.at(-1)
    if (mark === undefined) bare.push(text)
    else if (mark === null) artifacts.push(text)
    else marked.set(mark, `${marked.get(mark) ?? ''}${text}`)
  }
  if (open.length > 0) throw new Error(`${open.length} marks are never closed`)
  return { marked, artifacts, bare }
}

const isElement = (child: Simpul['children'][number]): child is Simpul => 'role' in child

/** Elements of a page, each before what is in it. */
export function elements(tree: Simpul | null): Simpul[] {
  return tree ? [tree, ...tree.children.filter(isElement).flatMap(elements)] : []
}

/** Marks in the order of the tree; with `role`, only those under no such element. */
export function marksOf(tree: Simpul | null, except?: string): string[] {
  if (!tree || tree.role === except) return []
  return tree.children.flatMap((child) => (isElement(child) ? marksOf(child, except) : [child.id]))
}

/** An element's text, pieces apart by a space. */
export const textUnder = (tree: Simpul, { marked }: HalamanBerstruktur): string =>
  marksOf(tree)
    .map((id) => (marked.get(id) ?? '').trim())
    .filter(Boolean)
    .join(' ')
