import { Button, Group, Modal, NumberInput, Select, SimpleGrid, Stack, TextInput } from '@mantine/core'
import { useNavigate } from 'react-router'
import { JALUR_LABEL, JENIS_PELATIHAN_LABEL, type Jalur, type JenisPelatihan } from '../../../domain/kompetensi/kompetensi'
import { pelatihanBaru } from '../../../preload/contract/pelatihan.contract'
import { hr } from '../../ipc/client'
import { useRead } from '../../ipc/hooks'
import { pilihanDari } from '../../ui/pilihan'
import { TanggalInput } from '../../ui/tanggal-input'
import { useFormChange } from '../../ui/use-form-change'

interface Nilai {
  judul: string
  jenis: JenisPelatihan
  jalur: Jalur
  bentuk: string
  jp: number | ''
  kuota: number | null
  mulai: string | null
  selesai: string | null
  penyelenggara: string
}
const KOSONG: Nilai = { judul: '', jenis: 'teknis', jalur: 'klasikal', bentuk: '', jp: '', kuota: null, mulai: null, selesai: null, penyelenggara: '' }

/** A new programme: what is needed to begin. The rest is on its own page. */
export function ProgramBaru({ opened, tahun, onClose }: { opened: boolean; tahun: number; onClose: () => void }) {
  return (
    <Modal opened={opened} onClose={onClose} title={`Program baru tahun ${tahun}`} size="lg" transitionProps={{ duration: 0 }}>
      {opened && <Isian tahun={tahun} onClose={onClose} />}
    </Modal>
  )
}

function Isian({ tahun, onClose }: { tahun: number; onClose: () => void }) {
  const navigate = useNavigate()
  const { data } = useRead(hr.pelatihan.rujukan, { tahun })
  const { form, submit, busy } = useFormChange({
    schema: pelatihanBaru,
    call: hr.pelatihan.tambah,
    initialValues: { ...KOSONG, tahun },
    toInput: (values) => ({ ...values, jp: Number(values.jp) }),
    onSaved: ({ id }) => {
      onClose()
      void navigate(`/kompetensi/pelatihan/${id}`)
    },
  })
  const bentuk = (data?.bentuk ?? []).filter(({ jalur }) => jalur === form.values.jalur).map(({ kode, nama, tanpaBiaya }) => ({ value: kode, label: tanpaBiaya ? `${nama} (dapat tanpa biaya)` : nama }))
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="xs">
        <TextInput data-autofocus withAsterisk label="Nama program" placeholder="misalnya Bimbingan teknis pengelolaan arsip" {...form.getInputProps('judul')} />
        <SimpleGrid cols={2} spacing="xs">
          <Select withAsterisk label="Jenis" allowDeselect={false} data={pilihanDari(JENIS_PELATIHAN_LABEL)} {...form.getInputProps('jenis')} />
          <Select withAsterisk label="Jalur" allowDeselect={false} data={pilihanDari(JALUR_LABEL)} {...form.getInputProps('jalur')} onChange={(value) => { form.setValues({ jalur: value as Jalur, bentuk: '' }) }} />
          <Select withAsterisk label="Bentuk" data={bentuk} {...form.getInputProps('bentuk')} value={form.values.bentuk || null} />
          <NumberInput withAsterisk label="Jam pelajaran (JP) setiap peserta" hideControls allowDecimal={false} thousandSeparator="." decimalSeparator="," {...form.getInputProps('jp')} />
          <TanggalInput label="Mulai" description="Boleh menyusul" inputWrapperOrder={['label', 'input', 'description', 'error']} {...form.getInputProps('mulai')} />
          <TanggalInput label="Selesai" {...form.getInputProps('selesai')} />
          <NumberInput label="Kuota peserta" description="Kosongkan bila tidak dibatasi" inputWrapperOrder={['label', 'input', 'description', 'error']} hideControls allowDecimal={false} {...form.getInputProps('kuota')} value={form.values.kuota ?? ''} onChange={(value) => { form.setFieldValue('kuota', value === '' ? null : Number(value)) }} />
          <TextInput label="Penyelenggara" {...form.getInputProps('penyelenggara')} />
        </SimpleGrid>
        <Group justify="flex-end" mt="xs">
          <Button variant="default" onClick={onClose}>Batal</Button>
          <Button type="submit" loading={busy}>Buat program</Button>
        </Group>
      </Stack>
    </form>
  ) // prettier-ignore
}
