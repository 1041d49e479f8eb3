import { Box, Button, Group, Popover, ScrollArea, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { STATUS_BARIS_LABEL } from '../../../preload/contract/impor.contract'
import { STATUS_WARNA, type Saringan } from './status'
import warna from './warna.module.css'

const SARINGAN: readonly { kunci: Saringan | null; label: string }[] = [
  { kunci: null, label: 'Semua' },
  { kunci: 'tolak', label: STATUS_BARIS_LABEL.tolak },
  { kunci: 'baru', label: STATUS_BARIS_LABEL.baru },
  { kunci: 'ubah', label: STATUS_BARIS_LABEL.ubah },
  { kunci: 'ingat', label: 'Perlu dilihat' },
  { kunci: 'sama', label: STATUS_BARIS_LABEL.sama },
  { kunci: 'lewati', label: STATUS_BARIS_LABEL.lewati },
]

interface Props {
  jumlah: Readonly<Record<Saringan | 'total', number>>
  saringan: Saringan | null
  onPilih: (saringan: Saringan | null) => void
  /** Stands behind the filters. */
  children?: ReactNode
}

/** The rows of an import by what becomes of them, with how many there are. */
export function SaringBaris({ jumlah, saringan, onPilih, children }: Props) {
  return (
    <Group gap={6} role="group" aria-label="Saring baris">
      {SARINGAN.map(({ kunci, label }) => {
        const n = kunci === null ? jumlah.total : jumlah[kunci]
        const active = kunci === saringan
        return (
          <Button key={label} size="compact-sm" variant={active ? 'filled' : 'default'} leftSection={kunci && <Box className={warna['titik'] ?? ''} bg={STATUS_WARNA[kunci]} />} aria-pressed={active} disabled={n === 0 && !active} onClick={() => { onPilih(kunci) }}>
            {label} {n.toLocaleString('id-ID')}
          </Button>
        )
      })}
      {children}
    </Group>
  ) // prettier-ignore
}

/** What is said in a few words, and line by line when it is asked for. */
export function Rincian({ label, rows }: { label: string; rows: readonly string[] }) {
  if (rows.length === 0) return null
  return (
    <Popover position="bottom-start" shadow="md" width={420}>
      <Popover.Target>
        <Button variant="subtle" size="compact-sm" color="gray">
          {label}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <ScrollArea.Autosize mah={260} type="auto">
          {rows.map((row) => (
            <Text key={row} size="sm">
              {row}
            </Text>
          ))}
        </ScrollArea.Autosize>
      </Popover.Dropdown>
    </Popover>
  )
}
