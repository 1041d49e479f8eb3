import { useSyncExternalStore } from 'react'

/** What the header says about the last write. `at` is UTC ISO text from main, after the data was synced to disk. */
export type SaveState =
  | { state: 'siap' }
  | { state: 'menyimpan' }
  | { state: 'tersimpan'; at: string }
  | { state: 'gagal'; message: string }

let current: SaveState = { state: 'siap' }
let lastSaved: SaveState = current
let running = 0
const listeners = new Set<() => void>()

/** Reports a write's start or end; "menyimpan" stays until every running write has ended. */
export function reportSave(next: SaveState): void {
  if (next.state === 'menyimpan') running += 1
  else running = Math.max(0, running - 1)
  if (next.state === 'tersimpan') lastSaved = next
  current = next.state === 'siap' ? lastSaved : running > 0 && next.state === 'tersimpan' ? { state: 'menyimpan' } : next
  for (const listener of listeners) listener()
}

export function useSaveState(): SaveState {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => current,
  )
}
