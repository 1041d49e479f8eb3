import { statSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import type { CadanganBerkas } from '../domain/cadangan/rotasi'
import { BACKUP_NAME, backupNames, type BackupStamp } from './backup-file'

/** A backup as the clerk recognises it. `waktu` is UTC ISO text, `ukuran` bytes. */
export interface BackupInfo extends CadanganBerkas {
  alasan: string
  kantor: string
  pegawai: number
  periode: number
  ukuran: number
  /** The newest action inside: equal to the live data's when nothing has changed since. */
  tindakanTerakhir: number
}

const known = new Map<string, BackupInfo>()

/** Every backup in `folder`, newest number first. A file that cannot be read is listed as not good, never hidden. */
export function listBackups(folder: string): BackupInfo[] {
  return backupNames(folder)
    .map((name) => readBackup(folder, name))
    .sort((a, b) => b.urutan - a.urutan || (a.nama < b.nama ? 1 : -1))
}

/** The number the next backup in `folder` gets. */
export const nextBackupNumber = (folder: string): number =>
  1 + Math.max(0, ...listBackups(folder).map(({ urutan }) => urutan))

/** Finished backups never change: what was read once is remembered by name, size and time of the file. */
function readBackup(folder: string, name: string): BackupInfo {
  const { size, mtimeMs } = statSync(join(folder, name))
  const key = [folder, name, size, mtimeMs].join('|')
  const info = known.get(key) ?? readFresh(join(folder, name), name, size)
  known.set(key, info)
  return info
}

function readFresh(file: string, nama: string, ukuran: number): BackupInfo {
  const fromName = { nama, ukuran, waktu: instantOf(nama), alasan: BACKUP_NAME.exec(nama)?.[2] ?? '' }
  let db: Database.Database | undefined
  try {
    db = new Database(file, { readonly: true, fileMustExist: true })
    const one = (sql: string) => db?.prepare(sql).pluck().get() ?? null
    const stamp = JSON.parse(one(`SELECT "isi" FROM "pengaturan" WHERE "id" = 'cadangan'`) as string) as BackupStamp
    return {
      ...fromName,
      ...stamp,
      baik: true,
      kantor: (one('SELECT "nama_kecamatan" FROM "kantor"') as string | null) ?? '',
      pegawai: Number(one('SELECT count(*) FROM "pegawai" WHERE "dihapus_pada" IS NULL')),
      periode: Number(one('SELECT count(*) FROM "periode"')),
      tindakanTerakhir: Number(one('SELECT coalesce(max("seq"), 0) FROM "tindakan"')),
    }
  } catch {
    return { ...fromName, urutan: 0, baik: false, kantor: '', pegawai: 0, periode: 0, tindakanTerakhir: -1 }
  } finally {
    db?.close()
  }
}

/** 20261122T135335123Z → 2026-11-22T13:53:35.123Z */
const instantOf = (name: string) =>
  (BACKUP_NAME.exec(name)?.[1] ?? '').replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z$/, '$1-$2-$3T$4:$5:$6.$7Z')
