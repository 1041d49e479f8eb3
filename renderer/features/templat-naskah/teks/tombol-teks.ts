import { Extension, type Editor } from '@tiptap/core'
import { TextSelection } from '@tiptap/pm/state'
import { SIMPUL } from './dokumen'

const BERLABEL = 'isianBerlabel'

/** Keys inside boxes: Tab and Enter go from place to place, Backspace takes an empty row away, Ctrl+Enter leaves the box. */
export const TombolTeks = Extension.create({
  name: 'tombolTeks',
  priority: 1500,
  addKeyboardShortcuts() {
    const { editor } = this
    return {
      Tab: () => pindah(editor, 1),
      'Shift-Tab': () => pindah(editor, -1),
      Enter: () => masuk(editor),
      Backspace: () => mundur(editor),
      'Mod-Enter': () => keluar(editor),
      F2: () => false,
    }
  },
})

/** Depth of the innermost node of these kinds around the cursor, or 0. */
function dalam(editor: Editor, ...jenis: string[]): number {
  const { $from } = editor.state.selection
  for (let depth = $from.depth; depth > 0; depth -= 1) if (jenis.includes($from.node(depth).type.name)) return depth
  return 0
}

/** To the next or previous place to type in of the same table or labelled fields. */
function pindah(editor: Editor, arah: 1 | -1): boolean {
  const depth = dalam(editor, SIMPUL.tabel, BERLABEL)
  if (depth === 0) return false
  const { $from } = editor.state.selection
  const start = $from.start(depth)
  const places: number[] = []
  $from.node(depth).descendants((node, pos) => {
    if (node.isTextblock) places.push(start + pos + 1)
  })
  const here = places.findIndex((place) => place === $from.start($from.depth))
  const next = places[here + arah]
  return next !== undefined && ke(editor, next)
}

function ke(editor: Editor, pos: number): boolean {
  const { tr } = editor.state
  const end = tr.doc.resolve(pos).end()
  editor.view.dispatch(tr.setSelection(TextSelection.create(tr.doc, end)).scrollIntoView())
  return true
}

function masuk(editor: Editor): boolean {
  const { $from, empty } = editor.state.selection
  const kind = $from.parent.type.name
  if (kind === SIMPUL.label || kind === SIMPUL.judul) return pindah(editor, 1)
  const above = $from.depth > 0 ? $from.node($from.depth - 1).type.name : ''
  if (above === SIMPUL.kolom) return editor.commands.setHardBreak()
  const row = dalam(editor, SIMPUL.barisIsian)
  if (row === 0 || !empty) return false
  if (above === SIMPUL.barisIsian) return barisBaru(editor, row)
  // An empty item ends a list in a row: the next row begins.
  return $from.parent.content.size === 0 && $from.node($from.depth - 2).childCount > 1 ? hapusButirLaluBaris(editor, row) : false
}

function barisBaru(editor: Editor, row: number): boolean {
  const { state } = editor
  const { $from } = state.selection
  if ($from.node(row).textContent === '' && $from.index(row - 1) === $from.node(row - 1).childCount - 1 && $from.node(row - 1).childCount > 1) return buangBaris(editor, row, true)
  const made = state.schema.nodes[SIMPUL.barisIsian]?.createAndFill()
  if (!made) return false
  const at = $from.after(row)
  const tr = state.tr.insert(at, made)
  editor.view.dispatch(tr.setSelection(TextSelection.create(tr.doc, at + 2)).scrollIntoView())
  return true
}

function hapusButirLaluBaris(editor: Editor, row: number): boolean {
  const { state } = editor
  const { $from } = state.selection
  const made = state.schema.nodes[SIMPUL.barisIsian]?.createAndFill()
  if (!made) return false
  const tr = state.tr.delete($from.before($from.depth - 1), $from.after($from.depth - 1))
  const at = tr.mapping.map($from.after(row))
  tr.insert(at, made)
  editor.view.dispatch(tr.setSelection(TextSelection.create(tr.doc, at + 2)).scrollIntoView())
  return true
}

/** Takes the row away; `lalu`: goes on below the box. */
function buangBaris(editor: Editor, row: number, lalu: boolean): boolean {
  const { $from } = editor.state.selection
  const box = row - 1
  const tr = $from.node(box).childCount === 1 ? editor.state.tr.delete($from.before(box), $from.after(box)) : editor.state.tr.delete($from.before(row), $from.after(row))
  if (!lalu) {
    editor.view.dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(Math.max(0, tr.mapping.map($from.before(row)) - 1)), -1)).scrollIntoView())
    return true
  }
  editor.view.dispatch(tr)
  return keluar(editor)
}

function mundur(editor: Editor): boolean {
  const { $from, empty } = editor.state.selection
  if (!empty || $from.parentOffset > 0) return false
  const kind = $from.parent.type.name
  const row = dalam(editor, SIMPUL.barisIsian)
  if (row > 0 && $from.node(row).textContent === '' && (kind === SIMPUL.label || $from.depth === row + 1)) return buangBaris(editor, row, false)
  if (kind === SIMPUL.label || kind === SIMPUL.judul) return true
  const above = $from.depth > 0 ? $from.node($from.depth - 1).type.name : ''
  return above === SIMPUL.kolom || above === SIMPUL.barisIsian ? pindah(editor, -1) : false
}

/** A new paragraph below the innermost box. */
function keluar(editor: Editor): boolean {
  const depth = dalam(editor, SIMPUL.tabel, BERLABEL, SIMPUL.bila, SIMPUL.ulang, SIMPUL.bulat, SIMPUL.urut)
  const { state } = editor
  const { $from } = state.selection
  const at = depth > 0 ? $from.after(depth) : $from.depth > 0 ? $from.after(1) : state.selection.to
  const made = state.schema.nodes[SIMPUL.paragraf]?.create()
  const parent = state.doc.resolve(at).parent
  if (!made || !parent.canReplaceWith(state.doc.resolve(at).index(), state.doc.resolve(at).index(), made.type)) return false
  const tr = state.tr.insert(at, made)
  editor.view.dispatch(tr.setSelection(TextSelection.create(tr.doc, at + 1)).scrollIntoView())
  return true
}
