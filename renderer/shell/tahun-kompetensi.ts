import { useSyncExternalStore } from 'react'

let tahun = new Date().getFullYear()
const listeners = new Set<() => void>()

/** The year that the screens of competency development speak of; kept while the program is open. */
export const useTahunKompetensi = (): number =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => tahun,
  )

export function setTahunKompetensi(next: number): void {
  tahun = next
  for (const listener of listeners) listener()
}
