import { Button, CloseButton, FileButton, Group, Input, NumberInput, Select, SimpleGrid, Text, Textarea, TextInput } from '@mantine/core'
import { IconPaperclip, IconUpload } from '@tabler/icons-react'
import { SERTIFIKAT, namaLampiran } from '../../../domain/berkas/lampiran'
import { JENIS_PELATIHAN_LABEL, type JenisPelatihan } from '../../../domain/kompetensi/kompetensi'
import { isianRiwayat } from '../../../preload/contract/profil-kompetensi.contract'
import { hr } from '../../ipc/client'
import { bacaBerkas } from '../../ui/baca-berkas'
import { JatuhkanBerkas } from '../../ui/jatuhkan-berkas'
import { pilihanDari } from '../../ui/pilihan'
import { TanggalInput } from '../../ui/tanggal-input'
import { useFormChange } from '../../ui/use-form-change'
import type { Kursus, Profil } from './ringkasan'

interface Nilai extends Record<string, unknown> {
  nama: string
  jenis: JenisPelatihan
  bentuk: string
  jp: number | string
  mulai: string | null
  selesai: string
  penyelenggara: string
  noSertifikat: string
  tanggalSertifikat: string | null
  catatan: string
  berkas: { nama: string; isi: string } | null | undefined
}
const awal = (row: Kursus | null): Nilai => ({
  nama: row?.nama ?? '', jenis: row?.jenis ?? 'teknis', bentuk: row?.bentuk ?? '', jp: row?.jp ?? '', mulai: row?.mulai ?? null, selesai: row?.selesai ?? '', penyelenggara: row?.penyelenggara ?? '',
  noSertifikat: row?.noSertifikat ?? '', tanggalSertifikat: row?.tanggalSertifikat ?? null, catatan: row?.catatan ?? '', berkas: undefined,
}) // prettier-ignore
const kirim = (values: Nilai) => ({ ...values, jp: Number(values.jp) })

interface Props {
  pegawaiId: string
  row: Kursus | null
  bentuk: Profil['bentuk']
  onClose: () => void
}

/** A course outside the office's programmes, with its certificate. */
export function RiwayatIsian({ pegawaiId, row, bentuk, onClose }: Props) {
  const common = { schema: isianRiwayat, initialValues: awal(row), onSaved: onClose }
  const add = useFormChange({ ...common, call: hr.profilKompetensi.tambahRiwayat, toInput: (values) => ({ ...kirim(values), pegawaiId }) })
  const edit = useFormChange({ ...common, call: hr.profilKompetensi.ubahRiwayat, toInput: (values) => ({ ...kirim(values), id: row?.id ?? '' }) })
  const { form, submit, busy } = row ? edit : add
  const { berkas } = form.getValues()
  const ada = berkas === undefined ? (row?.berkasNama ?? null) : (berkas?.nama ?? null)
  const ambil = async ([file]: readonly File[]) => {
    if (!file) return
    form.clearFieldError('berkas')
    try {
      form.setFieldValue('berkas', { nama: namaLampiran(file.name), isi: await bacaBerkas(file, SERTIFIKAT) })
    } catch (error) {
      form.setFieldError('berkas', (error as Error).message)
    }
  }
  const golongan = (jalur: 'klasikal' | 'nonklasikal') => bentuk.filter((one) => one.jalur === jalur).map(({ kode, nama }) => ({ value: kode, label: nama }))
  return (
    <JatuhkanBerkas pesan={`Lepaskan sertifikatnya di sini (${SERTIFIKAT.sebutan})`} onBerkas={(files) => void ambil(files)}>
      <form onSubmit={submit} noValidate>
        <TextInput label="Nama pelatihan" withAsterisk data-autofocus {...form.getInputProps('nama')} />
        <SimpleGrid cols={3} spacing="xs" verticalSpacing="xs" mt="xs">
          <Select label="Jenis" withAsterisk allowDeselect={false} data={pilihanDari(JENIS_PELATIHAN_LABEL)} {...form.getInputProps('jenis')} />
          <Select label="Bentuk" withAsterisk placeholder="Pilih" data={[{ group: 'Klasikal', items: golongan('klasikal') }, { group: 'Nonklasikal', items: golongan('nonklasikal') }]} {...form.getInputProps('bentuk')} value={form.getValues().bentuk || null} onChange={(value: string | null) => { form.setFieldValue('bentuk', value ?? '') }} />
          <NumberInput label="Jam pelajaran (JP)" withAsterisk hideControls allowDecimal={false} {...form.getInputProps('jp')} />
          <TanggalInput label="Mulai" {...form.getInputProps('mulai')} />
          <TanggalInput label="Selesai" withAsterisk {...form.getInputProps('selesai')} value={form.getValues().selesai || null} onChange={(value) => { form.setFieldValue('selesai', value ?? '') }} />
          <TextInput label="Penyelenggara" {...form.getInputProps('penyelenggara')} />
          <TextInput label="Nomor sertifikat" description="Tanpa nomor, jamnya tidak dihitung." inputWrapperOrder={['label', 'input', 'description', 'error']} {...form.getInputProps('noSertifikat')} />
          <TanggalInput label="Tanggal sertifikat" {...form.getInputProps('tanggalSertifikat')} />
        </SimpleGrid>
        <Input.Wrapper size="xs" label="Berkas sertifikat" description={`${SERTIFIKAT.sebutan}, paling besar ${SERTIFIKAT.batas / 1_000_000} MB; dapat juga diseret ke sini.`} error={form.errors['berkas']} mt="xs">
          <Group gap="xs" mt={4} wrap="nowrap">
            {ada !== null && (
              <Group gap={4} wrap="nowrap" miw={0}><IconPaperclip size={14} style={{ flexShrink: 0 }} /><Text size="sm" truncate title={ada}>{ada}</Text><CloseButton size="sm" aria-label={`Lepas berkas ${ada}`} onClick={() => { form.setFieldValue('berkas', row?.berkasNama ? null : undefined) }} /></Group>
            )}
            <FileButton accept={SERTIFIKAT.mime.join(',')} onChange={(file) => { if (file) void ambil([file]) }} inputProps={{ 'aria-label': 'Berkas sertifikat' }}>
              {(props) => <Button {...props} variant="default" leftSection={<IconUpload size={14} />}>{ada === null ? 'Pilih berkas' : 'Ganti berkas'}</Button>}
            </FileButton>
          </Group>
        </Input.Wrapper>
        <Textarea label="Catatan" mt="xs" {...form.getInputProps('catatan')} />
        <Group justify="flex-end" mt="md">
          <Button variant="default" onClick={onClose}>Batal</Button>
          <Button type="submit" loading={busy}>Simpan</Button>
        </Group>
      </form>
    </JatuhkanBerkas>
  ) // prettier-ignore
}
