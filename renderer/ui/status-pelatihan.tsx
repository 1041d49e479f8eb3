import { Group, Text } from '@mantine/core'
import { STATUS_PELATIHAN_LABEL, type StatusPelatihan } from '../../domain/pelatihan/pelatihan'
import classes from './status-pelatihan.module.css'

/** Class of the pattern that stands for a status, on bars and in the legend. */
export const polaStatus = (status: StatusPelatihan): string => `${classes['pola'] ?? ''} ${classes[status] ?? ''}`

/** A status of a programme: its pattern and its word. */
export function StatusPelatihanTanda({ status }: { status: StatusPelatihan }) {
  return (
    <Group component="span" gap={6} wrap="nowrap" display="inline-flex">
      <span className={`${polaStatus(status)} ${classes['contoh'] ?? ''}`} aria-hidden />
      <Text span size="sm" truncate>
        {STATUS_PELATIHAN_LABEL[status]}
      </Text>
    </Group>
  )
}
