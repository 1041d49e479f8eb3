import { Extension } from '@tiptap/core'
import { Slice } from '@tiptap/pm/model'
import { Plugin } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'

/** What was last copied here, with the words the clipboard carries of it. */
let salinan: { teks: string; isi: unknown } | null = null

/**
 * Clipboard without HTML: what comes from elsewhere is taken as plain text before anything parses it; what was copied in
 * an editor of ours comes back whole, with its fields.
 */
export const SalinTempel = Extension.create({
  name: 'salinTempel',
  priority: 2000,
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        clipboardTextSerializer: (slice) => {
          const teks = slice.content.textBetween(0, slice.content.size, '\n', (leaf) => (leaf.type.name === 'isian' ? `[${String(leaf.attrs['medan'])}]` : '\n'))
          salinan = { teks, isi: slice.toJSON() }
          return teks
        },
        handleDOMEvents: {
          paste: (view, event) => {
            event.preventDefault()
            tempel(view, event.clipboardData?.getData('text/plain') ?? '')
            return true
          },
          drop: (view, event) => {
            if (view.dragging) return false
            event.preventDefault()
            tempel(view, event.dataTransfer?.getData('text/plain') ?? '')
            return true
          },
        },
      },
    }),
  ],
})

const satuGaris = (teks: string): string => teks.replace(/\r\n?/g, '\n')

function tempel(view: EditorView, teks: string): void {
  const plain = satuGaris(teks)
  if (plain === '') return
  const own = salinan && salinan.teks === plain ? sendiri(view, salinan.isi) : null
  if (own) view.dispatch(view.state.tr.replaceSelection(own).scrollIntoView().setMeta('paste', true))
  else view.pasteText(bersih(plain))
}

/** The parts copied, where this editor knows them all. */
function sendiri(view: EditorView, isi: unknown): Slice | null {
  try {
    return Slice.fromJSON(view.state.schema, isi)
  } catch {
    return null
  }
}

/** Characters that no paper can print are left behind. */
const bersih = (teks: string): string => teks.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g, '')
