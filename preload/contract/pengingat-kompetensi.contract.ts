/** What waits in competency development. */
export const pengingatKompetensiContract = {} as const
