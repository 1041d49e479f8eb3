import { Button, Group, Modal, Select, Stack, Text } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { hr } from '../../ipc/client'
import { useChange } from '../../ipc/hooks'
import { showUndo } from '../../ui/pesan-urung'
import type { JabatanStandar } from './kata'

interface Props {
  opened: boolean
  onClose: () => void
  asal: readonly JabatanStandar[]
  ke: readonly JabatanStandar[]
  onSelesai: () => void
}

/** The standard of one post for others that are alike; what they have already is kept. */
export function SalinStandar({ opened, onClose, asal, ke, onSelesai }: Props) {
  const client = useQueryClient()
  const [dari, setDari] = useState<string | null>(null)
  const salin = useChange(hr.standar.salin, {
    onSuccess: ({ jabatan, butir }) => {
      onClose()
      onSelesai()
      showUndo(butir === 0 ? 'Jabatan yang dicentang sudah punya semua butir itu.' : `${butir} butir disalin ke ${jabatan} jabatan.`, () => client.invalidateQueries())
    },
  })
  return (
    <Modal opened={opened} onClose={onClose} title="Salin standar dari jabatan lain" transitionProps={{ duration: 0 }}>
      <Stack gap="sm">
        <Text size="sm">Butir yang belum ada ditambahkan ke {ke.length === 1 ? ke[0]?.jabatan : `${ke.length} jabatan yang dicentang`}. Butir yang sudah ada tidak diubah.</Text>
        <Select data-autofocus label="Salin dari" placeholder={asal.length === 0 ? 'Belum ada jabatan yang punya standar' : 'Pilih jabatan'} data={asal.map(({ kunci, jabatan }) => ({ value: kunci, label: jabatan }))} value={dari} onChange={setDari} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>Batal</Button>
          <Button disabled={dari === null} loading={salin.isPending} onClick={() => { if (dari !== null) salin.mutate({ dari, ke: ke.map(({ jabatan }) => jabatan) }) }}>Salin</Button>
        </Group>
      </Stack>
    </Modal>
  )
} // prettier-ignore
