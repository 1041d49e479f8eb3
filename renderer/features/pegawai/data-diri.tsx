import { Fieldset, NumberInput, Select, SimpleGrid, Stack, Text } from '@mantine/core'
import { JENIS_KELAMIN_LABEL, JENIS_PEGAWAI_LABEL, PENDIDIKAN, STATUS_PEGAWAI_LABEL } from '../../../domain/pegawai/pegawai'
import type { hr } from '../../ipc/client'
import { AutoText } from '../../ui/auto-text'
import { pilihanDari } from '../../ui/pilihan'
import { TanggalInput } from '../../ui/tanggal-input'
import { useFieldSave } from './use-field-save'

export type Detail = Awaited<ReturnType<typeof hr.pegawai.get>>
type Isian = Detail['isian']
type Teks = 'nip' | 'nama' | 'gelarDepan' | 'gelarBelakang' | 'tempatLahir' | 'jurusan' | 'noHp' | 'posEl' | 'catatan'
type Pilihan = 'jenis' | 'jenisKelamin' | 'status' | 'pendidikanKode'
type Tanggal = 'tanggalLahir' | 'tmtCpns'
type Angka = 'tahunLulus' | 'mkTahun' | 'mkBulan'

const PENDIDIKAN_PILIHAN = PENDIDIKAN.map(({ kode, label }) => ({ value: kode, label }))

/** Every field of a person. There is no save button: each is saved as it is left. */
export function DataDiri({ detail: { id, isian, peringatan } }: { detail: Detail }) {
  const { errors, save } = useFieldSave(id)
  /** What is allowed but looks wrong is told below the field, not in red. */
  const common = (field: keyof Isian, label: string) => ({
    label,
    error: errors[field],
    inputWrapperOrder: ['label', 'input', 'description', 'error'] as const as never,
    description: errors[field] ? undefined : peringatan[field] && <Text span size="xs" fw={600}>⚠ {peringatan[field]}</Text>,
  }) // prettier-ignore
  const text = (field: Teks, label: string, more: object = {}) => (
    <AutoText {...common(field, label)} value={isian[field] ?? ''} onSave={(value) => save(field, value)} {...more} />
  )
  const choice = (field: Pilihan, label: string, data: { value: string; label: string }[], clearable = false) => (
    <Select {...common(field, label)} data={data} value={isian[field]} clearable={clearable} allowDeselect={false} onChange={(value) => void save(field, value as never).catch(() => undefined)} />
  )
  const date = (field: Tanggal, label: string) => (
    <TanggalInput {...common(field, label)} value={isian[field]} onChange={(value) => void save(field, value).catch(() => undefined)} />
  )
  const number = (field: Angka, label: string, max: number) => (
    <NumberInput
      {...common(field, label)} key={String(isian[field])} defaultValue={isian[field] ?? ''} min={0} max={max} allowDecimal={false} hideControls
      onBlur={(event) => {
        const value = event.currentTarget.value.trim() === '' ? null : Number(event.currentTarget.value)
        if (value !== isian[field]) void save(field, value).catch(() => undefined)
      }}
    />
  ) // prettier-ignore
  return (
    <Stack gap="xs" maw={1040}>
      <Fieldset legend="Identitas">
        <SimpleGrid cols={4} spacing="xs" verticalSpacing={6}>
          {text('nip', 'NIP')}
          {choice('jenis', 'Jenis pegawai', pilihanDari(JENIS_PEGAWAI_LABEL))}
          {choice('status', 'Status', pilihanDari(STATUS_PEGAWAI_LABEL))}
          {date('tmtCpns', 'TMT CPNS')}
          {text('gelarDepan', 'Gelar depan')}
          {text('nama', 'Nama tanpa gelar', { withAsterisk: true })}
          {text('gelarBelakang', 'Gelar belakang')}
          {choice('jenisKelamin', 'Jenis kelamin', pilihanDari(JENIS_KELAMIN_LABEL), true)}
          {text('tempatLahir', 'Tempat lahir')}
          {date('tanggalLahir', 'Tanggal lahir')}
        </SimpleGrid>
      </Fieldset>
      <SimpleGrid cols={2} spacing="xs">
        <Fieldset legend="Pendidikan terakhir">
          <SimpleGrid cols={3} spacing="xs">
            {choice('pendidikanKode', 'Tingkat', PENDIDIKAN_PILIHAN, true)}
            {text('jurusan', 'Jurusan')}
            {number('tahunLulus', 'Tahun lulus', 2199)}
          </SimpleGrid>
        </Fieldset>
        <Fieldset legend="Masa kerja dan kontak">
          <SimpleGrid cols={4} spacing="xs">
            {number('mkTahun', 'Tahun', 60)}
            {number('mkBulan', 'Bulan', 11)}
            {text('noHp', 'Nomor HP')}
            {text('posEl', 'Pos-el')}
          </SimpleGrid>
        </Fieldset>
      </SimpleGrid>
      {text('catatan', 'Catatan', { multiline: true })}
      <Text size="xs" c="dimmed">Setiap isian tersimpan sendiri begitu ditinggalkan. Esc mengembalikan isian, Ctrl+Z mengurungkan.</Text>
    </Stack>
  ) // prettier-ignore
}
