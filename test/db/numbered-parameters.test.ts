import { expect, it } from 'vitest'
import { NumberedDatabase } from '../../db/numbered-parameters'

interface Statement {
  all(...values: unknown[]): unknown[]
  get(...values: unknown[]): unknown
  run(...values: unknown[]): { changes: number }
}
const prepare = (database: NumberedDatabase, sql: string) => database.prepare(sql) as unknown as Statement

it('binds values by the number of their parameter, also when one is used twice or out of order', () => {
  const database = new NumberedDatabase(':memory:')
  expect(prepare(database, 'SELECT ?2 AS "b", ?1 AS "a", ?2 AS "c"').all('satu', 'dua')).toEqual([{ b: 'dua', a: 'satu', c: 'dua' }])
  expect(prepare(database, 'SELECT ? AS "a", ? AS "b"').get('satu', 'dua')).toEqual({ a: 'satu', b: 'dua' })
  database.exec('CREATE TABLE "t" ("x" text)')
  expect(prepare(database, 'INSERT INTO "t" SELECT ?1 WHERE ?1 IS NOT NULL').run('a').changes).toBe(1)
  expect(prepare(database, 'INSERT INTO "t" SELECT ?1 WHERE ?1 IS NOT NULL').run(null).changes).toBe(0)
  database.close()
})
