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
    this.number(paper)
    this.write(paper, this.documentId, `/T${textOf(title)}`)
    this.papers.push(paper.id)
    if (pages.length > 0) this.addParents(pages)
  }

  private number(element: Unsur): void {
    element.id = this.file.newId()
    for (const kid of element.kids) if (kid instanceof Unsur) this.number(kid)
  }

  private write(element: Unsur, parent: number, more = ''): void {
    this.file.pack(element.id, `<</S/${element.type}/P ${parent} 0 R${more}${entries(element)}${kidsOf(element)}>>`)
    for (const kid of element.kids) if (kid instanceof Unsur) this.write(kid, element.id)
  }

  private addParents(pages: readonly TandaHalaman[]): void {
    const id = this.file.newId()
    const rows = pages.map(({ key, marks }) => `${key}[${marks.map((mark) => `${mark.id} 0 R`).join(' ')}]`)
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
  if (!alt && !attributes && !box) return ''
  const layout = box
    ? `/O/Layout/Placement/Block/BBox[${box.map((value) => Math.round(value * 100) / 100).join(' ')}]`
    : ''
  const all = [attributes, layout].filter(Boolean).map((one) => `<<${one}>>`)
  return `${alt ? `/Alt${textOf(alt)}` : ''}${all.length > 1 ? `/A[${all.join('')}]` : all.length > 0 ? `/A${all.join('')}` : ''}`
}

/** Elements by number; marks as bare numbers where they are on the element's first page. */
function kidsOf({ kids }: Unsur): string {
  const [only] = kids
  if (!only) return ''
  if (kids.length === 1 && !(only instanceof Unsur)) return `/Pg ${only.page} 0 R/K ${only.mcid}`
  const first = kids.find((kid): kid is Isi => !(kid instanceof Unsur))
  const written = kids.map((kid) => {
    if (kid instanceof Unsur) return `${kid.id} 0 R`
    return kid.page === first?.page ? `${kid.mcid}` : `<</Type/MCR/Pg ${kid.page} 0 R/MCID ${kid.mcid}>>`
  })
  return `${first ? `/Pg ${first.page} 0 R` : ''}/K[${written.join(' ')}]`
}

/** A text string: plain where it is ASCII, else UTF-16. */
export function textOf(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return `(${text.replace(/[\\()]/g, '\\$&')})`
  return `<FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase()}>`
}
