import { expect, it } from 'vitest'
import { chooseRhkPimpinan, forYear, sameRhkPimpinan } from '../../../domain/skp/cascade'

const leader = [{ id: '1', kode: 'lurah-1', teks: 'Meningkatnya pelayanan' }, { id: '2', kode: 'lurah-2', teks: 'Terjaganya ketertiban' }]

it('a result of a template finds the superior’s result by its code, else by the first other code that is there', () => {
  expect(chooseRhkPimpinan({ intervensi: 'lurah-2' }, leader)?.id).toBe('2')
  expect(chooseRhkPimpinan({ intervensi: 'seklur-1', intervensi_alternatif: ['sekcam-1', 'lurah-1'] }, leader)?.id).toBe('1')
  expect(chooseRhkPimpinan({ intervensi: null }, leader)).toBeNull()
  expect(chooseRhkPimpinan({ intervensi: 'seklur-1', intervensi_alternatif: null }, leader)).toBeNull()
})

it('a copied result finds the same result of the superior by code, else by its words', () => {
  expect(sameRhkPimpinan({ kode: 'lurah-1', teks: 'lain' }, leader)?.id).toBe('1')
  expect(sameRhkPimpinan({ kode: null, teks: 'terjaganya  ketertiban' }, leader)?.id).toBe('2')
  expect(sameRhkPimpinan({ kode: null, teks: 'lain' }, leader)).toBeNull()
})

it.each([
  ['Laporan tahun 2025 selesai', 'Laporan tahun 2026 selesai'],
  ['12.025 berkas', '12.025 berkas'],
  ['Rp2025000', 'Rp2025000'],
  ['s.d. Desember 2025.', 's.d. Desember 2026.'],
])('copied from 2025 to 2026, "%s" reads "%s"', (before, after) => {
  expect(forYear(before, 2025, 2026)).toBe(after)
})
