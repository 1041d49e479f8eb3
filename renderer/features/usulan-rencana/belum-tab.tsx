import { DataTable, type DataColumn } from '../../ui/data-table'
import { EmptyState } from '../../ui/empty-state'
import type { KolomEkspor } from '../../ui/ekspor-button'
import type { Usulan } from './use-usulan'

type Orang = Usulan['belum'][number]

const KOLOM: readonly DataColumn<Orang>[] = [
  { key: 'nama', judul: 'Nama', lebar: 360, nilai: ({ nama }) => nama },
  { key: 'kurang', judul: 'Masih kurang (JP)', lebar: 150, rata: 'right', nilai: ({ kurang }) => kurang },
]

/** People who stay below the minimum even when the whole proposal is carried out. */
export function BelumTab({ belum }: { belum: readonly Orang[] }) {
  return <DataTable label="Masih kurang jam" rows={belum} columns={KOLOM} rowKey={({ id }) => id} empty={<EmptyState title="Semua pegawai mencapai jam minimal dengan usulan ini" />} />
}

export const EKSPOR_BELUM: readonly KolomEkspor<Orang>[] = [
  { judul: 'Nama', lebar: 40, nilai: ({ nama }) => nama },
  { judul: 'Masih kurang (JP)', lebar: 18, jenis: 'angka', nilai: ({ kurang }) => kurang },
]
