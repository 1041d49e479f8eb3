import { Alert, Button, Group, Text } from '@mantine/core'
import { IconUserOff } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { ikutSerta } from '../../../domain/pelatihan/peserta'
import { hr } from '../../ipc/client'
import { useChange } from '../../ipc/hooks'
import { showUndo } from '../../ui/pesan-urung'
import type { ProgramLengkap } from './use-program'

type Peserta = ProgramLengkap['peserta'][number]
interface Props {
  peserta: readonly Peserta[]
  onKosongkan: (ids: string[]) => void
}

/** People of the programme who are in the bin: their seats cost on, and no paper names them. */
export function PesertaTerhapus({ peserta, onKosongkan }: Props) {
  const client = useQueryClient()
  const pulihkan = useChange(hr.pegawai.pulihkan, { onSuccess: (_none, { ids }) => { showUndo(`${ids.length} pegawai dipulihkan.`, () => client.invalidateQueries()) } }) // prettier-ignore
  const hilang = peserta.filter((one) => one.dihapus && ikutSerta(one))
  if (hilang.length === 0) return null
  return (
    <Alert color="yellow" p="xs" icon={<IconUserOff size={16} />} title={`${hilang.length} peserta sudah dihapus dari daftar pegawai`}>
      <Group justify="space-between" gap="xs">
        <Text size="sm" flex={1} miw={280} style={{ overflowWrap: 'anywhere' }}>
          {hilang.map(({ nama }) => nama).join('; ')}. Kursinya masih dihitung dalam kuota dan biaya, tetapi namanya tidak dicetak pada surat dan daftar hadir.
        </Text>
        <Group gap="xs">
          <Button variant="default" onClick={() => { onKosongkan(hilang.map(({ id }) => id)) }}>Kosongkan kursinya</Button>
          <Button variant="default" loading={pulihkan.isPending} onClick={() => { pulihkan.mutate({ ids: hilang.map(({ pegawaiId }) => pegawaiId) }) }}>Pulihkan pegawainya</Button>
        </Group>
      </Group>
    </Alert>
  ) // prettier-ignore
}
