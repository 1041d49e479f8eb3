import { expect, it } from 'vitest'
import { bacaJamBulan, POLA_JAM_BULAN } from '../../../domain/kompetensi/jam-bulan'

it('months are read from their text, and pieces of the same month and kind add up', () => {
  expect(bacaJamBulan('2b8 12r6 2b5 3t8')).toEqual({
    diakui: [0, 13, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    tanpaBukti: [0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    terencana: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6],
  })
  expect(bacaJamBulan('')).toMatchObject({ diakui: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] })
})

it.each([['', true], ['1b0', true], ['10b4 12r2000', true], ['13b4', false], ['0b4', false], ['2x4', false], ['2b4 ', false], ['2b-4', false], ['2b4,3b4', false]])('%j is such a text: %s', (teks, is) => {
  expect(POLA_JAM_BULAN.test(teks)).toBe(is)
}) // prettier-ignore
