import { notifications } from '@mantine/notifications'
import { hr } from '../../ipc/client'
import { useChange } from '../../ipc/hooks'

/** To the bin without asking: it can be taken back for 30 days, and at once with Ctrl+Z. */
export function useHapusPegawai(onDone: () => void) {
  const hapus = useChange(hr.pegawai.hapus, {
    onSuccess: (_output, { ids }) => {
      notifications.show({ message: `${ids.length} pegawai dipindahkan ke tempat sampah. Urungkan dengan Ctrl+Z.` })
      onDone()
    },
  })
  return (ids: string[]) => {
    hapus.mutate({ ids })
  }
}
