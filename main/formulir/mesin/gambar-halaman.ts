/**
 * Drawing: the words of a line that share a font and colour become one text operation, rules are written as plain
 * operators. Anything unusual (links, opacity, sub- and superscript, offsets) goes pdfmake's own way.
 */
import {
  type AlignedCell, BaseRenderer, type Inline, type LaidOutPage, type Line, type PathState,
  type PdfDocument, type Picture, TextDecorator, type TextState, type Vector,
} from './pdfmake-internals' // prettier-ignore
import { CAP_AIR, HIASAN, IKUT, type Tanda, Unsur } from './struktur'

/** A hundredth of a point is 0.0035 mm. */
const n = (value: number) => Math.round(value * 100) / 100
const colours = new Map<unknown, string | null>()

export class FastRenderer extends BaseRenderer {
  private rules = new Garis()
  /** How far the cell being drawn is moved down to stand in the middle of its row. */
  private down = 0

  override renderPages(pages: LaidOutPage[]): void {
    for (const page of pages) {
      super.renderPages([page])
      this.rules.draw(this.pdfDocument)
      this.rules = new Garis()
    }
  }

  override renderLine(line: Line, x = 0, y = 0): void {
    if (line.inlines.every(({ text }) => !text)) return
    const document = this.pdfDocument
    const mark = line.mark ?? line.inlines[0]?.mark ?? HIASAN
    const shown = isPlainLine(line) ? runsShown(document, line, x, y + this.down) : null
    if (shown === null) {
      document.draw(mark)
      super.renderLine(line, x, y + this.down)
      this.opaqueAgain(line.inlines)
      return
    }
    for (const [i, { state, operators }] of shown.entries()) document.drawText(mark, state, operators, i === 0)
    document.page.endsInWord = !line.inlines.findLast(({ text }) => text)?.text.endsWith(' ')
    if (!line.inlines.some((inline) => inline.decoration)) return
    document.draw(mark)
    new TextDecorator(document).drawDecorations(line, x, y + this.down)
  }

  override renderVector(vector: Vector): void {
    const document = this.pdfDocument
    const { mark = HIASAN } = vector
    if (mark instanceof Unsur) addToBox(mark, boxOf(vector), document.page.height - this.down)
    if (mark === HIASAN && !this.down && this.rules.take(document, vector)) return
    const path = pathOf(document, vector)
    if (path && !this.down && mark === IKUT) document.drawAside(path.state, path.operators)
    else if (path && !this.down) document.drawPath(mark, path.state, path.operators)
    else {
      this.moved(mark === IKUT ? HIASAN : mark, () => {
        super.renderVector(vector)
      })
      this.opaqueAgain([{ opacity: vector.fillOpacity }, { opacity: vector.strokeOpacity }])
    }
  }

  override renderImage(image: Picture): void {
    const { mark = HIASAN, x, y, _width, _height } = image
    if (mark instanceof Unsur) addToBox(mark, [x, y, x + _width, y + _height], this.pdfDocument.page.height - this.down)
    this.moved(mark, () => {
      super.renderImage(image)
    })
    this.opaqueAgain([image])
  }

  override renderWatermark(page: LaidOutPage): void {
    this.pdfDocument.draw(CAP_AIR)
    super.renderWatermark(page)
  }

  /** pdfmake moves the page for each such cell; moving what is drawn keeps neighbours together. */
  override beginVerticalAlignment(item: AlignedCell): void {
    if (item.isCellContentMultiPage) return
    const room = item.getViewHeight() - item.getNodeHeight()
    this.down = item.verticalAlignment === 'middle' ? room / 2 : item.verticalAlignment === 'bottom' ? room : 0
  }

  override endVerticalAlignment(): void {
    this.down = 0
  }

  override beginClip(rect: unknown): void {
    this.pdfDocument.closeMark()
    super.beginClip(rect)
  }

  override endClip(): void {
    this.pdfDocument.closeMark()
    super.endClip()
  }

  private moved(mark: Tanda, work: () => void): void {
    const document = this.pdfDocument
    document.draw(mark)
    if (this.down) document.addContent(`q 1 0 0 1 0 ${n(this.down)} cm`)
    work()
    if (this.down) document.addContent('Q')
  }

  /** pdfkit leaves the opacity of what it drew last. */
  private opaqueAgain(drawn: readonly { opacity?: unknown }[]): void {
    if (drawn.some(({ opacity }) => typeof opacity === 'number' && opacity !== 1)) this.pdfDocument.opacity(1)
  }
}

type Box = readonly [left: number, top: number, right: number, bottom: number]

function boxOf(v: Vector): Box {
  const points = v.type === 'polyline' ? (v.points as { x: number; y: number }[]) : []
  const xs = v.type === 'line' ? [v.x1, v.x2] : v.type === 'polyline' ? points.map(({ x }) => x) : reach(v.x, v.w, v.r1)
  const ys = v.type === 'line' ? [v.y1, v.y2] : v.type === 'polyline' ? points.map(({ y }) => y) : reach(v.y, v.h, v.r2)
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
}
const reach = (at: number, length = 0, radius: unknown = 0) => [
  at - (radius as number),
  at + (radius as number),
  at + length,
]

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

