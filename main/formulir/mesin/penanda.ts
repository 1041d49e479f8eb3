/** Tagging while laying out: each node opens its part of the structure, each line and picture remembers where it belongs. */
import { BaseLayoutBuilder, type Line, type PdfNode, type TableRow } from './pdfmake-internals'
import { HIASAN, IKUT, KAKI, type Tag, type Tanda, Unsur } from './struktur'

const BLOCKS = new Set<Tag | undefined>(['H1', 'H2', 'H3', 'P', 'Div', 'Caption', 'Note', 'BlockQuote'])
/** Texts inside these are their content and not paragraphs of their own. */
const HOLDS_TEXT = new Set(['P', 'H1', 'H2', 'H3', 'Caption', 'Note', 'Lbl'])

export class TaggedLayout extends BaseLayoutBuilder {
  /** Complete once the paper is laid out. */
  readonly structure = Unsur.root()
  private at: Tanda = this.structure

  override processNode(node: PdfNode, isCell?: boolean): void {
    const outer = this.at
    this.at = open(node, node.into ?? outer)
    super.processNode(node, isCell)
    this.at = outer
  }

  override processRow(row: TableRow): object {
    const { at } = this
    if (!row.tableNode || typeof at === 'string') return super.processRow(row)
    this.at = openRow(row.tableNode, row.cells, at)
    const result = super.processRow(row)
    this.at = at
    return result
  }

  override processList(isOrdered: boolean, node: PdfNode): void {
    const { at } = this
    if (typeof at !== 'string') for (const item of (isOrdered ? node.ol : node.ul) ?? []) openItem(item, at)
    super.processList(isOrdered, node)
  }

  override buildNextLine(node: PdfNode): Line | null {
    const line = super.buildNextLine(node)
    if (line) line.mark = this.at
    return line
  }

  override processImage(node: PdfNode): void {
    node.mark = this.at
    super.processImage(node)
  }

  override processCanvas(node: PdfNode): void {
    if (this.at !== HIASAN) for (const vector of node.canvas ?? []) vector.mark = this.at
    super.processCanvas(node)
  }

  override addHeadersAndFooters(header: unknown, footer: unknown): void {
    this.within(KAKI, () => {
      super.addHeadersAndFooters(header, footer)
    })
  }

  override addBackground(background: unknown): void {
    this.within(HIASAN, () => {
      super.addBackground(background)
    })
  }

  private within<T>(mark: Tanda, work: () => T): T {
    const outer = this.at
    this.at = mark
    const result = work()
    this.at = outer
    return result
  }
}

/** What a node's content belongs to. */
function open(node: PdfNode, outer: Tanda): Tanda {
  if (typeof outer === 'string') return outer
  if (node.tag === 'Artifact') return HIASAN
  if (node.table) return openTable(node, outer)
  const parent = outer.type === 'Table' ? (outer.parent ?? outer) : outer
  if (BLOCKS.has(node.tag)) return described(parent.add(node.tag ?? 'P'), node)
  if (node.ul || node.ol) return listed(parent.add('L'), node)
  if (node.image || (node.canvas && node.alt)) return described(parent.add('Figure'), node)
  if (node.canvas) return HIASAN
  if (node.text === undefined) return outer
  if (node.into || HOLDS_TEXT.has(parent.type)) return parent
  return isVisible(node) ? described(parent.add('P'), node) : HIASAN
}

const isVisible = ({ _inlines = [] }: PdfNode) => _inlines.some(({ text }) => text.trim() !== '')

function described(element: Unsur, { alt }: PdfNode): Unsur {
  element.alt = alt
  return element
}

function listed(list: Unsur, { ol, type }: PdfNode): Unsur {
  const numbering = !ol
    ? 'Disc'
    : type === 'lower-alpha'
      ? 'LowerAlpha'
      : type === 'upper-alpha'
        ? 'UpperAlpha'
        : 'Decimal'
  list.attributes = `/O/List/ListNumbering/${numbering}`
  return list
}

/** Left out: a table with rules is one; without rules it arranges. */
function kindOf({ tag, _layout }: PdfNode): Tag {
  if (tag) return tag
  return _layout && !_layout.vLineWidth(0, {}) && !_layout.hLineWidth(0, {}) ? 'Layout' : 'Table'
}

function openTable(node: PdfNode, outer: Unsur): Unsur {
  node.tag = kindOf(node)
  const parent = outer.type === 'Table' ? (outer.parent ?? outer) : outer
  if (node.tag === 'Table' || node.tag === 'Div') return parent.add(node.tag)
  if (node.tag === 'Frame') return parent.later('Table')
  return isRows(node.tag) ? outer : parent
}

const isRows = (tag: Tag | undefined) => tag === 'Rows' || tag === 'HeadRows'

function openRow(table: PdfNode, cells: readonly PdfNode[], at: Unsur): Unsur {
  if (table.tag === 'Table' || isRows(table.tag)) return openCells(cells, at, table.tag === 'HeadRows')
  if (table.tag === 'Lines') return openLine(cells, at)
  if (table.tag !== 'Columns') return at
  table.columns ??= cells.map(() => at.later('Div'))
  for (const [i, cell] of cells.entries()) intoColumn(cell, table.columns[i] ?? at)
  return at
}

/** Label, colon and value are one paragraph; a value of several parts follows its label. */
function openLine(cells: readonly PdfNode[], at: Unsur): Unsur {
  if (cells.every(({ text }) => text !== undefined)) return at.add('P')
  const block = at.add('Div')
  const label = block.later('P')
  for (const cell of cells) {
    if (cell.text !== undefined && isVisible(cell)) label.attach()
    cell.into = cell.text === undefined ? block : label
  }
  return block
}

/** Columns that stay empty leave no trace. */
function intoColumn(cell: PdfNode, column: Unsur): void {
  if (cell.text !== undefined && !isVisible(cell)) return
  column.attach()
  cell.into = cell.text === undefined ? column : described(column.add('P'), cell)
}

function openCells(cells: readonly PdfNode[], table: Unsur, areHeads: boolean): Unsur {
  table.attach()
  const row = table.add('TR')
  for (const cell of cells) {
    if (cell._span) continue
    const scope = areHeads || cell.tag === 'TH' ? '/Scope/Column' : cell.tag === 'RowTH' ? '/Scope/Row' : ''
    const spans = `${cell.colSpan && cell.colSpan > 1 ? `/ColSpan ${cell.colSpan}` : ''}${cell.rowSpan && cell.rowSpan > 1 ? `/RowSpan ${cell.rowSpan}` : ''}`
    const element = row.add(scope ? 'TH' : 'TD')
    if (scope || spans) element.attributes = `/O/Table${scope}${spans}`
    cell.into = element
  }
  return row
}

/** Numbers are read before their item; a drawn bullet says nothing that the list does not. */
function openItem(item: PdfNode, list: Unsur): void {
  const element = list.add('LI')
  const { listMarker } = item
  if (listMarker?._inlines?.[0]) listMarker._inlines[0].mark = element.add('Lbl')
  if (listMarker?.canvas?.[0]) listMarker.canvas[0].mark = IKUT
  item.into = element.add('LBody')
}
