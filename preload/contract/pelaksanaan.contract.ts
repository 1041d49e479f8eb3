/** Running programmes: calendar, clashes, days, attendance, certificates. */
export const pelaksanaanContract = {} as const
