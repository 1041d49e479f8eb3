import { Anchor, Button, Group, Stack, Table, Text } from '@mantine/core'
import { Link } from 'react-router'
import { sebutTahunJam, STATUS_PELATIHAN_LABEL, STATUS_PESERTA_LABEL } from '../../../domain/pelatihan/pelatihan'
import { formatTanggal, isoDate } from '../../../domain/shared/iso-date'
import { EksporButton, type KolomEkspor } from '../../ui/ekspor-button'
import { EmptyState } from '../../ui/empty-state'
import { StatusPelatihanTanda } from '../../ui/status-pelatihan'
import type { Profil } from './ringkasan'

type Baris = Profil['rencana'][number]
const hari = (day: string | null) => (day === null ? 'belum dijadwalkan' : formatTanggal(isoDate(day)))
const kolom = (tahun: number): readonly KolomEkspor<Baris>[] => [
  { judul: 'Program', lebar: 50, nilai: ({ judul }) => judul },
  { judul: 'JP', lebar: 8, jenis: 'angka', nilai: ({ jp }) => jp },
  { judul: 'Mulai', lebar: 13, jenis: 'tanggal', nilai: ({ mulai }) => mulai },
  { judul: 'Selesai', lebar: 13, jenis: 'tanggal', nilai: ({ selesai }) => selesai },
  { judul: 'Status program', lebar: 16, nilai: ({ status }) => STATUS_PELATIHAN_LABEL[status] },
  { judul: 'Keikutsertaan', lebar: 16, nilai: ({ statusPeserta }) => STATUS_PESERTA_LABEL[statusPeserta] },
  { judul: 'Keterangan', lebar: 30, nilai: (row) => sebutTahunJam(row, tahun) },
]

/** The person's programmes of the year. */
export function RencanaTab({ profil: { rencana, waktu, orang } }: { profil: Profil }) {
  if (rencana.length === 0)
    return (
      <EmptyState title={`Belum ada rencana untuk ${waktu.tahun}`} action={<Button component={Link} to="/kompetensi">Buka rencana kantor</Button>}>
        Program muncul di sini sesudah pegawai ini menjadi pesertanya.
      </EmptyState>
    ) // prettier-ignore
  return (
    <Stack gap="xs">
      <Group justify="flex-end"><EksporButton nama={`Rencana ${waktu.tahun} ${orang.nama}`} judul={[`RENCANA PENGEMBANGAN KOMPETENSI TAHUN ${waktu.tahun}`, orang.nama]} kolom={kolom(waktu.tahun)} baris={rencana} /></Group>
      <Table withTableBorder aria-label={`Rencana ${waktu.tahun}`}>
        <Table.Thead><Table.Tr><Table.Th>Program</Table.Th><Table.Th w={60} ta="right">JP</Table.Th><Table.Th w={280}>Waktu</Table.Th><Table.Th w={170}>Status program</Table.Th><Table.Th w={130}>Keikutsertaan</Table.Th></Table.Tr></Table.Thead>
        <Table.Tbody>
          {rencana.map((row) => (
            <Table.Tr key={row.pelatihanId}>
              <Table.Td><Anchor component={Link} to={`/kompetensi/pelatihan/${row.pelatihanId}`} fz="sm">{row.judul}</Anchor></Table.Td>
              <Table.Td ta="right">{row.jp}</Table.Td>
              <Table.Td>{row.mulai === null || row.selesai === null || row.mulai === row.selesai ? hari(row.mulai) : `${hari(row.mulai)} sampai ${hari(row.selesai)}`}<Text fz="xs" c="dimmed">{sebutTahunJam(row, waktu.tahun)}</Text></Table.Td>
              <Table.Td><StatusPelatihanTanda status={row.status} />{!row.masukRencana && <Text fz="xs" c="dimmed">Di luar rencana</Text>}</Table.Td>
              <Table.Td>{STATUS_PESERTA_LABEL[row.statusPeserta]}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Stack>
  ) // prettier-ignore
}
