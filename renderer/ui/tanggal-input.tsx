import { DateInput, type DateInputProps } from '@mantine/dates'
import { useRef, useState } from 'react'
import { formatTanggal, isIsoDate, parseTanggal, type IsoDate } from '../../domain/shared/iso-date'

/** Why a day that can be read is not taken: the box has bounds. Null: it is taken. */
function diLuarBatas(day: IsoDate, { minDate, maxDate }: Pick<DateInputProps, 'minDate' | 'maxDate'>): string | null {
  const [min, max] = [minDate, maxDate].map((bound) => (typeof bound === 'string' && isIsoDate(bound) ? bound : null))
  if (min && day < min) return `${formatTanggal(day)} tidak disimpan: paling awal ${formatTanggal(min)}.`
  return max && day > max ? `${formatTanggal(day)} tidak disimpan: paling akhir ${formatTanggal(max)}.` : null
}

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
    const day = parseTanggal(text)
    if (text.trim() === '' || text === semula.current) setGalat(null)
    else if (day === null) setGalat(`“${text}” bukan tanggal yang dapat dibaca, jadi tidak disimpan. Tulis misalnya 27-11-2026.`)
    else setGalat(diLuarBatas(day, props))
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
