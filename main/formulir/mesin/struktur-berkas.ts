/** The structure inside the file: elements, the way back from marks to elements, and the tree's root. */
import { type Isi, Unsur } from './struktur'

/** Gives numbers for objects and takes their texts. */
export interface Wadah {
  newId(): number
  pack(id: number, text: string): void
}

/** Elements of the marks of one page, by the key the page carries. */
export interface TandaHalaman {
  readonly key: number
  readonly marks: readonly Unsur[]
}

/** Holds, for each paper written already, no more than two numbers. */
export class StrukturBerkas {
  private readonly file: Wadah
  private readonly rootId: number
  private readonly documentId: number
  private readonly papers: number[] = []
  private readonly parents: number[] = []
  private nextKey = 0

  constructor(file: Wadah) {
    this.file = file
    this.rootId = file.newId()
    this.documentId = file.newId()
  }

  newKey(): number {
    return this.nextKey++
  }

  /** One paper with all its content drawn. */
  add(paper: Unsur, title: string, pages: readonly TandaHalaman[]): void {
    const ids = new Map<Unsur, number>()
    const number = (element: Unsur) => {
      ids.set(element, this.file.newId())
      for (const kid of element.kids) if (kid instanceof Unsur) number(kid)
    }
    number(paper)
    for (const [element, id] of ids) {
      const parent = element.parent ? (ids.get(element.parent) ?? 0) : this.documentId
      const own = element === paper ? `/T${textOf(title)}` : ''
      this.file.pack(id, `<</S/${element.type}/P ${parent} 0 R${own}${entries(element)}${kidsOf(element, ids)}>>`)
    }
    this.papers.push(ids.get(paper) ?? 0)
    if (pages.length > 0) this.addParents(pages, ids)
  }

  private addParents(pages: readonly TandaHalaman[], ids: ReadonlyMap<Unsur, number>): void {
    const id = this.file.newId()
    const rows = pages.map(({ key, marks }) => `${key}[${marks.map((mark) => `${ids.get(mark) ?? 0} 0 R`).join(' ')}]`)
    this.file.pack(id, `<</Limits[${pages[0]?.key} ${pages.at(-1)?.key}]/Nums[${rows.join('')}]>>`)
    this.parents.push(id)
  }

  /** Writes the root; answers its object number. */
  end(): number {
    const tree = this.file.newId()
    const list = (ids: readonly number[]) => `[${ids.map((id) => `${id} 0 R`).join(' ')}]`
    this.file.pack(tree, this.parents.length > 0 ? `<</Kids${list(this.parents)}>>` : '<</Nums[]>>')
    this.file.pack(this.documentId, `<</S/Document/P ${this.rootId} 0 R/K${list(this.papers)}>>`)
    this.file.pack(
      this.rootId,
      `<</Type/StructTreeRoot/K ${this.documentId} 0 R/ParentTree ${tree} 0 R/ParentTreeNextKey ${this.nextKey}>>`,
    )
    return this.rootId
  }
}

function entries({ alt, attributes, box }: Unsur): string {
  const layout = box
    ? `/O/Layout/Placement/Block/BBox[${box.map((value) => Math.round(value * 100) / 100).join(' ')}]`
    : ''
  const all = [attributes, layout].filter(Boolean).map((one) => `<<${one}>>`)
  return `${alt ? `/Alt${textOf(alt)}` : ''}${all.length > 1 ? `/A[${all.join('')}]` : all.length > 0 ? `/A${all.join('')}` : ''}`
}

/** Elements by number; marks as bare numbers where they are on the element's first page. */
function kidsOf({ kids }: Unsur, ids: ReadonlyMap<Unsur, number>): string {
  const first = kids.find((kid): kid is Isi => !(kid instanceof Unsur))
  const written = kids.map((kid) =>
    kid instanceof Unsur
      ? `${ids.get(kid) ?? 0} 0 R`
      : kid.page === first?.page
        ? `${kid.mcid}`
        : `<</Type/MCR/Pg ${kid.page} 0 R/MCID ${kid.mcid}>>`,
  )
  if (written.length === 0) return ''
  const page = first ? `/Pg ${first.page} 0 R` : ''
  return `${page}/K${written.length === 1 && !written[0]?.startsWith('<') ? ` ${written[0]}` : `[${written.join(' ')}]`}`
}

/** A text string: plain where it is ASCII, else UTF-16. */
export function textOf(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return `(${text.replace(/[\\()]/g, '\\$&')})`
  return `<FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase()}>`
}
