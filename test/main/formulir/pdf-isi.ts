/** The inside of a finished PDF: a page's operators, and the widths an embedded font has itself. */
import { inflateSync } from 'node:zlib'
import { type PDFDict, PDFName, type PDFPage, PDFRawStream } from 'pdf-lib'

export function streamAt(dict: PDFDict, key: string): PDFRawStream {
  const stream = dict.lookup(PDFName.of(key))
  if (!(stream instanceof PDFRawStream)) throw new Error(`No stream at ${key}`)
  return stream
}

export const contentOf = ({ dict, contents }: PDFRawStream): Buffer =>
  dict.has(PDFName.of('Filter')) ? inflateSync(contents) : Buffer.from(contents)

export interface Operasi {
  operator: string
  /** Bytes of the strings it shows. */
  strings: string[]
  mcid?: number
}

/** Operators in order; enough of the syntax for what our engine and pdfkit write. */
export function operatorsOf(page: PDFPage): Operasi[] {
  const text = contentOf(streamAt(page.node, 'Contents')).toString('latin1')
  const token = /\((?:\\[\s\S]|[^\\()])*\)|<<|>>|<[0-9a-fA-F\s]*>|[[\]]|\/[^\s/<>[\]()]+|[^\s/<>[\]()]+/g
  const found: Operasi[] = []
  let strings: string[] = []
  let mcid: number | undefined
  let before = ''
  for (const [word] of text.matchAll(token)) {
    if (word.startsWith('('))
      strings.push(word.slice(1, -1).replace(/\\([\s\S])/g, (_, char: string) => (char === 'r' ? '\r' : char)))
    else if (/^<[^<]/.test(word)) strings.push(Buffer.from(word.slice(1, -1), 'hex').toString('latin1'))
    else if (before === '/MCID') mcid = Number(word)
    else if (/^[A-Za-z'"*]/.test(word) && !['true', 'false', 'null'].includes(word)) {
      found.push({ operator: word, strings, ...(mcid !== undefined && { mcid }) })
      strings = []
      mcid = undefined
    }
    before = word
  }
  return found
}

/** Advance widths of a TrueType file in thousandths of the size. */
export function fontWidths(file: Buffer): number[] {
  const table = (tag: string) => {
    for (let i = 0; i < file.readUInt16BE(4); i++) {
      const at = 12 + i * 16
      if (file.toString('latin1', at, at + 4) === tag) return file.subarray(file.readUInt32BE(at + 8))
    }
    throw new Error(`No table ${tag}`)
  }
  const [em, count, long, hmtx] = [
    table('head').readUInt16BE(18),
    table('maxp').readUInt16BE(4),
    table('hhea').readUInt16BE(34),
    table('hmtx'),
  ]
  return Array.from({ length: count }, (_, i) => (hmtx.readUInt16BE(Math.min(i, long - 1) * 4) * 1000) / em)
}
