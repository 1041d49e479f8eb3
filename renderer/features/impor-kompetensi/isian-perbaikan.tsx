import { Group, Select, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import type { MasalahBaris } from '../../ui/impor/use-baris'
import { PilihOrang } from '../../ui/pilih-orang'

interface Props {
  masalah: MasalahBaris
  /** Null: the typing was given up. */
  selesai: (nilai: string | null) => void
}

/** Esc gives up, and so does leaving the box without a choice. */
const menyerah = (selesai: Props['selesai']) => ({
  autoFocus: true,
  w: 340,
  onBlur: () => { selesai(null) },
  onKeyDown: (event: React.KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    selesai(null)
  },
}) // prettier-ignore

function Orang({ masalah, selesai }: Props) {
  return (
    <Group gap="xs" wrap="nowrap">
      <PilihOrang aria-label={masalah.label} {...menyerah(selesai)} onPilih={selesai} />
      <Text size="xs" c="dimmed" lineClamp={2}>{masalah.alasan}</Text>
    </Group>
  ) // prettier-ignore
}

function Jenis({ masalah, jenis, selesai }: Props & { jenis: readonly string[] }) {
  return (
    <Group gap="xs" wrap="nowrap">
      <Select aria-label={masalah.label} placeholder="Pilih jenisnya" {...menyerah(selesai)} data={[...jenis]} onChange={selesai} />
      <Text size="xs" c="dimmed" lineClamp={2}>{masalah.alasan}</Text>
    </Group>
  ) // prettier-ignore
}

/** The field a problem is repaired with: a person, a kind, or null for a box to type in. */
export function isianPerbaikan(masalah: MasalahBaris, jenis: readonly string[], selesai: Props['selesai']): ReactNode {
  if (masalah.field === 'orang') return <Orang masalah={masalah} selesai={selesai} />
  return masalah.field === 'jenis' ? <Jenis masalah={masalah} jenis={jenis} selesai={selesai} /> : null
}
