import { ActionIcon, Button, Group, Stack, Table } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { Link } from 'react-router'
import { formatTanggal, isoDate } from '../../../domain/shared/iso-date'
import { hr } from '../../ipc/client'
import { useChange } from '../../ipc/hooks'
import { EksporButton, type KolomEkspor } from '../../ui/ekspor-button'
import { EmptyState } from '../../ui/empty-state'
import type { Detail } from './data-diri'

const KOLOM_EKSPOR: readonly KolomEkspor<Detail['penilai'][number]>[] = [
  { judul: 'Penilai', lebar: 34, nilai: ({ penilai }) => penilai },
  { judul: 'Jabatan Penilai', lebar: 40, nilai: ({ jabatanPenilai }) => jabatanPenilai },
  { judul: 'Atasan Penilai', lebar: 34, nilai: ({ atasan }) => atasan },
  { judul: 'Berlaku Dari', lebar: 13, jenis: 'tanggal', nilai: ({ berlakuDari }) => berlakuDari },
  { judul: 'Sampai', lebar: 13, jenis: 'tanggal', nilai: ({ berlakuSampai }) => berlakuSampai },
  { judul: 'Dasar', lebar: 40, nilai: ({ dasar }) => dasar ?? 'Menurut jabatan' },
]

/** Who appraised this person since when; set on the screen of the appraisers. */
export function RiwayatPenilai({ pemilik, rows }: { pemilik: string; rows: Detail['penilai'] }) {
  const remove = useChange(hr.penilai.hapusRelasi)
  const set = <Button component={Link} to="/penilai">Atur penilai</Button> // prettier-ignore
  if (rows.length === 0) return <EmptyState title="Belum ada penilai" action={set}>Penilai diusulkan dari jabatan untuk seluruh kantor sekaligus.</EmptyState> // prettier-ignore
  return (
    <Stack gap="xs" maw={1040}>
      <Group justify="flex-end"><EksporButton nama={`Penilai ${pemilik}`} judul={['Riwayat Penilai', pemilik]} baris={rows} kolom={KOLOM_EKSPOR} /></Group>
      <Table withTableBorder>
        <Table.Thead>
          <Table.Tr>{['Penilai', 'Atasan penilai', 'Berlaku dari', 'Sampai', 'Dasar'].map((judul) => <Table.Th key={judul}>{judul}</Table.Th>)}<Table.Th w={40}><span className="takar-tersembunyi">Tindakan</span></Table.Th></Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={row.id}>
              <Table.Td>{row.penilai}<br /><small>{row.jabatanPenilai}</small></Table.Td>
              <Table.Td>{row.atasan ?? '–'}</Table.Td>
              <Table.Td>{formatTanggal(isoDate(row.berlakuDari))}</Table.Td>
              <Table.Td>{row.berlakuSampai === null ? 'sekarang' : formatTanggal(isoDate(row.berlakuSampai))}</Table.Td>
              <Table.Td>{row.dasar ?? 'Menurut jabatan'}</Table.Td>
              <Table.Td><ActionIcon color="red" aria-label={`Hapus penilai ${row.penilai}`} onClick={() => { remove.mutate({ id: row.id }) }}><IconTrash size={15} /></ActionIcon></Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Stack>
  ) // prettier-ignore
}
