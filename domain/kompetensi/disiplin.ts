/** Disciplinary sanctions as far as the IP ASN counts them (PP 94/2021). */
export const TINGKAT_HUKUMAN_LABEL = { ringan: 'Ringan', sedang: 'Sedang', berat: 'Berat' } as const
export type TingkatHukuman = keyof typeof TINGKAT_HUKUMAN_LABEL
