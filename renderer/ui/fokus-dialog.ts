import { useEffect } from 'react'

const MARK = '[data-autofocus]'
/** The library's timers are over by then. */
const TIMERS_MS = 1000
const DIALOG = '[role="dialog"][aria-modal="true"]'

/**
 * A dialog has the keyboard in the moment it appears. The library gives it by a timer, and what a fast hand types until
 * then would land in the field underneath: an evidence's name in a figure, say. Where the dialog names no field of its
 * own it holds the keys until the library has found one.
 */
export function useFokusDialog(): void {
  useEffect(() => {
    const seen = new WeakSet<Element>()
    const observer = new MutationObserver(() => {
      for (const dialog of document.querySelectorAll<HTMLElement>(DIALOG)) {
        if (seen.has(dialog)) continue
        seen.add(dialog)
        if (!dialog.contains(document.activeElement)) (dialog.querySelector<HTMLElement>(MARK) ?? dialog).focus({ preventScroll: true })
        markFollows(dialog)
      }
    })
    observer.observe(document.body, { childList: true, subtree: true })
    return () => {
      observer.disconnect()
    }
  }, [])
}

/** A hand that has gone on by then is not called back: the library's timer goes to its mark, so the mark goes along. */
function markFollows(dialog: HTMLElement): void {
  const follow = ({ target }: FocusEvent): void => {
    if (!(target instanceof HTMLElement) || target === dialog) return
    for (const old of dialog.querySelectorAll(MARK)) old.removeAttribute('data-autofocus')
    target.setAttribute('data-autofocus', 'true')
  }
  dialog.addEventListener('focusin', follow)
  setTimeout(() => {
    dialog.removeEventListener('focusin', follow)
  }, TIMERS_MS)
}
