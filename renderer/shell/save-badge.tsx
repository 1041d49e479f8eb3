import { Badge, Tooltip } from '@mantine/core'
import { IconAlertTriangle, IconCheck, IconLoader2 } from '@tabler/icons-react'
import { hr } from '../ipc/client'
import { useRead } from '../ipc/hooks'
import { useSaveState } from '../ipc/save-state'

const clock = (iso: string) =>
  new Intl.DateTimeFormat('id-ID', { hour: '2-digit', minute: '2-digit' }).format(new Date(iso)).replace(':', '.')

const tanggalPendek = (iso: string) => new Intl.DateTimeFormat('id-ID', { day: 'numeric', month: 'short' }).format(new Date(iso))

/** "Tersimpan 10.42": always in sight, true only when the data is on disk. */
export function SaveBadge() {
  const save = useSaveState()
  if (save.state === 'menyimpan')
    return (
      <Badge variant="light" color="gray" leftSection={<IconLoader2 size={12} />} role="status">
        Menyimpan…
      </Badge>
    )
  if (save.state === 'gagal')
    return (
      <Tooltip label={save.message} multiline maw={360}>
        <Badge color="red" leftSection={<IconAlertTriangle size={12} />} role="alert">
          Belum tersimpan
        </Badge>
      </Tooltip>
    )
  return <SavedBadge at={save.state === 'tersimpan' ? save.at : null} />
}

/** Since the start of the program, or from the data itself when nothing was changed yet. */
function SavedBadge({ at }: { at: string | null }) {
  const { data } = useRead(hr.riwayat.keadaan, undefined, { enabled: at === null })
  const waktu = at ?? data?.terakhir ?? null
  const hariIni = waktu !== null && new Date(waktu).toDateString() === new Date().toDateString()
  return (
    <Badge variant="light" color="takar" leftSection={<IconCheck size={12} />} role="status" tt="none">
      {waktu === null ? 'Belum ada isian' : `Tersimpan ${hariIni ? '' : `${tanggalPendek(waktu)} `}${clock(waktu)}`}
    </Badge>
  )
}
