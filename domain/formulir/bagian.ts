/** The parts that every form's frozen data is made of. All of it is plain data: it crosses to the worker as it is. */
import type { Capaian, Predikat, Rating } from '../penilaian/predikat'
import type { Aspek, JenisRhk, KeluargaForm, Pendekatan, Perspektif } from '../skp/skp'
import type { Kertas } from './kertas'

/** PNG or JPEG as a data URL; already checked and re-encoded when it was put in. */
export type Gambar = string

/** The office's letterhead: parent bodies first, then the office itself (bold), address, contacts. */
export interface KopSurat {
  readonly induk: readonly string[]
  readonly perangkat: string
  readonly alamat: readonly string[]
  readonly logo?: Gambar
}

/** A person as the form prints them, frozen as of the month; an outside official (Bupati) has no NIP and an instansi. */
export interface Identitas {
  readonly nama: string
  readonly nip?: string
  /** As printed: "Penata Tingkat I, III/d" or "Golongan IX". */
  readonly pangkat?: string
  readonly jabatan: string
  readonly unit: string
  /** True: row 5 reads INSTANSI instead of UNIT KERJA. */
  readonly luar?: boolean
}

export type AwalanJabatan = 'Plt.' | 'Plh.' | 'a.n.' | 'u.b.'

/** One frozen signature record. */
export interface PenandaTangan {
  /** "Pejabat Penilai Kinerja", "Pegawai yang Dinilai", or the post itself, one printed line per entry. */
  readonly jabatan: readonly string[]
  readonly awalan?: AwalanJabatan
  readonly nama: string
  readonly pangkat?: string
  readonly nip?: string
}

/** A month, quarter or year: printed words, and its days. */
export interface PeriodeFormulir {
  /** "BULAN NOVEMBER 2026", "TRIWULAN IV/AKHIR TAHUN 2026". */
  readonly judul: string
  readonly mulai: string
  readonly selesai: string
  /** For file names: "2026-11". */
  readonly kode: string
}

/** What every form has, whatever its kind. */
export interface DasarFormulir {
  readonly kertas: Kertas
  /** ISO date and time, UTC: the document's creation date. Same data, same bytes. */
  readonly dibuatPada: string
  /** "Takar · halaman 1 dari 2" at the foot. */
  readonly nomorHalaman: boolean
  /** Marked KONSEP across every page. */
  readonly konsep: boolean
}

export interface TempatTanggal {
  readonly tempat: string
  /** ISO day; left as dots when it is not set yet. */
  readonly tanggal?: string
}

/** One of the seven BerAKHLAK values with its guide points, in the order of the law. */
export interface BarisPerilaku {
  readonly nilai: string
  readonly panduan: readonly string[]
  readonly ekspektasi: readonly string[]
  readonly umpanBalik?: readonly string[]
}

export interface BarisIndikator {
  readonly aspek?: Aspek
  readonly perspektif?: Perspektif
  readonly indikator: string
  readonly target: string
  readonly realisasi?: string
  readonly umpanBalik?: readonly string[]
}

export interface BarisRhk {
  readonly jenis: JenisRhk
  /** Result of the leader that this one serves (JA/JF). */
  readonly rhkPimpinan?: string
  readonly rhk: string
  /** "Penugasan dari …", for additional results. */
  readonly penugasan?: string
  readonly indikator: readonly BarisIndikator[]
}

/** What A, B and C have in common. */
export interface DasarSkp extends DasarFormulir {
  readonly instansi: string
  readonly periode: PeriodeFormulir
  readonly keluarga: KeluargaForm
  readonly pendekatan: Pendekatan
  readonly pegawai: Identitas
  readonly penilai: Identitas
  readonly tempatTanggal: TempatTanggal
  readonly ttdPegawai: PenandaTangan
  readonly ttdPenilai: PenandaTangan
}

/** How an official choice is printed: all options with the others struck out (the law's footnote), or only the chosen. */
export type CaraPilihan = 'coret' | 'pilihan'

export type JumlahPredikat = Readonly<Record<Predikat, number>>

export interface HasilEvaluasi {
  readonly capaian?: Capaian
  readonly ratingHasil?: Rating
  readonly ratingPerilaku?: Rating
  readonly predikat?: Predikat
}
