/** Budget lines of a year, shifts, and what weighs on each. */
export const anggaranContract = {} as const
