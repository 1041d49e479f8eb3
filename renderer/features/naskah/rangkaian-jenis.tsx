import { Checkbox, Fieldset, Stack, Text } from '@mantine/core'
import type { IsiMedan } from '../../../domain/naskah/naskah'
import { KELUARGA_NASKAH_LABEL, type KeluargaNaskah } from '../../../domain/naskah/templat'
import { hr } from '../../ipc/client'
import { useRead } from '../../ipc/hooks'
import { IsianMedan } from './isian-medan'
import type { JenisSurat } from './pilih-jenis'

export type IsiBersama = Readonly<Record<string, Readonly<Record<string, IsiMedan>>>>
const KELUARGA = Object.keys(KELUARGA_NASKAH_LABEL) as KeluargaNaskah[]

/** The kinds that can be made for many people, to be ticked. */
export function RangkaianJenis({ jenis, dipilih, onChange }: { jenis: readonly JenisSurat[]; dipilih: readonly string[]; onChange: (kode: string[]) => void }) {
  const ordered = KELUARGA.flatMap((keluarga) => jenis.filter((one) => one.keluarga === keluarga))
  if (ordered.length === 0) return <Text size="sm">Belum ada jenis surat yang dibuat per pegawai. Buat templatnya di halaman Templat.</Text>
  return (
    <Checkbox.Group label="Jenis surat" value={[...dipilih]} onChange={onChange}>
      <Stack gap={6} mt={4}>
        {ordered.map(({ kode, nama }) => <Checkbox key={kode} value={kode} label={nama} />)}
      </Stack>
    </Checkbox.Group>
  ) // prettier-ignore
}

interface BersamaProps {
  kode: string
  perOrang: string
  isi: Readonly<Record<string, IsiMedan>>
  onIsi: (isi: Readonly<Record<string, IsiMedan>>) => void
}

/** What is the same in every letter of a kind is written once, for all of them. */
export function IsianBersama({ kode, perOrang, isi, onIsi }: BersamaProps) {
  const { data } = useRead(hr.templatNaskah.get, { kode })
  if (data?.kode !== kode) return null
  const fields = data.isi.medan.filter((field) => field.kode !== perOrang)
  if (fields.length === 0) return null
  return (
    <Fieldset legend={`${data.nama}: sama untuk semua`}>
      <Stack gap="xs">
        {fields.map((field) => (
          <IsianMedan
            key={field.kode}
            medan={field}
            nilai={isi[field.kode] ?? (field.jenis === 'daftar_teks' ? field.bawaan?.split('\n') : field.bawaan)}
            onSimpan={(value) => {
              onIsi({ ...isi, [field.kode]: value })
              return Promise.resolve()
            }}
          />
        ))}
      </Stack>
    </Fieldset>
  )
}
