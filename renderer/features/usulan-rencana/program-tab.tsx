import { Group, SegmentedControl, Stack, Text } from '@mantine/core'
import { useMemo, useState } from 'react'
import type { Sematan } from '../../../domain/pelatihan/pelatihan'
import { DataTable } from '../../ui/data-table'
import { kolomProgram } from './program-kolom'
import type { ProgramUsulan } from './use-usulan'

const SARINGAN = [
  { value: 'semua', label: 'Semua' },
  { value: 'terpilih', label: 'Terpilih' },
  { value: 'tidak', label: 'Tidak terpilih' },
]

/** Every programme that may be chosen, in the plan's own order, so that a pin moves nothing under the hands. */
export function ProgramTab({ program, onSemat, onOpen }: { program: readonly ProgramUsulan[]; onSemat: (id: string, sematan: Sematan) => void; onOpen: (program: ProgramUsulan) => void }) {
  const [saring, setSaring] = useState('semua')
  const rows = useMemo(() => (saring === 'semua' ? program : program.filter(({ terpilih }) => terpilih === (saring === 'terpilih'))), [program, saring])
  const kolom = useMemo(() => kolomProgram(onSemat), [onSemat])
  return (
    <Stack gap="xs" style={{ flex: 1, minHeight: 0 }}>
      <Group justify="space-between">
        <SegmentedControl aria-label="Tampilkan" data={SARINGAN} value={saring} onChange={setSaring} />
        <Text size="xs" c="dimmed">
          Pada baris: <kbd>M</kbd> harus masuk, <kbd>K</kbd> tidak dipakai, <kbd>B</kbd> bebas, <kbd>Enter</kbd> rincian
        </Text>
      </Group>
      <DataTable label="Program dalam usulan" rows={rows} columns={kolom} rowKey={({ id }) => id} onOpen={onOpen} empty={<Text size="sm" c="dimmed" p="md">Tidak ada program pada saringan ini.</Text>} />
    </Stack>
  ) // prettier-ignore
}
