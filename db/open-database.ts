import { existsSync, mkdirSync, openSync, readSync, closeSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import { DataSource, type QueryRunner } from 'typeorm'
import { backupInto } from './backup-file'
import { nextBackupNumber } from './backup-list'
import { entities } from './entities'
import { installHistory } from './history-triggers'
import { migrations } from './migrations'
import { NumberedDatabase } from './numbered-parameters'
import { addSearchFunctions, installSearch } from './search-texts'
import { createStore, type Store } from './store'

/** 'TKR1': marks the file as ours. */
const APPLICATION_ID = 0x544b5231

/** Pages in the WAL (32 MB) before they are copied into the file: a big import is then written once while the clerk waits, not twice. */
const WAL_PAGES = 8_000

/** Why a database file was not opened; the file is left as it was. */
export class DatabaseRefused extends Error {
  override readonly name = 'DatabaseRefused'
  constructor(readonly reason: 'newer' | 'foreign' | 'damaged' | 'busy') {
    super(`Database refused: ${reason}`)
  }
}

export interface OpenOptions {
  /** The instant now, UTC ISO text. */
  now: () => string
  /** Where the copy before a migration goes. */
  backupFolder: string
}

/**
 * Opens (or creates) the database file: WAL with synchronous=FULL, exclusive lock, quick_check, migrations after a
 * backup, triggers of history and search. Throws DatabaseRefused for a newer, foreign, damaged or already opened file.
 */
export async function openDatabase(file: string, options: OpenOptions): Promise<Store> {
  const connect = () => openSource(file, options)
  return createStore(await connect(), file, options.now, connect)
}

async function openSource(file: string, { now, backupFolder }: OpenOptions): Promise<DataSource> {
  mkdirSync(dirname(file), { recursive: true })
  checkHeader(file)
  const source = new DataSource({
    type: 'better-sqlite3',
    driver: NumberedDatabase,
    database: file,
    entities,
    migrations,
    migrationsTransactionMode: 'all',
    synchronize: false,
    enableWAL: true,
    statementCacheSize: 500,
    prepareDatabase: (db: unknown) => prepare(db as Database.Database),
  })
  try {
    await source.initialize()
    await migrate(source, now, backupFolder)
    await installHistory(source.createQueryRunner())
    await installSearch(source.createQueryRunner())
  } catch (error) {
    await disconnect(source)
    throw refused(error)
  }
  return source
}

/** Reads the 100-byte header only, so that a file which is not ours or is newer stays untouched. */
function checkHeader(file: string): void {
  if (!existsSync(file)) return
  const header = Buffer.alloc(100)
  const handle = openSync(file, 'r')
  const read = readSync(handle, header, 0, 100, 0)
  closeSync(handle)
  if (read === 0) return
  if (read < 100 || header.toString('latin1', 0, 15) !== 'SQLite format 3') throw new DatabaseRefused('damaged')
  if (header.readUInt32BE(68) !== APPLICATION_ID) throw new DatabaseRefused('foreign')
  if (header.readInt32BE(60) > migrations.length || header.readInt32BE(60) < 0) throw new DatabaseRefused('newer')
}

/** The open sequence; the order matters (docs/adr/0002). A refused file is closed at once, so that it can be moved. */
function prepare(db: Database.Database): void {
  try {
    db.pragma('busy_timeout = 300')
    db.pragma('locking_mode = EXCLUSIVE')
    const isNew = db.prepare('SELECT count(*) FROM sqlite_schema').pluck().get() === 0
    if (isNew) db.pragma(`application_id = ${APPLICATION_ID}`)
    db.pragma('synchronous = FULL')
    db.pragma('trusted_schema = OFF')
    db.pragma('cell_size_check = ON')
    db.pragma('secure_delete = ON')
    db.pragma('temp_store = MEMORY')
    db.pragma(`wal_autocheckpoint = ${WAL_PAGES}`)
    db.pragma('checkpoint_fullfsync = ON')
    if (db.pragma('quick_check(1)', { simple: true }) !== 'ok') throw new DatabaseRefused('damaged')
    if ((db.pragma('user_version', { simple: true }) as number) > migrations.length) throw new DatabaseRefused('newer')
    addSearchFunctions(db)
  } catch (error) {
    db.close()
    throw error
  }
}

async function migrate(source: DataSource, now: () => string, backupFolder: string): Promise<void> {
  const [{ user_version: version } = { user_version: 0 }] = await source.query<{ user_version: number }[]>('PRAGMA user_version')
  if (version === migrations.length) return
  if (version > 0)
    await backupInto(source, backupFolder, {
      urutan: nextBackupNumber(backupFolder),
      waktu: now(),
      alasan: 'sebelum-pembaruan',
    })
  await migrateAllOrNothing(source, source.createQueryRunner())
}

/** One transaction around every step, the check of foreign keys and the version; on failure the caller drops the connection. */
async function migrateAllOrNothing(source: DataSource, runner: QueryRunner): Promise<void> {
  await runner.query('PRAGMA foreign_keys = OFF')
  await runner.startTransaction()
  try {
    await source.runMigrations({ transaction: 'none' })
    const broken = await source.query<unknown[]>('PRAGMA foreign_key_check')
    if (broken.length > 0) throw new Error(`A migration left ${broken.length} rows without their parent`)
    await runner.query(`PRAGMA user_version = ${migrations.length}`)
    await runner.commitTransaction()
  } catch (error) {
    await runner.rollbackTransaction()
    throw error
  }
  await runner.query('PRAGMA foreign_keys = ON')
}

async function disconnect(source: DataSource): Promise<void> {
  if (source.isInitialized) await source.destroy()
}

function refused(error: unknown): unknown {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''
  if (code.startsWith('SQLITE_BUSY')) return new DatabaseRefused('busy')
  if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB') return new DatabaseRefused('damaged')
  return error
}
