/** Hours of learning of everyone against the year's number. */
export const jamContract = {} as const
