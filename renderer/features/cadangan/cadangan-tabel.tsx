import { Badge, Button, ScrollArea, Table } from '@mantine/core'
import type { hr } from '../../ipc/client'
import type { KolomEkspor } from '../../ui/ekspor-button'
import { EmptyState } from '../../ui/empty-state'
import { ukuranBerkas } from '../../ui/ukuran-berkas'
import { lokal } from './waktu'

export type Cadangan = Awaited<ReturnType<typeof hr.cadangan.daftar>>[number]

const TEMPAT = { utama: 'Komputer ini', kedua: 'Tempat kedua' } as const

/** What a saved list of the backups says; a damaged one has no counts. */
export const KOLOM_EKSPOR: readonly KolomEkspor<Cadangan>[] = [
  { judul: 'Waktu', lebar: 30, nilai: ({ waktu }) => lokal(waktu) },
  { judul: 'Alasan', lebar: 30, nilai: ({ alasan }) => alasan },
  { judul: 'Kantor', lebar: 30, nilai: ({ kantor }) => kantor },
  { judul: 'Pegawai', lebar: 10, jenis: 'angka', nilai: ({ baik, pegawai }) => (baik ? pegawai : null) },
  { judul: 'Periode', lebar: 10, jenis: 'angka', nilai: ({ baik, periode }) => (baik ? periode : null) },
  { judul: 'Ukuran', lebar: 12, nilai: (cadangan) => ukuranBerkas(cadangan.ukuran) },
  { judul: 'Tempat', lebar: 16, nilai: ({ tempat }) => TEMPAT[tempat] },
  { judul: 'Keadaan', lebar: 14, nilai: ({ baik }) => (baik ? 'Baik' : 'Tidak terbaca') },
]

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
              <Table.Td>{ukuranBerkas(each.ukuran)}</Table.Td>
              <Table.Td>{TEMPAT[each.tempat]}</Table.Td>
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
