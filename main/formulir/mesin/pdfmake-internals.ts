/**
 * The parts of pdfmake 0.3.11 that lie under its public door, with the few members we use. The version is pinned in
 * package.json; test/main/formulir/engine.test.ts compares our output with the public API's and fails when an upgrade
 * changes one of these.
 */
import DocMeasureModule from 'pdfmake/js/DocMeasure.js'
import DocPreprocessorModule from 'pdfmake/js/DocPreprocessor.js'
import DocumentContextModule from 'pdfmake/js/DocumentContext.js'
import LayoutBuilderModule from 'pdfmake/js/LayoutBuilder.js'
import { normalizePageMargin } from 'pdfmake/js/PageSize.js'
import PageElementWriterModule from 'pdfmake/js/PageElementWriter.js'
import PdfDocumentModule from 'pdfmake/js/PDFDocument.js'
import RendererModule from 'pdfmake/js/Renderer.js'
import SvgMeasureModule from 'pdfmake/js/SVGMeasure.js'
import StyleContextStackModule from 'pdfmake/js/StyleContextStack.js'
import { tableLayouts } from 'pdfmake/js/tableLayouts.js'
import TextDecoratorModule from 'pdfmake/js/TextDecorator.js'
import TextInlinesModule from 'pdfmake/js/TextInlines.js'

export interface GlyphPosition {
  xOffset: number
  yOffset: number
  xAdvance: number
  advanceWidth: number
}

/** A font inside one document (pdfkit's EmbeddedFont). */
export interface PdfFont {
  id: string
  document: PdfDocument
  font: FontkitFont
  subset: { glyphs: number[]; includeGlyph(id: number): number; encode(): Uint8Array }
  widths: number[]
  unicode: number[][]
  scale: number
  layoutCache: Record<string, unknown>
  dictionary: PdfReference
  ascender: number
  descender: number
  ref(): PdfReference
  embed(): void
  encode(text: string): [string[], GlyphPosition[]]
  /** Ours (huruf.ts): the operand of a TJ operation, null where it cannot be written as one. */
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
  glyphForCodePoint(code: number): { id: number; codePoints: number[]; advanceWidth: number }
}

export interface PdfReference {
  data: Record<string, unknown>
  end(chunk?: string | Uint8Array): void
}
export interface PdfPage {
  height: number
  fonts: Record<string, PdfReference>
  pending?: string
  write(chunk: string): void
}
export interface PdfDocument extends NodeJS.ReadableStream {
  page: PdfPage
  _pageBuffer: PdfPage[]
  _fontFamilies: Record<string, PdfFont>
  _fontCount: number
  _font: PdfFont
  outline: { addItem(title: string): unknown }
  info: Record<string, unknown>
  ref(data?: Record<string, unknown>): PdfReference
  font(source: Uint8Array): this
  addContent(operators: string): this
  flushPages(): void
  provideFont(family: string, bold: boolean, italics: boolean): PdfFont
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
  leadingCut: number
  trailingCut: number
}
export interface Line extends Record<string, unknown> {
  inlines: Inline[]
  maxWidth: number
  inlineWidths: number
  trailingCut: number
  getHeight(): number
  getWidth(): number
  getAscenderHeight(): number
}
export interface Vector extends Record<string, unknown> {
  type: string
  x: number
  y: number
  w: number
  h: number
  x1: number
  y1: number
  x2: number
  y2: number
  lineWidth?: number
  color?: unknown
  lineColor?: unknown
}
export interface StyleStack {
  styleOverrides: (string | Record<string, unknown>)[]
  defaultStyle: Record<string, unknown>
  getProperty(name: string): unknown
}
/** A line, vector or picture placed on a page; `y` downwards from its top. */
export interface PageItem {
  type: string
  item: { type?: string; y: number; y1?: number; y2?: number; h?: number; points?: { y: number }[]; _height?: number; inlines?: Inline[]; getHeight?(): number }
}
export interface LayoutContext {
  availableWidth: number
  pages: unknown[]
  page: number
  availableHeight: number
  pageMargins: { top: number }
  backgroundLength: number[]
  moveDown(by: number): void
}
export interface LaidOutPage {
  items: { type: string; item: unknown }[]
  pageSize: { width: number; height: number }
}

/** A CommonJS default export, whichever way the bundler or Node hands it over. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the one place where pdfmake's files get their types
const unwrap = <T>(module: unknown): T => ((module as { default?: T }).default ?? module) as T

export const BasePdfDocument = unwrap<new (...args: unknown[]) => PdfDocument>(PdfDocumentModule)
export const BaseRenderer = unwrap<
  new (document: PdfDocument) => {
    pdfDocument: PdfDocument
    renderPages(pages: LaidOutPage[]): void
    renderLine(line: Line, x: number, y: number): void
    renderVector(vector: Vector): void
  }
>(RendererModule)
export interface LayoutInternals {
  docPreprocessor: unknown
  docMeasure: { textInlines: unknown }
  registerTableLayouts(layouts: object): void
  writer: unknown
  buildNextLine(node: { _inlines: Inline[] }): Line | null
  addHeadersAndFooters(header: unknown, footer: unknown): void
  processNode(node: Record<string, unknown>, isVerticalAlignmentAllowed?: boolean): void
  layoutDocument(...args: unknown[]): LaidOutPage[]
  tryLayoutDocument(...args: unknown[]): { pages: LaidOutPage[] }
  svgMeasure: unknown
  tableLayouts: object
}
export const BaseLayoutBuilder =
  unwrap<new (size: object, margins: object, svg: object) => LayoutInternals>(LayoutBuilderModule)
export const BaseTextInlines = unwrap<
  new (document: PdfDocument) => {
    pdfDocument: PdfDocument
    measure(items: Inline[], style: StyleStack): Inline[]
    widthOfText(text: string, inline: Inline): number
  }
>(TextInlinesModule)
export const DocMeasure = unwrap<new (...args: unknown[]) => { textInlines: unknown }>(DocMeasureModule)
export const DocPreprocessor = unwrap<new () => object>(DocPreprocessorModule)
export const SvgMeasure = unwrap<new () => object>(SvgMeasureModule)
export const TextDecorator =
  unwrap<new (document: PdfDocument) => { drawDecorations(line: Line, x: number, y: number): void }>(
    TextDecoratorModule,
  )
export const StyleContextStack = unwrap<{
  getStyleProperty(
    item: Record<string, unknown>,
    stack: StyleStack | undefined,
    name: string,
    fallback: unknown,
  ): unknown
}>(StyleContextStackModule)
export const PageElementWriter = unwrap<{
  prototype: {
    transactionLevel: number
    repeatables: { height: number; insertedOnPages: boolean[] }[]
    context(): LayoutContext
    alignLine(line: Line): void
    addFragment(fragment: { height: number }, ...rest: unknown[]): unknown
    moveToNextPage(): void
    _fitOnPage(add: () => unknown): unknown
    commitUnbreakableBlock(x?: number, y?: number): void
  }
}>(PageElementWriterModule)
export const DocumentContext = unwrap<{
  prototype: { availableWidth: number; snapshots: { availableWidth: number }[]; moveToNextPage(...args: unknown[]): unknown }
}>(DocumentContextModule)
export { normalizePageMargin, tableLayouts }
