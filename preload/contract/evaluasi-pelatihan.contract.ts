/** Whether programmes helped, on four levels, and their redesign. */
export const evaluasiPelatihanContract = {} as const
