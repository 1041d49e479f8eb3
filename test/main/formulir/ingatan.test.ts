import { expect, it } from 'vitest'
import { Ingatan } from '../../../main/formulir/mesin/ingatan'

it('keeps what is asked for and forgets what is not, however much comes by', () => {
  const words = new Ingatan<number>(100)
  words.set('sering', 1)
  for (let i = 0; i < 10_000; i++) {
    words.set(`kata ${i}`, i)
    expect(words.get('sering')).toBe(1)
  }
  const known = Array.from({ length: 10_000 }, (_, i) => words.get(`kata ${i}`)).filter((value) => value !== undefined)
  expect(known.length).toBeLessThanOrEqual(100)
  expect(known.at(-1)).toBe(9999)
})
