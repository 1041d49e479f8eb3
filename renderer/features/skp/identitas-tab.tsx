import { Group, Stack, Table, Text, Timeline } from '@mantine/core'
import { formatNip } from '../../../domain/shared/nip'
import { formatRentang } from '../../../domain/skp/rentang'
import type { SkpView } from '../../../preload/contract/skp-view.contract'
import { hr } from '../../ipc/client'
import { useChange, useRead } from '../../ipc/hooks'
import { TanggalInput } from '../../ui/tanggal-input'
import classes from './skp.module.css'
import { StatusBadge } from './status-badge'

const WAKTU = new Intl.DateTimeFormat('id-ID', { dateStyle: 'medium', timeStyle: 'short' })

/** Who the SKP is about as it will be printed, its days, its neighbours in the year, and what happened to it. */
export function IdentitasTab({ skp, editable, onOpen }: { skp: SkpView; editable: boolean; onOpen: (skpId: string) => void }) {
  const { data: riwayat } = useRead(hr.riwayat.baris, { tabel: 'skp', id: skp.id })
  const change = useChange(hr.skp.ubah)
  const columns = [['Pegawai yang Dinilai', skp.pegawai], ['Pejabat Penilai Kinerja', skp.penilai], ['Atasan Pejabat Penilai', skp.atasan]] as const // prettier-ignore
  const lines = [['Nama', 'nama'], ['NIP', 'nip'], ['Pangkat/Gol. Ruang', 'pangkat'], ['Jabatan', 'jabatan'], ['Unit Kerja', 'unit']] as const // prettier-ignore
  return (
    <div className={classes['gulir']}>
      <Stack gap="sm">
        <Table withTableBorder withColumnBorders>
          <Table.Thead>
            <Table.Tr>
              <Table.Th w={140}>Identitas</Table.Th>
              {columns.map(([judul]) => <Table.Th key={judul}>{judul}</Table.Th>)}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {lines.map(([label, key]) => (
              <Table.Tr key={key}>
                <Table.Th fw={400}>{label}</Table.Th>
                {columns.map(([judul, who]) => <Table.Td key={judul}>{key === 'nip' ? formatNip(who?.nip ?? '') || '–' : who?.[key] || '–'}</Table.Td>)}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
        <Text size="xs" c="dimmed">
          {skp.dibekukanPada ? `Identitas dibekukan saat diajukan, ${WAKTU.format(new Date(skp.dibekukanPada))}.` : 'Identitas mengikuti data pegawai sampai SKP diajukan.'}
        </Text>
        {editable && (
          <Group gap="sm">
            <TanggalInput label="Mulai" clearable={false} value={skp.mulai} onChange={(mulai) => { if (mulai) change.mutate({ skpId: skp.id, mulai }) }} />
            <TanggalInput label="Selesai" clearable={false} value={skp.selesai} onChange={(selesai) => { if (selesai) change.mutate({ skpId: skp.id, selesai }) }} />
          </Group>
        )}
        {skp.lainnya.length > 0 && (
          <Stack gap={4}>
            <Text fw={600} size="sm">SKP lain pada tahun {skp.tahun}</Text>
            {skp.lainnya.map((one) => (
              <Group key={one.id} gap={8}>
                <Text component="button" type="button" size="sm" td="underline" style={{ background: 'none', border: 0, padding: 0, cursor: 'pointer', color: 'inherit' }} onClick={() => { onOpen(one.id) }}>
                  {formatRentang(one)}, {one.jabatan}
                </Text>
                <StatusBadge status={one.status} />
              </Group>
            ))}
          </Stack>
        )}
        <Text fw={600} size="sm">Riwayat SKP</Text>
        <Timeline bulletSize={10} lineWidth={1}>
          {(riwayat ?? []).map((one) => (
            <Timeline.Item key={one.seq} title={<Text size="sm">{one.label}</Text>}>
              <Text size="xs" c="dimmed">{WAKTU.format(new Date(one.waktu))}, {one.pelaku}{one.alasan ? `. Alasan: ${one.alasan}` : ''}</Text>
            </Timeline.Item>
          ))}
        </Timeline>
      </Stack>
    </div>
  )
}
