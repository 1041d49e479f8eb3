import { rupiah, SUMBER_ANGGARAN_LABEL } from '../../../domain/anggaran/anggaran'
import type { hr } from '../../ipc/client'
import type { DataColumn } from '../../ui/data-table'
import type { KolomEkspor } from '../../ui/ekspor-button'

export type DaftarAnggaran = Awaited<ReturnType<typeof hr.anggaran.daftar>>
export type BarisAnggaran = DaftarAnggaran['baris'][number]

type Angka = 'paguEfektif' | 'rencana' | 'komitmen' | 'realisasi' | 'sisa'
const uang = (key: Angka, judul: string, lebar = 110): DataColumn<BarisAnggaran> => ({ key, judul, lebar, rata: 'right', nilai: (row) => row[key], tampil: (row) => rupiah(row[key]) })

export const KOLOM_ANGGARAN: readonly DataColumn<BarisAnggaran>[] = [
  { key: 'uraian', judul: 'Mata anggaran', lebar: 160, nilai: ({ uraian }) => uraian },
  uang('paguEfektif', 'Pagu'),
  { ...uang('sisa', 'Sisa', 122), tampil: ({ sisa }) => (sisa < 0 ? <b style={{ color: 'var(--mantine-color-error)' }}>{rupiah(sisa)}</b> : rupiah(sisa)) },
  uang('rencana', 'Direncanakan'),
  uang('komitmen', 'Komitmen'),
  uang('realisasi', 'Realisasi'),
  { key: 'program', judul: 'Program', lebar: 74, rata: 'right', nilai: ({ program }) => program },
  { key: 'kode', judul: 'Kode rekening', lebar: 150, nilai: ({ kodeRekening }) => kodeRekening },
  { key: 'sumber', judul: 'Sumber', lebar: 190, nilai: ({ sumber }) => SUMBER_ANGGARAN_LABEL[sumber] },
]

const kolom = (judul: string, nilai: (row: BarisAnggaran) => number): KolomEkspor<BarisAnggaran> => ({ judul, lebar: 16, jenis: 'angka', nilai })
export const EKSPOR_ANGGARAN: readonly KolomEkspor<BarisAnggaran>[] = [
  { judul: 'Sumber', lebar: 22, nilai: ({ sumber }) => SUMBER_ANGGARAN_LABEL[sumber] },
  { judul: 'Kode rekening', lebar: 22, nilai: ({ kodeRekening }) => kodeRekening },
  { judul: 'Uraian', lebar: 40, nilai: ({ uraian }) => uraian },
  kolom('Pagu awal', ({ pagu }) => pagu),
  kolom('Geser masuk', ({ masuk }) => masuk),
  kolom('Geser keluar', ({ keluar }) => keluar),
  kolom('Pagu', ({ paguEfektif }) => paguEfektif),
  kolom('Direncanakan', ({ rencana }) => rencana),
  kolom('Komitmen', ({ komitmen }) => komitmen),
  kolom('Realisasi', ({ realisasi }) => realisasi),
  kolom('Sisa', ({ sisa }) => sisa),
  { judul: 'Program', lebar: 10, jenis: 'angka', nilai: ({ program }) => program },
  { judul: 'Keterangan', lebar: 40, nilai: ({ peringatan, keterangan }) => [peringatan, keterangan].filter(Boolean).join(' ') || null },
]

export type Pergeseran = DaftarAnggaran['pergeseran'][number]
/** A null side is outside the office's lines. */
export const LUAR = 'Di luar mata anggaran ini'
export const EKSPOR_PERGESERAN: readonly KolomEkspor<Pergeseran>[] = [
  { judul: 'Tanggal', lebar: 14, jenis: 'tanggal', nilai: ({ tanggal }) => tanggal },
  { judul: 'Dari', lebar: 40, nilai: ({ dari }) => dari ?? LUAR },
  { judul: 'Ke', lebar: 40, nilai: ({ ke }) => ke ?? LUAR },
  { judul: 'Jumlah', lebar: 16, jenis: 'angka', nilai: ({ jumlah }) => jumlah },
  { judul: 'Dasar', lebar: 40, nilai: ({ dasar }) => dasar },
]
