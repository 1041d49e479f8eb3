import { Alert, Button, Group, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { luarJadwal, rentangHari, sebutHari, sebutRentang } from '../../../domain/pelatihan/hari'
import { hr } from '../../ipc/client'
import { useChange } from '../../ipc/hooks'
import { showUndo } from '../../ui/pesan-urung'
import { terbuka, type Papan } from './papan'

/** Days that the programme's new dates left behind: moved along, or taken away where nothing was entered. */
export function HariDiLuar({ papan }: { papan: Papan }) {
  const { hari, peserta, program } = papan
  const client = useQueryClient()
  const sesuaikan = useChange(hr.pelaksanaan.hariSesuaikan, {
    onSuccess: ({ jumlah }, { cara }) => { showUndo(cara === 'pindah' ? `${jumlah} hari dipindahkan beserta isinya.` : `${jumlah} hari kosong dihapus.`, () => client.invalidateQueries()) },
  }) // prettier-ignore
  const luar = hari.filter(({ tanggal }) => luarJadwal(program, tanggal) !== null)
  const { mulai, selesai } = program
  if (luar.length === 0 || mulai === null || !terbuka(papan)) return null
  const kosong = luar.filter(({ id, materi }) => (materi ?? '').trim() === '' && peserta.every(({ hadir }) => hadir[id] === undefined))
  const isi = luar.length - kosong.length
  const muat = hari.length <= rentangHari(mulai, selesai ?? mulai).length
  return (
    <Alert color="yellow" p="xs" icon={<IconAlertTriangle size={16} />}>
      <Group justify="space-between" gap="xs">
        <Text size="sm" flex={1} miw={280}>
          {sebutHari(luar.map(({ tanggal }) => tanggal))} di luar jadwal program ({sebutRentang(mulai, selesai ?? mulai)}).{isi > 0 && ` ${isi} di antaranya sudah berisi kehadiran atau materi, yang ${muat ? 'ikut dipindahkan' : 'tidak dihapus'}.`}{!muat && ' Jadwalnya tidak memuat semua hari ini.'}
        </Text>
        <Group gap="xs">
          {muat && <Button loading={sesuaikan.isPending} onClick={() => { sesuaikan.mutate({ pelatihanId: program.id, cara: 'pindah' }) }}>Pindahkan mengikuti jadwal</Button>}
          {kosong.length > 0 && <Button variant="default" disabled={sesuaikan.isPending} onClick={() => { sesuaikan.mutate({ pelatihanId: program.id, cara: 'hapus' }) }}>Hapus {kosong.length} hari kosong</Button>}
        </Group>
      </Group>
    </Alert>
  ) // prettier-ignore
}
