import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  hariTanggal,
  rentangTanggal,
  tanggalPanjang,
  tanggalTerbilang,
  terbilang,
} from '../../../domain/formulir/terbilang'

describe('numbers in words', () => {
  it.each([
    [0, 'nol'], [1, 'satu'], [10, 'sepuluh'], [11, 'sebelas'], [12, 'dua belas'], [20, 'dua puluh'], [23, 'dua puluh tiga'],
    [100, 'seratus'], [101, 'seratus satu'], [115, 'seratus lima belas'], [200, 'dua ratus'], [999, 'sembilan ratus sembilan puluh sembilan'],
    [1000, 'seribu'], [1999, 'seribu sembilan ratus sembilan puluh sembilan'], [2026, 'dua ribu dua puluh enam'],
    [100_000, 'seratus ribu'], [111_111, 'seratus sebelas ribu seratus sebelas'],
  ])('%i is "%s"', (value, words) => {
    expect(terbilang(value)).toBe(words)
  }) // prettier-ignore

  it('gives every number its own words', () => {
    expect(new Set(Array.from({ length: 10_000 }, (_, i) => terbilang(i))).size).toBe(10_000)
  })

  it.each([-1, 1.5, 1_000_000, Number.NaN])('refuses %d', (value) => {
    expect(() => terbilang(value)).toThrow(RangeError)
  })
})

describe('dates in words', () => {
  it('writes a date as minutes of a meeting do', () => {
    expect(tanggalTerbilang('2026-11-23')).toBe(
      'Senin tanggal dua puluh tiga bulan November tahun dua ribu dua puluh enam',
    )
  })

  it.each([
    ['2026-11-23', 'Senin, 23 November 2026'],
    ['2024-02-29', 'Kamis, 29 Februari 2024'],
    ['1945-08-17', 'Jumat, 17 Agustus 1945'],
    ['2000-01-01', 'Sabtu, 1 Januari 2000'],
  ])('%s is %s', (iso, words) => {
    expect(hariTanggal(iso)).toBe(words)
  })

  it('says the year of a span once, or twice where it differs', () => {
    expect(rentangTanggal('2026-01-01', '2026-12-31')).toBe('1 Januari s.d. 31 Desember 2026')
    expect(rentangTanggal('2025-12-01', '2026-01-31')).toBe('1 Desember 2025 s.d. 31 Januari 2026')
  })

  it('knows the day of the week of every date', () => {
    const days = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu']
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true }),
        (date) => {
          const iso = date.toISOString().slice(0, 10)
          expect(hariTanggal(iso)).toBe(`${days[new Date(`${iso}T12:00:00Z`).getUTCDay()]}, ${tanggalPanjang(iso)}`)
        },
      ),
    )
  })

  it.each(['2026-02-30', '', '23-11-2026'])('refuses %j', (text) => {
    expect(() => tanggalPanjang(text)).toThrow()
  })
})
