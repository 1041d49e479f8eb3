import { join } from 'node:path'
import { DatabaseRefused, openDatabase } from '../db/open-database'
import type { Store } from '../db/store'

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
