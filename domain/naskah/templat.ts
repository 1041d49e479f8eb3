/**
 * What a template of an official paper (naskah dinas) may contain. A closed set of plain data: no code, no HTML, nothing
 * that is run. The shipped letters and the office's own are made of the same parts, so one renderer prints them all.
 * Families after Permendagri 1/2023 (korespondensi and naskah berjudul); layouts UNVERIFIED, therefore editable.
 */
import type { BentukKertas } from '../formulir/kertas'
import type { Medan } from './medan'

export const KELUARGA_NASKAH_LABEL = {
  surat: 'Surat dinas',
  nota_dinas: 'Nota dinas',
  judul: 'Naskah berjudul',
  keputusan: 'Keputusan',
  piagam: 'Piagam',
} as const
export type KeluargaNaskah = keyof typeof KELUARGA_NASKAH_LABEL

export const SIFAT_NASKAH_LABEL = { biasa: 'Biasa', terbatas: 'Terbatas', rahasia: 'Rahasia', segera: 'Segera', sangat_segera: 'Sangat Segera' } as const
export type SifatNaskah = keyof typeof SIFAT_NASKAH_LABEL

export const FON_LABEL = { arimo: 'Arial (Arimo)', tinos: 'Times New Roman (Tinos)' } as const
export type Fon = keyof typeof FON_LABEL

export const RATA_LABEL = { kiri: 'Rata kiri', tengah: 'Tengah', kanan: 'Rata kanan', penuh: 'Rata kiri-kanan' } as const
export type Rata = keyof typeof RATA_LABEL

/** How a field is written. Without one: text as it is, dates long, numbers in figures. */
export const GAYA_MEDAN_LABEL = {
  kapital: 'HURUF KAPITAL',
  hari_tanggal: 'Hari dan tanggal',
  terbilang: 'Dengan huruf',
  angka_terbilang: 'Angka dan huruf',
  bulan_tahun: 'Bulan dan tahun',
} as const
export type GayaMedan = keyof typeof GAYA_MEDAN_LABEL

interface Tampilan {
  readonly tebal?: boolean
  readonly miring?: boolean
  readonly garis?: boolean
}
/** A piece of running text: fixed words, or a field by its code ("pegawai.nama", "surat.nomor"). */
export type Potongan =
  | (Tampilan & { readonly teks: string })
  | (Tampilan & { readonly medan: string; readonly gaya?: GayaMedan })
export type Kalimat = readonly Potongan[]

/** One item of a list; with `ulang` it is printed once for every row of that list field. */
export interface Butir {
  readonly ulang?: string
  readonly isi: Kalimat
}
export const GAYA_BUTIR_LABEL = { angka: '1, 2, 3', huruf: 'a, b, c', titik: 'Tanda bulat' } as const
export type GayaButir = keyof typeof GAYA_BUTIR_LABEL

/** Label, colon and what stands behind it: a sentence or a list ("Dasar : 1. …", "KESATU : …"). */
export interface BarisIsian {
  readonly label: string
  readonly isi?: Kalimat
  readonly gaya?: GayaButir
  readonly butir?: readonly Butir[]
}
export interface KolomTabel {
  readonly judul: string
  /** Printed once for every row of that list field, headed by the row's number instead of `judul`: places to tick. */
  readonly ulang?: string
  /** Share of the width left beside the other columns. */
  readonly lebar: number
  readonly rata?: Rata
  /** The table ends with a row that adds up what this column prints. */
  readonly jumlah?: boolean
  readonly isi: Kalimat
}

export const OPERATOR_LABEL = { terisi: 'terisi', kosong: 'kosong', sama: 'sama dengan', beda: 'tidak sama dengan' } as const
export interface Syarat {
  readonly medan: string
  readonly operator: keyof typeof OPERATOR_LABEL
  readonly nilai?: string
}

