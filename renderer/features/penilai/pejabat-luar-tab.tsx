import { ActionIcon, Button, Fieldset, Group, Modal, Select, SimpleGrid, Stack, Table, Text, TextInput } from '@mantine/core'
import { IconPencil, IconPlus, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { isianPejabatLuar } from '../../../preload/contract/penilai.contract'
import { hr } from '../../ipc/client'
import { useChange, useRead } from '../../ipc/hooks'
import { EksporButton, type KolomEkspor } from '../../ui/ekspor-button'
import { EmptyState } from '../../ui/empty-state'
import { useFormChange } from '../../ui/use-form-change'

type Pejabat = Awaited<ReturnType<typeof hr.penilai.pejabatLuar>>[number]

const KOLOM_EKSPOR: readonly KolomEkspor<Pejabat>[] = [
  { judul: 'Nama', lebar: 34, nilai: ({ nama }) => nama },
  { judul: 'NIP', lebar: 22, nilai: ({ nip }) => nip },
  { judul: 'Jabatan', lebar: 40, nilai: ({ jabatan }) => jabatan },
  { judul: 'Instansi', lebar: 40, nilai: ({ instansi }) => instansi },
  { judul: 'Pangkat (Golongan)', lebar: 26, nilai: ({ pangkat }) => pangkat },
]

/** Bupati, Sekretaris Daerah and others who appraise the Camat or stand above an appraiser. */
export function PejabatLuarTab() {
  const { data = [], isLoading } = useRead(hr.penilai.pejabatLuar, undefined)
  const { data: camat } = useRead(hr.penilai.penilaiCamat, undefined)
  const [open, setOpen] = useState<{ row: Pejabat | null } | null>(null)
  const remove = useChange(hr.penilai.hapusPejabatLuar)
  const set = useChange(hr.penilai.aturPenilaiCamat)
  const choices = data.map(({ id, nama, jabatan }) => ({ value: id, label: `${jabatan} – ${nama}` }))
  const close = () => {
    setOpen(null)
  }
  const add = <Button leftSection={<IconPlus size={15} />} onClick={() => { setOpen({ row: null }) }}>Tambah pejabat</Button> // prettier-ignore
  return (
    <Stack gap="sm" maw={940} pt="xs">
      {camat && data.length > 0 && (
        <Fieldset legend="Penilai Camat">
          <SimpleGrid cols={2} spacing="xs">
            <Select label="Camat dinilai oleh" clearable data={choices} value={camat.penilaiLuarId} onChange={(penilaiLuarId) => { set.mutate({ ...camat, penilaiLuarId }) }} />
            <Select label="Atasan penilai Camat" clearable data={choices} value={camat.atasanLuarId} onChange={(atasanLuarId) => { set.mutate({ ...camat, atasanLuarId }) }} />
          </SimpleGrid>
          <Text size="xs" c="dimmed" mt={6}>Lazimnya Sekretaris Daerah, dengan Bupati atau Wali Kota sebagai atasannya. Sesudah diubah, usulkan kembali penilai dari jabatan.</Text>
        </Fieldset>
      )}
      {!isLoading && data.length === 0 ? (
        <EmptyState title="Belum ada pejabat luar" action={add}>Isi Sekretaris Daerah dan Bupati atau Wali Kota: merekalah penilai Camat dan atasannya.</EmptyState>
      ) : (
        <>
          <Group justify="flex-end" gap="xs"><EksporButton nama="Pejabat Luar" judul={['Pejabat di Luar Kecamatan']} baris={data} kolom={KOLOM_EKSPOR} />{add}</Group>
          <Table withTableBorder>
            <Table.Thead><Table.Tr><Table.Th>Nama</Table.Th><Table.Th>Jabatan</Table.Th><Table.Th>Instansi</Table.Th><Table.Th>Pangkat</Table.Th><Table.Th w={70}><span className="takar-tersembunyi">Tindakan</span></Table.Th></Table.Tr></Table.Thead>
            <Table.Tbody>
              {data.map((row) => (
                <Table.Tr key={row.id}>
                  <Table.Td>{row.nama}</Table.Td><Table.Td>{row.jabatan}</Table.Td><Table.Td>{row.instansi}</Table.Td><Table.Td>{row.pangkat ?? '–'}</Table.Td>
                  <Table.Td>
                    <Group gap={0} wrap="nowrap">
                      <ActionIcon aria-label={`Ubah ${row.nama}`} onClick={() => { setOpen({ row }) }}><IconPencil size={15} /></ActionIcon>
                      <ActionIcon color="red" aria-label={`Hapus ${row.nama}`} onClick={() => { remove.mutate({ id: row.id }) }}><IconTrash size={15} /></ActionIcon>
                    </Group>
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </>
      )}
      <Modal opened={open !== null} onClose={close} title={open?.row ? 'Ubah pejabat' : 'Tambah pejabat'}>
        {open && <Isian row={open.row} onClose={close} />}
      </Modal>
    </Stack>
  ) // prettier-ignore
}

function Isian({ row, onClose }: { row: Pejabat | null; onClose: () => void }) {
  const { data: kantor } = useRead(hr.kantor.get, undefined)
  const initialValues = { nama: row?.nama ?? '', nip: row?.nip ?? '', pangkat: row?.pangkat ?? '', jabatan: row?.jabatan ?? '', instansi: row?.instansi ?? (kantor ? `Pemerintah ${kantor.namaPemda}` : '') }
  const common = { schema: isianPejabatLuar, initialValues, onSaved: onClose }
  const add = useFormChange({ ...common, call: hr.penilai.tambahPejabatLuar, toInput: (values) => values })
  const edit = useFormChange({ ...common, call: hr.penilai.savePejabatLuar, toInput: (values) => ({ ...values, id: row?.id ?? '' }) })
  const { form, submit, busy } = row ? edit : add
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="xs">
        <TextInput label="Nama dan gelar" data-autofocus {...form.getInputProps('nama')} />
        <TextInput label="Jabatan" placeholder="Sekretaris Daerah" {...form.getInputProps('jabatan')} />
        <TextInput label="Instansi" {...form.getInputProps('instansi')} />
        <SimpleGrid cols={2} spacing="xs">
          <TextInput label="NIP" {...form.getInputProps('nip')} />
          <TextInput label="Pangkat (golongan)" {...form.getInputProps('pangkat')} />
        </SimpleGrid>
        <Group justify="flex-end"><Button variant="default" onClick={onClose}>Batal</Button><Button type="submit" loading={busy}>Simpan</Button></Group>
      </Stack>
    </form>
  ) // prettier-ignore
}
