/** The frozen data of an official paper: everything it prints, resolved. Crosses to the worker as it is. */
import type { DasarFormulir, Gambar, KopSurat, PenandaTangan, PeriodeFormulir, TempatTanggal } from '../formulir/bagian'
import type { BarisTeks, BlokCetak } from './isi'
import type { Fon, KeluargaNaskah } from './templat'

export interface KolomTtdCetak {
  readonly tempatTanggal?: TempatTanggal
  readonly pengantar?: string
  readonly orang: PenandaTangan
}

export interface NaskahFormulir extends DasarFormulir {
  readonly jenis: 'naskah'
  /** For the file's name and the document's title: "Surat Tugas". */
  readonly nama: string
  readonly keluarga: KeluargaNaskah
  readonly fon: Fon
  readonly spasi: number
  readonly kop?: KopSurat
  /** The emblem alone, centred, in place of a letterhead. */
  readonly lambang?: Gambar
  /** Empty: dots, the number is still to come. Left out: this paper has no number. */
  readonly nomor?: string
  readonly judul: string
  readonly tentang: BarisTeks
  readonly tempatTanggal: TempatTanggal
  /** Head of a letter. */
  readonly sifat: string
  readonly lampiran: string
  readonly hal: string
  readonly kepada: readonly string[]
  readonly di: string
  /** Nota dinas: who writes. */
  readonly dari?: string
  /** From a new page on it is an annex: it stands behind signatures and copies. */
  readonly badan: readonly BlokCetak[]
  readonly ttd: readonly (KolomTtdCetak | null)[]
  readonly tembusan: readonly string[]
  /** Marked RAHASIA on every page. */
  readonly rahasia: boolean
  readonly periode: PeriodeFormulir
  /** Whose paper it is, for the file's name; else the office. */
  readonly milik: { readonly nip?: string; readonly nama: string }
}
