/**
 * The one door to the PDF engine: frozen data in, bytes out. No URL, no file but the fonts folder; the same data gives
 * the same bytes, because the creation date is part of the data and nothing is random.
 */
import type { TDocumentDefinitions } from 'pdfmake/interfaces'
import type { FormulirModel } from '../../domain/formulir/model'
import { buildDefinition } from './build-definition'
import { Dokumen } from './mesin/dokumen'
import { FastRenderer } from './mesin/gambar-halaman'
import { bukaHuruf } from './mesin/huruf'
import { type LaidOutPage, normalizePageMargin, SvgMeasure, tableLayouts } from './mesin/pdfmake-internals'
import { Layout } from './mesin/tata-letak'
import { TooTall } from './mesin/terlalu-tinggi'

export interface RenderedPdf {
  readonly bytes: Uint8Array
  readonly pages: number
}

/** A PDF that grows form by form; its pages leave for the stream as soon as they are drawn. */
export interface PdfGabungan {
  readonly stream: NodeJS.ReadableStream
  /** Lays out and draws one form, numbered by itself; answers its number of pages. */
  add(form: FormulirModel): number
  end(): void
}

export interface Renderer {
  render(form: FormulirModel): Promise<RenderedPdf>
  open(title: string, createdAt: string): PdfGabungan
}

export function createRenderer(fontsDir: string): Renderer {
  const huruf = bukaHuruf(fontsDir)
  const open = (title: string, createdAt: string) => new Dokumen(huruf, { title, creationDate: new Date(createdAt) })
  return {
    async render(form) {
      const definition = buildDefinition(form)
      const document = open(titleOf(definition), form.dibuatPada)
      const bytes = collect(document)
      const pages = layOut(document, form, definition)
      new FastRenderer(document).renderPages(pages)
      document.end()
      return { bytes: await bytes, pages: pages.length }
    },
    open(title, createdAt) {
      const document = open(title, createdAt)
      return { stream: document, add: (form) => append(document, form), end: () => document.end() }
    },
  }
}

/** The form's first page gets a bookmark, so that a thick file can be leafed through by name. */
function append(document: Dokumen, form: FormulirModel): number {
  const definition = buildDefinition(form)
  const pages = layOut(document, form, definition)
  const renderer = new FastRenderer(document)
  renderer.renderPages(pages.slice(0, 1))
  document.outline.addItem(titleOf(definition))
  renderer.renderPages(pages.slice(1))
  return pages.length
}

/** Rows stay whole; where one is taller than a page, the form is laid out again with rows that may break. */
function layOut(document: Dokumen, form: FormulirModel, definition: TDocumentDefinitions): LaidOutPage[] {
  try {
    return pagesOf(document, definition)
  } catch (error) {
    if (!(error instanceof TooTall)) throw error
    return pagesOf(document, buildDefinition(form, true))
  }
}

function pagesOf(document: Dokumen, definition: TDocumentDefinitions): LaidOutPage[] {
  const layout = new Layout(
    definition.pageSize as object,
    normalizePageMargin(definition.pageMargins),
    new SvgMeasure(),
  )
  layout.registerTableLayouts(tableLayouts)
  const { content, defaultStyle, background, header, footer, watermark } = definition
  return layout.layoutDocument(content, document, {}, defaultStyle, background, header, footer, watermark)
}

const titleOf = (definition: TDocumentDefinitions) => definition.info?.title ?? 'Takar'

function collect(document: Dokumen): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    document.on('data', (chunk: Buffer) => chunks.push(chunk))
    document.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))))
    document.on('error', reject)
  })
}
