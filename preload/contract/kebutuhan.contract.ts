/** Needs for competency development (AKPK). */
export const kebutuhanContract = {} as const
