import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  compare,
  endOfMonth,
  formatTanggal,
  isIsoDate,
  isoDate,
  namaBulan,
  parseTanggal,
  yearsBetween,
} from '../../../domain/shared/iso-date'

const anyDate = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => isoDate(date.toISOString().slice(0, 10)))

describe('parseTanggal', () => {
  it.each([
    ['06-06-2018', '2018-06-06'],
    ['6/6/2018', '2018-06-06'],
    ['6.6.2018', '2018-06-06'],
    ['6 - 6 - 2018', '2018-06-06'],
    ['2018-06-06', '2018-06-06'],
    ['2018/6/6', '2018-06-06'],
    ['2018-06-06T00:00:00.000Z', '2018-06-06'],
    ['2018-06-06 00:00:00', '2018-06-06'],
    ['06/06/2018 00:00:00', '2018-06-06'],
    ['6 Juni 2018', '2018-06-06'],
    [' 6  juni   2018 ', '2018-06-06'],
    ["'6 JUNI 2018", '2018-06-06'],
    ['6 Jun 2018', '2018-06-06'],
    ['06-Jun-2018', '2018-06-06'],
    ['Rabu, 6 Juni 2018', '2018-06-06'],
    ['17 Pebruari 1990', '1990-02-17'],
    ['1 Nopember 1990', '1990-11-01'],
    ['1 Agt. 1990', '1990-08-01'],
    ['1 Okt 1990', '1990-10-01'],
    ['29-02-2024', '2024-02-29'],
    ['43257', '2018-06-06'],
    [43257, '2018-06-06'],
    [43257.75, '2018-06-06'],
  ])('reads %s', (written, expected) => {
    expect(parseTanggal(written)).toBe(expected)
  })

  it.each([
    '31-02-2018', '29-02-2023', '00-00-0000', '0000-00-00', '6-13-2018', '32 Mei 2018', '6 Juny 2018', '2018', '06-06-18',
    '6 Juni 9999', '6 Juni', '-1', '', 'null', '6 __proto__ 2018', '6 constructor 2018', 2018, NaN, -0, 1e308, null, undefined,
  ])('refuses %s', (written) => {
    expect(parseTanggal(written)).toBeNull()
  }) // prettier-ignore

  it('reads back every date it writes, in every usual form', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const [year, month, day] = date.split('-') as [string, string, string]
        for (const text of [date, formatTanggal(date), `${day}-${month}-${year}`, `${+day}/${+month}/${year}`]) {
          expect(parseTanggal(text)).toBe(date)
        }
      }),
    )
  })
})

describe('calendar', () => {
  it('knows the days that exist', () => {
    expect(isIsoDate('2024-02-29')).toBe(true)
    expect(isIsoDate('2023-02-29')).toBe(false)
    expect(isIsoDate('1800-01-01')).toBe(false)
    expect(isIsoDate(20240229)).toBe(false)
    expect(() => isoDate('besok')).toThrow('Not an ISO date')
  })

  it('adds days and takes them away again', () => {
    const mid = fc.date({ min: new Date('1950-01-01'), max: new Date('2149-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(mid, fc.integer({ min: -9999, max: 9999 }), (date, n) => {
        const day = isoDate(date.toISOString().slice(0, 10))
        expect(addDays(addDays(day, n), -n)).toBe(day)
      }),
    )
  })

  it('clamps to the end of a shorter month', () => {
    expect(addMonths(isoDate('2024-01-31'), 1)).toBe('2024-02-29')
    expect(addMonths(isoDate('2024-01-31'), -2)).toBe('2023-11-30')
    expect(addMonths(isoDate('2024-12-15'), 1)).toBe('2025-01-15')
    expect(endOfMonth(isoDate('2026-11-22'))).toBe('2026-11-30')
  })

  it('counts full years', () => {
    expect(yearsBetween(isoDate('1990-01-14'), isoDate('2026-01-13'))).toBe(35)
    expect(yearsBetween(isoDate('1990-01-14'), isoDate('2026-01-14'))).toBe(36)
    expect(yearsBetween(isoDate('2026-01-14'), isoDate('1990-01-14'))).toBe(-36)
  })

  it('sorts dates and names months', () => {
    expect(['2026-02-01', '2025-12-31'].map(isoDate).sort(compare)[0]).toBe('2025-12-31')
    expect(namaBulan(8)).toBe('Agustus')
    expect(() => namaBulan(13)).toThrow()
    expect(formatTanggal(isoDate('2018-06-06'))).toBe('6 Juni 2018')
  })
})
