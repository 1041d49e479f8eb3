import { Badge, Button, Group, Paper, Stack, Text } from '@mantine/core'
import { IconAlertTriangle, IconCircleCheck, IconInfoCircle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { JenisDokumen } from './use-dokumen'

interface Props {
  jenis: readonly JenisDokumen[]
  sibuk: boolean
  onBuat: (jenis: JenisDokumen) => void
  /** The key of the paper at this place. */
  tombol: (i: number) => string
  /** A second way of making it, beside its button. */
  lain?: (jenis: JenisDokumen) => ReactNode
}

/** The papers that can be made, each with its key, and what is missing said before it is made. */
export function JenisDokumenDaftar({ jenis, sibuk, onBuat, lain, tombol }: Props) {
  return (
    <Stack gap={6} component="ul" m={0} p={0} style={{ listStyle: 'none' }} aria-label="Dokumen yang dapat dibuat">
      {jenis.map((one, i) => (
        <Paper key={one.kode} component="li" withBorder px="sm" py={6}>
          <Group justify="space-between" wrap="nowrap" gap="xs">
            <Group gap={6} wrap="nowrap" style={{ minWidth: 0 }}>
              <Text fw={600} size="sm" lh={1.2}>{one.nama}</Text>
              {one.dibuat > 0 && <Badge size="xs" variant="default" tt="none" style={{ flexShrink: 0 }}>{one.dibuat} dibuat</Badge>}
            </Group>
            <Group gap={4} wrap="nowrap" style={{ flexShrink: 0 }}>
              {lain?.(one)}
              <Button size="compact-sm" variant={one.dibuat > 0 ? 'default' : 'light'} disabled={one.kurang !== null || sibuk} onClick={() => { onBuat(one) }}>
                {kataBuat(one)} <span className="takar-tersembunyi">{one.nama}</span> <kbd aria-hidden style={{ marginLeft: 6 }}>{tombol(i).replace('+', ' ')}</kbd>
              </Button>
            </Group>
          </Group>
          <Text size="xs" c="dimmed">{one.guna}</Text>
          <Keadaan jenis={one} />
        </Paper>
      ))}
    </Stack>
  ) // prettier-ignore
}

const kataBuat = ({ perOrang, jumlah, dibuat }: JenisDokumen): string => (perOrang && jumlah > 1 ? `Buat ${jumlah}` : dibuat > 0 ? 'Buat lagi' : 'Buat')

function Keadaan({ jenis: { kurang, perhatian } }: { jenis: JenisDokumen }) {
  if (kurang !== null) return <Baris ikon={<IconInfoCircle size={14} />}>{kurang}</Baris>
  if (perhatian.length === 0) return <Baris ikon={<IconCircleCheck size={14} color="var(--mantine-primary-color-filled)" />}>Siap dibuat, datanya lengkap.</Baris>
  return <Baris ikon={<IconAlertTriangle size={14} color="var(--mantine-color-orange-6)" />}>{perhatian.join(' ')}</Baris>
}

function Baris({ ikon, children }: { ikon: ReactNode; children: ReactNode }) {
  return (
    <Group gap={5} wrap="nowrap" align="flex-start" mt={2}>
      <span style={{ flexShrink: 0, lineHeight: 0, marginTop: 2 }} aria-hidden>{ikon}</span>
      <Text size="xs">{children}</Text>
    </Group>
  ) // prettier-ignore
}
