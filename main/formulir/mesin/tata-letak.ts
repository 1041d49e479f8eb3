/** Layout: pdfmake's own, with text measured once per node and a failure where it would silently lose a tall block. */
import {
  BaseTextInlines, DocMeasure, DocPreprocessor, type Inline, type LaidOutPage, type Line, type PageItem, PageElementWriter,
  type PdfDocument, type PdfNode, StyleContextStack, type StyleStack,
} from './pdfmake-internals' // prettier-ignore
import { type BawaBaris, denganBawaan, pasangBawaBaris } from './bawa-baris'
import { pasangLebarHalaman } from './lebar-halaman'
import { TaggedLayout } from './penanda'
import { pasangRataPenuh } from './rata-penuh'
import { KEPALA_ULANG } from './struktur'
import { TooTall } from './terlalu-tinggi'

/** pdfmake drops what runs over the end of an unbreakable block, without a word. Here it is an error. */
function refuseLostContent(): void {
  const writer = PageElementWriter.prototype
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its own `this` below
  const commit = writer.commitUnbreakableBlock
  writer.commitUnbreakableBlock = function (this: typeof writer, x?: number, y?: number) {
    const outermost = this.transactionLevel === 1 && x === undefined && y === undefined
    if (outermost && this.context().pages.length > 1) throw new TooTall()
    commit.call(this, x, y)
  }
  writer._fitOnPage = function (this: typeof writer, add: () => unknown) {
    const position = add()
    if (position) return position
    this.moveToNextPage()
    const next = add()
    if (!next) throw new TooTall()
    return next
  }
}

/** A heading that is printed again on the next page is read once; the number of a list item is drawn before its text. */
function drawInReadingOrder(): void {
  const writer = PageElementWriter.prototype
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its own `this` below
  const { pushToRepeatables, addLine } = writer
  writer.pushToRepeatables = function (this: typeof writer, repeatable) {
    repeatable.items = repeatable.items.map(again)
    pushToRepeatables.call(this, repeatable)
  }
  writer.addLine = function (this: typeof writer, line, isMarker, index) {
    const position = addLine.call(this, line, isMarker, index)
    if (isMarker) swapLastTwo(this.context().getCurrentPage().items)
    return position
  }
}

function again({ type, item }: PageItem): PageItem {
  if (type !== 'line' && type !== 'image') return { type, item }
  return { type, item: Object.assign(item.clone?.() ?? { ...item }, { mark: KEPALA_ULANG }) }
}

function swapLastTwo(items: PageItem[]): void {
  const [text, marker] = items.splice(-2)
  items.push(...[marker, text].filter((item) => item !== undefined))
}

const isGiven = (value: unknown) => value !== undefined && value !== null

/** The same answer as pdfmake's, without pushing the item on the stack for each of twenty questions about it. */
function lookUpStylesFaster(): void {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- a static function without `this`
  const slow = StyleContextStack.getStyleProperty
  StyleContextStack.getStyleProperty = (item, stack, name, fallback) => {
    const own = item[name]
    if (isGiven(own)) return own
    if (!stack) return fallback
    if (item.style !== undefined) return slow(item, stack, name, fallback)
    const value = inherited(stack, name)
    return isGiven(value) ? value : fallback
  }
}

function inherited(stack: StyleStack, name: string): unknown {
  for (let i = stack.styleOverrides.length - 1; i >= 0; i--) {
    const item = stack.styleOverrides[i]
    if (typeof item !== 'object') return stack.getProperty(name)
    const value = item[name]
    if (isGiven(value)) return value
  }
  return stack.defaultStyle[name]
}

let isPatched = false
function patchOnce(): void {
  if (isPatched) return
  isPatched = true
  refuseLostContent()
  drawInReadingOrder()
  lookUpStylesFaster()
  pasangBawaBaris()
  pasangRataPenuh()
  pasangLebarHalaman()
}

/** The styles a node hands down to its text. pdfmake knows more (links, spacing): on a text itself they work as ever. */
// prettier-ignore
const TEXT_STYLE: readonly (readonly [string, unknown])[] = [
  ['font', 'Arimo'], ['bold', false], ['italics', false], ['alignment', 'left'], ['fontSize', 12], ['color', 'black'],
  ['decoration', null], ['lineHeight', 1],
]

