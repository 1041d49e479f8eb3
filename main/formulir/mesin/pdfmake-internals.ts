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
import type {
  AlignedCell, Inline, LaidOutPage, LayoutContext, Line, PageItem, PdfDocument, PdfNode, Picture, StyleStack, TableRow, Vector,
} from './pdfmake-types' // prettier-ignore

export type * from './pdfmake-types'

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
    renderImage(image: Picture): void
    renderWatermark(page: LaidOutPage): void
    beginClip(rect: unknown): void
    endClip(): void
    beginVerticalAlignment(item: AlignedCell): void
    endVerticalAlignment(item: AlignedCell): void
  }
>(RendererModule)
export interface LayoutInternals {
  docPreprocessor: unknown
  docMeasure: { textInlines: unknown }
  registerTableLayouts(layouts: object): void
  writer: unknown
  layoutDocument(...args: unknown[]): LaidOutPage[]
  tryLayoutDocument(...args: unknown[]): { pages: LaidOutPage[] }
  svgMeasure: unknown
  tableLayouts: object
  processNode(node: PdfNode, isCell?: boolean): void
  processRow(row: TableRow): object
  processList(isOrdered: boolean, node: PdfNode): void
  processImage(node: PdfNode): void
  processCanvas(node: PdfNode): void
  buildNextLine(node: PdfNode): Line | null
  addHeadersAndFooters(header: unknown, footer: unknown): void
  addBackground(background: unknown): void
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
    addLine(line: Line, dontUpdateContextPosition?: boolean, index?: number): unknown
    alignLine(line: Line): void
    addFragment(fragment: { height: number }, ...rest: unknown[]): unknown
    pushToRepeatables(repeatable: { items: PageItem[] }): void
    moveToNextPage(): void
    _fitOnPage(add: () => unknown): unknown
    commitUnbreakableBlock(x?: number, y?: number): void
  }
}>(PageElementWriterModule)
export const DocumentContext = unwrap<{
  prototype: { availableWidth: number; snapshots: { availableWidth: number }[]; moveToNextPage(...args: unknown[]): unknown }
}>(DocumentContextModule)
export { normalizePageMargin, tableLayouts }
