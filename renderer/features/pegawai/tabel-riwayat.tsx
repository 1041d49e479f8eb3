import { ActionIcon, Button, Group, Modal, Stack, Table } from '@mantine/core'
import { IconPencil, IconPlus, IconTrash } from '@tabler/icons-react'
import { useState, type ReactNode } from 'react'
import { formatTanggal, isIsoDate } from '../../../domain/shared/iso-date'
import { EksporButton, type KolomEkspor } from '../../ui/ekspor-button'
import { EmptyState } from '../../ui/empty-state'

/** One declaration for the screen and the saved file; `tampil` where the screen shows more than the plain value. */
export type KolomRiwayat<T> = KolomEkspor<T> & { tampil?: (row: T) => ReactNode }

interface Props<T> {
  /** Whose history it is, for the saved file. */
  pemilik: string
  judul: string
  kosong: string
  kolom: readonly KolomRiwayat<T>[]
  rows: readonly T[]
  /** The form for a new row (null) or an existing one. */
  isian: (row: T | null, close: () => void) => ReactNode
  onHapus: (row: T) => void
}

/** A person's history of one kind: newest first, added, changed and removed in place. */
export function TabelRiwayat<T extends { id: string }>({ pemilik, judul, kosong, kolom, rows, isian, onHapus }: Props<T>) {
  const [open, setOpen] = useState<{ row: T | null } | null>(null)
  const close = () => {
    setOpen(null)
  }
  const add = <Button leftSection={<IconPlus size={15} />} onClick={() => { setOpen({ row: null }) }}>Tambah {judul.toLowerCase()}</Button> // prettier-ignore
  return (
    <Stack gap="xs" maw={1040}>
      {rows.length === 0 ? (
        <EmptyState title={`Belum ada ${judul.toLowerCase()}`} action={add}>{kosong}</EmptyState>
      ) : (
        <>
          <Group justify="flex-end" gap="xs"><EksporButton nama={`${judul} ${pemilik}`} judul={[`Riwayat ${judul}`, pemilik]} baris={rows} kolom={kolom} />{add}</Group>
          <Table withTableBorder>
            <Table.Thead>
              <Table.Tr>
                {kolom.map((column) => <Table.Th key={column.judul}>{column.judul}</Table.Th>)}
                <Table.Th w={70}><span className="takar-tersembunyi">Tindakan</span></Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {rows.map((row) => (
                <Table.Tr key={row.id}>
                  {kolom.map((column) => <Table.Td key={column.judul}>{tampilan(column, row)}</Table.Td>)}
                  <Table.Td>
                    <Group gap={2} wrap="nowrap">
                      <ActionIcon aria-label={`Ubah ${judul.toLowerCase()}`} onClick={() => { setOpen({ row }) }}><IconPencil size={15} /></ActionIcon>
                      <ActionIcon color="red" aria-label={`Hapus ${judul.toLowerCase()}`} onClick={() => { onHapus(row) }}><IconTrash size={15} /></ActionIcon>
                    </Group>
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </>
      )}
      <Modal opened={open !== null} onClose={close} title={open?.row ? `Ubah ${judul.toLowerCase()}` : `Tambah ${judul.toLowerCase()}`} size="lg">
        {open && isian(open.row, close)}
      </Modal>
    </Stack>
  ) // prettier-ignore
}

/** The buttons at the end of such a form. */
export const TombolIsian = ({ busy, onClose }: { busy: boolean; onClose: () => void }) => (
  <Group justify="flex-end" mt="md">
    <Button variant="default" onClick={onClose}>Batal</Button>
    <Button type="submit" loading={busy}>Simpan</Button>
  </Group>
) // prettier-ignore

function tampilan<T>({ nilai, tampil, jenis }: KolomRiwayat<T>, row: T): ReactNode {
  if (tampil) return tampil(row)
  const value = nilai(row)
  return jenis === 'tanggal' && isIsoDate(value) ? formatTanggal(value) : (value ?? '–')
}
