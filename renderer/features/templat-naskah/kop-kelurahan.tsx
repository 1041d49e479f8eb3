import { Button, Group, Modal, Stack, Table, Text, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { templatNaskahContract } from '../../../preload/contract/templat-naskah.contract'
import { hr } from '../../ipc/client'
import { useChange, useRead } from '../../ipc/hooks'
import { useFormChange } from '../../ui/use-form-change'
import type { Tata } from './jenis'

type Kop = Tata['kop'][number]
type Kelurahan = Tata['kelurahan'][number]

/** The kelurahan of the office, each with its letterhead or the office's. */
export function KopKelurahan({ tata: { kop, kelurahan } }: { tata: Tata }) {
  const [buka, setBuka] = useState<Kelurahan | null>(null)
  const remove = useChange(hr.templatNaskah.hapusKop)
  const tutup = () => { setBuka(null) } // prettier-ignore
  if (kelurahan.length === 0) return <Text size="sm" c="dimmed">Belum ada kelurahan dalam daftar unit kerja. Tambahkan di Unit dan Penilai.</Text>
  return (
    <>
      <Table>
        <Table.Thead><Table.Tr><Table.Th>Kelurahan</Table.Th><Table.Th>Kop</Table.Th><Table.Th>Singkatan</Table.Th><Table.Th w={170}><span className="takar-tersembunyi">Tindakan</span></Table.Th></Table.Tr></Table.Thead>
        <Table.Tbody>
          {kelurahan.map((one) => {
            const own = kop.find(({ unitId }) => unitId === one.id)
            return (
              <Table.Tr key={one.id}>
                <Table.Td>{one.nama}</Table.Td>
                <Table.Td>{own ? own.perangkat : 'Memakai kop kecamatan'}</Table.Td>
                <Table.Td>{own?.singkatan || '–'}</Table.Td>
                <Table.Td>
                  <Group gap={4} wrap="nowrap" justify="flex-end">
                    <Button variant="default" size="compact-xs" aria-label={`${own ? 'Ubah' : 'Buat'} kop ${one.nama}`} onClick={() => { setBuka(one) }}>{own ? 'Ubah kop' : 'Buat kop'}</Button>
                    {own && <Button variant="subtle" color="red" size="compact-xs" aria-label={`Hapus kop ${one.nama}`} onClick={() => { remove.mutate({ unitId: one.id }) }}>Hapus</Button>}
                  </Group>
                </Table.Td>
              </Table.Tr>
            )
          })}
        </Table.Tbody>
      </Table>
      <Modal opened={buka !== null} onClose={tutup} title={`Kop ${buka?.nama ?? ''}`} transitionProps={{ duration: 0 }}>
        {buka && <Isian kelurahan={buka} kop={kop.find(({ unitId }) => unitId === buka.id) ?? null} onTutup={tutup} />}
      </Modal>
    </>
  ) // prettier-ignore
}

function Isian({ kelurahan, kop, onTutup }: { kelurahan: Kelurahan; kop: Kop | null; onTutup: () => void }) {
  const { data: kantor } = useRead(hr.kantor.get, undefined)
  const initialValues = {
    unitId: kelurahan.id,
    induk: kop?.induk ?? (kantor?.kop.slice(0, 2).join('\n') ?? ''),
    perangkat: kop?.perangkat ?? kelurahan.nama,
    alamat: kop?.alamat ?? '',
    singkatan: kop?.singkatan ?? '',
  }
  const { form, submit, busy } = useFormChange({ schema: templatNaskahContract.simpanKop.input, call: hr.templatNaskah.simpanKop, initialValues, toInput: (values) => values, onSaved: onTutup })
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="xs">
        <Textarea label="Baris di atas nama kelurahan" description="Satu baris kop setiap baris. Logo memakai logo kantor." {...form.getInputProps('induk')} />
        <TextInput label="Nama kelurahan pada kop" data-autofocus {...form.getInputProps('perangkat')} />
        <Textarea label="Alamat dan kontak" description="Satu baris kop setiap baris." {...form.getInputProps('alamat')} />
        <TextInput label="Singkatan dalam nomor" placeholder="KEL-SKM" {...form.getInputProps('singkatan')} />
        <Group justify="flex-end"><Button variant="default" onClick={onTutup}>Batal</Button><Button type="submit" loading={busy}>Simpan</Button></Group>
      </Stack>
    </form>
  ) // prettier-ignore
}