export type Blok =
  | { readonly jenis: 'paragraf'; readonly isi: Kalimat; readonly rata?: Rata; readonly inden?: boolean; readonly ukuran?: number }
  | { readonly jenis: 'butir'; readonly gaya: GayaButir; readonly butir: readonly Butir[] }
  | { readonly jenis: 'isian'; readonly baris: readonly BarisIsian[]; readonly inden?: boolean }
  /** One row for each row of the list field `dari`; the heading is repeated on every page. */
  | {
      readonly jenis: 'tabel'
      readonly dari: string
      readonly bernomor: boolean
      /** Rows are at least so many lines tall: room for a signature or a pen. */
      readonly tinggi?: number
      readonly kolom: readonly KolomTabel[]
    }
  | { readonly jenis: 'bila'; readonly syarat: Syarat; readonly isi: readonly Blok[] }
  | { readonly jenis: 'ulang'; readonly dari: string; readonly isi: readonly Blok[] }
  /** Starts a new page: an annex, or with `lembar` the next sheet of the paper, with letterhead, title and signatures of its own. */
  | { readonly jenis: 'halaman_baru'; readonly lembar?: boolean }

/** Whose signature stands in a column. `penanda_tangan` is whom the signatory engine finds for the letter's date. */
export interface KolomTtd {
  readonly dari: 'penanda_tangan' | 'medan'
  /** Code of a field of kind pegawai, with `dari: 'medan'`. */
  readonly medan?: string
  /** Above the name: "Yang membuat pernyataan,". With `dari: 'medan'` it stands in place of the post. */
  readonly pengantar?: string
  /** True: this column carries "Sukamaju, 23 November 2026". */
  readonly tempatTanggal: boolean
}

/**
 * Who has the authority to sign: a seat of the office (domain/penilai/peran.ts: 'camat', 'sekcam', 'lurah:<unit>',
 * 'kasi:<nama>') or 'luar:<id>' for an outside official. `an`: signs for it (atas nama); `ub`: signs below that (untuk beliau).
 */
export interface PilihanPejabat {
  readonly kursi: string
  readonly an?: string
  readonly ub?: string
}

/** Number pattern and the run it counts in. Patterns of domain/naskah/nomor.ts. */
export interface Penomoran {
  readonly pola: string
  readonly klasifikasi: string
  /** Papers of one book share a run of numbers that begins anew each year. */
  readonly buku: string
}

export interface KertasNaskah extends BentukKertas {
  readonly fon: Fon
  /** Distance of lines as a factor. */
  readonly spasi: number
}

export const KOP_LABEL = { kantor: 'Kop kecamatan', unit: 'Kop kelurahan', lambang: 'Lambang saja', tanpa: 'Tanpa kop' } as const
export type PilihanKop = keyof typeof KOP_LABEL

/** What the letter's data is drawn from besides its fields: nothing, or a month with everyone's predikat. */
export const SUMBER_LABEL = { tanpa: 'Tidak memakai bulan', periode: 'Memakai data satu bulan' } as const

export interface Templat {
  readonly keluarga: KeluargaNaskah
  /** Title of a paper with a title, in capitals: "SURAT TUGAS"; empty for letters. */
  readonly judul: string
  /** Second line of a title: TENTANG …, or what a nota dinas is about. Empty where there is none. */
  readonly tentang: Kalimat
  readonly sumber: keyof typeof SUMBER_LABEL
  readonly medan: readonly Medan[]
  readonly isi: readonly Blok[]
  readonly ttd: readonly KolomTtd[]
  readonly pejabat: PilihanPejabat
  readonly penomoran: Penomoran | null
  /** Defaults of the letter's head; the clerk may change them in each letter. */
  readonly kepala: {
    readonly sifat: SifatNaskah
    readonly lampiran: string
    readonly hal: Kalimat
    readonly kepada: readonly string[]
    readonly di: string
    readonly tembusan: readonly string[]
  }
  readonly kop: PilihanKop
  readonly kertas: KertasNaskah
}
