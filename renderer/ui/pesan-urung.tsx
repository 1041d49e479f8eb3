import { Button, Group, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { hr } from '../ipc/client'
import { showError } from '../ipc/hooks'

let shown = ''

/** A notice with the way back in it. One at a time, and its button takes back this very action or nothing. */
export function showUndo(message: string, refresh: () => Promise<unknown>): void {
  const id = `urung-${String(Date.now())}`
  const mine = hr.riwayat.keadaan(undefined).then(({ urung }) => urung?.seq)
  const takeBack = async () => {
    notifications.hide(id)
    const { urung } = await hr.riwayat.keadaan(undefined)
    if (!urung || urung.seq !== (await mine)) {
      notifications.show({ message: 'Sudah ada perubahan lain sesudahnya. Pakai Ctrl+Z untuk mengurungkan satu per satu dari yang terakhir.' })
      return
    }
    await hr.riwayat.urungkan(undefined)
    await refresh()
    notifications.show({ message: `Diurungkan: ${urung.label}` })
  }
  notifications.hide(shown)
  shown = id
  notifications.show({
    id,
    autoClose: 8000,
    message: (
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm" miw={0} style={{ overflowWrap: 'anywhere' }}>{message}</Text>
        <Button variant="light" style={{ flexShrink: 0 }} onClick={() => void takeBack().catch(showError)}>
          Urungkan
        </Button>
      </Group>
    ),
  })
}
