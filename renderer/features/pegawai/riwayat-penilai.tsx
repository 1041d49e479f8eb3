import { Button, Table } from '@mantine/core'
import { Link } from 'react-router'
import { formatTanggal, isoDate } from '../../../domain/shared/iso-date'
import { EmptyState } from '../../ui/empty-state'
import type { Detail } from './data-diri'

/** Who appraised this person since when; set on the screen of the appraisers. */
export function RiwayatPenilai({ rows }: { rows: Detail['penilai'] }) {
  const set = <Button component={Link} to="/penilai">Atur penilai</Button> // prettier-ignore
  if (rows.length === 0) return <EmptyState title="Belum ada penilai" action={set}>Penilai diusulkan dari jabatan untuk seluruh kantor sekaligus.</EmptyState> // prettier-ignore
  return (
    <Table withTableBorder maw={1040}>
      <Table.Thead>
        <Table.Tr>{['Penilai', 'Atasan penilai', 'Berlaku dari', 'Sampai', 'Dasar'].map((judul) => <Table.Th key={judul}>{judul}</Table.Th>)}</Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map((row) => (
          <Table.Tr key={row.id}>
            <Table.Td>{row.penilai}<br /><small>{row.jabatanPenilai}</small></Table.Td>
            <Table.Td>{row.atasan ?? '–'}</Table.Td>
            <Table.Td>{formatTanggal(isoDate(row.berlakuDari))}</Table.Td>
            <Table.Td>{row.berlakuSampai === null ? 'sekarang' : formatTanggal(isoDate(row.berlakuSampai))}</Table.Td>
            <Table.Td>{row.dasar ?? 'Menurut jabatan'}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  ) // prettier-ignore
}
