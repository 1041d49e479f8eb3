import { Box, NumberInput } from '@mantine/core'
import { useState } from 'react'
import { TanggalInput } from '../../ui/tanggal-input'

interface IsianProps<T> {
  label: string
  value: T | null
  error: string | undefined
  onSave: (value: T | null) => void
  /** The saved value stands again: whatever was wrong with the other is no longer so. */
  onLepas: () => void
}

/** A whole number, saved when left; empty is null. Esc gives back what was saved. */
export function Angka({ label, value, error, onSave, onLepas }: IsianProps<number>) {
  const [text, setText] = useState<number | string>(value ?? '')
  const leave = () => {
    const next = text === '' ? null : Number(text)
    if (next !== value) onSave(next)
    else if (error !== undefined) onLepas()
  }
  return (
    <NumberInput
      label={label} error={error} value={text} hideControls allowDecimal={false} thousandSeparator="." decimalSeparator=","
      onChange={setText}
      onBlur={leave}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        setText(value ?? '')
        onLepas()
      }}
    />
  ) // prettier-ignore
}

/**
 * A day. An emptied box counts only when it is left: whoever empties it to type another day loses nothing. A day that was
 * refused stays in the box with the reason until it is mended, or given up with Esc.
 */
export function Tanggal({ label, value, error, onSave, onLepas }: IsianProps<string>) {
  const [typed, setTyped] = useState<{ isi: string | null } | null>(null)
  // What was typed stands until the saved day changes, by this very save or by undo.
  const [saved, setSaved] = useState(value)
  if (saved !== value) {
    setSaved(value)
    setTyped(null)
  }
  const giveUp = () => {
    setTyped(null)
    onLepas()
  }
  return (
    <Box
      onBlur={() => {
        if (typed?.isi === null && value !== null) onSave(null)
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && typed) giveUp()
      }}
    >
      <TanggalInput
        label={label} error={error} value={typed ? typed.isi : value}
        onChange={(next) => {
          if (next === value) giveUp()
          else {
            setTyped({ isi: next })
            if (next !== null) onSave(next)
          }
        }}
      />
    </Box>
  ) // prettier-ignore
}
