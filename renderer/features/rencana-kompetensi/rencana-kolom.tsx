import { Text } from '@mantine/core'
import { rupiah } from '../../../domain/anggaran/anggaran'
import { JALUR_LABEL, JENIS_PELATIHAN_LABEL } from '../../../domain/kompetensi/kompetensi'
import { KURIKULUM_LABEL, STATUS_PELATIHAN_LABEL } from '../../../domain/pelatihan/pelatihan'
import type { DataColumn } from '../../ui/data-table'
import type { KolomEkspor } from '../../ui/ekspor-button'
import { rentangTanggal } from '../../ui/rentang-tanggal'
import { StatusPelatihanTanda } from '../../ui/status-pelatihan'
import type { Program } from './susun-linimasa'

const dalam = ({ dalamRencana }: Program) => (dalamRencana ? 'Ya' : 'Tidak')

export const KOLOM_RENCANA: readonly DataColumn<Program>[] = [
  { key: 'judul', judul: 'Program', lebar: 300, nilai: ({ judul }) => judul },
  { key: 'status', judul: 'Status', lebar: 120, nilai: ({ status }) => STATUS_PELATIHAN_LABEL[status], tampil: ({ status }) => <StatusPelatihanTanda status={status} /> },
  { key: 'waktu', judul: 'Waktu', lebar: 176, nilai: ({ mulai }) => mulai, tampil: ({ mulai, selesai }) => rentangTanggal(mulai, selesai) ?? 'Belum dijadwalkan' },
  { key: 'jp', judul: 'JP', lebar: 56, rata: 'right', nilai: ({ jp }) => jp, tampil: ({ jp }) => <span className="angka">{jp}</span> },
  {
    key: 'peserta', judul: 'Peserta', lebar: 92, rata: 'right', nilai: ({ peserta }) => peserta,
    tampil: ({ peserta, kuota, lewatKuota }) => <Text span inherit className="angka" fw={lewatKuota ? 700 : 400}>{lewatKuota ? '⚠ ' : ''}{peserta}{kuota === null ? '' : ` / ${kuota}`}</Text>,
  },
  { key: 'biaya', judul: 'Biaya', lebar: 124, rata: 'right', nilai: ({ biaya }) => biaya, tampil: ({ biaya }) => <span className="angka">{rupiah(biaya)}</span> },
  { key: 'prioritas', judul: 'Prioritas', lebar: 82, rata: 'right', nilai: ({ prioritas }) => prioritas },
  { key: 'rencana', judul: 'Dalam rencana', lebar: 116, nilai: dalam },
  { key: 'bentuk', judul: 'Bentuk', lebar: 190, nilai: ({ bentuk }) => bentuk },
  { key: 'penyelenggara', judul: 'Penyelenggara', lebar: 200, nilai: ({ penyelenggara, mitra }) => penyelenggara ?? mitra },
] // prettier-ignore

export const KOLOM_EKSPOR_RENCANA: readonly KolomEkspor<Program>[] = [
  { judul: 'Program', lebar: 50, nilai: ({ judul }) => judul },
  { judul: 'Status', lebar: 14, nilai: ({ status }) => STATUS_PELATIHAN_LABEL[status] },
  { judul: 'Dalam Rencana', lebar: 14, nilai: dalam },
  { judul: 'Jenis', lebar: 24, nilai: ({ jenis }) => JENIS_PELATIHAN_LABEL[jenis] },
  { judul: 'Jalur', lebar: 14, nilai: ({ jalur }) => JALUR_LABEL[jalur] },
  { judul: 'Bentuk', lebar: 34, nilai: ({ bentuk }) => bentuk },
  { judul: 'Mulai', lebar: 14, jenis: 'tanggal', nilai: ({ mulai }) => mulai },
  { judul: 'Selesai', lebar: 14, jenis: 'tanggal', nilai: ({ selesai }) => selesai },
  { judul: 'JP', lebar: 8, jenis: 'angka', nilai: ({ jp }) => jp },
  { judul: 'Peserta', lebar: 10, jenis: 'angka', nilai: ({ peserta }) => peserta },
  { judul: 'Kuota', lebar: 10, jenis: 'angka', nilai: ({ kuota }) => kuota },
  { judul: 'Rencana Biaya (Rp)', lebar: 18, jenis: 'angka', nilai: ({ biaya }) => biaya },
  { judul: 'Komitmen (Rp)', lebar: 18, jenis: 'angka', nilai: ({ komitmen }) => komitmen },
  { judul: 'Realisasi (Rp)', lebar: 18, jenis: 'angka', nilai: ({ realisasi }) => realisasi },
  { judul: 'Prioritas', lebar: 10, jenis: 'angka', nilai: ({ prioritas }) => prioritas },
  { judul: 'Penyelenggara', lebar: 36, nilai: ({ penyelenggara }) => penyelenggara },
  { judul: 'Kesesuaian Kurikulum', lebar: 20, nilai: ({ kurikulum }) => KURIKULUM_LABEL[kurikulum] },
  { judul: 'Mitra', lebar: 36, nilai: ({ mitra }) => mitra },
  { judul: 'Tempat', lebar: 30, nilai: ({ tempat }) => tempat },
]
