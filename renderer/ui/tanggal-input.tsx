import { DateInput, type DateInputProps } from '@mantine/dates'
import { parseTanggal } from '../../domain/shared/iso-date'

/** A date typed as offices write it (6-6-2018, 06/06/2018, 6 Juni 2018) or picked; the value is YYYY-MM-DD or null. */
export function TanggalInput(props: Omit<DateInputProps, 'dateParser' | 'onChange'> & { onChange?: (value: string | null) => void }) {
  return (
    <DateInput
      placeholder="tgl-bln-tahun"
      valueFormat="D MMM YYYY"
      dateParser={(text) => parseTanggal(text)}
      popoverProps={{ withinPortal: true }}
      {...props}
      onChange={(value) => props.onChange?.(value)}
    />
  )
}
