import { useEffect, useRef } from 'react'

/**
 * Where nothing has the keyboard (a screen just opened, the pressed button is gone), Tab begins at the screen's own
 * first control, not at the top of the menu fifteen stops before it.
 */
export function useFokusIsi() {
  const isi = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Tab' || event.shiftKey || document.activeElement !== document.body) return
      if (document.querySelector('[role="dialog"]')) return
      isi.current?.focus({ preventScroll: true })
    }
    window.addEventListener('keydown', onKey, true)
    return () => {
      window.removeEventListener('keydown', onKey, true)
    }
  }, [])
  return isi
}
