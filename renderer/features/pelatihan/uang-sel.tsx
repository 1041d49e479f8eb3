import { NumberInput } from '@mantine/core'
import { useState, type KeyboardEvent } from 'react'
import classes from './pelatihan.module.css'

interface UangSelProps {
  label: string
  value: number
  error: string | undefined
  /** Where Enter and the arrows find this cell: column and row of the grid. */
  kolom: string
  baris: number
  disabled?: boolean
  /** Called while typing, with null when the typing is given up. */
  onKetik: (value: number | null) => void
  onSimpan: (value: number) => void
}

/** A sum of money in a grid: saved when left, Enter and ↓ go to the row below, ↑ above, Esc gives back what was saved. */
export function UangSel({ label, value, error, kolom, baris, disabled, onKetik, onSimpan }: UangSelProps) {
  const [text, setText] = useState<number | string>(value)
  const leave = () => {
    const next = Number(text)
    if (next === value) onKetik(null)
    else onSimpan(next)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const step = { Enter: 1, ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (event.key === 'Escape') {
      setText(value)
      onKetik(null)
    } else if (step) {
      event.preventDefault()
      const to = document.querySelector<HTMLInputElement>(`[data-sel="${kolom}-${baris + step}"]`)
      if (to) to.select()
      else event.currentTarget.blur()
    }
  }
  return (
    <NumberInput
      aria-label={label}
      data-sel={`${kolom}-${baris}`}
      className={classes['angka'] ?? ''}
      hideControls
      allowDecimal={false}
      thousandSeparator="."
      decimalSeparator=","
      maxLength={20}
      disabled={disabled ?? false}
      error={error}
      value={text}
      onFocus={(event) => { event.currentTarget.select() }}
      onChange={(next) => {
        setText(next)
        onKetik(Number(next) === value ? null : Number(next))
      }}
      onBlur={leave}
      onKeyDown={onKeyDown}
      withKeyboardEvents={false}
    />
  ) // prettier-ignore
}
