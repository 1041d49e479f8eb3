import { Button } from '@mantine/core'
import { useMemo } from 'react'
import { rupiah } from '../../../domain/anggaran/anggaran'
import { DataTable, type DataColumn } from '../../ui/data-table'
import { EmptyState } from '../../ui/empty-state'
import type { KolomEkspor } from '../../ui/ekspor-button'
import type { AlternatifUsulan } from './use-usulan'

const CARA = { mitra: 'Mitra', mentor: 'Mentor internal', bentuk: 'Tanpa biaya' }
const biaya = (row: AlternatifUsulan) => (row.biaya === null ? 'belum diketahui' : row.biaya === 0 ? 'tanpa biaya' : rupiah(row.biaya))
const kunci = ({ untukId, cara, bentuk, mitraId, jp }: AlternatifUsulan) => [untukId ?? `jp-${jp}`, cara, bentuk, mitraId].join()

/** Cheaper ways where the money ends; one click makes one of them a draft programme. */
export function AlternatifTab({ alternatif, onBuat, sibuk }: { alternatif: readonly AlternatifUsulan[]; onBuat: (one: AlternatifUsulan) => void; sibuk: boolean }) {
  const kolom = useMemo(
    (): readonly DataColumn<AlternatifUsulan>[] => [
      { key: 'untuk', judul: 'Untuk', lebar: 250, nilai: ({ untuk }) => untuk },
      { key: 'cara', judul: 'Cara', lebar: 120, nilai: ({ cara }) => CARA[cara] },
      { key: 'keterangan', judul: 'Keterangan', lebar: 380, nilai: ({ keterangan }) => keterangan },
      { key: 'jp', judul: 'JP', lebar: 54, rata: 'right', nilai: ({ jp }) => jp },
      { key: 'orang', judul: 'Orang', lebar: 64, rata: 'right', nilai: ({ pegawaiIds }) => pegawaiIds.length },
      { key: 'biaya', judul: 'Perkiraan biaya', lebar: 130, rata: 'right', nilai: (row) => row.biaya ?? -1, tampil: (row) => <span className="angka">{biaya(row)}</span> },
      { key: 'buat', judul: 'Jadikan program', lebar: 130, nilai: () => null, tampil: (row) => <Button size="compact-xs" variant="light" tabIndex={-1} disabled={sibuk || row.pegawaiIds.length === 0} aria-label={`Buat usulan: ${row.judul}`} onClick={() => { onBuat(row) }}>Buat usulan</Button> },
    ],
    [onBuat, sibuk],
  ) // prettier-ignore
  return (
    <DataTable
      label="Cara lebih hemat"
      rows={alternatif}
      columns={kolom}
      rowKey={kunci}
      onOpen={onBuat}
      empty={<EmptyState title="Tidak ada yang perlu dicarikan cara lain">Semua program yang punya calon sudah terpilih, dan tidak ada pegawai yang masih kurang jam.</EmptyState>}
    />
  )
}

export const EKSPOR_ALTERNATIF: readonly KolomEkspor<AlternatifUsulan>[] = [
  { judul: 'Untuk', lebar: 44, nilai: ({ untuk }) => untuk },
  { judul: 'Cara', lebar: 16, nilai: ({ cara }) => CARA[cara] },
  { judul: 'Keterangan', lebar: 60, nilai: ({ keterangan }) => keterangan },
  { judul: 'JP', lebar: 8, jenis: 'angka', nilai: ({ jp }) => jp },
  { judul: 'Orang', lebar: 8, jenis: 'angka', nilai: ({ pegawaiIds }) => pegawaiIds.length },
  { judul: 'Perkiraan biaya (rupiah)', lebar: 22, jenis: 'angka', nilai: ({ biaya: rp }) => rp },
]
