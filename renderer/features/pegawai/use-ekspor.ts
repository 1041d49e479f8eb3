import { notifications } from '@mantine/notifications'
import { hr } from '../../ipc/client'
import { useChange } from '../../ipc/hooks'

const tell = (made: { berkas: string; baris: number } | null) => {
  if (made) notifications.show({ color: 'takar', title: `${made.baris} pegawai disimpan`, message: made.berkas })
}

/** Saves lists of people as .xlsx where the clerk says, and tells where. */
export function useEkspor() {
  const daftar = useChange(hr.pegawai.eksporDaftar, { onSuccess: tell })
  const duk = useChange(hr.pegawai.eksporDuk, { onSuccess: tell })
  return {
    busy: daftar.isPending || duk.isPending,
    daftar: (ids: string[]) => {
      daftar.mutate({ ids })
    },
    duk: (tanggal: string) => {
      duk.mutate({ tanggal })
    },
  }
}
