import { expect, it } from 'vitest'
import { remembered } from '../../../domain/shared/remembered'

it('asks once for each text, also where the answer is null, and forgets rather than grows', () => {
  const asked: string[] = []
  const upper = remembered((text) => {
    asked.push(text)
    return text === '' ? null : text.toUpperCase()
  })
  expect([upper('a'), upper(''), upper('a'), upper('')]).toEqual(['A', null, 'A', null])
  expect(asked).toEqual(['a', ''])
  for (let i = 0; i < 5_000; i++) expect(upper(`x${i}`)).toBe(`X${i}`)
  expect(upper('a')).toBe('A')
})
