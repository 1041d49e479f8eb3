/** Partners of training and the office's own mentors. */
export const mitraContract = {} as const