/** Styles are looked up once for a text node instead of once for each of its words. */
class FastTextInlines extends BaseTextInlines {
  override measure(words: Inline[], style: StyleStack): Inline[] {
    const items = satukanGolongan(words)
    const first = items[0]
    if (!first) return items
    if (
      items.some((item) => item.style !== undefined) ||
      StyleContextStack.getStyleProperty(first, style, 'leadingIndent', 0)
    ) {
      return super.measure(items, style)
    }
    const inheritedStyle = TEXT_STYLE.map(
      ([name, fallback]) => [name, StyleContextStack.getStyleProperty({}, style, name, fallback)] as const,
    )
    const given = inheritedStyle.filter(([, value]) => isGiven(value) && value !== false && value !== 0)
    for (const item of items) this.measureOne(item, given)
    return items
  }

  private measureOne(item: Inline, style: readonly (readonly [string, unknown])[]): void {
    for (const [name, value] of style) if (!isGiven(item[name])) item[name] = value
    if (item.sup || item.sub) item.fontSize *= 0.58
    item.font = this.pdfDocument.provideFont(item.font as unknown as string, Boolean(item.bold), Boolean(item.italics))
    item.width = this.widthOfText(item.text, item)
    item.height = item.font.lineHeight(item.fontSize) * (item.lineHeight as number)
    item.leadingCut ||= 0
    if (!item.preserveLeadingSpaces && isSpace(item.text, 0)) item.leadingCut += this.spaceWidth(/^\s+/, item)
    item.trailingCut =
      !item.preserveTrailingSpaces && isSpace(item.text, item.text.length - 1) ? this.spaceWidth(/\s+$/, item) : 0
  }

  private spaceWidth(pattern: RegExp, item: Inline): number {
    const spaces = pattern.exec(item.text)
    return spaces ? this.widthOfText(spaces[0], item) : 0
  }
}

const GOLONGAN = /(^|\()(I|II|III|IV)\/$/

/** A golongan ("III/d") is one word: the slash is no place to break a line. */
function satukanGolongan(items: Inline[]): Inline[] {
  if (!items.some(({ text }) => text.endsWith('/') && GOLONGAN.test(text))) return items
  return items.reduce<Inline[]>((joined, item) => {
    const before = joined.at(-1)
    if (before && !before.lineEnd && GOLONGAN.test(before.text) && /^[a-e]\b/.test(item.text)) joined[joined.length - 1] = { ...item, text: before.text + item.text }
    else joined.push(item)
    return joined
  }, [])
}

/** Cheaper than a pattern for the letters most words begin and end with. */
const isSpace = (text: string, at: number) => {
  const code = text.charCodeAt(at)
  return code <= 32 || code >= 0xa0
}

export class Layout extends TaggedLayout {
  /** Same arguments as pdfmake's; `pageBreakBefore` is not supported. */
  override layoutDocument(...args: unknown[]): LaidOutPage[] {
    patchOnce()
    const [, document, styles, defaultStyle] = args
    this.docPreprocessor = new DocPreprocessor()
    this.docMeasure = new DocMeasure(document, styles, defaultStyle, this.svgMeasure, this.tableLayouts)
    this.docMeasure.textInlines = new FastTextInlines(document as PdfDocument)
    return this.tryLayoutDocument(...args).pages
  }

  /** Drops pages that only the space below the last line has begun, before they get head and foot. */
  override addHeadersAndFooters(header: unknown, footer: unknown): void {
    const { pages, backgroundLength } = (this.writer as typeof PageElementWriter.prototype).context()
    const isEmpty = () => ((pages.at(-1) as { items: unknown[] }).items.length <= (backgroundLength.at(-1) ?? 0))
    while (pages.length > 1 && isEmpty()) {
      pages.pop()
      backgroundLength.pop()
    }
    super.addHeadersAndFooters(header, footer)
  }

  override processNode(node: PdfNode & { bawaBaris?: BawaBaris }, isAligned?: boolean): void {
    if (node.bawaBaris || node.pageBreak) denganBawaan(this.writer, node, () => super.processNode(node, isAligned))
    else super.processNode(node, isAligned)
  }

  /**
   * Words longer than a line, where pdfmake slips twice: a letter of another style behind a broken word runs over, and
   * the piece before the break still counts the space behind the whole word, which shifts text that stands right.
   */
  override buildNextLine(node: PdfNode): Line | null {
    const line = super.buildNextLine(node)
    if (!line) return line
    cutSpaces(line)
    while (line.inlines.length > 1 && line.getWidth() > line.maxWidth + 0.01) {
      const last = line.inlines.pop() as Inline
      node._inlines?.unshift(last)
      line.inlineWidths -= last.width
      Object.assign(line, { newLineForced: false, lastLineInParagraph: false })
      cutSpaces(line)
    }
    return line
  }
}

function cutSpaces(line: Line): void {
  const last = line.inlines.at(-1)
  line.trailingCut = last && isSpace(last.text, last.text.length - 1) ? last.trailingCut : 0
}
