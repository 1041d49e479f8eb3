import type { AnyExtension } from '@tiptap/core'
import { useEditor, type Editor } from '@tiptap/react'
import { useRef } from 'react'
import type { Dokumen } from './dokumen'
import type { PapanNama } from './papan-nama'
import { useRuangTeks } from './ruang-teks'

interface Pilihan {
  label: string
  simpul: (papan: PapanNama) => AnyExtension[]
  awal: () => Dokumen
  onUbah: (dokumen: Dokumen) => void
  baris?: boolean
}

/** An editor of ours: no style tags, no markup; `{` asks for a field. `awal` and `simpul` are read once. */
export function useTeks({ label, simpul, awal, onUbah, baris = false }: Pilihan): Editor {
  const { papan, bukaPilih, pegang } = useRuangTeks()
  const mine = useRef<Editor | null>(null)
  return useEditor(
    {
      extensions: simpul(papan),
      content: awal(),
      injectCSS: false,
      immediatelyRender: true,
      shouldRerenderOnTransaction: false,
      enableInputRules: ['bulletList', 'orderedList'],
      enablePasteRules: false,
      onCreate: ({ editor }) => {
        mine.current = editor
      },
      onUpdate: ({ editor }) => {
        papan.segarkan()
        onUbah(editor.getJSON())
      },
      onFocus: ({ editor }) => {
        mine.current = editor
        pegang(editor)
      },
      editorProps: {
        attributes: { role: 'textbox', 'aria-label': label, 'aria-multiline': String(!baris), lang: 'id', spellcheck: 'false' },
        handleTextInput: (_view, _from, _to, text) => {
          if (text !== '{' || !mine.current) return false
          bukaPilih(mine.current)
          return true
        },
      },
    },
    [papan],
  )
}
