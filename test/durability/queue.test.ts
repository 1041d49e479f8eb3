import { DataSource } from 'typeorm'
import Database from 'better-sqlite3'
import { v7 as uuid } from 'uuid'
import { expect, it } from 'vitest'
import { randomNumbers } from './random'
import { anApp } from '../builders/app.builder'

const ROUNDS = 200
const AT_ONCE = 5
const call = { channel: 'uji', label: 'Menyimpan', actor: 'Penguji', undoable: true }
type Transact = (work: (query: (sql: string, values?: unknown[]) => Promise<unknown>) => Promise<void>) => Promise<void>

/** 200 rounds of 5 saves in flight, 30 % of which fail at the end of their work; answers what was told and what is there. */
async function overlap(transact: Transact, rows: () => Promise<string[]>) {
  const random = randomNumbers(3)
  const saved = new Set<string>()
  for (let round = 0; round < ROUNDS; round += 1) {
    const saves = Array.from({ length: AT_ONCE }, async () => {
      const id = uuid()
      const fails = random() < 0.3
      const [before, between] = [random() < 0.5, random() < 0.5]
      const work: Parameters<Transact>[0] = async (query) => {
        if (before) await Promise.resolve()
        await query(`INSERT INTO "pengaturan" ("id", "isi") VALUES (?, '1')`, [id])
        if (between) await new Promise((resolve) => setImmediate(resolve))
        await query(`UPDATE "pengaturan" SET "isi" = '2' WHERE "id" = ?`, [id])
        if (fails) throw new Error('refused')
      }
      await transact(work).then(() => saved.add(id), () => undefined)
    })
    await Promise.all(saves)
  }
  const present = await rows()
  return { saved: saved.size, lost: [...saved].filter((id) => !present.includes(id)).length, ghosts: present.filter((id) => !saved.has(id)).length }
}

it(`${ROUNDS * AT_ONCE} overlapping saves through the queue: none acknowledged is lost, none refused stays`, async () => {
  const { store } = await anApp()
  const ids = (found: { id: string }[]) => found.map(({ id }) => id)
  const result = await overlap(
    (work) => store.change(call, (tx) => work((sql, values) => tx.query(sql, values as never))),
    () => store.read(async (tx) => ids(await tx.query<{ id: string }[]>('SELECT "id" FROM "pengaturan"'))),
  )
  expect(result).toEqual({ saved: result.saved, lost: 0, ghosts: 0 })
  expect(result.saved).toBeGreaterThan(600)
  const [history] = await store.read((tx) => tx.query<{ actions: number; saves: number }[]>(
    `SELECT (SELECT count(*) FROM "tindakan") AS "actions", (SELECT count(DISTINCT "baris_id") FROM "perubahan") AS "saves"`,
  ))
  expect(history).toEqual({ actions: result.saved, saves: result.saved })
})

it('the same saves without the queue do lose work: the test can fail', async () => {
  const source = new DataSource({ type: 'better-sqlite3', driver: Database, database: ':memory:' })
  await source.initialize()
  await source.query('CREATE TABLE "pengaturan" ("id" text PRIMARY KEY, "isi" text)')
  const result = await overlap(
    (work) => source.transaction((tx) => work((sql, values) => tx.query(sql, values as never))),
    async () => (await source.query<{ id: string }[]>('SELECT "id" FROM "pengaturan"')).map(({ id }) => id),
  )
  await source.destroy()
  expect(result.lost + result.ghosts).toBeGreaterThan(0)
})

it('work inside work is refused instead of waiting for itself', async () => {
  const { store } = await anApp()
  await expect(store.change(call, () => store.read(() => Promise.resolve(1)))).rejects.toThrow('Nested')
})
