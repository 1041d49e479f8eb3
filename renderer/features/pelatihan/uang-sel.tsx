import { TextInput } from '@mantine/core'
import { useState, type KeyboardEvent } from 'react'
import { bacaRupiah } from '../../../domain/anggaran/baca-rupiah'
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

const tulis = (value: number): string => value.toLocaleString('id-ID')

/**
 * A sum of money in a grid, typed as in every money field (75000, 75.000, 75 rb): saved when left, Enter and ↓ go to the
 * row below, ↑ above, Esc gives back what was saved.
 */
export function UangSel({ label, value, error, kolom, baris, disabled, onKetik, onSimpan }: UangSelProps) {
  const [text, setText] = useState(tulis(value))
  const [galat, setGalat] = useState<string | null>(null)
  const leave = () => {
    const read = bacaRupiah(text)
    setGalat(read.ok ? null : read.alasan)
    if (!read.ok) return
    const next = read.jumlah ?? 0
    setText(tulis(next))
    if (next === value) onKetik(null)
    else onSimpan(next)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const step = { Enter: 1, ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (event.key === 'Escape') {
      setText(tulis(value))
      setGalat(null)
      onKetik(null)
    } else if (step) {
      event.preventDefault()
      const to = document.querySelector<HTMLInputElement>(`[data-sel="${kolom}-${baris + step}"]`)
      if (to) to.select()
      else event.currentTarget.blur()
    }
  }
  return (
    <TextInput
      aria-label={label}
      data-sel={`${kolom}-${baris}`}
      className={classes['angka'] ?? ''}
      autoComplete="off"
      maxLength={24}
      disabled={disabled ?? false}
      error={galat ?? error}
      value={text}
      onFocus={(event) => { event.currentTarget.select() }}
      onChange={(event) => {
        const read = bacaRupiah(event.currentTarget.value)
        setText(event.currentTarget.value)
        setGalat(null)
        onKetik(!read.ok || (read.jumlah ?? 0) === value ? null : (read.jumlah ?? 0))
      }}
      onBlur={leave}
      onKeyDown={onKeyDown}
    />
  ) // prettier-ignore
}
