/** Course histories and participants' lists from files. */
export const imporKompetensiContract = {} as const
