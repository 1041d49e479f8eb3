/** Who takes part in a programme, against its quota. */
import type { StatusPeserta } from './pelatihan'

/** Who has withdrawn takes no seat and costs nothing. */
export const ikutSerta = ({ status }: { readonly status: StatusPeserta }): boolean => status !== 'batal'

/** A sentence where `jumlah` people are more than the quota allows; null where they are not, or no quota is set. */
export const lewatKuota = (kuota: number | null, jumlah: number): string | null =>
  kuota !== null && jumlah > kuota ? `Peserta ${jumlah} orang, ${jumlah - kuota} orang melebihi kuota ${kuota}.` : null
