import { Button, Group, Progress, Stack, Text } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import type { Kerja } from './kerja'

/** A running job: how far it is, what it makes now, and the way to stop it. */
export function Kemajuan({ judul, job: { progress }, onBatal, keterangan }: { judul: string; job: Kerja; onBatal: () => void; keterangan: string }) {
  const part = progress && progress.total > 0 ? (100 * progress.done) / progress.total : 0
  return (
    <Stack gap="xs" role="status">
      <Text fw={700}>{judul}</Text>
      <Progress value={part} size="lg" aria-label={judul} />
      <Text size="sm" className="angka" truncate>
        {progress ? `${progress.done} dari ${progress.total} · ${progress.label}` : 'Menyiapkan…'}
      </Text>
      <Group>
        <Button variant="default" leftSection={<IconX size={15} />} onClick={onBatal}>
          Hentikan
        </Button>
        <Text size="sm" c="dimmed">
          {keterangan}
        </Text>
      </Group>
    </Stack>
  )
}
