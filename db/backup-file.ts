import { closeSync, copyFileSync, existsSync, fsyncSync, mkdirSync, openSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import Database from 'better-sqlite3'
import type { DataSource } from 'typeorm'
import { AppError } from '../domain/shared/app-error'

/** What a backup says about itself; kept inside it, as the row `cadangan` of `pengaturan`. */
export interface BackupStamp {
  urutan: number
  /** UTC ISO text. */
  waktu: string
  alasan: string
}

export const BACKUP_NAME = /^takar-(\d{8}T\d{9}Z)-([a-z-]+?)(?:-\d+)?\.db$/

/** Names of the backups in `folder`; an absent folder has none. */
export const backupNames = (folder: string): string[] =>
  statSync(folder, { throwIfNoEntry: false })?.isDirectory() ? readdirSync(folder).filter((name) => BACKUP_NAME.test(name)) : []

/**
 * Writes a verified copy of the open database into `folder` and returns its name: VACUUM INTO a temporary name, stamp
 * and check the copy, sync, rename. A copy that fails its check is removed and never takes the name. Never copies the
 * live file itself. Throws AppError IO; the live data is untouched then.
 */
export async function backupInto(source: DataSource, folder: string, stamp: BackupStamp): Promise<string> {
  const name = freeName(folder, stamp)
  const temporary = join(folder, `${name}.tmp`)
  try {
    mkdirSync(folder, { recursive: true })
    rmSync(temporary, { force: true })
    await source.query('VACUUM INTO ?', [temporary])
    writeStamp(temporary, stamp)
    verifyDatabase(temporary)
    putInPlace(temporary, join(folder, name))
    return name
  } catch (error) {
    discard(temporary)
    throw failed(folder, error)
  }
}

/** Copies a finished backup (or any closed database) to `target`, checked and synced before it takes the name. Throws AppError IO. */
export function copyVerified(file: string, target: string): void {
  const temporary = `${target}.tmp`
  try {
    mkdirSync(dirname(target), { recursive: true })
    copyFileSync(file, temporary)
    verifyDatabase(temporary)
    putInPlace(temporary, target)
  } catch (error) {
    discard(temporary)
    throw failed(dirname(target), error)
  }
}

/** Throws when a closed database file does not pass SQLite's checks. */
export function verifyDatabase(file: string): void {
  const copy = new Database(file, { fileMustExist: true })
  try {
    copy.pragma('trusted_schema = OFF')
    copy.pragma('cell_size_check = ON')
    if (copy.pragma('integrity_check(1)', { simple: true }) !== 'ok') throw new Error('integrity_check of the copy failed')
    if ((copy.pragma('foreign_key_check') as unknown[]).length > 0) throw new Error('foreign_key_check of the copy failed')
  } finally {
    copy.close()
  }
}

/** Renames so that after a power cut there is the old state or the new one. */
export function putInPlace(temporary: string, target: string): void {
  syncFile(temporary, 'r+')
  renameSync(temporary, target)
  syncFile(dirname(target), 'r')
}

function freeName(folder: string, { waktu, alasan }: BackupStamp): string {
  const base = `takar-${waktu.replace(/[-:.]/g, '')}-${alasan}`
  let name = `${base}.db`
  for (let n = 2; existsSync(join(folder, name)); n += 1) name = `${base}-${n}.db`
  return name
}

/** Only in the copy: the live data has no trace of being backed up. */
function writeStamp(file: string, stamp: BackupStamp): void {
  const copy = new Database(file, { fileMustExist: true })
  try {
    copy.pragma('synchronous = FULL')
    if (copy.prepare(`SELECT count(*) FROM sqlite_schema WHERE "name" = 'pengaturan'`).pluck().get() === 0) return
    copy
      .prepare(`INSERT INTO "pengaturan" ("id", "isi") VALUES ('cadangan', ?) ON CONFLICT ("id") DO UPDATE SET "isi" = excluded."isi"`)
      .run(JSON.stringify(stamp))
  } finally {
    copy.close()
  }
}

/** What cannot even be removed is left to the next try; the failure that is told is the first one. */
function discard(file: string): void {
  try {
    for (const side of ['', '-journal']) rmSync(file + side, { force: true })
  } catch {
    return
  }
}

function failed(folder: string, cause: unknown): AppError {
  const text = `Cadangan ke “${folder}” gagal dibuat. Data Anda tetap aman; periksa ruang diska, lalu ulangi.`
  return Object.assign(new AppError('IO', text), { cause })
}

/** Windows cannot sync a folder; there the rename itself is journalled by NTFS. */
function syncFile(path: string, flags: 'r' | 'r+'): void {
  try {
    const handle = openSync(path, flags)
    fsyncSync(handle)
    closeSync(handle)
  } catch (error) {
    if (process.platform !== 'win32') throw error
  }
}
