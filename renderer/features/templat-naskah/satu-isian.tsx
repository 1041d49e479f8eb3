import { ActionIcon, Checkbox, Code, Group, Select, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { kodeDariNama } from '../../../domain/naskah/kode'
import { JENIS_MEDAN_LABEL, type JenisMedan, type Medan } from '../../../domain/naskah/medan'
import { BATAS_TEMPLAT } from '../../../preload/contract/templat-naskah.schema'
import { pilihanDari } from '../../ui/pilihan'
import { BarisTeks } from './baris-teks'

const BERBAWAAN: readonly JenisMedan[] = ['teks', 'paragraf', 'jam', 'pilihan', 'daftar_teks']
type Kolom = NonNullable<Medan['kolom']>[number]

/** Everything of one field. Its code stays when its name changes, so that the text keeps it. */
export function SatuIsian({ medan, onChange }: { medan: Medan; onChange: (medan: Medan) => void }) {
  const { kode, label, jenis, wajib, bantuan = '', bawaan = '', pilihan = [], kolom = [] } = medan
  const set = (patch: Partial<Medan>) => {
    onChange(rapi({ ...medan, ...patch }))
  }
  return (
    <Stack gap={6} mt={6}>
      <Group gap="xs" grow align="flex-start">
        <TextInput label="Nama" maxLength={100} error={label.trim() === '' ? 'Isi nama isian.' : null} value={label} onChange={(event) => { set({ label: event.currentTarget.value }) }} />
        <Select label="Jenis" searchable={false} allowDeselect={false} data={pilihanDari(JENIS_MEDAN_LABEL)} value={jenis} onChange={(value) => { set({ jenis: value as JenisMedan }) }} />
      </Group>
      <Checkbox label="Wajib diisi sebelum terbit" checked={wajib} onChange={(event) => { set({ wajib: event.currentTarget.checked }) }} />
      {jenis === 'pilihan' && <BarisTeks label="Pilihan" description="Satu pilihan setiap baris." value={pilihan} onChange={(next) => { set({ pilihan: next }) }} />}
      {jenis === 'tabel' && <KolomIsian kolom={kolom} onChange={(next) => { set({ kolom: next }) }} />}
      <TextInput label="Petunjuk pengisian" maxLength={300} value={bantuan} onChange={(event) => { set({ bantuan: event.currentTarget.value }) }} />
      {BERBAWAAN.includes(jenis) && <Textarea label="Isi awal" {...(jenis === 'daftar_teks' ? { description: 'Satu butir setiap baris.' } : {})} minRows={1} maxLength={10_000} value={bawaan} onChange={(event) => { set({ bawaan: event.currentTarget.value }) }} />}
      <Text size="xs" c="dimmed">Kode dalam berkas templat: <Code>{kode}</Code></Text>
    </Stack>
  ) // prettier-ignore
}

/** Parts that do not belong to the kind, and empty ones, are left out. */
function rapi({ kode, label, jenis, wajib, bantuan, bawaan, pilihan, kolom }: Medan): Medan {
  return {
    kode,
    label,
    jenis,
    wajib,
    ...(bantuan ? { bantuan } : {}),
    ...(bawaan && BERBAWAAN.includes(jenis) ? { bawaan } : {}),
    ...(jenis === 'pilihan' ? { pilihan: pilihan ?? [] } : {}),
    ...(jenis === 'tabel' ? { kolom: kolom ?? [{ kode: 'uraian', label: 'Uraian' }] } : {}),
  }
}

function KolomIsian({ kolom, onChange }: { kolom: readonly Kolom[]; onChange: (kolom: readonly Kolom[]) => void }) {
  const tambah = () => {
    const label = `Kolom ${kolom.length + 1}`
    onChange([...kolom, { kode: kodeDariNama(label, new Set(kolom.map(({ kode }) => kode)), '_'), label }])
  }
  return (
    <Stack gap={4}>
      <Text size="xs" fw={500}>Kolom tabel</Text>
      {kolom.map((one, i) => (
        <Group key={one.kode} gap={4} wrap="nowrap">
          <TextInput flex={1} aria-label={`Nama kolom ${i + 1}`} maxLength={100} value={one.label} onChange={(event) => { onChange(kolom.with(i, { ...one, label: event.currentTarget.value })) }} />
          <ActionIcon color="red" aria-label={`Hapus kolom ${one.label}`} disabled={kolom.length === 1} onClick={() => { onChange(kolom.toSpliced(i, 1)) }}><IconTrash size={14} /></ActionIcon>
          <ActionIcon aria-label="Tambah kolom tabel" disabled={i < kolom.length - 1 || kolom.length >= BATAS_TEMPLAT.kolom} onClick={tambah}><IconPlus size={14} /></ActionIcon>
        </Group>
      ))}
    </Stack>
  ) // prettier-ignore
}
