/**
 * Drawing: the words of a line that share a font and colour become one text operation, rules are written as plain
 * operators. Anything unusual (links, opacity, sub- and superscript, offsets) goes pdfmake's own way.
 */
import {
  BaseRenderer, type Inline, type LaidOutPage, type Line, type PdfDocument, type Picture, TextDecorator, type Vector,
} from './pdfmake-internals' // prettier-ignore
import { CAP_AIR, HIASAN, IKUT, Unsur } from './struktur'

const n = (value: number) => Math.round(value * 1000) / 1000
const colours = new Map<unknown, string | null>()

export class FastRenderer extends BaseRenderer {
  override renderLine(line: Line, x = 0, y = 0): void {
    if (line.inlines.every(({ text }) => !text)) return
    this.pdfDocument.mark(line.mark ?? line.inlines[0]?.mark ?? HIASAN)
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
    const { mark = HIASAN } = vector
    this.pdfDocument.mark(mark === IKUT ? (this.pdfDocument.page.mark ?? HIASAN) : mark)
    if (mark instanceof Unsur) addToBox(mark, boxOf(vector), this.pdfDocument.page.height)
    const operators = vectorOperators(this.pdfDocument, vector)
    if (operators === null) super.renderVector(vector)
    else this.pdfDocument.addContent(operators)
  }

  override renderImage(image: Picture): void {
    const { mark = HIASAN, x, y, _width, _height } = image
    this.pdfDocument.mark(mark)
    if (mark instanceof Unsur) addToBox(mark, [x, y, x + _width, y + _height], this.pdfDocument.page.height)
    super.renderImage(image)
  }

  override renderWatermark(page: LaidOutPage): void {
    this.pdfDocument.mark(CAP_AIR)
    super.renderWatermark(page)
  }

  // Marks and saved graphics states never overlap.
  override beginClip(rect: unknown): void {
    this.pdfDocument.closeMark()
    super.beginClip(rect)
  }
  override endClip(): void {
    this.pdfDocument.closeMark()
    super.endClip()
  }
  override beginVerticalAlignment(item: unknown): void {
    this.pdfDocument.closeMark()
    super.beginVerticalAlignment(item)
  }
  override endVerticalAlignment(item: unknown): void {
    this.pdfDocument.closeMark()
    super.endVerticalAlignment(item)
  }
}

type Box = readonly [left: number, top: number, right: number, bottom: number]

function boxOf(v: Vector): Box {
  const points = v.type === 'polyline' ? (v.points as { x: number; y: number }[]) : []
  const xs = v.type === 'line' ? [v.x1, v.x2] : v.type === 'polyline' ? points.map(({ x }) => x) : reach(v.x, v.w, v.r1)
  const ys = v.type === 'line' ? [v.y1, v.y2] : v.type === 'polyline' ? points.map(({ y }) => y) : reach(v.y, v.h, v.r2)
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
}
const reach = (at: number, length = 0, radius: unknown = 0) => [at - (radius as number), at + (radius as number), at + length]

/** Where a picture stands on its page, growing with each part of it. */
function addToBox(figure: Unsur, [left, top, right, bottom]: Box, height: number): void {
  const [a, b, c, d] = figure.box ?? [Infinity, Infinity, -Infinity, -Infinity]
  figure.box = [Math.min(a, left), Math.min(b, height - bottom), Math.max(c, right), Math.max(d, height - top)]
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
  'mark',
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
