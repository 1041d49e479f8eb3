import { createHash } from 'node:crypto'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import type { MigrationInterface, QueryRunner } from 'typeorm'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { aFolder } from './child'

const now = () => '2026-11-22T00:00:00.000Z'
type Step = new () => MigrationInterface

/** The real steps, of which a test may change some; openDatabase sees this list. */
const list = vi.hoisted(() => ({ steps: [] as Step[] }))
vi.mock('../../db/migrations', () => ({
  get migrations() {
    return list.steps
  },
}))
const { migrations: real } = await vi.importActual<{ migrations: Step[] }>('../../db/migrations')
const { openDatabase } = await import('../../db/open-database')

beforeEach(() => {
  list.steps = [...real]
})
afterEach(() => {
  list.steps = []
})

/** Schema and every row, as one fingerprint. */
function fingerprint(file: string): string {
  const db = new Database(file, { readonly: true })
  const hash = createHash('sha256')
  const schema = db.prepare('SELECT "type", "name", "sql" FROM sqlite_schema ORDER BY "type", "name"').all() as { type: string; name: string }[]
  hash.update(JSON.stringify([schema, db.pragma('user_version', { simple: true })]))
  for (const { type, name } of schema) if (type === 'table') hash.update(JSON.stringify(db.prepare(`SELECT * FROM "${name}"`).all()))
  db.close()
  return hash.digest('hex')
}

/** The step's own work, then a failure: the worst moment. */
const failingAfter = (step: Step): Step =>
  ({
    [step.name]: class implements MigrationInterface {
      readonly name = new step().name ?? step.name
      async up(q: QueryRunner): Promise<void> {
        await new step().up(q)
        throw new Error('listrik padam')
      }
      async down(): Promise<void> {}
    },
  })[step.name]!

const open = (folder: string) => openDatabase(join(folder, 'takar.db'), { now, backupFolder: join(folder, 'cadangan') })

it.each(real.map((_step, index) => [index + 1, real.length]))('a new file whose step %i of %i fails is made whole by the next start', async (step) => {
  const folder = aFolder()
  list.steps = real.map((each, index) => (index + 1 === step ? failingAfter(each) : each))
  await expect(open(folder)).rejects.toThrow('listrik padam')
  list.steps = [...real]
  const store = await open(folder)
  expect(await store.read((tx) => tx.query('PRAGMA foreign_key_check'))).toEqual([])
  await store.close()
})

it.each(real.slice(1).map((_step, index) => [index + 1, real.length]))('a file of version %i whose update to %i fails at any step stays as it was, with a backup made before', async (version) => {
  const folder = aFolder()
  list.steps = real.slice(0, version)
  const old = await open(folder)
  await old.close()
  const file = join(folder, 'takar.db')
  const before = fingerprint(file)
  for (let failing = version; failing < real.length; failing += 1) {
    list.steps = real.map((each, index) => (index === failing ? failingAfter(each) : each))
    await expect(open(folder)).rejects.toThrow('listrik padam')
    expect(fingerprint(file)).toBe(before)
  }
  list.steps = [...real]
  const store = await open(folder)
  expect(await store.read((tx) => tx.query('PRAGMA foreign_keys'))).toEqual([{ foreign_keys: 1 }])
  expect(await store.read((tx) => tx.query('PRAGMA user_version'))).toEqual([{ user_version: real.length }])
  await store.close()
  const backups = readdirSync(join(folder, 'cadangan')).filter((name) => name.endsWith('-sebelum-pembaruan.db') || /sebelum-pembaruan-\d+\.db$/.test(name))
  expect(backups).toHaveLength(real.length - version + 1)
})

it('the backup before an update holds the old version, to go back to', async () => {
  const folder = aFolder()
  list.steps = real.slice(0, -1)
  const old = await open(folder)
  await old.change({ channel: 'uji', label: 'x', actor: 'x', undoable: false }, (tx) => tx.query(`INSERT INTO "unit" ("id", "nama", "jenis") VALUES ('u', 'Seksi', 'seksi')`))
  await old.close()
  list.steps = [...real]
  await (await open(folder)).close()
  const [backup = ''] = readdirSync(join(folder, 'cadangan'))
  const db = new Database(join(folder, 'cadangan', backup), { readonly: true })
  expect([db.pragma('user_version', { simple: true }), db.pragma('application_id', { simple: true }), db.prepare('SELECT "nama" FROM "unit"').pluck().all()]).toEqual([real.length - 1, 0x544b5231, ['Seksi']])
  db.close()
})

it('an update that leaves rows without their parent is refused as a whole', async () => {
  const folder = aFolder()
  list.steps = [...real]
  await (await open(folder)).close()
  const before = fingerprint(join(folder, 'takar.db'))
  class Yatim1999999999999 implements MigrationInterface {
    readonly name = 'Yatim1999999999999'
    async up(q: QueryRunner): Promise<void> {
      await q.query(`INSERT INTO "unit" ("id", "induk_id", "nama", "jenis") VALUES ('u', 'tiada', 'Seksi', 'seksi')`)
    }
    async down(): Promise<void> {}
  }
  list.steps = [...real, Yatim1999999999999]
  await expect(open(folder)).rejects.toThrow('without their parent')
  expect(fingerprint(join(folder, 'takar.db'))).toBe(before)
})

it('an update whose backup cannot be made does not begin', async () => {
  const folder = aFolder()
  list.steps = real.slice(0, -1)
  await (await open(folder)).close()
  const before = fingerprint(join(folder, 'takar.db'))
  list.steps = [...real]
  await expect(openDatabase(join(folder, 'takar.db'), { now, backupFolder: join(folder, 'takar.db') })).rejects.toMatchObject({ code: 'IO' })
  expect(fingerprint(join(folder, 'takar.db'))).toBe(before)
  expect(existsSync(join(folder, 'cadangan'))).toBe(false)
})
