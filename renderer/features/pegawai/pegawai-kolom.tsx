import { Badge } from '@mantine/core'
import { formatNip } from '../../../domain/shared/nip'
import { JENIS_PEGAWAI_LABEL, STATUS_PEGAWAI_LABEL } from '../../../domain/pegawai/pegawai'
import { findGolongan } from '../../../domain/pegawai/pangkat'
import type { hr } from '../../ipc/client'
import type { DataColumn } from '../../ui/data-table'

export type PegawaiBaris = Awaited<ReturnType<typeof hr.pegawai.list>>[number]

const kolom = {
  nama: { key: 'nama', judul: 'Nama', lebar: 212, nilai: (row) => row.nama },
  nip: { key: 'nip', judul: 'NIP', lebar: 168, nilai: (row) => row.nip, tampil: ({ nip }) => <span className="angka">{nip === null ? '–' : formatNip(nip)}</span> },
  golongan: {
    key: 'golongan', judul: 'Gol.', lebar: 52, nilai: ({ golongan }) => (golongan === null ? null : (findGolongan(golongan)?.urutan ?? 0)), tampil: ({ golongan }) => golongan ?? '–',
  },
  jabatan: { key: 'jabatan', judul: 'Jabatan', lebar: 222, nilai: ({ jabatan }) => jabatan || null },
  unit: { key: 'unit', judul: 'Unit kerja', lebar: 176, nilai: (row) => row.unit },
  penilai: { key: 'penilai', judul: 'Penilai', lebar: 160, nilai: (row) => row.penilai },
  status: {
    key: 'status', judul: 'Status', lebar: 86, nilai: ({ status }) => STATUS_PEGAWAI_LABEL[status],
    tampil: ({ status, jenis }) => (
      <Badge size="sm" tt="none" variant="light" color={status === 'aktif' ? 'takar' : 'gray'}>
        {status === 'aktif' ? JENIS_PEGAWAI_LABEL[jenis] : STATUS_PEGAWAI_LABEL[status]}
      </Badge>
    ),
  },
} satisfies Record<string, DataColumn<PegawaiBaris>> // prettier-ignore

export const KOLOM_PEGAWAI: readonly DataColumn<PegawaiBaris>[] = Object.values(kolom)
export const KOLOM_SAMPAH: readonly DataColumn<PegawaiBaris>[] = [
  kolom.nama,
  kolom.nip,
  kolom.jabatan,
  { key: 'dihapus', judul: 'Dihapus', lebar: 150, nilai: (row) => row.dihapusPada, tampil: ({ dihapusPada }) => (dihapusPada ? new Intl.DateTimeFormat('id-ID', { dateStyle: 'long' }).format(new Date(dihapusPada)) : '–') },
]
