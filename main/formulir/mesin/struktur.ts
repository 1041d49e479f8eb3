/**
 * The logical structure of a paper: what a screen reader reads and what a program can take out again decades later.
 * The layout builds the elements, the renderer ties drawn content to them, struktur-berkas.ts writes them into the file.
 */

/** Where an element's content stands: the object number of the page and the mark on it. */
export interface Isi {
  readonly page: number
  readonly mcid: number
}

export class Unsur {
  readonly type: string
  readonly parent: Unsur | undefined
  readonly kids: (Unsur | Isi)[] = []
  /** Its object number, once it is written. */
  id = 0
  /** Read in place of what is drawn. */
  alt: string | undefined
  /** Of a picture: left, bottom, right, top on its page. */
  box: readonly [number, number, number, number] | undefined
  /** Entries of attribute dictionaries, written as they are. */
  attributes = ''
  private isAttached: boolean

  private constructor(type: string, parent: Unsur | undefined, isAttached: boolean) {
    this.type = type
    this.parent = parent
    this.isAttached = isAttached
  }

  static root(): Unsur {
    return new Unsur('Sect', undefined, true)
  }

  add(type: string): Unsur {
    const kid = this.later(type)
    kid.attach()
    return kid
  }

  /** An element that takes its place among its siblings when it gets its first own element. */
  later(type: string): Unsur {
    return new Unsur(type, this, false)
  }

  attach(): void {
    if (this.isAttached) return
    this.isAttached = true
    this.parent?.kids.push(this)
  }
}

/** What drawn content belongs to: an element, or the operator that opens an artifact. */
export type Tanda = Unsur | string

/** Rules, shades and other ornament. */
export const HIASAN = '/Artifact BMC'
export const KAKI = '/Artifact<</Type/Pagination/Subtype/Footer>>BDC'
export const KEPALA_ULANG = '/Artifact<</Type/Pagination>>BDC'
export const CAP_AIR = '/Artifact<</Type/Pagination/Subtype/Watermark>>BDC'
/** Ornament that may be drawn after the text beside it: the bullet of a list. */
export const IKUT = 'ikut'

/**
 * How the writer of a definition names the part a node plays (`tag`); without one, texts become paragraphs, lists
 * become lists, ruled tables become tables, and tables without rules are taken for mere arrangement.
 *
 * - On a table: 'Frame' holds tables of kind 'Rows' and 'HeadRows', which together are one table, and what follows them;
 *   'Lines' makes each row one paragraph; 'Columns' is read column by column; 'Layout' is arrangement.
 * - On a cell: 'TH' heads its column, 'RowTH' its row.
 * - 'Artifact' is not read at all.
 */
export type Tag =
  | 'H1' | 'H2' | 'H3' | 'P' | 'Div' | 'Caption' | 'Note' | 'BlockQuote' | 'Figure' | 'Artifact'
  | 'Table' | 'Frame' | 'Rows' | 'HeadRows' | 'Lines' | 'Columns' | 'Layout' | 'TH' | 'RowTH' // prettier-ignore

/** The node with its part in the structure; `alt` is read in place of a picture or of struck-out words. */
export const bertanda = <T>(node: T, tag: Tag, alt?: string): T =>
  ({ ...(node as object), tag, ...(alt && { alt }) }) as T
