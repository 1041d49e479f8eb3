import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { DataSource } from 'typeorm'
import { backupInto, copyVerified } from '../../db/backup-file'
import { listBackups, nextBackupNumber, type BackupInfo } from '../../db/backup-list'
import type { Store } from '../../db/store'
import { backupsToRemove } from '../../domain/cadangan/rotasi'
import { secondPlaceWarning } from '../../domain/cadangan/tempat-kedua'
import { AppError } from '../../domain/shared/app-error'
import { readState, writeState } from './keadaan-berkas'
import { checkBackup, keepAside } from './pulihkan'

export const ALASAN_CADANGAN = {
  keluar: 'Menutup Takar',
  berkala: 'Setiap 30 menit',
  'tutup-bulan': 'Mengunci bulan',
  manual: 'Dibuat sendiri',
  'sebelum-pembaruan': 'Sebelum pembaruan',
  'sebelum-pulih': 'Sebelum pemulihan',
}
export type AlasanCadangan = keyof typeof ALASAN_CADANGAN
export type Tempat = 'utama' | 'kedua'

/** A made backup: its name, and the sentence for the clerk when the second place did not get its copy. */
export interface CadanganDibuat {
  nama: string
  peringatan: string | null
}

/** Backups of the open data: made, rotated, listed, brought back. */
export interface Cadangan {
  /** Makes, checks and rotates; throws AppError IO when the backup itself failed (nothing is rotated away then). */
  makeBackup(alasan: AlasanCadangan): Promise<CadanganDibuat>
  /** The same, but only when something changed since the newest backup; answers null when nothing did. */
  backupIfChanged(alasan: AlasanCadangan): Promise<CadanganDibuat | null>
  list(): (BackupInfo & { tempat: Tempat })[]
  /** Puts a backup in place of the data; the present file is kept, its new name is answered. */
  restore(tempat: Tempat, nama: string): Promise<string>
  secondPlace(): { folder: string | null; terakhir: string | null; tersambung: boolean; peringatan: string | null }
  chooseSecondPlace(folder: string): Promise<CadanganDibuat>
}

/** Over the open `store`; backups live in `cadangan` of `dataFolder`. `now` gives UTC ISO text. */
export function createCadangan(store: Store, dataFolder: string, now: () => string): Cadangan {
  const folder = join(dataFolder, 'cadangan')
  const stateFile = join(folder, 'tempat-kedua.json')
  const folderOf = (tempat: Tempat) => (tempat === 'utama' ? folder : readState(stateFile).folder)

  const makeBackup = async (alasan: AlasanCadangan): Promise<CadanganDibuat> => {
    const nama = await store.maintain(async (source) => {
      const urutan = Math.max(nextBackupNumber(folder), (await stampedNumber(source)) + 1)
      return backupInto(source, folder, { urutan, waktu: now(), alasan })
    })
    const removed = rotate(folder, now())
    return { nama, peringatan: copyToSecondPlace(nama, removed) }
  }

  const copyToSecondPlace = (nama: string, removed: string[]): string | null => {
    const second = readState(stateFile).folder
    if (!second) return null
    if (!existsSync(second)) return `Tempat cadangan kedua “${second}” tidak tersambung. Cadangan di komputer ini sudah dibuat.`
    try {
      copyVerified(join(folder, nama), join(second, nama))
      for (const old of removed) rmSync(join(second, old), { force: true })
      writeState(stateFile, { folder: second, terakhir: now() })
      return null
    } catch {
      return `Salinan ke “${second}” gagal. Cadangan di komputer ini sudah dibuat; periksa ruang dan izin diska itu.`
    }
  }

  return {
    makeBackup,
    backupIfChanged: async (alasan) => {
      const [latest] = await store.read((tx) => tx.query<{ seq: number }[]>('SELECT coalesce(max("seq"), 0) AS "seq" FROM "tindakan"'))
      const [newest] = listBackups(folder)
      return newest?.tindakanTerakhir === latest?.seq ? null : makeBackup(alasan)
    },
    list: () => {
      const second = folderOf('kedua')
      const own = listBackups(folder)
      const names = new Set(own.map(({ nama }) => nama))
      const other = second && existsSync(second) ? listBackups(second).filter(({ nama }) => !names.has(nama)) : []
      return [...own.map((file) => ({ ...file, tempat: 'utama' as const })), ...other.map((file) => ({ ...file, tempat: 'kedua' as const }))]
    },
    restore: async (tempat, nama) => {
      const from = folderOf(tempat)
      if (!from || !listBackups(from).some((file) => file.nama === nama && file.baik))
        throw new AppError('NOT_FOUND', 'Cadangan itu tidak ditemukan atau tidak dapat dibaca. Data tidak diubah.')
      const checked = await checkBackup(join(from, nama), store, dataFolder, now)
      await makeBackup('sebelum-pulih')
      return keepAside(store, checked)
    },
    secondPlace: () => {
      const { folder: second, terakhir } = readState(stateFile)
      const sejak = listBackups(folder).at(-1)?.waktu ?? null
      const peringatan = secondPlaceWarning({ folder: second, terakhir, sejak }, now())
      return { folder: second, terakhir, tersambung: second !== null && existsSync(second), peringatan }
    },
    chooseSecondPlace: (second) => {
      writeState(stateFile, { folder: second, terakhir: null })
      return makeBackup('manual')
    },
  }
}

/** Names of the backups that went. What a power cut left half made goes too. */
function rotate(folder: string, now: string): string[] {
  for (const half of readdirSync(folder).filter((name) => /^takar-.*\.tmp(-journal)?$/.test(name))) rmSync(join(folder, half), { force: true })
  const removed = backupsToRemove(listBackups(folder), now)
  for (const nama of removed) rmSync(join(folder, nama), { force: true })
  return removed
}

/** The number the data itself came from, if it was once restored; so that numbers rise even on an emptied shelf. */
async function stampedNumber(source: DataSource): Promise<number> {
  const [row] = await source.query<{ urutan: number }[]>(
    `SELECT json_extract("isi", '$.urutan') AS "urutan" FROM "pengaturan" WHERE "id" = 'cadangan'`,
  )
  return row?.urutan ?? 0
}
