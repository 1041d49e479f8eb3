import { Badge, Button, ScrollArea, Table } from '@mantine/core'
import type { hr } from '../../ipc/client'
import { EmptyState } from '../../ui/empty-state'
import { lokal, ukuran } from './waktu'

export type Cadangan = Awaited<ReturnType<typeof hr.cadangan.daftar>>[number]

/** Newest first; each can be brought back, a damaged one cannot. */
export function CadanganTabel({ cadangan, onRestore }: { cadangan: Cadangan[]; onRestore: (cadangan: Cadangan) => void }) {
  if (cadangan.length === 0)
    return <EmptyState title="Belum ada cadangan">Cadangan pertama dibuat saat Takar ditutup, atau sekarang dengan tombol Buat cadangan.</EmptyState>
  return (
    <ScrollArea flex={1} mih={0}>
      <Table aria-label="Daftar cadangan" stickyHeader highlightOnHover>
        <Table.Thead>
          <Table.Tr>
            {['Waktu', 'Alasan', 'Kantor', 'Pegawai', 'Periode', 'Ukuran', 'Tempat'].map((judul) => <Table.Th key={judul}>{judul}</Table.Th>)}
            <Table.Th aria-label="Tindakan" />
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {cadangan.map((each) => (
            <Table.Tr key={`${each.tempat}/${each.nama}`}>
              <Table.Td>{lokal(each.waktu)}</Table.Td>
              <Table.Td>{each.alasan}</Table.Td>
              <Table.Td>{each.kantor || '–'}</Table.Td>
              <Table.Td>{each.baik ? each.pegawai : '–'}</Table.Td>
              <Table.Td>{each.baik ? each.periode : '–'}</Table.Td>
              <Table.Td>{ukuran(each.ukuran)}</Table.Td>
              <Table.Td>{each.tempat === 'utama' ? 'Komputer ini' : 'Tempat kedua'}</Table.Td>
              <Table.Td ta="right">
                {each.baik ? (
                  <Button variant="subtle" size="compact-xs" onClick={() => { onRestore(each) }} aria-label={`Pulihkan cadangan ${lokal(each.waktu)}`}>
                    Pulihkan
                  </Button>
                ) : (
                  <Badge color="red" variant="light" tt="none">Tidak terbaca</Badge>
                )}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ScrollArea>
  )
}
