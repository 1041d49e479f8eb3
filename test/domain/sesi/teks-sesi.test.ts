import { expect, it } from 'vitest'
import { agendaAwal, isiTeks } from '../../../domain/sesi/teks-sesi'

it.each([
  ['the standard one in the first month', null, null, 'baru'],
  ['the office’s own of last month', 'milik kantor', 'lama', 'milik kantor'],
  ['the new standard one where last month had kept the old one', 'lama', 'lama', 'baru'],
  ['the standard one where last month had none', null, 'lama', 'baru'],
])('a month starts with %s', (_name, lalu, bakuLalu, expected) => {
  expect(agendaAwal('baru', lalu, bakuLalu)).toBe(expected)
})

it('a sentence takes what it is given once: braces from people stay text, unknown names stay', () => {
  expect(isiTeks('Di {tempat} oleh {pimpinan} {lain}', { tempat: 'Aula {pimpinan}', pimpinan: 'Sari' })).toBe('Di Aula {pimpinan} oleh Sari {lain}')
})
