import { useEffect, useRef, type KeyboardEvent } from 'react'
import { isTyping } from '../../shell/keys'
import { tampungKetikan } from './tampung-ketikan'

const FIELD = 'textarea, input, select, button'

/** The row the keyboard is in, from what the table writes on its rows. */
export interface BarisAktif {
  rhkId: string
  indikatorId: string | null
}
export function activeRow(): BarisAktif | null {
  const at = document.activeElement?.closest<HTMLElement>('[data-rhk]')
  const rhkId = at?.dataset['rhk']
  if (!at || !rhkId) return null
  const cell = document.activeElement?.closest<HTMLElement>('[data-kol]')?.dataset['kol'] ?? ''
  return { rhkId, indikatorId: cell.startsWith('rhk') ? null : (at.dataset['indikator'] ?? null) }
}

/** Enter goes to the same column one row down (Shift+Enter writes a new line); Delete outside a text removes the row. */
export function onTableKeys(event: KeyboardEvent<HTMLElement>, remove: (row: BarisAktif) => void): void {
  const target = event.target as HTMLElement
  if (event.ctrlKey || event.altKey || event.metaKey) return
  if (event.key === 'Enter' && !event.shiftKey && /^(TEXTAREA|INPUT)$/.test(target.tagName)) {
    event.preventDefault()
    goDown(event.currentTarget, target)
  }
  if (event.key === 'Delete' && !isTyping(target)) {
    const row = activeRow()
    if (row) remove(row)
  }
}

function goDown(table: HTMLElement, from: HTMLElement): void {
  const column = from.closest<HTMLElement>('[data-kol]')?.dataset['kol']
  if (!column) return
  const fields = [...table.querySelectorAll<HTMLElement>(`[data-kol="${column}"] :is(textarea, input)`)]
  const next = fields[fields.indexOf(from) + 1]
  if (next) next.focus()
  else from.blur()
}

/** Gives the keyboard, and what was typed meanwhile, to a row that is being made. */
export interface FokusBaris {
  /** Call it as the change is sent. */
  tunggu: () => void
  /** The change gave back this id: its row will be there after the next read. */
  ke: (id: string, column: string) => void
  batal: () => void
}
export function useFocusWhenThere(): FokusBaris {
  const wanted = useRef<{ id: string; column: string } | null>(null)
  const pour = useRef<ReturnType<typeof tampungKetikan> | null>(null)
  const give = (field: HTMLElement | null) => {
    if (pour.current) pour.current(field)
    else field?.focus()
    pour.current = null
  }
  useEffect(() => {
    if (!wanted.current) return
    const { id, column } = wanted.current
    const field = document.querySelector<HTMLElement>(`[data-baris="${id}"] [data-kol="${column}"] :is(${FIELD}), [data-baris="${id}"][data-kol="${column}"] :is(${FIELD})`)
    if (!field) return
    wanted.current = null
    give(field)
  })
  useEffect(() => () => { pour.current?.(null) }, [])
  return {
    tunggu: () => { pour.current ??= tampungKetikan() },
    ke: (id, column) => { wanted.current = { id, column } },
    batal: () => { give(null) },
  } // prettier-ignore
}