interface Piece<State> {
  readonly state: State
  readonly operators: string
}

/** The page is turned upside down, so that y runs downwards as pdfmake counts; letters are turned back. */
function runsShown(document: PdfDocument, line: Line, x: number, y: number): Piece<TextState>[] | null {
  const { page } = document
  const baseline = n(y + line.getAscenderHeight())
  const pieces: Piece<TextState>[] = []
  for (const run of runs(line.inlines)) {
    const colour = rgb(document, run.colour)
    const shown = colour === null ? null : run.font.show(run.text)
    if (shown === null) return null
    page.fonts[run.font.id] ??= run.font.ref()
    pieces.push({
      state: { fill: `${colour} rg`, font: `/${run.font.id} ${n(run.fontSize)} Tf` },
      operators: `1 0 0 -1 ${n(x + run.x)} ${baseline} Tm ${shown}`,
    })
  }
  return pieces
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
  const written = parts?.length === 3 ? parts.map((part) => Math.round(part * 1000) / 1000).join(' ') : null
  colours.set(colour, written)
  return written
}

const PLAIN_VECTOR = new Set([
  'type',
  'x',
  'y',
  'w',
  'h',
  'r1',
  'r2',
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

function pathOf(document: PdfDocument, v: Vector): Piece<PathState> | null {
  const colour = isPlainVector(v) ? rgb(document, v.color ?? v.lineColor ?? 'black') : null
  const path = colour === null ? null : outline(v)
  if (path === null) return null
  if (v.color && v.type !== 'line') return { state: { fill: `${colour} rg` }, operators: path.replace('*', 'f') }
  return { state: strokeState(v, colour ?? ''), operators: path.replace('*', 'S') }
}

const isPlainVector = (v: Vector) =>
  !v.dash && !(v.color && v.lineColor) && Object.keys(v).every((key) => PLAIN_VECTOR.has(key) || !v[key])

/** pdfkit may have left dashes and round ends. */
const strokeState = (v: Vector, colour: string) => ({
  stroke: `${colour} RG`,
  line: `${n(v.lineWidth ?? 1)} w []0 d 0 J`,
})

/** The path, with a star where it is stroked or filled. */
function outline(v: Vector): string | null {
  switch (v.type) {
    case 'line':
      return `${n(v.x1)} ${n(v.y1)} m ${n(v.x2)} ${n(v.y2)} l *`
    case 'rect':
      return `${n(v.x)} ${n(v.y)} ${n(v.w)} ${n(v.h)} re *`
    case 'ellipse':
      // The same for every bullet of a page but for the place, so that it costs next to nothing.
      return `q 1 0 0 1 ${n(v.x)} ${n(v.y)} cm ${round(v.r1, v.r2)} * Q`
    default:
      return null
  }
}

/** pdfkit's four curves, around the origin. */
function round(across: number, down: number): string {
  const [a, b, k, l] = [across, down, across * CURVE, down * CURVE].map(n) as [number, number, number, number]
  return `${-a} 0 m ${-a} ${-l} ${-k} ${-b} 0 ${-b} c ${k} ${-b} ${a} ${-l} ${a} 0 c ${a} ${l} ${k} ${b} 0 ${b} c ${-k} ${b} ${-a} ${l} ${-a} 0 c h`
}
const CURVE = (4 * (Math.SQRT2 - 1)) / 3

interface Rule {
  readonly state: PathState
  readonly isAcross: boolean
  readonly at: number
  from: number
  to: number
}

/**
 * The rules of a page. pdfmake draws a table's grid cell by cell; pieces that continue one another become one rule, drawn
 * when the page is done: a tenth of the operators, and no seams on the screen.
 */
class Garis {
  private readonly byPlace = new Map<string, Rule[]>()

  /** False for what is not a plain level or upright line. */
  take(document: PdfDocument, v: Vector): boolean {
    if (v.type !== 'line' || (v.x1 !== v.x2 && v.y1 !== v.y2) || !isPlainVector(v)) return false
    const colour = rgb(document, v.color ?? v.lineColor ?? 'black')
    if (colour === null) return false
    const isAcross = v.y1 === v.y2
    const [at, a, b] = isAcross ? [v.y1, v.x1, v.x2] : [v.x1, v.y1, v.y2]
    const key = `${isAcross} ${n(at)} ${v.lineWidth} ${colour}`
    const rules = this.byPlace.get(key) ?? []
    this.byPlace.set(key, rules)
    const [from, to] = [Math.min(a, b), Math.max(a, b)]
    const known = rules.find((rule) => from <= rule.to + TOUCH && to >= rule.from - TOUCH)
    if (known) Object.assign(known, { from: Math.min(known.from, from), to: Math.max(known.to, to) })
    else rules.push({ state: strokeState(v, colour), isAcross, at, from, to })
    return true
  }

  draw(document: PdfDocument): void {
    for (const { state, isAcross, at, from, to } of [...this.byPlace.values()].flat()) {
      const [p, a, b] = [n(at), n(from), n(to)]
      document.drawPath(HIASAN, state, isAcross ? `${a} ${p} m ${b} ${p} l S` : `${p} ${a} m ${p} ${b} l S`)
    }
  }
}
const TOUCH = 0.02
