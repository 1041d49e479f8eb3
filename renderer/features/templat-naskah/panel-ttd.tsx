import { ActionIcon, Button, Checkbox, Fieldset, Group, Select, Stack, Text, TextInput } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import type { KolomTtd, PilihanPejabat, Templat } from '../../../domain/naskah/templat'
import { hr } from '../../ipc/client'
import { useRead } from '../../ipc/hooks'
import type { UbahTemplat } from './use-kerja'

const DARI = [
  { value: 'penanda_tangan', label: 'Pejabat penanda tangan' },
  { value: 'medan', label: 'Orang dari isian' },
]
const TERBANYAK = 6
const isi = <K extends 'an' | 'ub' | 'medan' | 'pengantar'>(key: K, value: string | null): Partial<Record<K, string>> => (value ? ({ [key]: value } as Record<K, string>) : {})

/** Who has the authority to sign, and the columns in which signatures stand. */
export function PanelTtd({ isi: templat, ubah }: { isi: Templat; ubah: UbahTemplat }) {
  const { ttd } = templat
  const set = (next: readonly KolomTtd[]) => {
    ubah({ ttd: next })
  }
  return (
    <Stack gap="xs">
      <Pejabat value={templat.pejabat} onChange={(pejabat) => { ubah({ pejabat }) }} />
      {ttd.map((column, i) => (
        <Kolom key={i} ke={i + 1} value={column} medan={templat.medan} onChange={(next) => { set(ttd.with(i, next)) }} onHapus={() => { set(ttd.toSpliced(i, 1)) }} />
      ))}
      <Button variant="light" leftSection={<IconPlus size={14} />} disabled={ttd.length >= TERBANYAK} onClick={() => { set([...ttd, { dari: 'penanda_tangan', tempatTanggal: ttd.length === 0 && templat.keluarga !== 'surat' }]) }}>Tambah kolom tanda tangan</Button>
    </Stack>
  ) // prettier-ignore
}

function Pejabat({ value: { kursi, an, ub }, onChange }: { value: PilihanPejabat; onChange: (value: PilihanPejabat) => void }) {
  const { data = [] } = useRead(hr.naskah.pejabat, undefined)
  const choices = data.map((one) => ({ value: one.kursi, label: one.nama }))
  return (
    <>
      <Select label="Yang berwenang menandatangani" allowDeselect={false} data={choices} value={kursi} onChange={(next) => { onChange({ kursi: next ?? kursi, ...isi('an', an ?? null), ...isi('ub', ub ?? null) }) }} />
      <Group grow gap="xs" align="flex-start">
        <Select label="Atas nama (a.n.) oleh" clearable placeholder="Tidak" data={choices} value={an ?? null} onChange={(next) => { onChange({ kursi, ...isi('an', next), ...(next ? isi('ub', ub ?? null) : {}) }) }} />
        <Select label="Untuk beliau (u.b.) oleh" clearable placeholder="Tidak" disabled={!an} data={choices} value={ub ?? null} onChange={(next) => { onChange({ kursi, ...isi('an', an ?? null), ...isi('ub', next) }) }} />
      </Group>
      <Text size="xs" c="dimmed">Orangnya dicari dari riwayat jabatan pada tanggal naskah, termasuk Plt., Plh., dan Pj.</Text>
    </>
  ) // prettier-ignore
}

interface KolomProps {
  ke: number
  value: KolomTtd
  medan: Templat['medan']
  onChange: (value: KolomTtd) => void
  onHapus: () => void
}

function Kolom({ ke, value, medan, onChange, onHapus }: KolomProps) {
  const people = medan.filter(({ jenis }) => jenis === 'pegawai').map(({ kode, label }) => ({ value: kode, label }))
  const make = ({ dari, tempatTanggal }: Pick<KolomTtd, 'dari' | 'tempatTanggal'>, code: string | null, words: string) => {
    onChange({ dari, tempatTanggal, ...(dari === 'medan' ? isi('medan', code) : {}), ...isi('pengantar', words) })
  }
  const code = value.medan ?? null
  const words = value.pengantar ?? ''
  return (
    <Fieldset legend={`Kolom ${ke}`} p="xs">
      <Stack gap={6}>
        <Group gap="xs" wrap="nowrap" align="flex-end">
          <Select flex={1} label="Tanda tangan" searchable={false} allowDeselect={false} data={DARI} value={value.dari} onChange={(next) => { make({ ...value, dari: next as KolomTtd['dari'] }, code ?? people[0]?.value ?? null, words) }} />
          {value.dari === 'medan' && <Select flex={1} label="Isian orang" allowDeselect={false} placeholder={people.length > 0 ? 'Pilih' : 'Belum ada isian pegawai'} data={people} value={code} onChange={(next) => { make(value, next, words) }} />}
          <ActionIcon color="red" aria-label={`Hapus kolom tanda tangan ${ke}`} onClick={onHapus}><IconTrash size={15} /></ActionIcon>
        </Group>
        <TextInput label={value.dari === 'medan' ? 'Kata pengantar, di tempat jabatan' : 'Kata pengantar'} placeholder="Yang membuat pernyataan," maxLength={200} value={words} onChange={(event) => { make(value, code, event.currentTarget.value) }} />
        <Checkbox label="Memuat tempat dan tanggal" checked={value.tempatTanggal} onChange={(event) => { make({ ...value, tempatTanggal: event.currentTarget.checked }, code, words) }} />
      </Stack>
    </Fieldset>
  ) // prettier-ignore
}
