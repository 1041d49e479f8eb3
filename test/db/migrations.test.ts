import { expect, it } from 'vitest'
import { aStore } from '../builders/store.builder'

it('a new office has its rules, banks and templates', async () => {
  const store = await aStore()
  const count = (table: string) =>
    store.read(async (tx) => (await tx.query<{ n: number }[]>(`SELECT count(*) AS n FROM "${table}"`))[0]?.n ?? 0)
  expect(await count('aturan_set')).toBeGreaterThanOrEqual(13)
  expect(await count('bank_ekspektasi')).toBeGreaterThanOrEqual(84)
  expect(await count('bank_umpan_balik')).toBeGreaterThanOrEqual(70)
  expect(await count('templat_skp')).toBeGreaterThanOrEqual(20)
})
