import type { Editor } from '@tiptap/core'
import { createContext, useContext } from 'react'
import type { AsalMedan } from '../../../../domain/naskah/medan-tersedia'
import type { PapanNama } from './papan-nama'

/** What every text of one template shares: its fields, their names, and the picker. */
export interface RuangTeks {
  readonly asal: AsalMedan
  readonly papan: PapanNama
  /** Opens the picker of fields for this editor. */
  readonly bukaPilih: (editor: Editor) => void
  /** The text that was typed in last, for F2. */
  readonly pegang: (editor: Editor) => void
}

export const RuangTeksContext = createContext<RuangTeks | null>(null)

export function useRuangTeks(): RuangTeks {
  const ruang = useContext(RuangTeksContext)
  if (!ruang) throw new Error('A text outside of a template')
  return ruang
}
