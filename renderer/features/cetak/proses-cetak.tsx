import { Button, Group, Progress, ScrollArea, Stack, Text, Title } from '@mantine/core'
import { IconFolderOpen, IconX } from '@tabler/icons-react'
import { KurangEkspor } from './kurang-ekspor'
import type { useCetak } from './use-cetak'

type Cetak = ReturnType<typeof useCetak>

/** A running job with its cancel, then what it made and what it left out. */
export function ProsesCetak({ job, batal, buka, tutup }: Cetak & { job: NonNullable<Cetak['job']> }) {
  const { progress, hasil } = job
  if (hasil)
    return (
      <Stack key="selesai" gap="sm">
        <Title order={2}>Selesai</Title>
        <Text>
          {hasil.berkas} berkas, {hasil.halaman} halaman, disimpan di:
        </Text>
        <Text fw={600} style={{ overflowWrap: 'anywhere' }}>
          {hasil.tempat}
        </Text>
        <Group>
          <Button autoFocus leftSection={<IconFolderOpen size={16} />} onClick={buka}>
            Buka untuk dicetak
          </Button>
          <Button variant="default" onClick={tutup}>
            Kembali ke pratinjau
          </Button>
        </Group>
        {hasil.lewat.length > 0 && (
          <>
            <Group justify="space-between">
              <Title order={3}>Tidak dicetak ({hasil.lewat.length})</Title>
              <KurangEkspor judul="Formulir yang Tidak Dicetak" catatan={hasil.lewat} />
            </Group>
            <ScrollArea.Autosize mah={260} scrollbars="y">
              {hasil.lewat.map(({ nama, pesan }) => (
                <Text key={nama} size="sm">
                  <b>{nama}</b>: {pesan.join(' ')}
                </Text>
              ))}
            </ScrollArea.Autosize>
          </>
        )}
      </Stack>
    )
  const part = progress && progress.total > 0 ? (100 * progress.done) / progress.total : 0
  return (
    <Stack gap="sm">
      <Title order={2}>Sedang membuat formulir</Title>
      <Progress value={part} size="lg" aria-label="Kemajuan" />
      <Text size="sm" className="angka">
        {progress ? `${progress.done} dari ${progress.total} · ${progress.label}` : 'Menyiapkan…'}
      </Text>
      <Group>
        <Button color="red" variant="light" leftSection={<IconX size={16} />} onClick={batal}>
          Batalkan
        </Button>
        <Text size="sm" c="dimmed">
          Anda dapat terus memakai layar lain.
        </Text>
      </Group>
    </Stack>
  )
}
