import { Badge } from '@mantine/core'
import { STATUS_SKP_LABEL, type StatusSkp } from '../../../domain/skp/skp'

const COLOR: Record<StatusSkp, string> = { draft: 'gray', pengajuan: 'yellow', persetujuan: 'teal', ditutup: 'blue', arsip: 'gray' }

/** The status of an SKP, in words and colour. */
export function StatusBadge({ status }: { status: StatusSkp | null }) {
  return (
    <Badge size="sm" variant={status && status !== 'draft' ? 'light' : 'outline'} color={status ? COLOR[status] : 'red'} tt="none" c="var(--mantine-color-text)" style={{ flexShrink: 0 }}>
      {status ? STATUS_SKP_LABEL[status] : 'Belum ada'}
    </Badge>
  )
}
