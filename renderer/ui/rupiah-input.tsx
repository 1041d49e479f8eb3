import { TextInput, type TextInputProps } from '@mantine/core'
import { useState } from 'react'
import { rupiah } from '../../domain/anggaran/anggaran'
import { bacaRupiah } from '../../domain/anggaran/baca-rupiah'

type Props = Omit<TextInputProps, 'value' | 'defaultValue' | 'onChange' | 'inputMode'> & {
  value: number | null
  /** Null: empty. NaN: what stands there cannot be read; the contract refuses it, so that nothing old is saved in its place. */
  onChange: (value: number | null) => void
}

const tulis = (value: number | null) => (value === null || Number.isNaN(value) ? '' : rupiah(value))

/** Money as offices type it (12500000, 12.500.000, 12,5 jt), shown as Rp12.500.000 once it is left. The value is whole rupiah. */
export function RupiahInput({ value, onChange, error, onFocus, onBlur, onKeyDown, ...props }: Props) {
  const [typed, setTyped] = useState<string | null>(null)
  const [galat, setGalat] = useState<string | null>(null)
  const leave = () => {
    const read = bacaRupiah(typed ?? '')
    setGalat(read.ok ? null : read.alasan)
    if (read.ok) setTyped(null)
  }
  return (
    <TextInput
      placeholder="Rp"
      autoComplete="off"
      {...props}
      classNames={{ input: 'angka' }}
      error={galat ?? error}
      value={typed ?? tulis(value)}
      onFocus={(event) => {
        if (typed === null) setTyped(tulis(value).replace(/^Rp/, ''))
        onFocus?.(event)
      }}
      onChange={(event) => {
        const text = event.currentTarget.value
        const read = bacaRupiah(text)
        setTyped(text)
        setGalat(null)
        onChange(read.ok ? read.jumlah : Number.NaN)
      }}
      onKeyDown={(event) => {
        // Enter saves the form: what cannot be read is told now, not only when the field is left.
        if (event.key === 'Enter' && typed !== null) {
          const read = bacaRupiah(typed)
          setGalat(read.ok ? null : read.alasan)
        }
        onKeyDown?.(event)
      }}
      onBlur={(event) => {
        leave()
        onBlur?.(event)
      }}
    />
  )
}
