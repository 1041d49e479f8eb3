/** Training programmes of a year: content, costs, participants, status. */
export const pelatihanContract = {} as const
