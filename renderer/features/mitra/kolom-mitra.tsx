import { Button, Group, Text } from '@mantine/core'
import { IconAlertTriangle, IconBan, IconCircleCheck, IconClockExclamation, IconMinus, IconUserOff } from '@tabler/icons-react'
import { JENIS_MITRA_LABEL } from '../../../domain/pelatihan/mitra'
import type { DataColumn } from '../../ui/data-table'
import { biayaMitra, catatanAktif, kontakMitra, kuotaMitra, type BarisMitra } from './baris-mitra'

const IKON = { berlaku: IconCircleCheck, segera: IconClockExclamation, berakhir: IconBan, belum: IconClockExclamation, tanpa: IconMinus }
const WARNA = { berlaku: undefined, segera: 'var(--mantine-color-orange-light-color)', berakhir: 'var(--mantine-color-red-light-color)', belum: 'var(--mantine-color-dimmed)', tanpa: 'var(--mantine-color-dimmed)' }

/** Icon, words and colour: the words alone say it. */
function Mou({ row: { keadaanMou, sebutanMou } }: { row: BarisMitra }) {
  const Ikon = IKON[keadaanMou]
  return (
    <Group gap={4} wrap="nowrap" c={WARNA[keadaanMou]}>
      <Ikon size={15} style={{ flexShrink: 0 }} />
      <Text span inherit truncate fw={keadaanMou === 'segera' || keadaanMou === 'berakhir' ? 600 : 400}>{sebutanMou}</Text>
    </Group>
  ) // prettier-ignore
}

function Nama({ row }: { row: BarisMitra }) {
  const catatan = catatanAktif(row)
  if (catatan === null) return row.nama
  return (
    <Group gap={4} wrap="nowrap" title={`${row.nama}. ${catatan}`}>
      <IconUserOff size={15} style={{ flexShrink: 0 }} aria-label={catatan} />
      <Text span inherit truncate>{row.nama}</Text>
      <IconAlertTriangle size={14} style={{ flexShrink: 0 }} aria-hidden />
    </Group>
  ) // prettier-ignore
}

export const KOLOM_MITRA: readonly DataColumn<BarisMitra>[] = [
  { key: 'nama', judul: 'Nama', lebar: 220, nilai: ({ nama }) => nama, tampil: (row) => <Nama row={row} /> },
  { key: 'jenis', judul: 'Jenis', lebar: 120, nilai: ({ jenis }) => JENIS_MITRA_LABEL[jenis] },
  { key: 'layanan', judul: 'Layanan atau bidang', lebar: 160, nilai: ({ layanan }) => layanan },
  { key: 'mou', judul: 'MoU atau SK', lebar: 290, nilai: ({ sebutanMou }) => sebutanMou, tampil: (row) => <Mou row={row} /> },
  { key: 'kuota', judul: 'Kuota', lebar: 84, rata: 'right', nilai: ({ kuota }) => kuota, tampil: (row) => kuotaMitra(row) ?? '–' },
  { key: 'biaya', judul: 'Biaya per orang', lebar: 110, rata: 'right', nilai: ({ biayaTipikal }) => biayaTipikal, tampil: (row) => <span className="angka">{biayaMitra(row) ?? '–'}</span> },
  { key: 'program', judul: 'Program', lebar: 74, rata: 'right', nilai: ({ program }) => program },
  { key: 'kontak', judul: 'Narahubung', lebar: 220, nilai: kontakMitra },
]

/** Of the bin: what it was, and the way back. */
export const kolomSampah = (pulihkan: (id: string) => void): readonly DataColumn<BarisMitra>[] => [
  ...KOLOM_MITRA.slice(0, 1),
  { key: 'pulihkan', judul: 'Kembalikan', lebar: 110, nilai: () => null, tampil: ({ id, nama }) => <Button size="compact-xs" variant="light" aria-label={`Pulihkan ${nama}`} onClick={() => { pulihkan(id) }}>Pulihkan</Button> },
  ...KOLOM_MITRA.slice(1),
] // prettier-ignore
