import { Group, Text } from '@mantine/core'
import { IconAlertCircle } from '@tabler/icons-react'
import { STATUS_NASKAH_LABEL } from '../../../domain/naskah/naskah'
import type { hr } from '../../ipc/client'
import type { DataColumn } from '../../ui/data-table'
import type { KolomEkspor } from '../../ui/ekspor-button'
import { StatusNaskahBadge } from '../../ui/status-naskah'

type Anggota = Awaited<ReturnType<typeof hr.rangkaian.get>>['anggota'][number]

/** Who the paper is about; of a long paper in parts, which part it is. */
const sebutan = ({ nama, urut }: Anggota): string => nama || `Bagian ${urut + 1}`

const KOLOM: readonly DataColumn<Anggota>[] = [
  { key: 'nama', judul: 'Pegawai', lebar: 210, nilai: sebutan },
  { key: 'urut', judul: 'No.', lebar: 50, rata: 'right', nilai: ({ urut }) => urut + 1 },
  { key: 'jenis', judul: 'Jenis', lebar: 170, nilai: ({ jenis }) => jenis },
  { key: 'status', judul: 'Status', lebar: 100, nilai: ({ status }) => STATUS_NASKAH_LABEL[status], tampil: ({ status }) => <StatusNaskahBadge status={status} /> },
  {
    key: 'kekurangan', judul: 'Yang belum lengkap', lebar: 260, nilai: ({ kekurangan }) => kekurangan || null,
    tampil: ({ kekurangan }) => (kekurangan ? <Group gap={4} wrap="nowrap"><IconAlertCircle size={14} style={{ flexShrink: 0 }} /><Text span inherit truncate>{kekurangan}</Text></Group> : '–'),
  },
  { key: 'nomor', judul: 'Nomor', lebar: 200, nilai: ({ nomor }) => nomor },
  { key: 'unit', judul: 'Unit kerja', lebar: 170, nilai: ({ unit }) => unit },
] // prettier-ignore
export const KOLOM_EKSPOR_ANGGOTA: readonly KolomEkspor<Anggota>[] = [
  { judul: 'No.', lebar: 6, jenis: 'angka', nilai: ({ urut }) => urut + 1 },
  { judul: 'Pegawai', lebar: 34, nilai: sebutan },
  { judul: 'Unit kerja', lebar: 28, nilai: ({ unit }) => unit },
  { judul: 'Jenis', lebar: 28, nilai: ({ jenis }) => jenis },
  { judul: 'Nomor', lebar: 30, nilai: ({ nomor }) => nomor },
  { judul: 'Status', lebar: 12, nilai: ({ status }) => STATUS_NASKAH_LABEL[status] },
  { judul: 'Yang belum lengkap', lebar: 40, nilai: ({ kekurangan }) => kekurangan || null },
]
const KOLOM_LENGKAP = KOLOM.filter(({ key }) => key !== 'kekurangan')

/** What is missing has its column only while something is. */
export const kolomAnggota = (anggota: readonly Anggota[]): readonly DataColumn<Anggota>[] => (anggota.some(({ kekurangan }) => kekurangan !== '') ? KOLOM : KOLOM_LENGKAP)
