import { validate, version } from 'uuid'
import { expect, it } from 'vitest'
import { manyIds } from '../../db/many-ids'

it('makes version 7 ids, each once, in the order of making', () => {
  const newId = manyIds()
  const ids = Array.from({ length: 20_000 }, () => newId())
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.toSorted()).toEqual(ids)
  expect(ids.every((id) => validate(id) && version(id) === 7)).toBe(true)
  expect(new Set(ids.map((id) => id.slice(-8))).size).toBeGreaterThan(ids.length - 10)
})
