/** One PDF being written: pdfmake's document with our fonts, no file and no network access. */
import { BasePdfDocument, type PdfFont } from './pdfmake-internals'
import type { Face, Huruf } from './huruf'

export interface InfoDokumen {
  readonly title: string
  readonly creationDate: Date
}

export class Dokumen extends BasePdfDocument {
  private readonly huruf: Huruf
  private readonly faces = new Map<Face, PdfFont>()

  constructor(huruf: Huruf, { title, creationDate }: InfoDokumen) {
    super(
      {},
      {},
      {},
      {},
      {
        size: 'A4',
        pdfVersion: '1.7',
        compress: true,
        lang: 'id-ID',
        displayTitle: true,
        autoFirstPage: false,
        font: null,
        info: { Title: title, Creator: 'Takar', Producer: 'Takar', CreationDate: creationDate, ModDate: creationDate },
      },
      null,
      () => false,
    )
    this.huruf = huruf
  }

  /** Every family is Arimo. */
  override provideFont(_family: string, bold: boolean, italics: boolean): PdfFont {
    const face: Face = bold && italics ? 'bolditalics' : bold ? 'bold' : italics ? 'italics' : 'normal'
    const known = this.faces.get(face)
    if (known) return known
    const id = `F${++this._fontCount}`
    const font = this.huruf(this, face, id)
    this._fontFamilies[id] = font
    this.faces.set(face, font)
    return font
  }

  /** Operators gather as one string per page: thousands of small buffers are slow. */
  override addContent(operators: string): this {
    const { page } = this
    page.pending = page.pending === undefined ? operators : `${page.pending}\n${operators}`
    return this
  }

  override flushPages(): void {
    for (const page of this._pageBuffer) {
      if (page.pending !== undefined) page.write(page.pending)
      page.pending = undefined
    }
    super.flushPages()
  }
}
