import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, it } from 'vitest'
import { openDatabase } from '../../db/open-database'
import { createCadangan } from '../../main/cadangan/cadangan'
import { backupToOffer, rescueFromBackup } from '../../main/cadangan/selamatkan'
import { openOffice, whyNotOpened } from '../../main/office'
import { aFolder } from './child'

const now = () => '2026-11-22T00:00:00.000Z'
const sha256 = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex')
const edit = (file: string, work: (db: Database.Database) => void) => {
  const db = new Database(file)
  work(db)
  db.pragma('wal_checkpoint(TRUNCATE)')
  db.close()
}
const overwrite = (file: string, work: (bytes: Buffer) => Buffer) => writeFileSync(file, work(readFileSync(file)))

const SPOILED: [string, string, (file: string) => void][] = [
  ['one version newer', 'newer', (file) => edit(file, (db) => db.pragma(`user_version = ${Number(db.pragma('user_version', { simple: true })) + 1}`))],
  ['a thousand versions newer', 'newer', (file) => edit(file, (db) => db.pragma('user_version = 1000'))],
  ['of an impossible version', 'newer', (file) => edit(file, (db) => db.pragma('user_version = -1'))],
  ['of another program', 'foreign', (file) => edit(file, (db) => db.pragma('application_id = 252006673'))],
  ['of no program', 'foreign', (file) => edit(file, (db) => db.pragma('application_id = 0'))],
  ['that is a text', 'damaged', (file) => writeFileSync(file, 'Halo, ini bukan basis data.'.repeat(20))],
  ['of ten bytes', 'damaged', (file) => writeFileSync(file, '0123456789')],
  ['with its first page zeroed', 'damaged', (file) => overwrite(file, (bytes) => bytes.fill(0, 0, 100))],
  ['cut in half', 'damaged', (file) => overwrite(file, (bytes) => bytes.subarray(0, Math.floor(bytes.length / 8192) * 4096))],
  ['with overwritten pages', 'damaged', (file) => overwrite(file, (bytes) => bytes.fill(0xa5, 4096 * 3, 4096 * 40))],
  ['with its schema page damaged', 'damaged', (file) => overwrite(file, (bytes) => bytes.fill(0xff, 100, 4096))],
]

it.each(SPOILED)('a file %s is refused as %s, and not one byte of it changes', async (_what, reason, spoil) => {
  const folder = aFolder()
  const file = join(folder, 'takar.db')
  const store = await openDatabase(file, { now, backupFolder: join(folder, 'cadangan') })
  await store.close()
  spoil(file)
  const before = sha256(file)
  await expect(openDatabase(file, { now, backupFolder: join(folder, 'cadangan') })).rejects.toMatchObject({ name: 'DatabaseRefused', reason })
  expect(sha256(file)).toBe(before)
  await expect(openOffice(folder, now)).rejects.toThrow(/[Dd]ata/)
  expect(sha256(file)).toBe(before)
  expect(readdirSync(folder).filter((name) => name.endsWith('.db'))).toEqual(['takar.db'])
})

it('a damaged file is replaced by the newest good backup when the clerk says so, and kept byte for byte', async () => {
  const folder = aFolder()
  const file = join(folder, 'takar.db')
  const { store } = await openOffice(folder, now)
  await store.change({ channel: 'uji', label: 'x', actor: 'x', undoable: false }, (tx) => tx.query(`INSERT INTO "pengaturan" VALUES ('a', '1')`))
  await createCadangan(store, folder, now).makeBackup('keluar')
  await store.close()
  overwrite(file, (bytes) => bytes.fill(0xa5, 4096, 4096 * 30))
  const damaged = sha256(file)
  const error: unknown = await openOffice(folder, now).catch((reason: unknown) => reason)
  const offered = backupToOffer(folder, error)
  expect(offered).toMatchObject({ baik: true, alasan: 'keluar' })
  expect(sha256(join(folder, rescueFromBackup(folder, offered!.nama)))).toBe(damaged)
  const again = await openOffice(folder, now)
  expect(await again.store.read((tx) => tx.query(`SELECT "isi" FROM "pengaturan" WHERE "id" = 'a'`))).toEqual([{ isi: '1' }])
  await again.store.close()
})

it('a newer file is not offered to be replaced, nor a damaged one without a good backup', async () => {
  const folder = aFolder()
  const { store } = await openOffice(folder, now)
  await createCadangan(store, folder, now).makeBackup('keluar')
  await store.close()
  edit(join(folder, 'takar.db'), (db) => db.pragma('user_version = 1000'))
  const newer: unknown = await openOffice(folder, now).catch((reason: unknown) => reason)
  expect(backupToOffer(folder, newer)).toBeNull()
  const [nama = ''] = readdirSync(join(folder, 'cadangan'))
  writeFileSync(join(folder, 'cadangan', nama), 'rusak')
  writeFileSync(join(folder, 'takar.db'), 'rusak juga')
  const damaged: unknown = await openOffice(folder, now).catch((reason: unknown) => reason)
  expect(backupToOffer(folder, damaged)).toBeNull()
})

it('after a normal close only the one file is left', async () => {
  const folder = aFolder()
  const store = await openDatabase(join(folder, 'takar.db'), { now, backupFolder: join(folder, 'cadangan') })
  await store.change({ channel: 'uji', label: 'x', actor: 'x', undoable: false }, (tx) => tx.query(`INSERT INTO "pengaturan" VALUES ('a', '1')`))
  await store.close()
  expect(readdirSync(folder)).toEqual(['takar.db'])
})

it('whatever keeps the program from opening is told in plain words, never in those of the machine', async () => {
  const file = join(aFolder(), 'bukan-folder')
  writeFileSync(file, 'x')
  const thrown: unknown = await openOffice(join(file, 'data'), now).catch((error: unknown) => error)
  const told = [thrown, Object.assign(new Error('EACCES: permission denied, mkdir'), { code: 'EACCES' }), new Error('A migration left 3 rows'), Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' })].map(whyNotOpened)
  expect(told.filter((sentence) => !/^[A-Z].*\b(Data|data)\b.*\.$/.test(sentence) || /permission|migration|disk is|ENOTDIR|EEXIST/.test(sentence))).toEqual([])
  const folder = aFolder()
  writeFileSync(join(folder, 'takar.db'), 'bukan basis data')
  const refused: unknown = await openOffice(folder, now).catch((error: unknown) => error)
  expect(whyNotOpened(refused)).toContain('rusak')
})
