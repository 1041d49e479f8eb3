import { Group, Select, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import type { RefObject } from 'react'
import { STATUS_NASKAH_LABEL } from '../../../domain/naskah/naskah'
import { namaBulan } from '../../../domain/shared/iso-date'
import { hr } from '../../ipc/client'
import { useRead } from '../../ipc/hooks'
import { pilihanDari } from '../../ui/pilihan'
import { PilihOrang } from '../../ui/pilih-orang'
import type { SaringanSurat } from './use-arsip'

interface Props {
  teks: string
  onTeks: (teks: string) => void
  saringan: SaringanSurat
  onSaring: (part: Partial<SaringanSurat>) => void
  tahun: readonly number[]
  search: RefObject<HTMLInputElement | null>
}

const BULAN = Array.from({ length: 12 }, (_, i) => ({ value: String(i + 1), label: namaBulan(i + 1) }))
const angka = (value: string | null) => (value === null ? null : Number(value))
/** From the search straight into what was found. */
const keTabel = () => document.querySelector<HTMLElement>('[role="grid"] [data-row]')?.focus()

/** Search and filters of the archive. */
export function SuratSaringan({ teks, onTeks, saringan, onSaring, tahun, search }: Props) {
  const { data: jenis = [] } = useRead(hr.naskah.templat, undefined)
  return (
    <Group gap="xs">
      <TextInput
        ref={search} flex={1} miw={170} aria-label="Cari surat" placeholder="Cari nomor, hal, nama, atau kata di dalam surat" leftSection={<IconSearch size={15} />} rightSection={<kbd>/</kbd>}
        value={teks}
        onChange={(event) => { onTeks(event.currentTarget.value) }}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown') keTabel()
          else if (event.key === 'Escape' && teks !== '') onTeks('')
          else return
          event.preventDefault()
        }}
      />
      <Select aria-label="Saring menurut status" placeholder="Semua status" clearable w={118} data={pilihanDari(STATUS_NASKAH_LABEL)} value={saringan.status} onChange={(status) => { onSaring({ status }) }} />
      <Select aria-label="Saring menurut jenis" placeholder="Semua jenis" clearable w={150} data={jenis.map(({ kode, nama }) => ({ value: kode, label: nama }))} value={saringan.kode} onChange={(kode) => { onSaring({ kode }) }} />
      <PilihOrang aria-label="Saring menurut pegawai" placeholder="Semua pegawai" clearable w={152} value={saringan.pegawaiId} onPilih={(pegawaiId) => { onSaring({ pegawaiId }) }} />
      <Select aria-label="Saring menurut bulan" placeholder="Bulan" clearable w={104} data={BULAN} value={saringan.bulan === null ? null : String(saringan.bulan)} onChange={(bulan) => { onSaring({ bulan: angka(bulan) }) }} />
      <Select aria-label="Saring menurut tahun" placeholder="Tahun" clearable w={84} data={tahun.map(String)} value={saringan.tahun === null ? null : String(saringan.tahun)} onChange={(value) => { onSaring({ tahun: angka(value) }) }} />
    </Group>
  ) // prettier-ignore
}
