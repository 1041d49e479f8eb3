/** Days without a copy outside this computer after which the clerk is warned. */
export const HARI_PERINGATAN = 7

const DAY_MS = 86_400_000

/** What is known about copies outside this computer; instants are UTC ISO text. */
export interface KeadaanTempatKedua {
  folder: string | null
  /** Last good copy there. */
  terakhir: string | null
  /** Since when there is something worth copying: the first backup of this office. */
  sejak: string | null
}

/** The warning for the clerk, or null while all is well. A clock that was set back never hides a missing copy. */
export function secondPlaceWarning({ folder, terakhir, sejak }: KeadaanTempatKedua, now: string): string | null {
  const since = terakhir ?? sejak
  if (since === null) return null
  const days = Math.floor(Math.abs(Date.parse(now) - Date.parse(since)) / DAY_MS)
  if (days < HARI_PERINGATAN) return null
  if (folder === null)
    return `Sudah ${String(days)} hari data hanya ada di komputer ini. Pilih tempat kedua, misalnya diska USB, agar data selamat bila komputer rusak.`
  return `Sudah ${String(days)} hari belum ada cadangan baru di “${folder}”. Pasang diskanya, lalu tekan Buat cadangan.`
}
