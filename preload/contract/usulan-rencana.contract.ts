/** The best selection of programmes under the ceilings. */
export const usulanRencanaContract = {} as const
