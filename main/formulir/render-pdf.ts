/**
 * The one door to the PDF engine: frozen data in, bytes out. No URL, no file but the fonts folder; the same data gives
 * the same bytes, because the creation date is part of the data and nothing is random.
 */
import type { TDocumentDefinitions } from 'pdfmake/interfaces'
import type { FormulirModel } from '../../domain/formulir/model'
import { buildDefinition } from './build-definition'
import { bukaProfil } from './mesin/arsip-pdf'
import { Dokumen } from './mesin/dokumen'
import { FastRenderer } from './mesin/gambar-halaman'
import { bukaHuruf } from './mesin/huruf'
import { type LaidOutPage, normalizePageMargin, SvgMeasure, tableLayouts } from './mesin/pdfmake-internals'
import type { Unsur } from './mesin/struktur'
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
  const bahan = { huruf: bukaHuruf(fontsDir), profil: bukaProfil(fontsDir) }
  const open = (title: string, createdAt: string, author?: string) =>
    new Dokumen(bahan, { title, creationDate: new Date(createdAt), ...(author && { author }) })
  return {
    async render(form) {
      const definition = buildDefinition(form)
      const document = open(titleOf(definition), form.dibuatPada, definition.info?.author)
      const bytes = collect(document)
      const pages = append(document, form, definition)
      document.end()
      return { bytes: await bytes, pages }
    },
    open(title, createdAt) {
      const document = open(title, createdAt)
      return {
        stream: document,
        add(form) {
          const definition = buildDefinition(form)
          return append(document, form, definition, titleOf(definition))
        },
        end: () => document.end(),
      }
    },
  }
}

/** With a bookmark on the form's first page, so that a thick file can be leafed through by name. */
function append(document: Dokumen, form: FormulirModel, definition: TDocumentDefinitions, bookmark?: string): number {
  const { pages, structure } = layOut(document, form, definition)
  const renderer = new FastRenderer(document)
  renderer.renderPages(pages.slice(0, 1))
  if (bookmark) document.outline.addItem(bookmark)
  renderer.renderPages(pages.slice(1))
  document.endPaper(structure, titleOf(definition))
  return pages.length
}

interface LaidOut {
  readonly pages: LaidOutPage[]
  readonly structure: Unsur
}

/** Rows stay whole; where one is taller than a page, the form is laid out again with rows that may break. */
function layOut(document: Dokumen, form: FormulirModel, definition: TDocumentDefinitions): LaidOut {
  try {
    return pagesOf(document, definition)
  } catch (error) {
    if (!(error instanceof TooTall)) throw error
    return pagesOf(document, buildDefinition(form, true))
  }
}

function pagesOf(document: Dokumen, definition: TDocumentDefinitions): LaidOut {
  const layout = new Layout(
    definition.pageSize as object,
    normalizePageMargin(definition.pageMargins),
    new SvgMeasure(),
  )
  layout.registerTableLayouts(tableLayouts)
  const { content, defaultStyle, background, header, footer, watermark } = definition
  const pages = layout.layoutDocument(content, document, {}, defaultStyle, background, header, footer, watermark)
  return { pages, structure: layout.structure }
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
