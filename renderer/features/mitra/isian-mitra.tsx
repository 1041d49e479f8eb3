import { Button, Group, Modal, NumberInput, Select, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { JENIS_MITRA_LABEL, type JenisMitra } from '../../../domain/pelatihan/mitra'
import { isianMitra } from '../../../preload/contract/mitra.contract'
import { hr } from '../../ipc/client'
import { useChange } from '../../ipc/hooks'
import { fokusDaftar } from '../../ui/fokus-daftar'
import { showUndo } from '../../ui/pesan-urung'
import { pilihanDari } from '../../ui/pilihan'
import { RupiahInput } from '../../ui/rupiah-input'
import { TanggalInput } from '../../ui/tanggal-input'
import { useFormChange } from '../../ui/use-form-change'
import type { BarisMitra } from './baris-mitra'
import { PilihMentor } from './pilih-mentor'

interface Props {
  /** Undefined: closed; null: a new one. */
  baris: BarisMitra | null | undefined
  onClose: () => void
}

/** A partner institution, or a mentor of the office. */
export function IsianMitra({ baris, onClose }: Props) {
  return (
    <Modal onExitTransitionEnd={fokusDaftar} opened={baris !== undefined} onClose={onClose} title={baris ? 'Ubah mitra' : 'Tambah mitra atau mentor'} size="lg" transitionProps={{ duration: 0 }}>
      {baris !== undefined && <Isian baris={baris} onClose={onClose} />}
    </Modal>
  )
}

interface Nilai extends Record<string, unknown> {
  jenis: JenisMitra
  nama: string
  pegawaiId: string | null
  narahubung: string
  kontak: string
  noMou: string
  mouMulai: string | null
  mouSelesai: string | null
  layanan: string
  biayaTipikal: number | null
  kuota: number | null
  catatan: string
}
const KOSONG: Nilai = { jenis: 'bpsdm', nama: '', pegawaiId: null, narahubung: '', kontak: '', noMou: '', mouMulai: null, mouSelesai: null, layanan: '', biayaTipikal: null, kuota: null, catatan: '' }
const awal = (baris: BarisMitra | null): Nilai => {
  if (baris === null) return KOSONG
  const { jenis, nama, pegawaiId, narahubung, kontak, noMou, mouMulai, mouSelesai, layanan, biayaTipikal, kuota, catatan } = baris
  return { jenis, nama, pegawaiId, narahubung: narahubung ?? '', kontak: kontak ?? '', noMou: noMou ?? '', mouMulai, mouSelesai, layanan: layanan ?? '', biayaTipikal, kuota, catatan: catatan ?? '' }
}
/** A mentor is a person: what only an institution has is left empty. */
const siap = (values: Nilai): Nilai => (values.jenis === 'mentor' ? { ...values, nama: '', narahubung: '', biayaTipikal: null } : { ...values, pegawaiId: null })

function Isian({ baris, onClose }: { baris: BarisMitra | null; onClose: () => void }) {
  const client = useQueryClient()
  const call = baris === null ? hr.mitra.tambah : Object.assign((input: Parameters<typeof hr.mitra.tambah>[0]) => hr.mitra.ubah({ ...input, id: baris.id }), { channel: hr.mitra.ubah.channel, kind: hr.mitra.ubah.kind })
  const { form, submit, busy } = useFormChange({ schema: isianMitra, call, initialValues: awal(baris), toInput: siap, onSaved: onClose })
  const hapus = useChange(hr.mitra.hapus, {
    onSuccess: () => {
      showUndo(`${baris?.nama ?? 'Mitra'} dihapus dari daftar.`, () => client.invalidateQueries())
      onClose()
    },
  })
  const { values } = form
  const mentor = values.jenis === 'mentor'
  const tanggal = (field: 'mouMulai' | 'mouSelesai') => ({ ...form.getInputProps(field), value: values[field], onChange: (value: string | null) => { form.setFieldValue(field, value) } }) // prettier-ignore
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="xs">
        <SimpleGrid cols={2} spacing="xs">
          <Select withAsterisk label="Jenis" allowDeselect={false} data={pilihanDari(JENIS_MITRA_LABEL)} {...form.getInputProps('jenis')} />
          {mentor ? (
            <PilihMentor data-autofocus withAsterisk label="Pegawai" {...form.getInputProps('pegawaiId')} value={values.pegawaiId} onPilih={(id) => { form.setFieldValue('pegawaiId', id) }} />
          ) : (
            <TextInput data-autofocus withAsterisk label="Nama lembaga" {...form.getInputProps('nama')} />
          )}
        </SimpleGrid>
        <Textarea label={mentor ? 'Bidang yang dikuasai' : 'Layanan'} placeholder={mentor ? 'Kearsipan, pengelolaan keuangan' : 'Kelas daring, narasumber, tempat magang'} {...form.getInputProps('layanan')} />
        <SimpleGrid cols={3} spacing="xs">
          <TextInput label={mentor ? 'Nomor SK penunjukan' : 'Nomor MoU'} {...form.getInputProps('noMou')} />
          <TanggalInput label="Berlaku dari" {...tanggal('mouMulai')} />
          <TanggalInput label="Berlaku sampai" {...tanggal('mouSelesai')} />
        </SimpleGrid>
        <SimpleGrid cols={2} spacing="xs">
          <NumberInput label={mentor ? 'Kapasitas (orang dibimbing sekaligus)' : 'Kuota (orang per kegiatan)'} hideControls allowDecimal={false} allowNegative={false} {...form.getInputProps('kuota')} value={values.kuota ?? ''} onChange={(value) => { form.setFieldValue('kuota', value === '' ? null : Number(value)) }} />
          {mentor ? <TextInput label="Kontak" {...form.getInputProps('kontak')} /> : <RupiahInput label="Perkiraan biaya per orang" placeholder="2.500.000 atau 2,5 jt" {...form.getInputProps('biayaTipikal')} value={values.biayaTipikal} onChange={(value) => { form.setFieldValue('biayaTipikal', value) }} />}
          {!mentor && <TextInput label="Narahubung" {...form.getInputProps('narahubung')} />}
          {!mentor && <TextInput label="Telepon atau pos-el" {...form.getInputProps('kontak')} />}
        </SimpleGrid>
        <Textarea label="Catatan" {...form.getInputProps('catatan')} />
        <Group justify="space-between" mt="xs">
          {baris === null ? <span /> : <Button variant="subtle" color="red" leftSection={<IconTrash size={15} />} loading={hapus.isPending} onClick={() => { hapus.mutate({ id: baris.id }) }}>Hapus dari daftar</Button>}
          <Group gap="xs">
            <Button variant="default" onClick={onClose}>Batal</Button>
            <Button type="submit" loading={busy}>Simpan</Button>
          </Group>
        </Group>
      </Stack>
    </form>
  ) // prettier-ignore
}
