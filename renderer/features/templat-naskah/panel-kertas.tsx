import { NumberInput, Select, SimpleGrid, Stack, type NumberInputProps } from '@mantine/core'
import { FON_LABEL, type Fon, type KertasNaskah, type Templat } from '../../../domain/naskah/templat'
import { hr } from '../../ipc/client'
import { useRead } from '../../ipc/hooks'
import { pilihanDari } from '../../ui/pilihan'
import type { UbahTemplat } from './use-kerja'

const SISI = { atas: 'Margin atas (mm)', bawah: 'Margin bawah (mm)', kiri: 'Margin kiri (mm)', kanan: 'Margin kanan (mm)' } as const
const ORIENTASI = [{ value: 'tegak', label: 'Tegak' }, { value: 'mendatar', label: 'Mendatar' }] // prettier-ignore
const mm = (value: number): string => String(value).replace('.', ',')

/** Paper, margins, font, size and spacing of one kind of paper. */
export function PanelKertas({ kertas, ubah }: { kertas: Templat['kertas']; ubah: UbahTemplat }) {
  const { data } = useRead(hr.kantor.kertas, undefined)
  const sizes = (data?.ukuran ?? []).map(({ nama, lebar, tinggi }) => ({ value: nama, label: `${nama} (${mm(lebar)} × ${mm(tinggi)} mm)` }))
  const set = (patch: Partial<KertasNaskah>) => {
    ubah((now) => ({ kertas: { ...now.kertas, ...patch } }))
  }
  return (
    <Stack gap="xs">
      <SimpleGrid cols={2} spacing="xs">
        <Select label="Kertas" searchable={false} allowDeselect={false} data={sizes} value={kertas.ukuran} onChange={(value) => { set({ ukuran: value ?? kertas.ukuran }) }} />
        <Select label="Arah" searchable={false} allowDeselect={false} data={ORIENTASI} value={kertas.orientasi} onChange={(value) => { set({ orientasi: value as KertasNaskah['orientasi'] }) }} />
        {(Object.keys(SISI) as (keyof typeof SISI)[]).map((side) => (
          <Angka key={side} label={SISI[side]} min={0} max={100} value={kertas.margin[side]} onUbah={(value) => { set({ margin: { ...kertas.margin, [side]: value } }) }} />
        ))}
        <Select label="Huruf" searchable={false} allowDeselect={false} data={pilihanDari(FON_LABEL)} value={kertas.fon} onChange={(value) => { set({ fon: value as Fon }) }} />
        <Angka label="Ukuran huruf" min={7} max={16} step={0.5} value={kertas.huruf} onUbah={(huruf) => { set({ huruf }) }} />
        <Angka label="Jarak baris" min={1} max={2} step={0.05} value={kertas.spasi} onUbah={(spasi) => { set({ spasi }) }} />
      </SimpleGrid>
    </Stack>
  ) // prettier-ignore
}

/** A number within its limits; what is outside of them is not taken over until it is right. */
function Angka({ onUbah, min = 0, max = 100, ...props }: Omit<NumberInputProps, 'min' | 'max'> & { min?: number; max?: number; onUbah: (value: number) => void }) {
  return <NumberInput {...props} min={min} max={max} decimalScale={2} decimalSeparator="," onChange={(value) => { if (typeof value === 'number' && value >= min && value <= max) onUbah(value) }} /> // prettier-ignore
}
