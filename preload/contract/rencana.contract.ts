/** The year's plan as a whole: versions, approval, what changed since, one person's plan. */
export const rencanaContract = {} as const
