import { Badge } from '@mantine/core'
import { IconBan, IconPencil, IconRosetteDiscountCheck } from '@tabler/icons-react'
import { STATUS_NASKAH_LABEL, type StatusNaskah } from '../../domain/naskah/naskah'

const RUPA = {
  konsep: { warna: 'gray', Ikon: IconPencil },
  terbit: { warna: 'takar', Ikon: IconRosetteDiscountCheck },
  batal: { warna: 'red', Ikon: IconBan },
} as const

/** The state of a paper: icon and word, so that it is read without colours too. */
export function StatusNaskahBadge({ status }: { status: StatusNaskah }) {
  const { warna, Ikon } = RUPA[status]
  return (
    <Badge component="span" size="sm" tt="none" variant="light" color={warna} leftSection={<Ikon size={12} />} style={{ flexShrink: 0 }}>
      {STATUS_NASKAH_LABEL[status]}
    </Badge>
  )
}
