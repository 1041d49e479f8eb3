/** Long enough for a list to be read again after a change. */
const TUNGGU_MS = 250

/** Gives the keyboard to the list's present row where whatever had it is gone: a dialog opened by a key, a row that was removed. */
export function fokusDaftar(): void {
  setTimeout(() => {
    if (document.activeElement === document.body) document.querySelector<HTMLElement>('[role="grid"] [data-row][tabindex="0"]')?.focus()
  }, TUNGGU_MS)
}
