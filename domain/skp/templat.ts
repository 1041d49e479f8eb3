import type { Aspek, JenisLampiran, JenisRhk, KeluargaForm, KlasifikasiRhk, NilaiKode, Pendekatan, Perspektif, SifatTarget } from './skp'

/** Which offices of the district a template is written for. */
export const LINGKUP_LABEL = { kecamatan: 'Kecamatan', kelurahan: 'Kelurahan', semua: 'Kecamatan dan kelurahan' } as const
export type Lingkup = keyof typeof LINGKUP_LABEL

export interface IndikatorTemplat {
  aspek: Aspek | null
  perspektif: Perspektif | null
  teks: string
  target_teks: string
  target_min: number | null
  target_maks: number | null
  satuan: string | null
  sifat: SifatTarget | null
  target_bulanan: string | null
}
export interface RhkTemplat {
  kode: string | null
  jenis: JenisRhk
  klasifikasi: KlasifikasiRhk
  /** Code of the superior's result this one serves, and others that serve where the superior is another post. */
  intervensi: string | null
  intervensi_alternatif?: readonly string[] | null
  penugasan_dari: string | null
  teks: string
  indikator: readonly IndikatorTemplat[]
  rencana_aksi?: readonly string[]
}
/** What a template gives an SKP; stored as the JSON of templat_skp.isi. */
export interface IsiTemplat {
  jabatan: readonly string[]
  rhk: readonly RhkTemplat[]
  lampiran: Readonly<Record<JenisLampiran, readonly string[]>>
  perilaku: Readonly<Partial<Record<NilaiKode, string>>>
}
/** A template without its content: what choosing needs. */
export interface TemplatRingkas {
  kode: string
  nama: string
  lingkup: Lingkup
  jabatan: readonly string[]
  keluargaForm: KeluargaForm
  pendekatan: Pendekatan
  /** False for the office's own copy, which wins over the standard one. */
  bawaan: boolean
}

/** In place of a template's code: copy the person's own SKP of the year before. */
export const DARI_TAHUN_LALU = 'tahun-lalu'

/** The office's own copy of a standard template has the same code with this before it. */
export const AWALAN_KANTOR = 'kantor:'
/** The standard code behind an own copy ("kantor:lurah" → "lurah"). */
export const kodeBaku = (kode: string): string => (kode.startsWith(AWALAN_KANTOR) ? kode.slice(AWALAN_KANTOR.length) : kode)
