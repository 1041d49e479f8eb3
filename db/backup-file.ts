import { mkdirSync, openSync, closeSync, fsyncSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import type { DataSource } from 'typeorm'
import { AppError } from '../domain/shared/app-error'

/**
 * Writes a verified copy of the open database to `file`: VACUUM INTO a temporary name, open and check the copy, sync,
 * rename. A copy that fails its check is removed and never takes the name. Never copies the live file itself.
 */
export async function backupTo(source: DataSource, file: string): Promise<void> {
  mkdirSync(dirname(file), { recursive: true })
  const temporary = `${file}.tmp`
  rmSync(temporary, { force: true })
  try {
    await source.query('VACUUM INTO ?', [temporary])
    verify(temporary)
    syncFile(temporary, 'r+')
    renameSync(temporary, file)
    syncFile(dirname(file), 'r')
  } catch (error) {
    rmSync(temporary, { force: true })
    throw new AppError('IO', `Cadangan ke "${file}" gagal dibuat. Data Anda tetap aman; periksa diska lalu ulangi.`, {
      cause: error instanceof Error ? error.message : String(error),
    })
  }
}

function verify(file: string): void {
  const copy = new Database(file, { readonly: true, fileMustExist: true })
  try {
    if (copy.pragma('quick_check', { simple: true }) !== 'ok') throw new Error('quick_check of the copy failed')
    if ((copy.pragma('foreign_key_check') as unknown[]).length > 0) throw new Error('foreign_key_check of the copy failed')
  } finally {
    copy.close()
  }
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
