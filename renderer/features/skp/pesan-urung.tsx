import { Button, Group, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { hr } from '../../ipc/client'
import { showError } from '../../ipc/hooks'

/** A notice with the way back in it, for what was deleted or done to many. */
export function showUndo(message: string, refresh: () => Promise<unknown>): void {
  const id = `urung-${message}-${String(Date.now())}`
  const takeBack = async () => {
    notifications.hide(id)
    const action = await hr.riwayat.urungkan(undefined)
    await refresh()
    notifications.show({ message: action ? `Diurungkan: ${action.label}` : 'Tidak ada lagi yang dapat diurungkan.' })
  }
  notifications.show({
    id,
    autoClose: 10_000,
    message: (
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm">{message}</Text>
        <Button variant="light" onClick={() => void takeBack().catch(showError)}>
          Urungkan
        </Button>
      </Group>
    ),
  })
}
