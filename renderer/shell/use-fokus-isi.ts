import { useEffect, useRef } from 'react'

/**
 * Where nothing has the keyboard (a screen just opened, the pressed button is gone), Tab begins at the screen's own
 * first control, not at the top of the menu fifteen stops before it. Arrow down goes into the screen's list, or else its
 * first field, also from a button above it.
 */
export function useFokusIsi() {
  const isi = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Tab' || event.shiftKey || document.activeElement !== document.body) return
      if (document.querySelector('[role="dialog"]')) return
      isi.current?.focus({ preventScroll: true })
    }
    const onDown = (event: KeyboardEvent) => {
      if (event.key === 'ArrowDown' && !event.defaultPrevented && !event.ctrlKey && !event.altKey) keDaftar(event, isi.current)
    }
    window.addEventListener('keydown', onKey, true)
    window.addEventListener('keydown', onDown)
    return () => {
      window.removeEventListener('keydown', onKey, true)
      window.removeEventListener('keydown', onDown)
    }
  }, [])
  return isi
}

function keDaftar(event: KeyboardEvent, isi: HTMLElement | null): void {
  const now = document.activeElement
  const free = now === document.body || now === isi || (now instanceof HTMLButtonElement && !now.hasAttribute('aria-haspopup') && isi?.contains(now) === true)
  if (!free || now?.closest('[role="grid"]') || document.querySelector('[role="dialog"]')) return
  const list = isi?.querySelector<HTMLElement>('[role="grid"] [tabindex="0"]')
  const next = list ?? isi?.querySelector<HTMLElement>('fieldset input:not(:disabled), table input:not(:disabled)')
  if (!next) return
  event.preventDefault()
  next.focus()
}
