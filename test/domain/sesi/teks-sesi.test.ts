import { expect, it } from 'vitest'
import { agendaAwal } from '../../../domain/sesi/teks-sesi'

it.each([
  ['the standard one in the first month', null, null, 'baru'],
  ['the office’s own of last month', 'milik kantor', 'lama', 'milik kantor'],
  ['the new standard one where last month had kept the old one', 'lama', 'lama', 'baru'],
  ['the standard one where last month had none', null, 'lama', 'baru'],
])('a month starts with %s', (_name, lalu, bakuLalu, expected) => {
  expect(agendaAwal('baru', lalu, bakuLalu)).toBe(expected)
})
