/** Lists on paper: the cover list of a run of letters, and the number book. Laid out by the one engine for official papers. */
import type { KopSurat } from '../formulir/bagian'
import type { Kertas } from '../formulir/kertas'
import { tanggalPanjang } from '../formulir/terbilang'
import type { BarisTeks, BlokCetak, KolomCetak } from './isi'
import type { NaskahFormulir } from './model'

/** One letter of a run, in the order in which the papers lie in the folder. */
export interface BarisPengantar {
  readonly nomor: string
  readonly jenis: string
  readonly nama: string
  readonly jabatan: string
  readonly unit: string
  readonly keterangan?: string
}

/** One line of the number book. */
export interface BarisAgenda {
  /** "45" or "45.a". */
  readonly urut: string
  readonly nomor: string
  /** ISO day. */
  readonly tanggal: string
  readonly tujuan: string
  readonly hal: string
  readonly jenis: string
  readonly keterangan: string
}

interface BahanDaftar<T> {
  /** "Kecamatan Sukamaju". */
  readonly kantor: string
  readonly kop?: KopSurat
  readonly baris: readonly T[]
  readonly kertas: Kertas
  readonly dibuatPada: string
}
export interface BahanPengantar extends BahanDaftar<BarisPengantar> {
  /** What the run is called: "Surat Keterangan Predikat November 2026". */
  readonly nama: string
  /** ISO day. */
  readonly tanggal: string
}
export interface BahanAgenda extends BahanDaftar<BarisAgenda> {
  readonly tahun: number
}

type Kolom = readonly [judul: string, lebar: number, rata?: KolomCetak['rata']]
const PENGANTAR: readonly Kolom[] = [
  ['No.', 0, 'tengah'],
  ['Nomor', 4.4],
  ['Jenis naskah', 2.3],
  ['Nama/Jabatan', 3.2],
  ['Unit', 2],
  ['Paraf', 1.2],
  ['Ket.', 0.9],
]
const AGENDA: readonly Kolom[] = [
  ['No. urut', 0.9, 'tengah'],
  ['Nomor', 2.6],
  ['Tanggal', 1.8],
  ['Tujuan', 2.8],
  ['Hal', 4],
  ['Jenis', 2],
  ['Keterangan', 2],
]

/** The list that lies on top of a run of letters, with a place for initials in each row. */
export function daftarPengantar({ nama, tanggal, baris, ...given }: BahanPengantar): NaskahFormulir {
  const rows = baris.map((one, i) => [`${i + 1}`, one.nomor, one.jenis, duaBaris(one.nama, one.jabatan), one.unit, '', one.keterangan ?? ''])
  return daftar(
    { ...given, tanggal },
    { nama: 'Daftar Pengantar', judul: 'DAFTAR PENGANTAR', keterangan: nama, kode: tanggal },
    [tabel(PENGANTAR, rows), penutup(`Jumlah: ${baris.length} naskah, keadaan ${tanggalPanjang(tanggal)}.`)],
  )
}

/** The number book of a year (buku agenda surat keluar); meant to lie across. */
export function bukuAgenda({ tahun, baris, ...given }: BahanAgenda): NaskahFormulir {
  const rows = baris.map((one) => [one.urut, one.nomor, tanggalPanjang(one.tanggal), one.tujuan, one.hal, one.jenis, one.keterangan])
  return daftar(
    { ...given, tanggal: `${tahun}-12-31` },
    { nama: 'Buku Agenda', judul: 'BUKU AGENDA SURAT KELUAR', keterangan: `Tahun ${tahun}`, kode: `${tahun}` },
    [tabel(AGENDA, rows), penutup(`Jumlah: ${baris.length} nomor.`)],
  )
}

interface Judul {
  readonly nama: string
  readonly judul: string
  readonly keterangan: string
  readonly kode: string
}

function daftar({ kantor, kop, kertas, dibuatPada, tanggal }: Omit<BahanDaftar<never>, 'baris'> & { tanggal: string }, { nama, judul, keterangan, kode }: Judul, badan: readonly BlokCetak[]): NaskahFormulir {
  return {
    jenis: 'naskah',
    keluarga: 'judul',
    nama,
    fon: 'arimo',
    spasi: 1,
    kertas,
    dibuatPada,
    nomorHalaman: true,
    konsep: false,
    rahasia: false,
    ...(kop ? { kop } : {}),
    judul: [judul, ...(kop ? [] : [kantor]), keterangan].join('\n').toLocaleUpperCase('id'),
    tentang: [],
    tempatTanggal: { tempat: '', tanggal },
    sifat: '',
    lampiran: '',
    hal: '',
    kepada: [],
    di: '',
    badan,
    ttd: [],
    tembusan: [],
    periode: { judul: keterangan, mulai: tanggal, selesai: tanggal, kode },
    milik: { nama: kantor },
  }
}

function tabel(kolom: readonly Kolom[], baris: readonly (readonly string[])[]): BlokCetak {
  return {
    jenis: 'tabel',
    kolom: kolom.map(([judul, lebar, rata = 'kiri']) => ({ judul, lebar, rata })),
    baris: baris.map((row) => row.map(teks)),
  }
}

const penutup = (text: string): BlokCetak => ({ jenis: 'paragraf', isi: teks(text), rata: 'kiri', inden: false })
const duaBaris = (first: string, second: string) => [first, second].filter(Boolean).join('\n')
const teks = (text: string): BarisTeks => [{ teks: text }]
