import { Badge, Group, Text } from '@mantine/core'
import { IconHandFinger } from '@tabler/icons-react'
import { STATUS_KEBUTUHAN_LABEL, SUMBER_KEBUTUHAN_LABEL, type StatusKebutuhan } from '../../../domain/kompetensi/kebutuhan'
import { JENIS_KOMPETENSI_LABEL } from '../../../domain/kompetensi/kompetensi'
import type { DataColumn } from '../../ui/data-table'
import type { KolomEkspor } from '../../ui/ekspor-button'
import { SUMBER_PENDEK, type Kebutuhan } from './kata'

const WARNA: Record<StatusKebutuhan, string> = { usulan: 'gray', disetujui: 'teal', ditolak: 'red' }

/** A status in its colour, always with its word. */
export function StatusKebutuhanBadge({ status }: { status: StatusKebutuhan }) {
  return <Badge color={WARNA[status]} variant={status === 'usulan' ? 'outline' : 'light'} size="sm" c="var(--mantine-color-text)" tt="none">{STATUS_KEBUTUHAN_LABEL[status]}</Badge> // prettier-ignore
}

/** 5 is first; a hand says that it was set by one. */
export function PrioritasAngka({ row }: { row: Pick<Kebutuhan, 'prioritas' | 'tangan'> }) {
  return (
    <Group gap={4} wrap="nowrap" justify="center">
      <Text span inherit fw={row.prioritas >= 4 ? 700 : 400} className="angka">{row.prioritas}</Text>
      {row.tangan && <IconHandFinger size={14} aria-label="ditetapkan sendiri" />}
    </Group>
  ) // prettier-ignore
}

const NAMA: DataColumn<Kebutuhan> = { key: 'nama', judul: 'Nama', lebar: 156, nilai: ({ nama }) => nama }
const KOMPETENSI: DataColumn<Kebutuhan> = { key: 'kompetensi', judul: 'Kompetensi', lebar: 176, nilai: ({ kompetensi }) => kompetensi }
const LAIN: readonly DataColumn<Kebutuhan>[] = [
  { key: 'prioritas', judul: 'Prioritas', lebar: 74, rata: 'center', nilai: ({ prioritas, poin }) => prioritas * 10_000 + poin, tampil: (row) => <PrioritasAngka row={row} /> },
  { key: 'status', judul: 'Status', lebar: 98, nilai: ({ status }) => STATUS_KEBUTUHAN_LABEL[status], tampil: ({ status }) => <StatusKebutuhanBadge status={status} /> },
  { key: 'sumber', judul: 'Sumber', lebar: 124, nilai: ({ sumber }) => sumber.map((one) => SUMBER_PENDEK[one]).join(', ') },
  { key: 'program', judul: 'Program', lebar: 150, nilai: ({ pelatihan }) => pelatihan?.judul ?? null },
  { key: 'jabatan', judul: 'Jabatan', lebar: 190, nilai: ({ jabatan }) => jabatan },
  { key: 'unit', judul: 'Unit kerja', lebar: 150, nilai: ({ unit }) => unit },
]
const SEMUA = [NAMA, KOMPETENSI, ...LAIN]
const SATU_KOMPETENSI = [NAMA, ...LAIN]
const SATU_PEGAWAI = [KOMPETENSI, ...LAIN.filter(({ key }) => key !== 'jabatan' && key !== 'unit')]

/** What all rows have in common is not said again in each. */
export const kolomKebutuhan = (cara: 'kompetensi' | 'pegawai', pilih: string | null): readonly DataColumn<Kebutuhan>[] =>
  pilih === null ? SEMUA : cara === 'kompetensi' ? SATU_KOMPETENSI : SATU_PEGAWAI

export const KOLOM_EKSPOR_KEBUTUHAN: readonly KolomEkspor<Kebutuhan>[] = [
  { judul: 'Nama', lebar: 30, nilai: ({ nama }) => nama },
  { judul: 'NIP', lebar: 22, nilai: ({ nip }) => nip },
  { judul: 'Jabatan', lebar: 34, nilai: ({ jabatan }) => jabatan },
  { judul: 'Unit kerja', lebar: 28, nilai: ({ unit }) => unit },
  { judul: 'Jenis kompetensi', lebar: 16, nilai: ({ jenis }) => JENIS_KOMPETENSI_LABEL[jenis] },
  { judul: 'Kompetensi', lebar: 34, nilai: ({ kompetensi }) => kompetensi },
  { judul: 'Sumber', lebar: 40, nilai: ({ sumber }) => sumber.map((one) => SUMBER_KEBUTUHAN_LABEL[one]).join(', ') },
  { judul: 'Prioritas', lebar: 10, jenis: 'angka', nilai: ({ prioritas }) => prioritas },
  { judul: 'Poin', lebar: 8, jenis: 'angka', nilai: ({ poin }) => poin },
  { judul: 'Alasan', lebar: 80, nilai: ({ alasan }) => alasan.map(({ kalimat, poin }) => `${kalimat} (${poin})`).join(' ') },
  { judul: 'Bentuk yang diusulkan', lebar: 26, nilai: ({ usulBentuk }) => usulBentuk },
  { judul: 'Status', lebar: 12, nilai: ({ status }) => STATUS_KEBUTUHAN_LABEL[status] },
  { judul: 'Alasan putusan', lebar: 40, nilai: ({ alasanPutusan }) => alasanPutusan },
  { judul: 'Program', lebar: 40, nilai: ({ pelatihan }) => pelatihan?.judul ?? null },
]
