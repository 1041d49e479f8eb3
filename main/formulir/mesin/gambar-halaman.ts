/**
 * Drawing: the words of a line that share a font and colour become one text operation, rules are written as plain
 * operators. Anything unusual (links, opacity, sub- and superscript, offsets) goes pdfmake's own way.
 */
import { BaseRenderer, type Inline, type Line, type PdfDocument, TextDecorator, type Vector } from './pdfmake-internals'

const n = (value: number) => Math.round(value * 1000) / 1000
const colours = new Map<unknown, string | null>()

export class FastRenderer extends BaseRenderer {
  override renderLine(line: Line, x = 0, y = 0): void {
    const operators = isPlainLine(line) ? lineOperators(this.pdfDocument, line, x, y) : null
    if (operators === null) {
      super.renderLine(line, x, y)
      return
    }
    this.pdfDocument.addContent(operators)
    if (line.inlines.some((inline) => inline.decoration))
      new TextDecorator(this.pdfDocument).drawDecorations(line, x, y)
  }

  override renderVector(vector: Vector): void {
    const operators = vectorOperators(this.pdfDocument, vector)
    if (operators === null) super.renderVector(vector)
    else this.pdfDocument.addContent(operators)
  }
}

function isPlainLine(line: Line): boolean {
  return !line._outline && !line._pageNodeRef && !line.id && line.inlines.every(isPlainInline)
}

function isPlainInline(inline: Inline): boolean {
  const {
    link,
    linkToPage,
    linkToDestination,
    fontFeatures,
    characterSpacing,
    background,
    sup,
    sub,
    opacity,
    _pageNodeRef,
  } = inline
  const special =
    link || linkToPage || linkToDestination || fontFeatures || characterSpacing || background || sup || sub
  return !special && !_pageNodeRef && (opacity === 1 || opacity === undefined || opacity === null)
}

function lineOperators(document: PdfDocument, line: Line, x: number, y: number): string | null {
  const { page } = document
  const baseline = n(page.height - (y + line.getAscenderHeight()))
  let out = `q\n1 0 0 -1 0 ${n(page.height)} cm\nBT\n/DeviceRGB cs\n`
  let state = ''
  for (const run of runs(line.inlines)) {
    const colour = rgb(document, run.colour)
    if (colour === null) return null
    const shown = run.font.show(run.text)
    if (shown === null) return null
    page.fonts[run.font.id] ??= run.font.ref()
    const style = `${colour} scn\n/${run.font.id} ${n(run.fontSize)} Tf\n`
    if (style !== state) out += style
    state = style
    out += `1 0 0 1 ${n(x + run.x)} ${baseline} Tm\n[${shown}] TJ\n`
  }
  return `${out}ET\nQ`
}

interface Run {
  text: string
  x: number
  end: number
  font: Inline['font']
  fontSize: number
  colour: unknown
}

/** Neighbours that continue one another exactly (justified words do not). */
function runs(inlines: readonly Inline[]): Run[] {
  const found: Run[] = []
  for (const { text, x, width, font, fontSize, color = 'black' } of inlines) {
    if (!text) continue
    const last = found.at(-1)
    const continues =
      last && last.font === font && last.fontSize === fontSize && last.colour === color && Math.abs(last.end - x) < 0.01
    if (continues) Object.assign(last, { text: last.text + text, end: x + width })
    else found.push({ text, x, end: x + width, font, fontSize, colour: color })
  }
  return found
}

function rgb(document: PdfDocument, colour: unknown): string | null {
  const known = colours.get(colour)
  if (known !== undefined) return known
  const parts = typeof colour === 'string' ? document._normalizeColor(colour) : null
  const written = parts?.length === 3 ? parts.map(n).join(' ') : null
  colours.set(colour, written)
  return written
}

const PLAIN_VECTOR = new Set([
  'type',
  'x',
  'y',
  'w',
  'h',
  'x1',
  'y1',
  'x2',
  'y2',
  'lineWidth',
  'color',
  'lineColor',
  '_isFillColorFromUnbreakable',
  'dash',
])

function vectorOperators(document: PdfDocument, v: Vector): string | null {
  const plain =
    (v.type === 'line' || v.type === 'rect') &&
    !v.dash &&
    !(v.color && v.lineColor) &&
    Object.keys(v).every((key) => PLAIN_VECTOR.has(key) || !v[key])
  const colour = plain ? rgb(document, v.color ?? v.lineColor ?? 'black') : null
  if (colour === null) return null
  const box = `${n(v.x)} ${n(v.y)} ${n(v.w)} ${n(v.h)} re`
  if (v.type === 'rect' && v.color) return `q /DeviceRGB cs ${colour} scn ${box} f Q`
  const path = v.type === 'line' ? `${n(v.x1)} ${n(v.y1)} m ${n(v.x2)} ${n(v.y2)} l` : box
  return `q ${n(v.lineWidth ?? 1)} w /DeviceRGB CS ${colour} SCN ${path} S Q`
}
