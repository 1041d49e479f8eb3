/** Papers of competency development, made as drafts of official papers. */
export const dokumenKompetensiContract = {} as const
