import { ActionIcon, Autocomplete, Button, Group, Modal, ScrollArea, Select, Table, Text, TextInput } from '@mantine/core'
import { IconPencil, IconTrash } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { JENIS_KOMPETENSI_LABEL } from '../../../domain/kompetensi/kompetensi'
import { formatTanggal, isoDate } from '../../../domain/shared/iso-date'
import { isianBukti } from '../../../preload/contract/standar.contract'
import { hr } from '../../ipc/client'
import { useChange, useRead } from '../../ipc/hooks'
import { pilihanDari } from '../../ui/pilihan'
import { showUndo } from '../../ui/pesan-urung'
import { TanggalInput } from '../../ui/tanggal-input'
import { useFormChange } from '../../ui/use-form-change'

type Bukti = Awaited<ReturnType<typeof hr.standar.bukti>>[number]
interface Orang {
  readonly pegawaiId: string
  readonly nama: string
}

/** Everything a person has shown, newest first; a line is changed in the form above it. */
export function BuktiPegawai({ orang, onClose }: { orang: Orang | null; onClose: () => void }) {
  return (
    <Modal opened={orang !== null} onClose={onClose} title={`Bukti kompetensi ${orang?.nama ?? ''}`} size={760} transitionProps={{ duration: 0 }}>
      {orang && <Isi orang={orang} />}
    </Modal>
  )
}

function Isi({ orang }: { orang: Orang }) {
  const client = useQueryClient()
  const { data = [] } = useRead(hr.standar.bukti, { pegawaiId: orang.pegawaiId })
  const [ubah, setUbah] = useState<Bukti | null>(null)
  const hapus = useChange(hr.standar.hapusBukti, { onSuccess: () => { showUndo('Bukti dihapus.', () => client.invalidateQueries()) } })
  return (
    <>
      <Isian key={ubah?.id ?? 'baru'} pegawaiId={orang.pegawaiId} bukti={ubah} onSelesai={() => { setUbah(null) }} />
      {data.length === 0 ? <Text size="sm" c="dimmed" mt="md">Belum ada bukti. Isi baris di atas untuk yang pertama.</Text> : (
        <ScrollArea.Autosize mah="50dvh" mt="sm">
          <Table stickyHeader>
            <Table.Thead><Table.Tr><Table.Th>Kompetensi</Table.Th><Table.Th w={70}>Tingkat</Table.Th><Table.Th w={130}>Tanggal</Table.Th><Table.Th>Dasar</Table.Th><Table.Th w={70}><span className="takar-tersembunyi">Tindakan</span></Table.Th></Table.Tr></Table.Thead>
            <Table.Tbody>
              {data.map((one) => (
                <Table.Tr key={one.id}>
                  <Table.Td style={{ overflowWrap: 'anywhere' }}>{one.kompetensi}<Text size="xs" c="dimmed">{JENIS_KOMPETENSI_LABEL[one.jenis]}</Text></Table.Td>
                  <Table.Td className="angka">{one.tingkat}</Table.Td>
                  <Table.Td className="angka">{formatTanggal(isoDate(one.tanggal))}</Table.Td>
                  <Table.Td style={{ overflowWrap: 'anywhere' }}>{one.dasar ?? '–'}</Table.Td>
                  <Table.Td>
                    <Group gap={2} wrap="nowrap">
                      <ActionIcon color="gray" aria-label={`Ubah bukti ${one.kompetensi} ${one.tanggal}`} onClick={() => { setUbah(one) }}><IconPencil size={15} /></ActionIcon>
                      <ActionIcon color="gray" aria-label={`Hapus bukti ${one.kompetensi} ${one.tanggal}`} onClick={() => { hapus.mutate({ id: one.id }) }}><IconTrash size={15} /></ActionIcon>
                    </Group>
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </ScrollArea.Autosize>
      )}
    </>
  ) // prettier-ignore
}

const TINGKAT = ['0', '1', '2', '3', '4', '5']

function Isian({ pegawaiId, bukti, onSelesai }: { pegawaiId: string; bukti: Bukti | null; onSelesai: () => void }) {
  const { data: nama = [] } = useRead(hr.standar.nama, undefined)
  const { tambahBukti, ubahBukti } = hr.standar
  const call = bukti === null ? tambahBukti : Object.assign(({ pegawaiId: _, ...input }: Parameters<typeof tambahBukti>[0]) => ubahBukti({ id: bukti.id, ...input }), { channel: ubahBukti.channel, kind: ubahBukti.kind })
  const { form, submit, busy } = useFormChange({
    schema: isianBukti,
    call: call as typeof tambahBukti,
    initialValues: { pegawaiId, jenis: bukti?.jenis ?? 'teknis', kompetensi: bukti?.kompetensi ?? '', tingkat: bukti?.tingkat ?? 1, tanggal: bukti?.tanggal ?? '', dasar: bukti?.dasar ?? '' },
    toInput: (values) => values,
    onSaved: () => {
      form.reset()
      onSelesai()
    },
  })
  const pilih = (kompetensi: string) => {
    form.setFieldValue('kompetensi', kompetensi)
    const known = nama.find((one) => one.kompetensi === kompetensi)
    if (known) form.setFieldValue('jenis', known.jenis)
  }
  return (
    <form onSubmit={submit} noValidate>
      <Group gap={6} align="flex-start" wrap="nowrap">
        <Autocomplete data-autofocus openOnFocus={false} flex={2} withAsterisk label="Kompetensi" limit={30} data={nama.map(({ kompetensi }) => kompetensi)} {...form.getInputProps('kompetensi')} onChange={pilih} />
        <Select label="Jenis" w={128} allowDeselect={false} data={pilihanDari(JENIS_KOMPETENSI_LABEL)} {...form.getInputProps('jenis')} />
        <Select label="Tingkat" w={66} allowDeselect={false} data={TINGKAT} {...form.getInputProps('tingkat')} value={String(form.values.tingkat)} onChange={(value) => { form.setFieldValue('tingkat', Number(value)) }} />
        <TanggalInput withAsterisk label="Tanggal" w={128} clearable={false} {...form.getInputProps('tanggal')} value={form.values.tanggal || null} onChange={(value) => { form.setFieldValue('tanggal', value ?? '') }} />
      </Group>
      <Group gap={6} align="flex-end" wrap="nowrap" mt={6}>
        <TextInput flex={1} label="Dasar" placeholder="Sertifikat, uji kompetensi, penilaian atasan" {...form.getInputProps('dasar')} />
        {bukti !== null && <Button variant="default" onClick={onSelesai}>Batal</Button>}
        <Button type="submit" loading={busy}>{bukti === null ? 'Tambah' : 'Simpan'}</Button>
      </Group>
    </form>
  ) // prettier-ignore
}
