/** Competency standards per post. */
export const standarContract = {} as const
