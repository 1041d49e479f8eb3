import { useEffect, useRef, useState } from 'react'

const IDLE_MS = 1000
const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

/**
 * A value of several parts that is kept without a button, as AutoText keeps a text: when it is left, after a second of
 * rest, and when the screen goes away. A newer value from the data wins unless the clerk is in the middle of it.
 */
export function useIsianTunda<V>(value: V, onSave: (value: V) => unknown) {
  const [draft, setDraft] = useState(value)
  const saved = useRef(value)
  const pending = useRef(value)
  const saveNow = useRef(() => Promise.resolve())
  useEffect(() => {
    if (same(pending.current, saved.current)) {
      setDraft(value)
      pending.current = value
    }
    saved.current = value
  }, [value])
  useEffect(() => {
    saveNow.current = async () => {
      if (same(pending.current, saved.current)) return
      const sent = pending.current
      await onSave(sent)
      saved.current = sent
    }
  })
  const flush = () => void saveNow.current().catch(() => undefined)
  useEffect(() => {
    if (same(draft, saved.current)) return
    const timer = setTimeout(() => void saveNow.current().catch(() => undefined), IDLE_MS)
    return () => {
      clearTimeout(timer)
    }
  }, [draft])
  useEffect(() => {
    const leave = () => void saveNow.current().catch(() => undefined)
    window.addEventListener('pagehide', leave)
    return () => {
      window.removeEventListener('pagehide', leave)
      leave()
    }
  }, [])
  const change = (next: V) => {
    pending.current = next
    setDraft(next)
  }
  return { draft, change, flush }
}
