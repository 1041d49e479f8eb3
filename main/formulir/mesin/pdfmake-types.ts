/** Shapes of what lies under pdfmake's public door, with the members we use and those we add (marked as ours). */
import type { Tag, Tanda, Unsur } from './struktur'

export interface GlyphPosition {
  xOffset: number
  yOffset: number
  xAdvance: number
  advanceWidth: number
}

export interface Glyph {
  id: number
  codePoints: number[]
  advanceWidth: number
}
export interface GlyphRun {
  glyphs: Glyph[]
  positions: GlyphPosition[]
}

/** A font inside one document (pdfkit's EmbeddedFont). */
export interface PdfFont {
  id: string
  document: PdfDocument
  font: FontkitFont
  subset: { glyphs: number[]; includeGlyph(id: number): number; encode(): Uint8Array }
  widths: number[]
  unicode: number[][]
  layoutCache: Record<string, unknown>
  scale: number
  dictionary: PdfReference
  ascender: number
  descender: number
  ref(): PdfReference
  embed(): void
  layoutRun(text: string, features?: unknown): GlyphRun
  layoutCached(text: string): GlyphRun
  encode(text: string): [string[], GlyphPosition[]]
  /** Ours (huruf.ts): what stands inside "[( )]TJ" to show the text, null where it cannot. */
  show(text: string): string | null
  widthOfString(text: string, size: number): number
  lineHeight(size: number): number
}
export type PdfFontClass = new (document: PdfDocument, font: FontkitFont, id: string) => PdfFont

export interface FontkitFont {
  postscriptName: string
  unitsPerEm: number
  italicAngle: number
  ascent: number
  capHeight: number
  xHeight: number
  bbox: { minX: number; minY: number; maxX: number; maxY: number }
  head: { macStyle: { italic: boolean } }
  getGlyph(id: number): Glyph
  glyphForCodePoint(code: number): Glyph
}

export interface PdfReference {
  id: number
  data: Record<string, unknown>
  buffer: Uint8Array[]
  compress: boolean
  end(chunk?: string | Uint8Array): void
  /** Writes the object into the file. */
  finalize(): void
}
/** Operators that set colours, font and line. */
export interface GraphicsState {
  fill: string
  font: string
  stroke: string
  line: string
}
export type TextState = Readonly<Pick<GraphicsState, 'fill' | 'font'>>
export type PathState = Readonly<Pick<GraphicsState, 'fill'> | Pick<GraphicsState, 'stroke' | 'line'>>
export interface PdfPage {
  height: number
  fonts: Record<string, PdfReference>
  dictionary: PdfReference
  /** Ours (dokumen.ts): operators not yet written, the state they leave, what is open, the element of each mark. */
  pending?: string
  state: Partial<GraphicsState>
  isText?: boolean
  endsInWord?: boolean
  aside?: { readonly state: PathState; readonly operators: string }[]
  mark?: Tanda
  marks?: Unsur[]
  write(chunk: string): void
}
export interface PdfDocument extends NodeJS.ReadableStream {
  page: PdfPage
  _pageBuffer: PdfPage[]
  _fontFamilies: Record<string, PdfFont>
  _fontCount: number
  _font: PdfFont
  outline: { addItem(title: string): unknown; children: unknown[]; outlineData: Record<string, unknown> }
  endOutline(): void
  info: Record<string, unknown>
  /** Byte offsets by object number less one; ours (berkas-padat.ts) may be a place in a stream of objects, below 0. */
  _offsets: (number | null)[]
  _offset: number
  _id: Buffer
  _root: PdfReference
  _info: PdfReference
  push(chunk: Uint8Array | null): boolean
  _write(data: string | Uint8Array): void
  _refEnd(ref: PdfReference): void
  _finalize(): void
  endMarkings(): void
  endMetadata(): void
  /** Ours (dokumen.ts): drawing under a mark. */
  draw(mark: Tanda): void
  drawText(mark: Tanda, state: TextState, operators: string, isNewLine: boolean): void
  drawAside(state: PathState, operators: string): void
  drawPath(mark: Tanda, state: PathState, operators: string): void
  closeMark(): void
  ref(data?: Record<string, unknown>): PdfReference
  font(source: Uint8Array): this
  addContent(operators: string): this
  flushPages(): void
  provideFont(family: string, bold: boolean, italics: boolean): PdfFont
  opacity(value: number): this
  _normalizeColor(color: unknown): number[] | null
  end(): void
}

export interface Inline extends Record<string, unknown> {
  text: string
  x: number
  width: number
  height: number
  fontSize: number
  font: PdfFont
  color?: unknown
  decoration?: unknown
  opacity?: unknown
  /** Ours: the number of a list item is an element of its own. */
  mark?: Tanda
  leadingCut: number
  trailingCut: number
}
export interface Line extends Record<string, unknown> {
  inlines: Inline[]
  mark?: Tanda
  maxWidth: number
  inlineWidths: number
  trailingCut: number
  getWidth(): number
  clone(): Line
  getHeight(): number
  getAscenderHeight(): number
}
export interface Vector extends Record<string, unknown> {
  type: string
  x: number
  y: number
  w: number
  h: number
  r1: number
  r2: number
  x1: number
  y1: number
  x2: number
  y2: number
  lineWidth?: number
  color?: unknown
  lineColor?: unknown
  mark?: Tanda
}
export interface Picture extends Record<string, unknown> {
  x: number
  y: number
  _width: number
  _height: number
  opacity?: unknown
  mark?: Tanda
}
/** Marks where a cell begins that stands in the middle or at the end of its row. */
export interface AlignedCell {
  verticalAlignment: string
  isCellContentMultiPage: boolean
  getViewHeight(): number
  getNodeHeight(): number
}
/** A node of a definition on its way through the layout, with our hints (struktur.ts) and what they became. */
export interface PdfNode {
  text?: unknown
  ul?: PdfNode[]
  ol?: PdfNode[]
  type?: unknown
  table?: object
  image?: unknown
  canvas?: Vector[]
  pageBreak?: string
  colSpan?: number
  rowSpan?: number
  _span?: boolean
  _inlines?: Inline[]
  _layout?: { vLineWidth(i: number, node: object): number; hLineWidth(i: number, node: object): number }
  listMarker?: { _inlines?: Inline[]; canvas?: Vector[] }
  tag?: Tag
  alt?: string
  into?: Unsur
  mark?: Tanda
  columns?: Unsur[]
}
export interface TableRow {
  tableNode?: PdfNode
  cells: PdfNode[]
}
export interface StyleStack {
  styleOverrides: (string | Record<string, unknown>)[]
  defaultStyle: Record<string, unknown>
  getProperty(name: string): unknown
}
/** A line, vector or picture placed on a page; `y` downwards from its top. */
export interface PageItem {
  type: string
  item: { type?: string; y: number; y1?: number; y2?: number; h?: number; points?: { y: number }[]; _height?: number; inlines?: Inline[]; mark?: Tanda; getHeight?(): number; clone?(): PageItem['item'] }
}
export interface LayoutContext {
  availableWidth: number
  pages: unknown[]
  page: number
  availableHeight: number
  pageMargins: { top: number }
  backgroundLength: number[]
  moveDown(by: number): void
  getCurrentPage(): LaidOutPage
}
export interface LaidOutPage {
  items: PageItem[]
  pageSize: { width: number; height: number }
}
