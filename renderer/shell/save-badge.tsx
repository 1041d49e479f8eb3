import { Badge, Tooltip } from '@mantine/core'
import { IconAlertTriangle, IconCheck, IconLoader2 } from '@tabler/icons-react'
import { useSaveState } from '../ipc/save-state'

const clock = (iso: string) =>
  new Intl.DateTimeFormat('id-ID', { hour: '2-digit', minute: '2-digit' }).format(new Date(iso)).replace(':', '.')

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
  return (
    <Badge variant="light" color="takar" leftSection={<IconCheck size={12} />} role="status" tt="none">
      {save.state === 'tersimpan' ? `Tersimpan ${clock(save.at)}` : 'Semua tersimpan'}
    </Badge>
  )
}
