/** One PDF being written: pdfmake's document with our fonts, its structure and its metadata; no file and no network. */
import { type InfoDokumen, outputIntent, xmp } from './arsip-pdf'
import { CompactDocument, Raw } from './berkas-padat'
import { type Face, faceOf, type Huruf } from './huruf'
import type { GraphicsState, PathState, PdfFont, TextState } from './pdfmake-internals'
import { HIASAN, type Tanda, type Unsur } from './struktur'
import { StrukturBerkas, type TandaHalaman } from './struktur-berkas'

/** What all documents of a process share. */
export interface Bahan {
  readonly huruf: Huruf
  readonly profil: () => Uint8Array
}

/** A space where the last line ended: two lines of one element are two words. It is every font's first glyph (huruf.ts). */
const SPACE = '(\x00\x01)Tj'

export class Dokumen extends CompactDocument {
  private readonly bahan: Bahan
  private readonly about: InfoDokumen
  private readonly faces: (PdfFont | undefined)[] = []
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

  /** Every family but Tinos is Arimo. Asked for every word, so without making a name first. */
  override provideFont(family: string, bold: boolean, italics: boolean): PdfFont {
    const index = (family === 'Tinos' ? 4 : 0) + (bold ? 2 : 0) + (italics ? 1 : 0)
    return (this.faces[index] ??= this.openFace(faceOf(family, bold, italics)))
  }

  private openFace(face: Face): PdfFont {
    const id = `F${++this._fontCount}`
    const font = this.bahan.huruf(this, face, id)
    this._fontFamilies[id] = font
    return font
  }

  /** What pdfkit writes may change any state, so that nothing of ours is known to hold after it. */
  override addContent(operators: string): this {
    const { page } = this
    this.endText()
    page.state = {}
    this.append(operators)
    return this
  }

  /** Operators gather as one string per page: thousands of small buffers are slow. */
  private append(operators: string): void {
    const { page } = this
    page.pending = page.pending === undefined ? operators : `${page.pending}\n${operators}`
  }

  override flushPages(): void {
    if (this._pageBuffer.length > 0) this.closeMark()
    for (const page of this._pageBuffer) {
      if (page.pending !== undefined) page.write(page.pending)
      page.pending = undefined
    }
    super.flushPages()
  }

  /** What is drawn from here on belongs to this; neighbours of one element share one mark. */
  override draw(mark: Tanda): void {
    this.endText()
    this.changeMark(mark)
  }

  /** Lines of text that follow one another are one text object, with the marks inside it. */
  override drawText(mark: Tanda, state: TextState, operators: string, isNewLine: boolean): void {
    const { page } = this
    if (!page.isText) {
      this.closeMark()
      this.append('BT')
      page.isText = true
    }
    if (isNewLine && page.mark === mark && page.endsInWord) this.append(SPACE)
    this.changeMark(mark)
    this.setState(state)
    this.append(operators)
  }

  override drawPath(mark: Tanda, state: PathState, operators: string): void {
    this.draw(mark)
    this.setState(state)
    this.append(operators)
  }

  /** Only what differs from the state left by what was drawn before. */
  private setState({ fill, font, stroke, line }: Readonly<Partial<GraphicsState>>): void {
    this.set('fill', fill)
    this.set('font', font)
    this.set('stroke', stroke)
    this.set('line', line)
  }

  private set(name: keyof GraphicsState, operator: string | undefined): void {
    const { state } = this.page
    if (operator === undefined || state[name] === operator) return
    state[name] = operator
    this.append(operator)
  }

  private changeMark(mark: Tanda): void {
    const { page } = this
    if (page.mark === mark) return
    if (page.mark !== undefined) this.append('EMC')
    this.append(typeof mark === 'string' ? mark : this.opening(mark))
    page.mark = mark
  }

  /** Ornament that breaks into text, as bullets do: drawn when the text ends, so as not to tear its marks. */
  override drawAside(state: PathState, operators: string): void {
    const { page } = this
    if (page.isText) (page.aside ??= []).push({ state, operators })
    else this.drawPath(HIASAN, state, operators)
  }

  override closeMark(): void {
    const { page } = this
    this.endText()
    if (page.mark !== undefined) this.append('EMC')
    page.mark = undefined
  }

  /** Marks stand inside text objects but around everything else, so that the two never overlap. */
  private endText(): void {
    const { page } = this
    if (!page.isText) return
    if (page.mark !== undefined) this.append('EMC')
    page.mark = undefined
    page.isText = false
    this.append('ET')
    const { aside = [] } = page
    page.aside = undefined
    for (const { state, operators } of aside) this.drawPath(HIASAN, state, operators)
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
  }

  override endMarkings(): void {
    const { data } = this._root
    data.MarkInfo = { Marked: true }
    data.StructTreeRoot = new Raw(`${this.structure.end()} 0 R`)
    data.OutputIntents = [outputIntent((entries) => this.ref(entries), this.bahan.profil())]
  }

  /** Readers of old ask how many bookmarks there are. */
  override endOutline(): void {
    const { children, outlineData } = this.outline
    if (children.length > 0) outlineData.Count = children.length
    super.endOutline()
  }

  override endMetadata(): void {
    const metadata = this.ref({ Type: 'Metadata', Subtype: 'XML' })
    metadata.compress = false
    metadata.end(xmp(this.about))
    this._root.data.Metadata = metadata
  }
}
