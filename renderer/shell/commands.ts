import { useEffect, useSyncExternalStore } from 'react'

/** Something a screen offers: in Ctrl+K, in the list of F1, and by its keys when it has some. */
export interface Command {
  label: string
  /** Shown and bound, e.g. 'Ctrl+Enter', 'F2', '1'. */
  keys?: string
  run: () => void
}

let commands: readonly Command[] = []
const listeners = new Set<() => void>()
const publish = (next: readonly Command[]) => {
  commands = next
  for (const listener of listeners) listener()
}

/** Offers commands while the component lives. Pass a memoised array. */
export function useOfferCommands(offered: readonly Command[]): void {
  useEffect(() => {
    publish([...commands, ...offered])
    return () => {
      publish(commands.filter((command) => !offered.includes(command)))
    }
  }, [offered])
}

export function useCommands(): readonly Command[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => commands,
  )
}

/** The commands of this moment, for the key handler. */
export const currentCommands = (): readonly Command[] => commands
