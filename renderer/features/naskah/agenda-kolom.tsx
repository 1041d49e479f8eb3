import { Group, Text } from '@mantine/core'
import { IconAlertTriangle, IconBan, IconBookmark, IconCircleDashed, IconFileImport } from '@tabler/icons-react'
import type { DataColumn } from '../../ui/data-table'
import type { KolomEkspor } from '../../ui/ekspor-button'
import { bukuAgenda, statusAgenda, tandaAgenda, tempatAgenda, type BarisAgenda, type CatatanAgenda } from './agenda-baris'
import { tanggalPendek } from './tanggal'

const IKON = { celah: IconCircleDashed, ganda: IconAlertTriangle, batal: IconBan, dipesan: IconBookmark, luar: IconFileImport }
const WARNA = { celah: 'var(--mantine-color-orange-light-color)', ganda: 'var(--mantine-color-red-light-color)', batal: 'var(--mantine-color-red-light-color)', dipesan: 'var(--mantine-color-blue-light-color)', luar: 'var(--mantine-color-dimmed)' }

/** Icon, words and colour: the words alone say it, in print without colours too. */
function Tanda({ row }: { row: BarisAgenda }) {
  const tanda = tandaAgenda(row)
  if (!tanda) return '–'
  const Ikon = IKON[tanda.rupa]
  return (
    <Group gap={4} wrap="nowrap" c={WARNA[tanda.rupa]}>
      <Ikon size={15} style={{ flexShrink: 0 }} />
      <Text span inherit truncate fw={tanda.rupa === 'ganda' || tanda.rupa === 'celah' ? 600 : 400}>
        {tanda.kalimat}
      </Text>
    </Group>
  )
}

const dari = (take: (catatan: CatatanAgenda) => string | null) => (row: BarisAgenda) => (row.jenis === 'catatan' ? take(row.catatan) || null : null)

const KOLOM: readonly DataColumn<BarisAgenda>[] = [
  { key: 'tempat', judul: 'Urut', lebar: 66, nilai: tempatAgenda },
  { key: 'nomor', judul: 'Nomor', lebar: 188, nilai: dari(({ nomor }) => nomor) },
  { key: 'tanggal', judul: 'Tanggal', lebar: 104, nilai: dari(({ tanggal }) => tanggal), tampil: (row) => (row.jenis === 'catatan' ? <span className="angka">{tanggalPendek(row.catatan.tanggal)}</span> : '–') },
  { key: 'hal', judul: 'Hal', lebar: 180, nilai: dari(({ hal }) => hal) },
  { key: 'tujuan', judul: 'Tujuan', lebar: 116, nilai: dari(({ tujuan }) => tujuan) },
  { key: 'tanda', judul: 'Keterangan', lebar: 270, nilai: (row) => tandaAgenda(row)?.kalimat ?? null, tampil: (row) => <Tanda row={row} /> },
  { key: 'jenis', judul: 'Jenis', lebar: 110, nilai: dari(({ jenis }) => jenis) },
] // prettier-ignore

const KOLOM_BUKU = KOLOM.toSpliced(1, 0, { key: 'buku', judul: 'Buku', lebar: 92, nilai: bukuAgenda })

/** With several books in sight every line says which is its own: each counts from 1. */
export const kolomAgenda = (banyakBuku: boolean): readonly DataColumn<BarisAgenda>[] => (banyakBuku ? KOLOM_BUKU : KOLOM)

export const KOLOM_EKSPOR_AGENDA: readonly KolomEkspor<BarisAgenda>[] = [
  { judul: 'Buku', lebar: 14, nilai: bukuAgenda },
  { judul: 'Urut', lebar: 9, nilai: tempatAgenda },
  { judul: 'Nomor', lebar: 30, nilai: dari(({ nomor }) => nomor) },
  { judul: 'Tanggal', lebar: 14, jenis: 'tanggal', nilai: dari(({ tanggal }) => tanggal) },
  { judul: 'Jenis', lebar: 24, nilai: dari(({ jenis }) => jenis) },
  { judul: 'Hal', lebar: 50, nilai: dari(({ hal }) => hal) },
  { judul: 'Tujuan', lebar: 36, nilai: dari(({ tujuan }) => tujuan) },
  { judul: 'Status', lebar: 14, nilai: statusAgenda },
  { judul: 'Keterangan', lebar: 40, nilai: (row) => tandaAgenda(row)?.kalimat ?? null },
]
