import { Select, SimpleGrid, Stack, Text, TextInput } from '@mantine/core'
import { SIFAT_NASKAH_LABEL, type SifatNaskah, type Templat } from '../../../domain/naskah/templat'
import { pilihanDari } from '../../ui/pilihan'
import { BarisTeks } from './baris-teks'
import { KalimatEditor } from './teks/kalimat-editor'
import type { UbahTemplat } from './use-kerja'

/** What the head of a new paper holds at first; it can be changed on each paper. */
export function PanelKepala({ isi, ubah }: { isi: Templat; ubah: UbahTemplat }) {
  const { kepala } = isi
  const set = (patch: Partial<Templat['kepala']>) => {
    ubah((now) => ({ kepala: { ...now.kepala, ...patch } }))
  }
  return (
    <Stack gap="xs">
      <Text size="xs" c="dimmed">Isian awal pada setiap naskah baru; masih dapat diubah pada naskahnya.</Text>
      <SimpleGrid cols={2} spacing="xs">
        <Select label="Sifat" searchable={false} allowDeselect={false} data={pilihanDari(SIFAT_NASKAH_LABEL)} value={kepala.sifat} onChange={(value) => { set({ sifat: value as SifatNaskah }) }} />
        <TextInput label="Lampiran" maxLength={200} value={kepala.lampiran} onChange={(event) => { set({ lampiran: event.currentTarget.value }) }} />
      </SimpleGrid>
      <KalimatEditor label="Hal" value={kepala.hal} onChange={(hal) => { set({ hal }) }} />
      <BarisTeks label="Kepada" description="Satu tujuan setiap baris." value={kepala.kepada} onChange={(kepada) => { set({ kepada }) }} />
      <TextInput label="Di" maxLength={200} value={kepala.di} onChange={(event) => { set({ di: event.currentTarget.value }) }} />
      <BarisTeks label="Tembusan" description="Satu tembusan setiap baris." value={kepala.tembusan} onChange={(tembusan) => { set({ tembusan }) }} />
    </Stack>
  ) // prettier-ignore
}
