import { Autocomplete, Button, Group, Modal, NumberInput, SimpleGrid, Stack, TextInput } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { isianAgenda } from '../../../preload/contract/agenda.contract'
import { hr } from '../../ipc/client'
import { useChange } from '../../ipc/hooks'
import { showUndo } from '../../ui/pesan-urung'
import { TanggalInput } from '../../ui/tanggal-input'
import { useFormChange } from '../../ui/use-form-change'
import type { CatatanAgenda } from './agenda-baris'

/** A line to be changed, or where a new one begins. */
export type Catatan = { readonly baris: CatatanAgenda } | { readonly baris: null; readonly buku: string; readonly tahun: number; readonly urut: number | null }

interface Props {
  catatan: Catatan | null
  buku: readonly string[]
  onClose: () => void
}

/** A paper made outside Takar takes its number in the book, as it stands on the paper. */
export function AgendaCatat({ catatan, buku, onClose }: Props) {
  return (
    <Modal opened={catatan !== null} onClose={onClose} title={catatan?.baris ? 'Ubah catatan nomor' : 'Catat surat dari luar Takar'} size="lg" transitionProps={{ duration: 0 }}>
      {catatan && <Isian catatan={catatan} buku={buku} onClose={onClose} />}
    </Modal>
  )
}

type Nilai = Omit<CatatanAgenda, 'id' | 'status' | 'naskahId' | 'ganda' | 'urut' | 'keterangan'> & { tahun: number; urut: number | ''; keterangan: string }
const awal = (catatan: Catatan): Nilai =>
  catatan.baris
    ? { buku: catatan.baris.buku, tahun: Number(catatan.baris.tanggal.slice(0, 4)), urut: catatan.baris.urut, sisipan: catatan.baris.sisipan, nomor: catatan.baris.nomor, tanggal: catatan.baris.tanggal, jenis: catatan.baris.jenis, hal: catatan.baris.hal, tujuan: catatan.baris.tujuan, keterangan: catatan.baris.keterangan ?? '' }
    : { buku: catatan.buku, tahun: catatan.tahun, urut: catatan.urut ?? '', sisipan: '', nomor: '', tanggal: '', jenis: '', hal: '', tujuan: '', keterangan: '' } // prettier-ignore

function Isian({ catatan, buku, onClose }: { catatan: Catatan; buku: readonly string[]; onClose: () => void }) {
  const client = useQueryClient()
  const id = catatan.baris?.id
  const save = id === undefined ? hr.agenda.catat : Object.assign((input: Parameters<typeof hr.agenda.catat>[0]) => hr.agenda.ubah({ ...input, id }), { channel: hr.agenda.ubah.channel, kind: hr.agenda.ubah.kind })
  const { form, submit, busy } = useFormChange({
    schema: isianAgenda,
    call: save,
    initialValues: awal(catatan),
    // The year of the book is the year of the paper.
    toInput: (values) => ({ ...values, tahun: Number(values.tanggal.slice(0, 4)) || values.tahun, urut: Number(values.urut) }),
    onSaved: onClose,
  })
  const hapus = useChange(hr.agenda.hapus, {
    onSuccess: () => {
      showUndo('Catatan nomor dihapus.', () => client.invalidateQueries())
      onClose()
    },
  })
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="xs">
        <SimpleGrid cols={2} spacing="xs">
          <TextInput data-autofocus withAsterisk label="Nomor seperti pada kertas" placeholder="800/045/KEC-SKM/XI/2026" {...form.getInputProps('nomor')} />
          <TanggalInput withAsterisk label="Tanggal surat" {...form.getInputProps('tanggal')} value={form.values.tanggal || null} onChange={(value) => { form.setFieldValue('tanggal', value ?? '') }} />
          <NumberInput withAsterisk label="Nomor urut dalam buku" hideControls allowDecimal={false} allowNegative={false} {...form.getInputProps('urut')} />
          <TextInput label="Sisipan" description="Huruf di belakang nomor: a pada 45.a" {...form.getInputProps('sisipan')} inputWrapperOrder={['label', 'input', 'description', 'error']} />
        </SimpleGrid>
        <TextInput withAsterisk label="Hal" {...form.getInputProps('hal')} />
        <SimpleGrid cols={2} spacing="xs">
          <TextInput label="Tujuan" {...form.getInputProps('tujuan')} />
          <TextInput label="Jenis surat" placeholder="Surat undangan" {...form.getInputProps('jenis')} />
          <Autocomplete withAsterisk label="Buku nomor" data={[...buku]} {...form.getInputProps('buku')} />
          <TextInput label="Catatan" {...form.getInputProps('keterangan')} />
        </SimpleGrid>
        <Group justify="space-between" mt="xs">
          {id === undefined ? <span /> : <Button variant="subtle" color="red" leftSection={<IconTrash size={15} />} loading={hapus.isPending} onClick={() => { hapus.mutate({ id }) }}>Hapus catatan</Button>}
          <Group gap="xs">
            <Button variant="default" onClick={onClose}>Batal</Button>
            <Button type="submit" loading={busy}>Simpan</Button>
          </Group>
        </Group>
      </Stack>
    </form>
  ) // prettier-ignore
}
