import { Textarea, TextInput, type TextareaProps } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'

const IDLE_MS = 1000

interface AutoTextProps extends Omit<TextareaProps, 'value' | 'onChange' | 'defaultValue'> {
  value: string
  /** Called when the cell is left or after a second of rest; a rejected promise keeps the text in the cell. */
  onSave: (value: string) => Promise<unknown>
  multiline?: boolean
}

/** A cell without a save button: kept when left, after a second of rest, and when the screen goes away. Esc gives back the saved text. */
export function AutoText({ value, onSave, multiline = false, ...props }: AutoTextProps) {
  const [text, setText] = useState(value)
  const saved = useRef(value)
  const pending = useRef(value)
  const saveNow = useRef(() => Promise.resolve())
  // A newer value from the data (undo, another screen) wins unless the clerk is in the middle of typing.
  useEffect(() => {
    if (pending.current === saved.current) {
      setText(value)
      pending.current = value
    }
    saved.current = value
  }, [value])
  useEffect(() => {
    saveNow.current = async () => {
      if (pending.current === saved.current) return
      const sent = pending.current
      await onSave(sent)
      saved.current = sent
    }
  })
  useEffect(() => {
    if (text === saved.current) return
    const timer = setTimeout(() => void saveNow.current().catch(() => undefined), IDLE_MS)
    return () => {
      clearTimeout(timer)
    }
  }, [text])
  useEffect(() => {
    const flush = () => void saveNow.current().catch(() => undefined)
    window.addEventListener('pagehide', flush)
    return () => {
      window.removeEventListener('pagehide', flush)
      flush()
    }
  }, [])
  const common = {
    value: text,
    onChange: (event: { currentTarget: { value: string } }) => {
      pending.current = event.currentTarget.value
      setText(event.currentTarget.value)
    },
    onBlur: () => void saveNow.current().catch(() => undefined),
    onKeyDown: (event: React.KeyboardEvent) => {
      if (event.key !== 'Escape') return
      pending.current = saved.current
      setText(saved.current)
    },
  }
  return multiline ? (
    <Textarea autosize minRows={1} {...props} {...common} />
  ) : (
    <TextInput {...(props as object)} {...common} />
  )
}
