/** One person's standard against proof, courses, sanctions and estimated IP ASN. */
export const profilKompetensiContract = {} as const
