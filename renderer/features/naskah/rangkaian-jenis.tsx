import { Checkbox, Fieldset, Stack, Text } from '@mantine/core'
import { useQueries } from '@tanstack/react-query'
import type { Medan } from '../../../domain/naskah/medan'
import type { IsiMedan } from '../../../domain/naskah/naskah'
import { KELUARGA_NASKAH_LABEL, type KeluargaNaskah } from '../../../domain/naskah/templat'
import { hr } from '../../ipc/client'
import { IsianMedan } from './isian-medan'
import type { JenisSurat } from './pilih-jenis'

type TemplatJenis = Awaited<ReturnType<typeof hr.templatNaskah.get>>
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

/** The templates of the kinds chosen, by code. */
export function useTemplatJenis(kode: readonly string[]): ReadonlyMap<string, TemplatJenis> {
  const found = useQueries({ queries: kode.map((one) => ({ queryKey: [hr.templatNaskah.get.channel, { kode: one }], queryFn: () => hr.templatNaskah.get({ kode: one }) })) })
  return new Map(found.flatMap(({ data }) => (data ? [[data.kode, data] as const] : [])))
}

/** What is the same for everyone: all fields but the person. */
const bersama = ({ isi: { medan } }: TemplatJenis) => medan.filter(({ jenis }) => jenis !== 'pegawai')
const nilaiAwal = ({ jenis, bawaan }: Medan): IsiMedan | undefined => (jenis === 'daftar_teks' ? bawaan?.split('\n') : bawaan)
const kosong = (value: IsiMedan | undefined) => value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)

/** Required fields that nobody filled: every draft would lack them. */
export function kurangBersama(templat: TemplatJenis, isi: Readonly<Record<string, IsiMedan>>): Medan[] {
  return bersama(templat).filter((field) => field.wajib && kosong(isi[field.kode] ?? nilaiAwal(field)))
}

interface BersamaProps {
  templat: TemplatJenis
  isi: Readonly<Record<string, IsiMedan>>
  onIsi: (part: Readonly<Record<string, IsiMedan>>) => void
}

/** What is the same in every letter of a kind is written once, for all of them. */
export function IsianBersama({ templat, isi, onIsi }: BersamaProps) {
  const fields = bersama(templat)
  if (fields.length === 0) return null
  return (
    <Fieldset legend={`${templat.nama}: sama untuk semua`} data-jenis={templat.kode}>
      <Stack gap="xs">
        {fields.map((field) => (
          <IsianMedan
            key={field.kode}
            medan={field}
            nilai={isi[field.kode] ?? nilaiAwal(field)}
            onSimpan={(value) => {
              onIsi({ [field.kode]: value })
              return Promise.resolve()
            }}
          />
        ))}
      </Stack>
    </Fieldset>
  )
}
