import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { hr } from '../../ipc/client'
import { useChange } from '../../ipc/hooks'
import { sebutKebutuhan, type Kebutuhan } from './kata'

const SEBUTAN: Readonly<Record<number, string>> = { 1: 'dapat menunggu', 2: 'rendah', 3: 'sedang', 4: 'tinggi', 5: 'paling dahulu' }

/** One digit sets the priority by hand; 0 gives it back to the points. */
export function DialogPrioritas({ opened, onClose, rows, onSelesai }: { opened: boolean; onClose: () => void; rows: readonly Kebutuhan[]; onSelesai: (message: string) => void }) {
  const atur = useChange(hr.kebutuhan.prioritas, {
    onSuccess: (_, { prioritas }) => {
      onClose()
      onSelesai(prioritas === null ? 'Prioritas kembali menurut poin.' : `Prioritas ${prioritas} ditetapkan untuk ${sebutKebutuhan(rows)}.`)
    },
  })
  const set = (prioritas: number | null) => { atur.mutate({ ids: rows.map(({ id }) => id), prioritas }) }
  return (
    <Modal
      opened={opened} onClose={onClose} title="Tetapkan prioritas" size="sm" transitionProps={{ duration: 0 }}
      onKeyDown={(event) => {
        if (event.ctrlKey || event.altKey || !/^[0-5]$/.test(event.key)) return
        event.preventDefault()
        event.stopPropagation()
        set(event.key === '0' ? null : Number(event.key))
      }}
    >
      <Stack gap={6}>
        <Text size="sm">Untuk {sebutKebutuhan(rows)}. Tekan angkanya; prioritas yang ditetapkan sendiri mengalahkan poin.</Text>
        {[5, 4, 3, 2, 1].map((one) => (
          <Button key={one} variant="default" justify="space-between" rightSection={<kbd>{one}</kbd>} {...(one === 5 ? { 'data-autofocus': true } : {})} onClick={() => { set(one) }}>{one} – {SEBUTAN[one]}</Button>
        ))}
        <Group grow><Button variant="subtle" rightSection={<kbd>0</kbd>} onClick={() => { set(null) }}>Menurut poin</Button></Group>
      </Stack>
    </Modal>
  )
} // prettier-ignore
