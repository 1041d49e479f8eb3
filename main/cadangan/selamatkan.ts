import { copyFileSync, existsSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { copyVerified, putInPlace } from '../../db/backup-file'
import { listBackups, type BackupInfo } from '../../db/backup-list'
import { DatabaseRefused } from '../../db/open-database'

/** The newest good backup to offer when `error` says that the data file is damaged; null when there is none or it is something else. */
export function backupToOffer(dataFolder: string, error: unknown): BackupInfo | null {
  const damaged = error instanceof Error && error.cause instanceof DatabaseRefused && error.cause.reason === 'damaged'
  return damaged ? (listBackups(join(dataFolder, 'cadangan')).find(({ baik }) => baik) ?? null) : null
}

/**
 * Puts a backup in place of a damaged file, which is kept with all its bytes under the name that is answered. Throws
 * AppError IO, with the damaged file still in its place, when the copy could not be made.
 */
export function rescueFromBackup(dataFolder: string, nama: string): string {
  const file = join(dataFolder, 'takar.db')
  const ready = join(dataFolder, 'takar-pengganti.db')
  copyVerified(join(dataFolder, 'cadangan', nama), ready)
  let n = 1
  while (existsSync(join(dataFolder, damagedName(n)))) n += 1
  const kept = join(dataFolder, damagedName(n))
  copyFileSync(file, kept)
  for (const side of ['-wal', '-shm', '-journal']) if (existsSync(file + side)) renameSync(file + side, kept + side)
  putInPlace(ready, file)
  return damagedName(n)
}

const damagedName = (n: number) => `takar-rusak-${String(n)}.db`
