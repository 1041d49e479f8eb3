import { Button, Group, Text } from '@mantine/core'
import { IconFlask } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { useNavigate } from 'react-router'
import { hr } from '../../ipc/client'
import { useChange, useEvent, useRead } from '../../ipc/hooks'

/** Always in sight while the sample office is open, so that nobody takes it for the real one. */
export function BannerContoh() {
  const { data } = useRead(hr.kantor.keadaan, undefined)
  const queries = useQueryClient()
  const navigate = useNavigate()
  const leave = useChange(hr.kantor.tutupContoh)
  const remove = useChange(hr.kantor.hapusContoh)
  /** Another office: nothing of the one before may stay on screen. */
  const onSwitch = useCallback(
    ({ reason }: { reason: string }) => {
      if (!reason.startsWith('kantor_')) return void queries.invalidateQueries()
      queries.removeQueries({ type: 'inactive' })
      void queries.resetQueries()
      void navigate('/')
    },
    [queries, navigate],
  )
  useEvent('dataChanged', onSwitch)
  if (!data?.contoh) return null
  return (
    <Group bg="yellow.4" c="black" px="md" py={4} justify="space-between" wrap="nowrap" role="status">
      <Group gap="xs" wrap="nowrap" miw={0}>
        <IconFlask size={16} style={{ flexShrink: 0 }} />
        <Text size="sm" fw={700} style={{ whiteSpace: 'nowrap' }}>KANTOR CONTOH</Text>
        <Text size="sm" truncate>Semua orang di sini rekaan. Data kantor Anda aman di tempatnya.</Text>
      </Group>
      <Group gap="xs" wrap="nowrap" style={{ flexShrink: 0 }}>
        <Button size="compact-xs" variant="filled" color="dark" loading={leave.isPending} onClick={() => { leave.mutate(undefined) }}>Kembali ke kantor saya</Button>
        <Button size="compact-xs" variant="filled" color="red.9" loading={remove.isPending} onClick={() => { remove.mutate(undefined) }}>Hapus kantor contoh</Button>
      </Group>
    </Group>
  ) // prettier-ignore
}
