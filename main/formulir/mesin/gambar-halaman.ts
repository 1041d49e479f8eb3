/**
 * Drawing: the words of a line that share a font and colour become one text operation, rules are written as plain
 * operators. Anything unusual (links, opacity, sub- and superscript, offsets) goes pdfmake's own way.
 */
import {
  type AlignedCell, BaseRenderer, type Inline, type LaidOutPage, type Line, type PdfDocument, type Picture, TextDecorator, type TextState, type Vector,
} from './pdfmake-internals' // prettier-ignore
import { addToBox, boxOf, Garis, n, pathOf, rgb } from './garis'
import { CAP_AIR, HIASAN, IKUT, type Tanda, Unsur } from './struktur'

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
    const document = this.pdfDocument
    const mark = line.mark ?? line.inlines[0]?.mark ?? HIASAN
    const runs = isPlainLine(line) ? runsOf(document, line.inlines) : null
    if (runs === null) {
      document.draw(mark)
      super.renderLine(line, x, y + this.down)
      this.opaqueAgain(line.inlines)
      return
    }
    const baseline = n(y + this.down + line.getAscenderHeight())
    for (const [i, { state, x: from, shown }] of runs.entries())
      document.drawText(mark, state, `1 0 0 -1 ${n(x + from)} ${baseline} Tm [(${shown})]TJ`, i === 0)
    if (runs.length > 0) document.page.endsInWord = !runs.at(-1)?.endsInSpace
    if (!line.inlines.some((inline) => inline.decoration && inline.text)) return
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

interface Run {
  readonly font: Inline['font']
  readonly fontSize: number
  readonly colour: unknown
  readonly state: TextState
  readonly x: number
  end: number
  shown: string
  endsInSpace: boolean
}

/**
 * Neighbours that continue one another exactly (justified words do not) become one; null where one cannot be shown so.
 * The page is turned upside down, so that y runs downwards as pdfmake counts; the text matrix turns letters back.
 */
function runsOf(document: PdfDocument, inlines: readonly Inline[]): Run[] | null {
  const runs: Run[] = []
  let last: Run | undefined
  for (const { text, x, width, font, fontSize, color: colour = 'black' } of inlines) {
    if (!text) continue
    const shown = font.show(text)
    if (shown === null) return null
    const endsInSpace = text.endsWith(' ')
    if (last?.font === font && last.fontSize === fontSize && last.colour === colour && Math.abs(last.end - x) < 0.01) {
      last.shown += shown
      last.end = x + width
      last.endsInSpace = endsInSpace
    } else {
      const fill = rgb(document, colour)
      if (fill === null) return null
      document.page.fonts[font.id] ??= font.ref()
      const state = { fill: `${fill} rg`, font: `/${font.id} ${n(fontSize)} Tf` }
      last = { font, fontSize, colour, state, x, end: x + width, shown, endsInSpace }
      runs.push(last)
    }
  }
  return runs
}
