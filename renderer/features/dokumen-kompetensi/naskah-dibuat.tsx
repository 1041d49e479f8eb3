import { Group, Text } from '@mantine/core'
import { useMemo, type ReactNode } from 'react'
import { STATUS_NASKAH_LABEL } from '../../../domain/naskah/naskah'
import { DataTable, type DataColumn } from '../../ui/data-table'
import { EmptyState } from '../../ui/empty-state'
import { tanggalSetempat, type KolomEkspor } from '../../ui/ekspor-button'
import { StatusNaskahBadge } from '../../ui/status-naskah'
import { perRangkaian, type BarisDibuat, type NaskahDibuat } from './baris-dibuat'

const PENDEK = new Intl.DateTimeFormat('id-ID', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })
const hari = (iso: string | null) => (iso === null ? '–' : PENDEK.format(new Date(`${iso.slice(0, 10)}T00:00:00Z`)))
/** The day it carries; of a draft without one the day it was begun. */
const harinya = ({ tanggal, dibuatPada }: NaskahDibuat) => tanggal ?? tanggalSetempat(dibuatPada)

const SATU: readonly DataColumn<BarisDibuat>[] = [
  { key: 'jenis', judul: 'Dokumen', lebar: 196, nilai: ({ jenis }) => jenis },
  { key: 'status', judul: 'Status', lebar: 96, nilai: ({ status }) => STATUS_NASKAH_LABEL[status], tampil: ({ status, banyak, terbit }) => (banyak > 1 && terbit > 0 && terbit < banyak ? <span className="angka">{terbit} dari {banyak}</span> : <StatusNaskahBadge status={status} />) },
  { key: 'nomor', judul: 'Nomor', lebar: 186, nilai: ({ nomor }) => nomor },
  { key: 'tanggal', judul: 'Tanggal', lebar: 100, nilai: harinya, tampil: (row) => <span className="angka">{hari(harinya(row))}</span> },
  { key: 'orang', judul: 'Pegawai', lebar: 170, nilai: ({ orang }) => orang },
]
const TAHUN: readonly DataColumn<BarisDibuat>[] = [...SATU, { key: 'pelatihan', judul: 'Program', lebar: 180, nilai: ({ pelatihan }) => pelatihan }]

export const KOLOM_EKSPOR_NASKAH: readonly KolomEkspor<NaskahDibuat>[] = [
  { judul: 'Dokumen', lebar: 32, nilai: ({ jenis }) => jenis },
  { judul: 'Hal', lebar: 50, nilai: ({ hal }) => hal },
  { judul: 'Pegawai', lebar: 32, nilai: ({ orang }) => orang },
  { judul: 'Program', lebar: 40, nilai: ({ pelatihan }) => pelatihan },
  { judul: 'Status', lebar: 10, nilai: ({ status }) => STATUS_NASKAH_LABEL[status] },
  { judul: 'Nomor', lebar: 28, nilai: ({ nomor }) => nomor },
  { judul: 'Tanggal', lebar: 14, jenis: 'tanggal', nilai: harinya },
]

/** Papers that were made, newest first, a run in one line; Enter opens it among the letters. */
export function NaskahDibuatTabel({ baris, perProgram, onBuka, aksi }: { baris: readonly NaskahDibuat[]; perProgram: boolean; onBuka: (row: BarisDibuat) => void; aksi?: ReactNode }) {
  const rows = useMemo(() => perRangkaian(baris), [baris])
  return (
    <div style={{ display: 'flex', flexDirection: 'column', flex: 1, minWidth: 0, minHeight: 0 }}>
      <Group justify="space-between" wrap="nowrap" mb={4}>
        <Text size="sm" fw={600} component="h2" m={0}>Dokumen yang sudah dibuat</Text>
        {aksi}
      </Group>
      <DataTable
        label="Dokumen yang sudah dibuat"
        rows={rows}
        columns={perProgram ? SATU : TAHUN}
        rowKey={({ id }) => id}
        onOpen={onBuka}
        empty={<EmptyState title="Belum ada dokumen">Pilih dokumen di samping. Isinya diambil dari data per hari ini sebagai konsep; periksa, beri nomor, lalu terbitkan di bagian Surat.</EmptyState>}
      />
    </div>
  ) // prettier-ignore
}
