/** Words of competency development (pengembangan kompetensi): UU 20/2023 Ps. 49, PP 11/2017 Ps. 203–225, PerLAN 10/2018. */

/** Kinds of competency a standard knows (PermenPANRB 38/2017). Keys are stored. */
export const JENIS_KOMPETENSI_LABEL = { teknis: 'Teknis', manajerial: 'Manajerial', sosial_kultural: 'Sosial kultural' } as const
export type JenisKompetensi = keyof typeof JENIS_KOMPETENSI_LABEL

/** Kinds of training, as SIASN and the IP ASN tell them apart. */
export const JENIS_PELATIHAN_LABEL = {
  struktural: 'Struktural kepemimpinan',
  manajerial: 'Manajerial',
  teknis: 'Teknis',
  fungsional: 'Fungsional',
  sosial_kultural: 'Sosial kultural',
} as const
export type JenisPelatihan = keyof typeof JENIS_PELATIHAN_LABEL

export const JALUR_LABEL = { klasikal: 'Klasikal', nonklasikal: 'Nonklasikal' } as const
export type Jalur = keyof typeof JALUR_LABEL

/** What a form of training counts as in the IP ASN; null: nothing there. */
export type KelasIpAsn = 'diklat_jabatan' | 'teknis' | 'seminar'
/** One form of training of the dated rule 'bentuk_pelatihan'. */
export interface BentukPelatihan {
  readonly kode: string
  readonly jalur: Jalur
  readonly nama: string
  readonly ipAsn: KelasIpAsn | null
  /** It can be had without money of the office's own: offered where a budget line ends. */
  readonly tanpaBiaya: boolean
}

/** How far an entry has come on its way into SIASN, which the clerk types in by hand. */
export const STATUS_SIASN_LABEL = { belum: 'Belum diusulkan', diusulkan: 'Diusulkan', tercatat: 'Tercatat' } as const
export type StatusSiasn = keyof typeof STATUS_SIASN_LABEL

/** Levels of a competency in a standard (PermenPANRB 38/2017): 1 to 5; 0 is "not shown yet". */
export const TINGKAT_TERTINGGI = 5
