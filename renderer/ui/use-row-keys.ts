import type { KeyboardEvent } from 'react'

interface RowKeys {
  count: number
  /** Rows in sight. */
  page: number
  goTo: (index: number) => void
  open: (index: number) => void
  tick: (index: number) => void
}

/** Keys of a table whose rows carry `data-row`: they act only while a row itself has the focus. */
export function useRowKeys({ count, page, goTo, open, tick }: RowKeys) {
  return (event: KeyboardEvent<HTMLElement>) => {
    const row = (event.target as HTMLElement).dataset['row']
    if (row === undefined || event.ctrlKey || event.altKey || event.metaKey) return
    const index = Number(row)
    const moves: Record<string, number> = { ArrowDown: index + 1, ArrowUp: index - 1, PageDown: index + page, PageUp: index - page, Home: 0, End: count - 1 } // prettier-ignore
    const target = moves[event.key]
    if (target !== undefined) goTo(Math.min(count - 1, Math.max(0, target)))
    else if (event.key === 'Enter') open(index)
    else if (event.key === ' ') tick(index)
    else return
    event.preventDefault()
  }
}
