import { Alert, Button, Group, Stack, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useState } from 'react'
import { GantiPenandaTangan } from './ganti-penanda-tangan'
import type { Naskah, SimpanNaskah } from './use-simpan-naskah'

interface Props {
  naskah: Naskah
  simpan: SimpanNaskah['simpan']
  galat: string | undefined
}

/** False for papers that only their own people sign, such as a statement. */
export const bertandaTangan = ({ templat }: Naskah): boolean => templat.ttd.some(({ dari }) => dari === 'penanda_tangan')

/** Who signs and why, in plain words, and what is doubtful about it. */
export function PenandaTanganIsian({ naskah, simpan, galat }: Props) {
  const [changing, setChanging] = useState(false)
  const { orang, jabatan, alasan, peringatan } = naskah.penandaTangan
  return (
    <Stack gap={6}>
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <div style={{ minWidth: 0 }}>
          <Text size="sm" style={{ overflowWrap: 'anywhere' }}><b>{orang?.nama ?? 'Belum ada'}</b>{jabatan.length > 0 && `, ${jabatan.join(' ').replace(/,$/, '')}`}</Text>
          {alasan.length > 0 && <Text size="xs" c="dimmed">{alasan.join(' ')}</Text>}
          {galat && <Text size="xs" c="var(--mantine-color-error)">{galat}</Text>}
        </div>
        <Button variant="default" style={{ flexShrink: 0 }} data-medan="pejabat" onClick={() => { setChanging(true) }}>Ganti</Button>
      </Group>
      <Peringatan pesan={peringatan} />
      <GantiPenandaTangan opened={changing} onClose={() => { setChanging(false) }} naskah={naskah} simpan={simpan} />
    </Stack>
  ) // prettier-ignore
}

/** Sentences the clerk should read before issuing. */
export function Peringatan({ pesan }: { pesan: readonly string[] }) {
  return pesan.map((one) => (
    <Alert key={one} color="yellow" p="xs" icon={<IconAlertTriangle size={16} />} styles={{ message: { color: 'var(--mantine-color-text)' } }}>
      {one}
    </Alert>
  ))
}
