import { DateInput, type DateInputProps } from '@mantine/dates'
import { useRef, useState } from 'react'
import { parseTanggal } from '../../domain/shared/iso-date'

/**
 * A date typed as offices write it (6-6-2018, 06/06/2018, 6 Juni 2018) or picked; the value is YYYY-MM-DD or null.
 * The calendar opens by a click or Alt+↓ only: opened by every Tab it would cover the fields below.
 */
export function TanggalInput({ onChange, error, ...props }: Omit<DateInputProps, 'dateParser' | 'onChange' | 'popoverProps' | 'onFocus' | 'onBlur' | 'onClick' | 'onKeyDown'> & { onChange?: (value: string | null) => void }) {
  const [kalender, setKalender] = useState(false)
  const [galat, setGalat] = useState<string | null>(null)
  const semula = useRef('')
  /** What cannot be read is not kept by the box: say so instead of letting it vanish. */
  const periksa = (text: string) => {
    const asing = text.trim() !== '' && text !== semula.current && parseTanggal(text) === null
    setGalat(asing ? `“${text}” bukan tanggal yang dapat dibaca, jadi tidak disimpan. Tulis misalnya 27-11-2026.` : null)
  }
  return (
    <DateInput
      placeholder="tgl-bln-tahun"
      valueFormat="D MMM YYYY"
      dateParser={(text) => parseTanggal(text)}
      popoverProps={{ withinPortal: true, opened: kalender }}
      {...props}
      error={galat ?? error}
      onChange={(value) => {
        setKalender(false)
        setGalat(null)
        onChange?.(value)
      }}
      onFocus={(event) => { semula.current = event.currentTarget.value }}
      onBlur={(event) => {
        setKalender(false)
        periksa(event.currentTarget.value)
      }}
      onClick={() => { setKalender(true) }}
      onKeyDown={(event) => {
        if (event.altKey && event.key === 'ArrowDown') setKalender(true)
        else if (event.key === 'Escape') setKalender(false)
      }}
    />
  ) // prettier-ignore
}
