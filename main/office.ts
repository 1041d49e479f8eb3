import { join } from 'node:path'
import { toAppError } from '../db/database-error'
import { DatabaseRefused, openDatabase } from '../db/open-database'
import type { Store } from '../db/store'
import { AppError } from '../domain/shared/app-error'

/** What the clerk reads when the data cannot be opened; nothing is ever deleted or changed then. */
const REFUSAL: Record<DatabaseRefused['reason'], string> = {
  newer: 'Data ini dibuat oleh Takar yang lebih baru. Pasang Takar versi terbaru. Data tidak diubah.',
  foreign: 'Berkas data ini bukan milik Takar. Data tidak diubah.',
  damaged: 'Berkas data rusak dan tidak dibuka agar tidak bertambah rusak. Berkas asli tetap disimpan; pulihkan dari cadangan terakhir.',
  busy: 'Data sedang dipakai Takar yang lain di komputer ini. Tutup Takar yang lain, lalu buka lagi.',
}

export interface Office {
  store: Store
}

/** Opens the office's own data in `dataFolder`. Throws an Error whose message is meant for the clerk. */
export async function openOffice(dataFolder: string, now: () => string): Promise<Office> {
  try {
    const store = await openDatabase(join(dataFolder, 'takar.db'), { now, backupFolder: join(dataFolder, 'cadangan') })
    return { store }
  } catch (error) {
    if (error instanceof DatabaseRefused) throw new Error(REFUSAL[error.reason], { cause: error })
    throw error
  }
}

const NO_RIGHT = 'Folder data Takar tidak boleh ditulis dari akun komputer ini. Data tidak diubah. Minta izin tulis pada folder itu, lalu buka Takar lagi.'
/** What the disk says when a folder cannot be used, told to the clerk. */
const DISK: Record<string, string> = {
  EACCES: NO_RIGHT,
  EPERM: NO_RIGHT,
  EROFS: NO_RIGHT,
  ENOSPC: 'Ruang penyimpanan penuh, jadi Takar belum dapat dibuka. Data tidak diubah. Kosongkan ruang, lalu buka Takar lagi.',
}

/** Why the program did not open, in words for the clerk, whatever was thrown; the technical words go to the log. */
export function whyNotOpened(error: unknown): string {
  const known = toAppError(error)
  if (known instanceof AppError) return known.message
  if (error instanceof Error && error.cause instanceof DatabaseRefused) return error.message
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return DISK[code] ?? 'Takar mengalami galat saat dibuka. Data tidak diubah. Mulai ulang komputer, lalu buka Takar lagi; bila terulang, sampaikan berkas takar.log kepada pengelola aplikasi.'
}
