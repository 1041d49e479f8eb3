import { ActionIcon, Badge, Button, Group, Modal, Select, Stack, Table, Text, TextInput, Tooltip } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconPencil, IconPlus, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { JENIS_UNIT_LABEL } from '../../../domain/pegawai/unit'
import { isianUnit } from '../../../preload/contract/unit.contract'
import { hr } from '../../ipc/client'
import { useChange, useRead } from '../../ipc/hooks'
import { EksporButton } from '../../ui/ekspor-button'
import { EmptyState } from '../../ui/empty-state'
import { pilihanDari } from '../../ui/pilihan'
import { useFormChange } from '../../ui/use-form-change'

type Unit = Awaited<ReturnType<typeof hr.unit.list>>[number]
/** A new unit under `indukId`, or an existing one. */
type Terbuka = { unit: Unit } | { indukId: string | null }

/** The tree of units: added, renamed, moved, put in order, removed. */
export function UnitTab() {
  const { data = [], isLoading } = useRead(hr.unit.list, undefined)
  const [open, setOpen] = useState<Terbuka | null>(null)
  const shift = useChange(hr.unit.geser)
  const remove = useChange(hr.unit.hapus)
  const depth = new Map<string, number>()
  for (const { id, indukId } of data) depth.set(id, indukId === null ? 0 : (depth.get(indukId) ?? 0) + 1)
  const close = () => {
    setOpen(null)
  }
  const add = <Button leftSection={<IconPlus size={15} />} onClick={() => { setOpen({ indukId: data[0]?.id ?? null }) }}>Tambah unit</Button> // prettier-ignore
  return (
    <Stack gap="xs" maw={940} pt="xs">
      {!isLoading && data.length === 0 ? (
        <EmptyState title="Belum ada unit kerja" action={add}>Mulai dari kecamatan, lalu sekretariat, subbagian, seksi, dan kelurahan. Impor pegawai juga membuat unit yang belum ada.</EmptyState>
      ) : (
        <>
          <Group justify="flex-end" gap="xs"><EksporUnit units={data} />{add}</Group>
          <Table withTableBorder>
            <Table.Thead><Table.Tr><Table.Th>Unit</Table.Th><Table.Th w={110}>Jenis</Table.Th><Table.Th w={90} ta="right">Pegawai</Table.Th><Table.Th w={170}><span className="takar-tersembunyi">Tindakan</span></Table.Th></Table.Tr></Table.Thead>
            <Table.Tbody>
              {data.map((unit) => (
                <Table.Tr key={unit.id}>
                  <Table.Td pl={10 + (depth.get(unit.id) ?? 0) * 22}>{unit.nama} {!unit.aktif && <Badge size="xs" color="gray" tt="none">tidak dipakai</Badge>}</Table.Td>
                  <Table.Td><Text size="sm" c="dimmed">{JENIS_UNIT_LABEL[unit.jenis]}</Text></Table.Td>
                  <Table.Td ta="right" className="angka">{unit.jumlahPegawai}</Table.Td>
                  <Table.Td>
                    <Group gap={0} wrap="nowrap" justify="flex-end">
                      <Aksi label={`Naikkan ${unit.nama}`} onClick={() => { shift.mutate({ id: unit.id, arah: -1 }) }}><IconArrowUp size={15} /></Aksi>
                      <Aksi label={`Turunkan ${unit.nama}`} onClick={() => { shift.mutate({ id: unit.id, arah: 1 }) }}><IconArrowDown size={15} /></Aksi>
                      <Aksi label={`Tambah unit di bawah ${unit.nama}`} onClick={() => { setOpen({ indukId: unit.id }) }}><IconPlus size={15} /></Aksi>
                      <Aksi label={`Ubah ${unit.nama}`} onClick={() => { setOpen({ unit }) }}><IconPencil size={15} /></Aksi>
                      <Aksi label={`Hapus ${unit.nama}`} onClick={() => { remove.mutate({ id: unit.id }) }}><IconTrash size={15} /></Aksi>
                    </Group>
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </>
      )}
      <Modal opened={open !== null} onClose={close} title={open && 'unit' in open ? 'Ubah unit' : 'Tambah unit'}>
        {open && <Isian units={data} open={open} onClose={close} />}
      </Modal>
    </Stack>
  ) // prettier-ignore
}

/** The tree as a flat list, in its own order: each unit with the one above it. */
function EksporUnit({ units }: { units: readonly Unit[] }) {
  const nama = new Map(units.map((unit) => [unit.id, unit.nama]))
  return (
    <EksporButton
      nama="Unit Kerja"
      judul={['Daftar Unit Kerja']}
      baris={units}
      kolom={[
        { judul: 'Unit Kerja', lebar: 44, nilai: (unit) => unit.nama },
        { judul: 'Jenis', lebar: 18, nilai: ({ jenis }) => JENIS_UNIT_LABEL[jenis] },
        { judul: 'Di Bawah', lebar: 44, nilai: ({ indukId }) => nama.get(indukId ?? '') ?? null },
        { judul: 'Pegawai', lebar: 10, jenis: 'angka', nilai: ({ jumlahPegawai }) => jumlahPegawai },
        { judul: 'Dipakai', lebar: 10, nilai: ({ aktif }) => (aktif ? 'Ya' : 'Tidak') },
      ]}
    />
  )
}

const Aksi = ({ label, onClick, children }: { label: string; onClick: () => void; children: React.ReactNode }) => (
  <Tooltip label={label}>
    <ActionIcon aria-label={label} onClick={onClick}>
      {children}
    </ActionIcon>
  </Tooltip>
)

function Isian({ units, open, onClose }: { units: readonly Unit[]; open: Terbuka; onClose: () => void }) {
  const unit = 'unit' in open ? open.unit : null
  const initialValues = { nama: unit?.nama ?? '', jenis: unit?.jenis ?? (units.length === 0 ? ('kecamatan' as const) : ('seksi' as const)), indukId: 'unit' in open ? open.unit.indukId : open.indukId }
  const common = { schema: isianUnit, initialValues, onSaved: onClose }
  const add = useFormChange({ ...common, call: hr.unit.tambah, toInput: (values) => values })
  const edit = useFormChange({ ...common, call: hr.unit.save, toInput: (values) => ({ ...values, id: unit?.id ?? '' }) })
  const { form, submit, busy } = unit ? edit : add
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="xs">
        <TextInput label="Nama" data-autofocus placeholder="misalnya Seksi Pemerintahan" {...form.getInputProps('nama')} />
        <Select label="Jenis" allowDeselect={false} data={pilihanDari(JENIS_UNIT_LABEL)} {...form.getInputProps('jenis')} />
        <Select label="Di bawah" clearable placeholder="Paling atas" data={units.filter(({ id }) => id !== unit?.id).map(({ id, nama }) => ({ value: id, label: nama }))} {...form.getInputProps('indukId')} />
        <Group justify="flex-end"><Button variant="default" onClick={onClose}>Batal</Button><Button type="submit" loading={busy}>Simpan</Button></Group>
      </Stack>
    </form>
  ) // prettier-ignore
}
