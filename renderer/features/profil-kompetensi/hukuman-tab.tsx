import { ActionIcon, Button, Group, Modal, Select, SimpleGrid, Stack, Table, Text, Textarea, TextInput } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { TINGKAT_HUKUMAN_LABEL, type TingkatHukuman } from '../../../domain/kompetensi/disiplin'
import { formatTanggal, isoDate } from '../../../domain/shared/iso-date'
import { isianHukuman } from '../../../preload/contract/profil-kompetensi.contract'
import { hr } from '../../ipc/client'
import { useChange } from '../../ipc/hooks'
import { EmptyState } from '../../ui/empty-state'
import { showUndo } from '../../ui/pesan-urung'
import { pilihanDari } from '../../ui/pilihan'
import { TanggalInput } from '../../ui/tanggal-input'
import { useFormChange } from '../../ui/use-form-change'
import type { Profil } from './ringkasan'

const hari = (day: string | null) => (day === null ? '–' : formatTanggal(isoDate(day)))

/** Sanctions as far as the estimate counts them. */
export function HukumanTab({ profil: { hukuman, orang } }: { profil: Profil }) {
  const client = useQueryClient()
  const [open, setOpen] = useState(false)
  const hapus = useChange(hr.profilKompetensi.hapusHukuman, { onSuccess: () => { showUndo('Catatan hukuman dihapus.', () => client.invalidateQueries()) } }) // prettier-ignore
  const tambah = <Button variant="default" leftSection={<IconPlus size={15} />} onClick={() => { setOpen(true) }}>Catat hukuman</Button> // prettier-ignore
  return (
    <Stack gap="xs">
      {hukuman.length === 0 ? (
        <EmptyState title="Tidak ada hukuman disiplin yang dicatat" action={tambah}>Dipakai hanya untuk bagian disiplin pada perkiraan IP ASN.</EmptyState>
      ) : (
        <>
          <Group justify="space-between"><Text size="sm" c="dimmed">Yang terberat menentukan bagian disiplin pada perkiraan IP ASN, juga sesudah masa hukumannya berakhir.</Text>{tambah}</Group>
          <Table withTableBorder aria-label="Hukuman disiplin">
            <Table.Thead><Table.Tr><Table.Th w={90}>Tingkat</Table.Th><Table.Th w={160}>Tanggal keputusan</Table.Th><Table.Th w={160}>Berakhir</Table.Th><Table.Th w={200}>Nomor keputusan</Table.Th><Table.Th>Keterangan</Table.Th><Table.Th w={40}><span className="takar-tersembunyi">Tindakan</span></Table.Th></Table.Tr></Table.Thead>
            <Table.Tbody>
              {hukuman.map((row) => (
                <Table.Tr key={row.id}>
                  <Table.Td>{TINGKAT_HUKUMAN_LABEL[row.tingkat]}</Table.Td><Table.Td>{hari(row.tanggal)}</Table.Td><Table.Td>{hari(row.selesai)}</Table.Td><Table.Td>{row.noSk ?? '–'}</Table.Td><Table.Td>{row.keterangan ?? '–'}</Table.Td>
                  <Table.Td><ActionIcon color="red" aria-label={`Hapus hukuman ${hari(row.tanggal)}`} onClick={() => { hapus.mutate({ id: row.id }) }}><IconTrash size={15} /></ActionIcon></Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </>
      )}
      <Modal opened={open} onClose={() => { setOpen(false) }} title={`Catat hukuman disiplin ${orang.nama}`} transitionProps={{ duration: 0 }}>
        {open && <Isian pegawaiId={orang.pegawaiId} onClose={() => { setOpen(false) }} />}
      </Modal>
    </Stack>
  ) // prettier-ignore
}

function Isian({ pegawaiId, onClose }: { pegawaiId: string; onClose: () => void }) {
  const initialValues: { tingkat: TingkatHukuman; tanggal: string; selesai: string | null; noSk: string; keterangan: string } = { tingkat: 'ringan', tanggal: '', selesai: null, noSk: '', keterangan: '' }
  const { form, submit, busy } = useFormChange({ schema: isianHukuman, call: hr.profilKompetensi.tambahHukuman, initialValues, toInput: (values) => ({ ...values, pegawaiId }), onSaved: onClose })
  return (
    <form onSubmit={submit} noValidate>
      <SimpleGrid cols={2} spacing="xs">
        <Select label="Tingkat" withAsterisk data-autofocus allowDeselect={false} data={pilihanDari(TINGKAT_HUKUMAN_LABEL)} {...form.getInputProps('tingkat')} />
        <TextInput label="Nomor keputusan" {...form.getInputProps('noSk')} />
        <TanggalInput label="Tanggal keputusan" withAsterisk {...form.getInputProps('tanggal')} value={form.getValues().tanggal || null} onChange={(value) => { form.setFieldValue('tanggal', value ?? '') }} />
        <TanggalInput label="Berakhir" {...form.getInputProps('selesai')} />
      </SimpleGrid>
      <Textarea label="Keterangan" mt="xs" {...form.getInputProps('keterangan')} />
      <Group justify="flex-end" mt="md"><Button variant="default" onClick={onClose}>Batal</Button><Button type="submit" loading={busy}>Simpan</Button></Group>
    </form>
  ) // prettier-ignore
}
