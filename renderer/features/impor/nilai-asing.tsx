import { Button, Group, Paper, ScrollArea, Select, Text } from '@mantine/core'
import { FIELDS } from '../../../domain/impor/columns'
import { angka } from './teks'
import type { Hasil, Perbaikan } from './use-impor'
import warna from '../../ui/impor/warna.module.css'

type Asing = Hasil['nilaiAsing'][number]
type Pilihan = NonNullable<Perbaikan['nilai']>

const BARU = '\u0001baru'

/** Units and ranks that are not known: one choice mends all rows that have it. */
export function NilaiAsing({ nilai, sibuk, onPilih }: { nilai: readonly Asing[]; sibuk: boolean; onPilih: (pilihan: Pilihan) => void }) {
  const units = nilai.filter(({ field }) => field === 'unit')
  return (
    <Paper withBorder p="xs">
      <Group justify="space-between" mb={4}>
        <Text size="sm" fw={600}>
          Nilai yang belum dikenal. Pilih padanannya sekali untuk semua baris.
        </Text>
        {units.length > 1 && (
          <Button
            size="compact-xs"
            variant="light"
            disabled={sibuk}
            onClick={() => {
              onPilih(units.map((unit) => ({ field: 'unit' as const, dari: unit.nilai, ke: unit.nilai })))
            }}
          >
            Jadikan {units.length} unit ini unit baru
          </Button>
        )}
      </Group>
      <ScrollArea.Autosize mah={132} type="auto">
        {nilai.map((one) => (
          <SatuNilai key={`${one.field}:${one.nilai}`} nilai={one} sibuk={sibuk} onPilih={onPilih} />
        ))}
      </ScrollArea.Autosize>
    </Paper>
  )
}

function SatuNilai({ nilai: { field, nilai, jumlah, usul, pilihan }, sibuk, onPilih }: { nilai: Asing; sibuk: boolean; onPilih: (pilihan: Pilihan) => void }) {
  const label = FIELDS[field].label
  const choose = (ke: string) => {
    onPilih([{ field, dari: nilai, ke }])
  }
  const options = pilihan.map((one) => ({ value: one.nilai, label: one.label }))
  const labelOf = options.find(({ value }) => value === usul)?.label
  return (
    <Group gap="sm" wrap="nowrap" py={2}>
      <Text size="sm" w={350} truncate title={nilai} style={{ flexShrink: 0 }}>
        {angka(jumlah)} baris, {label.toLowerCase()}{' '}
        <Text span className={warna['salah'] ?? ''}>
          “{nilai}”
        </Text>
      </Text>
      <Select
        aria-label={`Padanan ${label} ${nilai}`}
        placeholder="Pilih padanan"
        w={300}
        disabled={sibuk}
        value={null}
        data={field === 'unit' ? [{ value: BARU, label: `Buat unit baru “${nilai}”` }, ...options] : options}
        onChange={(value) => {
          if (value) choose(value === BARU ? nilai : value)
        }}
      />
      {usul && labelOf && (
        <Button
          size="compact-xs"
          variant="light"
          disabled={sibuk}
          onClick={() => {
            choose(usul)
          }}
        >
          Pakai “{labelOf}”
        </Button>
      )}
    </Group>
  )
}
