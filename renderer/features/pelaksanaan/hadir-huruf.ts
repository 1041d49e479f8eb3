import { HADIR_PELATIHAN_LABEL, type HadirPelatihan } from '../../../domain/pelatihan/pelatihan'
import type { KolomEkspor } from '../../ui/ekspor-button'
import type { Hari, Peserta } from './papan'

/** The letter that is typed and shown for each. */
export const HURUF_HADIR: Record<HadirPelatihan, string> = { hadir: 'H', izin: 'I', sakit: 'S', alpa: 'A' }

/** A letter or word as attendance; null for anything else. */
export function bacaHadir(teks: string): HadirPelatihan | null {
  const text = teks.trim().toLowerCase()
  const found = (Object.entries(HADIR_PELATIHAN_LABEL) as [HadirPelatihan, string][]).find(([kode, label]) => text === kode || text === label.toLowerCase() || text === HURUF_HADIR[kode].toLowerCase())
  return found?.[0] ?? null
}

/** The grid as it is written to a file. */
export const kolomHadir = (hari: readonly Hari[]): readonly KolomEkspor<Peserta>[] => [
  { judul: 'Nama', lebar: 34, nilai: ({ nama }) => nama },
  { judul: 'NIP', lebar: 22, nilai: ({ nip }) => nip },
  { judul: 'Jabatan', lebar: 34, nilai: ({ jabatan }) => jabatan },
  { judul: 'Unit kerja', lebar: 28, nilai: ({ unit }) => unit },
  ...hari.map(({ id, tanggal }) => ({ judul: tanggal.split('-').reverse().join('-'), lebar: 12, nilai: ({ hadir }: Peserta) => { const mark = hadir[id]; return mark ? HADIR_PELATIHAN_LABEL[mark] : null } })),
  { judul: 'Hari hadir', lebar: 10, jenis: 'angka', nilai: ({ kehadiran }) => kehadiran.hadir },
  { judul: 'Persen', lebar: 9, jenis: 'angka', nilai: ({ kehadiran }) => kehadiran.persen },
] // prettier-ignore
