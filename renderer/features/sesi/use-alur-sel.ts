import { notifications } from '@mantine/notifications'
import { useQueryClient, type QueryClient } from '@tanstack/react-query'
import { useCallback, type KeyboardEvent, type RefObject } from 'react'
import { hr } from '../../ipc/client'
import { changesSettled, showError } from '../../ipc/hooks'

/**
 * The cells a clerk walks through are marked in the page itself: `data-sel` is a stop of Enter, `data-samping` a side
 * cell that Enter leaves for the next stop, `data-lalu` what Ctrl+D copies, `data-simpan` the text on disk.
 */
const CELL = '[data-sel],[data-samping]'

/** The cell that has the keyboard, or null. */
export const selAktif = (): HTMLElement | null => document.activeElement?.closest<HTMLElement>(CELL) ?? null

/** Puts the keyboard in the next stop after `from`; at the end it stays, and what was typed is kept at once. */
export function selBerikut(root: HTMLElement, from: Element): boolean {
  const next = [...root.querySelectorAll<HTMLElement>('[data-sel]')].find(
    (cell) => from.compareDocumentPosition(cell) & Node.DOCUMENT_POSITION_FOLLOWING,
  )
  if (next) masuk(next)
  else if (from instanceof HTMLElement && isText(from)) {
    from.blur()
    from.focus()
  }
  return next !== undefined
}

/** Puts the keyboard in the first stop that is still empty, else in the first one. */
export function selKosongPertama(root: HTMLElement): void {
  const cells = [...root.querySelectorAll<HTMLElement>('[data-sel]')]
  const required = cells.filter((cell) => cell.dataset['wajib'] !== undefined)
  const first = required.find((cell) => cell.dataset['terisi'] !== 'ya') ?? cells.find((cell) => cell.dataset['sel'] === 'hasil') ?? cells[0]
  if (first) masuk(first)
}

/** In the typing grid: the next person's first figure, after the note of the one at hand. */
export function selOrangBerikut(root: HTMLElement): void {
  const cells = [...root.querySelectorAll<HTMLElement>('[data-sel]')]
  const here = Math.max(0, cells.indexOf(selAktif() ?? cells[0] ?? root))
  const note = cells.findIndex((cell, index) => index >= here && cell.dataset['sel'] === 'catatan')
  const next = cells[note + 1]
  if (next) masuk(next)
}

function masuk(cell: HTMLElement): void {
  cell.focus()
  cell.scrollIntoView({ block: 'nearest' })
  if (isText(cell)) cell.select()
}

/** Writes text into a cell as if it had been typed, so that the cell saves it in its own way. */
export function tulisSel(cell: HTMLElement, teks: string): void {
  if (!isText(cell)) return
  const prototype = cell instanceof HTMLTextAreaElement ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(cell, teks)
  cell.dispatchEvent(new Event('input', { bubbles: true }))
}

const isText = (cell: Element): cell is HTMLInputElement | HTMLTextAreaElement =>
  cell instanceof HTMLInputElement || cell instanceof HTMLTextAreaElement

/** The keys of a sheet: Enter, Ctrl+D, and Ctrl+Z / Ctrl+Y where the cell itself has nothing to take back. */
export function useAlurSel(root: RefObject<HTMLElement | null>, locked: boolean) {
  const queries = useQueryClient()
  return useCallback(
    (event: KeyboardEvent) => {
      const cell = (event.target as HTMLElement).closest<HTMLElement>(CELL)
      if (!cell || !root.current || event.altKey) return
      const ctrl = event.ctrlKey || event.metaKey
      const key = event.key.toLowerCase()
      const takeBack = ctrl && isText(cell) && cell.value === cell.dataset['simpan'] ? ({ z: 'urungkan', y: 'ulangi' } as const)[key] : undefined
      if (event.key === 'Enter' && !ctrl && !event.shiftKey) selBerikut(root.current, cell)
      else if (ctrl && key === 'd') {
        if (!locked && cell.dataset['lalu']) tulisSel(cell, cell.dataset['lalu'])
      } else if (takeBack) void tarikKembali(queries, takeBack).catch(showError)
      else return
      event.preventDefault()
      event.stopPropagation()
    },
    [root, locked, queries],
  )
}

async function tarikKembali(queries: QueryClient, name: 'urungkan' | 'ulangi'): Promise<void> {
  await changesSettled(queries)
  const action = await hr.riwayat[name](undefined)
  await queries.invalidateQueries()
  const kata = name === 'urungkan' ? 'Diurungkan' : 'Diulangi'
  notifications.show({ message: action ? `${kata}: ${action.label}` : 'Tidak ada lagi perubahan untuk diambil.' })
}
