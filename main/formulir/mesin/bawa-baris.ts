/**
 * A signature must not stand alone: an unbreakable block that asks for it (`bawaBaris`) has so many lines of text above
 * it on its page. Where there are fewer, the last lines of the page before come along, wherever the paragraph breaks.
 * pdfmake cannot do this: it keeps whole paragraphs together or nothing.
 */
import { PageElementWriter, type LayoutContext, type PageItem } from './pdfmake-internals'
import { TooTall } from './terlalu-tinggi'

/** What a node asks for; `wajib`: fail rather than stand with fewer lines. */
export interface BawaBaris {
  readonly baris: number
  readonly wajib: boolean
}

type Writer = typeof PageElementWriter.prototype & { bawa?: BawaBaris; mulaiBagian?: number }
const SAME_LINE = 2

/** Teaches pdfmake's writer; once per process. */
export function pasangBawaBaris(): void {
  const writer = PageElementWriter.prototype
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its own `this` below
  const add = writer.addFragment
  writer.addFragment = function (this: Writer, fragment, ...rest) {
    if (this.bawa && this.transactionLevel === 0 && rest.length === 0) company(this, this.bawa, fragment.height)
    return add.call(this, fragment, ...rest)
  }
}

/** Lays out `node` with `process`, in the company it asks for. */
export function denganBawaan(writer: unknown, node: { bawaBaris?: BawaBaris; pageBreak?: string }, process: () => void): void {
  const w = writer as Writer
  if (node.pageBreak === 'before') w.mulaiBagian = w.context().page + 1
  const outer = w.bawa
  if (node.bawaBaris) w.bawa = node.bawaBaris
  process()
  w.bawa = outer
}

function company(writer: Writer, { baris, wajib }: BawaBaris, height: number): void {
  const context = writer.context()
  if (height > context.availableHeight) writer.moveToNextPage()
  const start = startOfPage(writer, context)
  const missing = baris - rows(own(context, start)).length
  const brought = missing <= 0 || context.page <= (writer.mulaiBagian ?? 0) || bring(context, start, missing, height)
  if (wajib && (!brought || height > context.availableHeight)) throw new TooTall()
}

/** Where a page's own text begins: below the headings repeated on it. */
function startOfPage({ repeatables }: Writer, { page, pageMargins }: LayoutContext): number {
  return repeatables.reduce((y, { height, insertedOnPages }) => (insertedOnPages[page] ? y + height : y), pageMargins.top)
}

/** Moves the last lines of the page before to the head of this one; false where the block would not fit below them. */
function bring(context: LayoutContext, start: number, count: number, height: number): boolean {
  const before = itemsOf(context, context.page - 1)
  const floor = Math.max(0, ...before.map(bottomOfFixed))
  const top = rows(before.filter(({ item }) => item.y > floor - SAME_LINE)).slice(-count)[0]
  if (top === undefined || rows(before)[0] === top) return false
  const moved = before.filter(({ type, item }) => (type === 'line' || item.type === 'ellipse') && item.y > top - SAME_LINE)
  const room = Math.max(...moved.map(({ item }) => item.y + (item.getHeight?.() ?? 0))) - top
  if (height + room > context.availableHeight) return false
  for (const { item } of own(context, start)) shift(item, room)
  for (const { item } of moved) shift(item, start - top)
  const source = pageAt(context, context.page - 1)
  source.items = source.items.filter((one) => !moved.includes(one))
  pageAt(context, context.page).items.push(...moved)
  context.moveDown(room)
  return true
}

const pageAt = ({ pages }: LayoutContext, page: number) => pages[page] as { items: PageItem[] }
/** What stands on a page, without its background. */
const itemsOf = (context: LayoutContext, page: number) => pageAt(context, page).items.slice(context.backgroundLength[page] ?? 0)

/** The same without headings repeated from the page before. */
const own = (context: LayoutContext, start: number) => itemsOf(context, context.page).filter(({ item }) => (item.y1 ?? item.y) > start - SAME_LINE)

/** The tops of a page's lines of text, downwards; what stands side by side counts once, blank lines not at all. */
function rows(items: readonly PageItem[]): number[] {
  const tops = items.flatMap(({ type, item }) => (type === 'line' && item.inlines?.some(({ text }) => text.trim()) ? [item.y] : [])).sort((a, b) => a - b)
  return tops.filter((y, i) => i === 0 || y - (tops[i - 1] as number) > SAME_LINE)
}

/** Rules, boxes and pictures stay where they are, and so does all text above them. */
function bottomOfFixed({ type, item }: PageItem): number {
  if (type === 'image' || type === 'svg') return item.y + (item._height ?? 0)
  if (type !== 'vector' || item.type === 'ellipse') return 0
  if (item.type === 'polyline') return Math.max(0, ...(item.points ?? []).map(({ y }) => y))
  return item.type === 'rect' ? item.y + (item.h ?? 0) : Math.max(item.y1 ?? 0, item.y2 ?? 0)
}

function shift(item: PageItem['item'], by: number): void {
  for (const key of ['y', 'y1', 'y2'] as const) if (item[key] !== undefined) item[key] += by
  for (const point of item.points ?? []) point.y += by
}
