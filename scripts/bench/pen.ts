/** Text, rules and tables drawn by hand on raw pdfkit. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Kertas } from '../../domain/formulir/kertas'
import { BasePdfDocument, type PdfFont, type PdfFontClass } from '../../main/formulir/mesin/pdfmake-internals'

export interface Kit extends NodeJS.ReadableStream {
  _font: PdfFont
  _fontSize: number
  _fontFamilies: Record<string, PdfFont>
  font(source: Buffer): Kit
  addPage(options: object): Kit
  text(text: string, x: number, y: number, options: object): Kit
  lineWidth(width: number): Kit
  moveTo(x: number, y: number): Kit
  lineTo(x: number, y: number): Kit
  rect(x: number, y: number, width: number, height: number): Kit
  fill(color: string): Kit
  fillColor(color: string): Kit
  stroke(): Kit
  end(): void
}
const PdfKit = Object.getPrototypeOf(BasePdfDocument) as new (options: object) => Kit

export interface Cell {
  text: string
  bold?: boolean
  centre?: boolean
  shade?: boolean
}
export type Rows = readonly (readonly Cell[])[]
interface Prepared {
  readonly cells: readonly Cell[]
  readonly spans: readonly number[]
  readonly lines: readonly string[][]
  readonly tall: number
}
export const LINE = 1.149
export const PAD = 4
const MM = 72 / 25.4

/** Two faces, parsed once, with the words they have measured. */
export function openFaces(fontsDir: string) {
  return ['arimo-regular.ttf', 'arimo-bold.ttf'].map((name) => {
    const font = new PdfKit({ autoFirstPage: false, font: null }).font(readFileSync(join(fontsDir, name)))._font
    const layouts = Object.create(null) as Record<string, unknown>
    return { parsed: font.font, Font: font.constructor as PdfFontClass, layouts, widths: new Map<string, number>() }
  })
}
export type Faces = ReturnType<typeof openFaces>

export class Pen {
  readonly kit: Kit
  readonly left: number
  readonly room: number
  y: number
  private readonly size: number[]
  private readonly top: number
  private readonly bottom: number
  private readonly fonts: PdfFont[]
  private readonly faces: Faces
  readonly fs: number

  constructor(faces: Faces, { mm: upright, orientasi, margin, huruf }: Kertas, createdAt: string) {
    this.faces = faces
    this.fs = huruf
    this.size = (orientasi === 'mendatar' ? upright.toReversed() : upright).map((mm) => mm * MM)
    const [width = 0, height = 0] = this.size
    this.left = margin.kiri * MM
    this.top = margin.atas * MM
    this.y = this.top
    this.bottom = height - margin.bawah * MM
    this.room = width - this.left - margin.kanan * MM
    const info = { Title: 'x', CreationDate: new Date(createdAt) }
    this.kit = new PdfKit({ autoFirstPage: false, size: this.size, margin: 0, font: null, info })
    this.fonts = faces.map(({ parsed, Font, layouts }, i) => {
      const font = new Font(this.kit as never, parsed, `F${i + 1}`)
      font.layoutCache = layouts
      this.kit._fontFamilies[`F${i + 1}`] = font
      return font
    })
    this.page()
  }

  page(): void {
    this.kit.addPage({ size: this.size, margin: 0 })
    this.y = this.top
  }

  put(text: string, x: number, at: number, bold: boolean, into = 0): void {
    this.kit._font = this.fonts[Number(bold)] as PdfFont
    this.kit._fontSize = at
    const shift = into ? (into - this.measure(text, bold, at)) / 2 : 0
    this.kit.text(text, x + shift, this.y, { lineBreak: false })
  }

  /** Groups stay whole, the heading is repeated; `tail` is what must stay with the last group. */
  table(widths: readonly number[], head: Rows, groups: readonly Rows[], tail = 0): void {
    const heading = this.prepared(widths, head)
    this.show(heading)
    groups.forEach((rows, i) => {
      const own = this.prepared(widths, rows)
      const need = own.reduce((sum, { tall }) => sum + tall, 0) + (i === groups.length - 1 ? tail : 0)
      if (this.y + need > this.bottom) {
        this.page()
        this.show(heading)
      }
      this.show(own)
    })
  }

  private measure(text: string, bold: boolean, at: number): number {
    const { widths } = this.faces[Number(bold)] as Faces[number]
    let known = widths.get(text)
    if (known === undefined) widths.set(text, (known = (this.fonts[Number(bold)] as PdfFont).widthOfString(text, 1000)))
    return (known * at) / 1000
  }

  private wrap(text: string, into: number, bold: boolean): string[] {
    return text.split('\n').flatMap((line) => {
      const out: string[] = []
      let open = ''
      let used = 0
      for (const word of line.split(' ')) {
        const own = this.measure(`${word} `, bold, this.fs)
        if (open && used + own > into) {
          out.push(open)
          open = ''
          used = 0
        }
        open += `${word} `
        used += own
      }
      return [...out, open]
    })
  }

  private prepared(widths: readonly number[], rows: Rows): Prepared[] {
    return rows.map((cells) => {
      const spans = cells.length === 1 ? [this.room] : widths
      const lines = cells.map((cell, i) => this.wrap(cell.text, (spans[i] ?? 0) - 2 * PAD, Boolean(cell.bold)))
      return { cells, spans, lines, tall: Math.max(...lines.map((one) => one.length)) * this.fs * LINE + 5 }
    })
  }

  private show(rows: readonly Prepared[]): void {
    for (const row of rows) this.draw(row)
  }

  private draw({ cells, spans, lines, tall }: Prepared): void {
    let x = this.left
    const start = this.y
    cells.forEach((cell, i) => {
      const own = spans[i] ?? 0
      if (cell.shade) {
        this.kit.rect(x, start, own, tall).fill('#eeeeee')
        this.kit.fillColor('black')
      }
      this.y = start + 2.5
      for (const line of lines[i] ?? []) {
        this.put(line, x + PAD, this.fs, Boolean(cell.bold), cell.centre ? own - 2 * PAD : 0)
        this.y += this.fs * LINE
      }
      this.line(x, start, x, start + tall)
      this.line(x, start + tall, x + own, start + tall)
      x += own
    })
    this.line(x, start, x, start + tall)
    this.line(this.left, start, x, start)
    this.y = start + tall
  }

  private line(x1: number, y1: number, x2: number, y2: number): void {
    this.kit.lineWidth(0.5).moveTo(x1, y1).lineTo(x2, y2).stroke()
  }
}
