/** One PDF being written: pdfmake's document with our fonts, its structure and its metadata; no file and no network. */
import { type InfoDokumen, outputIntent, xmp } from './arsip-pdf'
import { CompactDocument } from './berkas-padat'
import { type Face, faceOf, type Huruf } from './huruf'
import type { PdfFont } from './pdfmake-internals'
import type { Tanda, Unsur } from './struktur'
import { StrukturBerkas, type TandaHalaman } from './struktur-berkas'

/** What all documents of a process share. */
export interface Bahan {
  readonly huruf: Huruf
  readonly profil: () => Uint8Array
}

export class Dokumen extends CompactDocument {
  private readonly bahan: Bahan
  private readonly about: InfoDokumen
  private readonly faces = new Map<Face, PdfFont>()
  private readonly structure = new StrukturBerkas(this)
  /** Marks on the pages of the paper being drawn. */
  private pages: TandaHalaman[] = []

  constructor(bahan: Bahan, about: InfoDokumen) {
    const { title, author, creationDate } = about
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
        info: {
          Title: title,
          ...(author && { Author: author }),
          Creator: 'Takar',
          Producer: 'Takar',
          CreationDate: creationDate,
          ModDate: creationDate,
        },
      },
      null,
      () => false,
    )
    this.bahan = bahan
    this.about = about
  }

  /** Every family but Tinos is Arimo. */
  override provideFont(family: string, bold: boolean, italics: boolean): PdfFont {
    const face = faceOf(family, bold, italics)
    const known = this.faces.get(face)
    if (known) return known
    const id = `F${++this._fontCount}`
    const font = this.bahan.huruf(this, face, id)
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
      if (page.mark !== undefined) page.pending += '\nEMC'
      if (page.pending !== undefined) page.write(page.pending)
      page.pending = undefined
    }
    super.flushPages()
  }

  /** Neighbours of one element share one mark. */
  override mark(mark: Tanda): void {
    const { page } = this
    if (page.mark === mark) return
    this.closeMark()
    this.addContent(typeof mark === 'string' ? mark : this.opening(mark))
    page.mark = mark
  }

  override closeMark(): void {
    if (this.page.mark !== undefined) this.addContent('EMC')
    this.page.mark = undefined
  }

  private opening(element: Unsur): string {
    const { page } = this
    page.marks ??= this.newMarks()
    const mcid = page.marks.push(element) - 1
    element.kids.push({ page: page.dictionary.id, mcid })
    return `/${element.type}<</MCID ${mcid}>>BDC`
  }

  private newMarks(): Unsur[] {
    const marks: Unsur[] = []
    const key = this.structure.newKey()
    this.page.dictionary.data.StructParents = key
    this.pages.push({ key, marks })
    return marks
  }

  /** Writes the structure of the paper whose pages were drawn last, and forgets it. */
  endPaper(structure: Unsur, title: string): void {
    this.structure.add(structure, title, this.pages)
    this.pages = []
    this.writePacked()
  }

  override endMarkings(): void {
    const { data } = this._root
    data.MarkInfo = { Marked: true }
    data.StructTreeRoot = new Raw(`${this.structure.end()} 0 R`)
    data.OutputIntents = [outputIntent((entries) => this.ref(entries), this.bahan.profil())]
  }

  override endMetadata(): void {
    const metadata = this.ref({ Type: 'Metadata', Subtype: 'XML' })
    metadata.compress = false
    metadata.end(xmp(this.about))
    this._root.data.Metadata = metadata
  }
}

/** Written as it is: pdfkit asks an object for its text only when it does not take it for a dictionary. */
class Raw {
  readonly [Symbol.toStringTag] = 'Raw'
  private readonly text: string

  constructor(text: string) {
    this.text = text
  }

  toString(): string {
    return this.text
  }
}
