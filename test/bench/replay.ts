import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { NumberedDatabase } from '../../db/numbered-parameters'
import type { Store } from '../../db/store'

/**
 * The statements that `work` reads by, run bare: recorded once, prepared once in raw better-sqlite3 on a copy of the
 * same file, page for page, with the same values. What it answers is the least any program must spend to get these rows.
 */
export async function replayOf(store: Store, folder: string, name: string, work: () => Promise<unknown>) {
  const recorded: { sql: string; values: unknown[] }[] = []
  const restore = await store.read((tx) => {
    const original = tx.query.bind(tx)
    tx.query = ((sql: string, values: unknown[] = []) => {
      recorded.push({ sql, values })
      return original(sql, values)
    }) as typeof tx.query
    return Promise.resolve(() => void (tx.query = original))
  })
  await work()
  restore()
  const copy = join(folder, `${name}.db`)
  await store.maintain(async (source) => {
    await source.query('PRAGMA wal_checkpoint(TRUNCATE)')
    copyFileSync(store.file, copy)
  })
  const db = new NumberedDatabase(copy)
  db.pragma('locking_mode = EXCLUSIVE')
  const all = recorded.map(({ sql, values }) => {
    const statement = db.prepare(sql) as { all: (...values: unknown[]) => unknown[] }
    return () => statement.all(...values)
  })
  if (all.length === 0) throw new Error(`${name}: nothing was recorded`)
  const run = () => {
    for (const one of all) one()
  }
  return { run, statements: all.length, close: () => db.close() }
}
