import { expect, it } from 'vitest'
import { KERTAS_BAWAAN, kertasDari } from '../../../domain/formulir/kertas'

const DAFTAR = { F4: [215, 330], A4: [210, 297] } as const

it('a form is on its own size until the office chooses another, and carries the measures', () => {
  expect(kertasDari('evaluasi', DAFTAR)).toEqual({ ...KERTAS_BAWAAN.evaluasi, ukuran: 'F4', mm: [215, 330] })
  expect(kertasDari('evaluasi', DAFTAR, 'A4')).toEqual({ ...KERTAS_BAWAAN.evaluasi, ukuran: 'A4', mm: [210, 297] })
})

it('a size the rule no longer names gives way to the form’s own, then to whatever the rule names', () => {
  expect(kertasDari('skp', DAFTAR, 'Legal').ukuran).toBe('F4')
  expect(kertasDari('skp', { A4: [210, 297] }, 'Legal')).toMatchObject({ ukuran: 'A4', mm: [210, 297] })
  expect(() => kertasDari('skp', {})).toThrow('kertas_mm')
})
