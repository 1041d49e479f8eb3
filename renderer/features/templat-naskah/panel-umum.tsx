import { Select, Stack, TextInput } from '@mantine/core'
import { KELUARGA_NASKAH_LABEL, KOP_LABEL, SUMBER_LABEL, type KeluargaNaskah, type PilihanKop, type Templat } from '../../../domain/naskah/templat'
import { pilihanDari } from '../../ui/pilihan'
import { KalimatEditor } from './teks/kalimat-editor'
import type { UbahTemplat } from './use-kerja'

/** What kind of paper it is, its title and letterhead, and whether it draws on a month. */
export function PanelUmum({ isi, ubah }: { isi: Templat; ubah: UbahTemplat }) {
  const { keluarga, judul, kop, sumber, tentang } = isi
  return (
    <Stack gap="xs">
      <Select label="Bentuk naskah" searchable={false} allowDeselect={false} data={pilihanDari(KELUARGA_NASKAH_LABEL)} value={keluarga} onChange={(value) => { ubah({ keluarga: value as KeluargaNaskah }) }} />
      {keluarga !== 'surat' && <TextInput label="Judul" description="Dicetak dengan huruf kapital di tengah." maxLength={200} value={judul} onChange={(event) => { ubah({ judul: event.currentTarget.value }) }} />}
      {keluarga !== 'surat' && <KalimatEditor label="Tentang (baris kedua judul)" value={tentang} onChange={(value) => { ubah({ tentang: value }) }} />}
      <Select label="Kop" searchable={false} allowDeselect={false} data={pilihanDari(KOP_LABEL)} value={kop} onChange={(value) => { ubah({ kop: value as PilihanKop }) }} />
      <Select label="Data bulan" description="Dengan data satu bulan, predikat dan rekap bulan itu dapat dicetak." searchable={false} allowDeselect={false} data={pilihanDari(SUMBER_LABEL)} value={sumber} onChange={(value) => { ubah({ sumber: value as Templat['sumber'] }) }} />
    </Stack>
  ) // prettier-ignore
}
