/** What the toolbar and the row of settings do to the text. */
import type { Editor } from '@tiptap/core'
import { Fragment, type Node as Simpul, type ResolvedPos } from '@tiptap/pm/model'
import { NodeSelection, TextSelection } from '@tiptap/pm/state'
import { findWrapping } from '@tiptap/pm/transform'
import { BATAS_TEMPLAT } from '../../../../preload/contract/templat-naskah.schema'
import { SIMPUL, type Dokumen } from './dokumen'
import { konteksTeks, type Tempat } from './konteks-teks'

const LUAR: readonly string[] = ['doc', SIMPUL.bila, SIMPUL.ulang]
const bungkusan = (node: Simpul): boolean => LUAR.includes(node.type.name)

/** Puts a field where the cursor is, with a space after it only where one was typed. */
export function sisipIsian(editor: Editor, medan: string): void {
  editor.chain().focus().insertContent({ type: SIMPUL.isian, attrs: { medan, gaya: null } }).run()
}

/** Changes one setting of the node that begins at `pos`; the selection stays. */
export function atur(editor: Editor, { pos }: Tempat, name: string, value: unknown): void {
  const { state, view } = editor
  const picked = state.selection instanceof NodeSelection
  const tr = state.tr.setNodeAttribute(pos, name, value)
  view.dispatch(picked && state.selection.from === pos ? tr.setSelection(NodeSelection.create(tr.doc, pos)) : tr)
}

/** A new block behind the one the cursor is at, or in place of an empty paragraph; the cursor goes inside. */
export function sisipBlok(editor: Editor, blok: Dokumen): void {
  const { state, view } = editor
  const node = state.schema.nodeFromJSON(blok)
  const { pos, node: here } = blokDiKursor(state.selection.$from)
  const end = pos + (here?.nodeSize ?? 0)
  const empty = here?.type.name === SIMPUL.paragraf && here.content.size === 0
  const at = empty ? pos : end
  const tr = state.tr.replaceWith(at, end, node)
  view.dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(at + 1))).scrollIntoView())
  view.focus()
}

/** The whole block the cursor is in, or beside when it stands between blocks. */
function blokDiKursor($from: ResolvedPos): { pos: number; node: Simpul | null } {
  if (bungkusan($from.parent)) return $from.nodeAfter ? { pos: $from.pos, node: $from.nodeAfter } : { pos: $from.pos - ($from.nodeBefore?.nodeSize ?? 0), node: $from.nodeBefore }
  for (let depth = $from.depth; depth > 0; depth -= 1) if (bungkusan($from.node(depth - 1))) return { pos: $from.before(depth), node: $from.node(depth) }
  return { pos: 0, node: null }
}

/** A condition or a repetition around the blocks selected; false where it would go too deep. */
export function bungkus(editor: Editor, jenis: 'bila' | 'ulang', attrs: Record<string, unknown>): boolean {
  const { state, view } = editor
  const { $from, $to } = state.selection
  const around = konteksTeks(editor).kotak.filter((one) => one.jenis === SIMPUL.bila || one.jenis === SIMPUL.ulang)
  const range = $from.blockRange($to, bungkusan)
  const type = state.schema.nodes[jenis]
  const wrapping = range && type && around.length < BATAS_TEMPLAT.dalam ? findWrapping(range, type, attrs) : null
  if (!range || !wrapping) return false
  view.dispatch(state.tr.wrap(range, wrapping).scrollIntoView())
  view.focus()
  return true
}

/** Takes the box away; `isi`: what is inside stays. */
export function lepaskan(editor: Editor, { pos }: Tempat, isi: boolean): void {
  const { state, view } = editor
  const node = state.doc.nodeAt(pos)
  if (!node) return
  const paragraph = state.schema.nodes[SIMPUL.paragraf]
  const alone = state.doc.resolve(pos).parent.childCount === 1
  const instead = isi ? node.content : alone && paragraph ? Fragment.from(paragraph.create()) : Fragment.empty
  const tr = state.tr.replaceWith(pos, pos + node.nodeSize, instead)
  view.dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(Math.min(pos + 1, tr.doc.content.size)))).scrollIntoView())
  view.focus()
}

/** Moves the block the cursor is in above or below its neighbour. */
export function geser(editor: Editor, arah: -1 | 1): void {
  const { state, view } = editor
  const { pos, node } = blokDiKursor(state.selection.$from)
  const $pos = state.doc.resolve(pos)
  const other = $pos.parent.maybeChild($pos.index() + arah)
  if (!other || !node) return
  const to = arah === 1 ? pos + other.nodeSize : pos - other.nodeSize
  const tr = state.tr.delete(pos, pos + node.nodeSize).insert(to, node)
  view.dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(to + Math.max(0, state.selection.from - pos)))).scrollIntoView())
  view.focus()
}

/** A column behind the one the cursor is in. */
export function tambahKolom(editor: Editor, { pos }: Tempat): void {
  const { state, view } = editor
  const size = state.doc.nodeAt(pos)?.nodeSize ?? 0
  const node = state.schema.nodeFromJSON(kolomBaru('Kolom baru', ''))
  const tr = state.tr.insert(pos + size, node)
  view.dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(pos + size + 1))).scrollIntoView())
  view.focus()
}

export function hapusKolom(editor: Editor, { pos }: Tempat): void {
  const { state, view } = editor
  const size = state.doc.nodeAt(pos)?.nodeSize ?? 0
  view.dispatch(state.tr.delete(pos, pos + size).scrollIntoView())
  view.focus()
}

export const kolomBaru = (judul: string, medan: string): Dokumen => ({
  type: SIMPUL.kolom,
  attrs: { lebar: 2, rata: null, jumlah: false },
  content: [
    { type: SIMPUL.judul, content: [{ type: 'text', text: judul }] },
    { type: SIMPUL.paragraf, ...(medan ? { content: [{ type: SIMPUL.isian, attrs: { medan, gaya: null } }] } : {}) },
  ],
})
/** One row of labelled fields, its label still to be written. */
export const isianBerlabelBaru = (): Dokumen => ({
  type: SIMPUL.isianBerlabel,
  attrs: { inden: false },
  content: [{ type: SIMPUL.barisIsian, content: [{ type: SIMPUL.label }, { type: SIMPUL.paragraf }] }],
})
export const tabelBaru = (dari: string, kolom: readonly { kode: string; label: string }[]): Dokumen => ({
  type: SIMPUL.tabel,
  attrs: { dari, bernomor: true, tinggi: null },
  content: kolom.map(({ kode, label }) => kolomBaru(label, kode)),
})
