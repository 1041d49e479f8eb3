import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { byPlace, celah, ganda, nomorBerikut, periksaPola, tulisNomor, tulisUrut, type BarisBuku, type StatusNomor } from '../../../domain/naskah/nomor'
import { addDays, isoDate } from '../../../domain/shared/iso-date'

const POLA = '{klasifikasi}/{urut:3}/{unit}/{bulan-romawi}/{tahun}'
const BAHAN = { klasifikasi: '800.1', unit: 'KEC-SKM', tanggal: '2026-11-23', urut: 7, sisipan: '' }
/** "7 2026-11-23", "7.a 2026-11-23 batal". */
const baris = (text: string): BarisBuku => {
  const [place = '', tanggal = '', status = 'dipakai'] = text.split(' ')
  const [urut = '', sisipan = ''] = place.split('.')
  return { urut: Number(urut), sisipan, tanggal, status: status as StatusNomor }
}
const buku = (...rows: string[]) => rows.map(baris)
const berikut = (rows: readonly BarisBuku[], tanggal: string) => tulisUrut(nomorBerikut(rows, tanggal))

describe('a pattern', () => {
  it.each([
    [POLA, '800.1/007/KEC-SKM/XI/2026'],
    ['{urut}/{bulan}/{tahun}', '7/11/2026'],
    ['Nomor {urut:6} Tahun {tahun}', 'Nomor 000007 Tahun 2026'],
  ])('%s is written %s', (pola, nomor) => {
    expect(periksaPola(pola)).toBeNull()
    expect(tulisNomor(pola, BAHAN)).toBe(nomor)
  })

  it('writes a suffix right behind the number, and a number longer than its places in full', () => {
    expect(tulisNomor(POLA, { ...BAHAN, urut: 45, sisipan: 'aa' })).toBe('800.1/045.aa/KEC-SKM/XI/2026')
    expect(tulisNomor(POLA, { ...BAHAN, urut: 12_345 })).toBe('800.1/12345/KEC-SKM/XI/2026')
  })

  it('knows every month', () => {
    const months = Array.from({ length: 12 }, (_, i) => tulisNomor('{urut}{bulan-romawi}{tahun}', { ...BAHAN, tanggal: `2026-${String(i + 1).padStart(2, '0')}-01` }))
    expect(months.map((one) => one.slice(1, -4)).join(' ')).toBe('I II III IV V VI VII VIII IX X XI XII')
  })

  it.each([
    ['{urut}/{tahun', 'tidak berpasangan'],
    ['urut}/{urut}/{tahun}', 'tidak berpasangan'],
    ['{nomor}/{tahun}', 'tidak dikenal'],
    ['{urut:0}/{tahun}', 'tidak dikenal'],
    ['{urut:7}/{tahun}', 'tidak dikenal'],
    ['{tahun:2}/{urut}', 'tidak dikenal'],
    ['{constructor}/{urut}/{tahun}', 'tidak dikenal'],
    ['{}/{urut}/{tahun}', 'tidak dikenal'],
    ['800/{tahun}', 'tepat satu kali'],
    ['{urut}/{urut:3}/{tahun}', 'tepat satu kali'],
    ['800/{urut}', 'harus memuat {tahun}'],
    [`${'8'.repeat(120)}{urut}{tahun}`, 'paling panjang'],
  ])('%s is refused', (pola, why) => {
    expect(periksaPola(pola)).toContain(why)
    expect(() => tulisNomor(pola, BAHAN)).toThrow()
  })

  it('takes nothing in the values for a mark', () => {
    expect(tulisNomor(POLA, { ...BAHAN, klasifikasi: '{urut}', unit: '$&$1' })).toBe('{urut}/007/$&$1/XI/2026')
  })
})

describe('the next number', () => {
  it('of an empty book is one; each year has its own list, so it begins anew', () => {
    expect(nomorBerikut([], '2027-01-04')).toEqual({ urut: 1, sisipan: '', alasan: 'Nomor pertama dalam buku tahun ini.' })
  })

  it('stands behind the last', () => {
    expect(berikut(buku('1 2026-01-05', '2 2026-01-05'), '2026-01-05')).toBe('3')
    expect(berikut(buku('1 2026-01-05', '2 2026-01-06 dipesan', '3 2026-01-07 batal'), '2026-02-01')).toBe('4')
  })

  it('takes up a number that was let go, where the dates around it allow', () => {
    const rows = buku('1 2026-01-05', '2 2026-01-10 dilepas', '3 2026-01-20')
    expect(berikut(rows, '2026-01-12')).toBe('2')
    expect(berikut(rows, '2026-01-05')).toBe('2')
    expect(berikut(rows, '2026-01-20')).toBe('2')
    expect(berikut(rows, '2026-01-21')).toBe('4')
    expect(berikut(rows, '2026-01-04')).toBe('0.a')
  })

  it('takes up the last number again when it was let go', () => {
    expect(berikut(buku('1 2026-01-05', '2 2026-01-10 dilepas'), '2026-01-08')).toBe('2')
  })

  it('fills a gap left by numbers given outside, before and behind suffixes', () => {
    const rows = buku('2 2026-01-10', '2.a 2026-01-12', '2.b 2026-01-11', '4 2026-01-20')
    expect(berikut(rows, '2026-01-11')).toBe('2.c')
    expect(berikut(rows, '2026-01-12')).toBe('3')
    expect(berikut(rows, '2026-01-09')).toBe('1')
  })

  it('dated back gets a suffix behind the last number of that day or earlier, and says why', () => {
    const rows = buku('44 2026-11-18', '45 2026-11-20', '46 2026-11-23')
    expect(nomorBerikut(rows.concat(buku('1 2026-01-02')), '2026-11-21')).toMatchObject({ urut: 45, sisipan: 'a', alasan: 'Nomor 46 sudah bertanggal 23 November 2026, jadi nomor ini disisipkan sesudah 45.' })
    expect(berikut([...rows, baris('45.a 2026-11-21')], '2026-11-21')).toBe('45.b')
    expect(berikut([...rows, baris('45.a 2026-11-21 dilepas')], '2026-11-21')).toBe('45.a')
  })

  it('goes on from z to aa', () => {
    const letters = 'abcdefghijklmnopqrstuvwxyz'.split('')
    const rows = [...buku('1 2026-01-01', '2 2026-01-20'), ...letters.map((letter) => baris(`1.${letter} 2026-01-10`))]
    expect(berikut(rows, '2026-01-10')).toBe('1.aa')
    expect(berikut([...rows, baris('1.aa 2026-01-10')], '2026-01-10')).toBe('1.ab')
    expect(berikut([...rows, baris('1.az 2026-01-10')], '2026-01-10')).toBe('1.ba')
  })

  it('before the first letter of the year stands in front', () => {
    expect(nomorBerikut(buku('1 2026-01-05', '2 2026-01-06'), '2026-01-02')).toMatchObject({ urut: 0, sisipan: 'a', alasan: 'Nomor 2 sudah bertanggal 6 Januari 2026, jadi nomor ini disisipkan di depan.' })
  })

  it('is found beside a number typed far too high, without walking there', () => {
    const near = buku('1 2026-01-05', '9 2026-01-06')
    const far = buku('1 2026-01-05', '99999 2026-01-06')
    expect(berikut(far, '2026-01-05')).toBe('2')
    expect(berikut(far, '2026-01-07')).toBe('100000')
    const twoHundred = (rows: typeof near) => {
      const started = performance.now()
      for (let i = 0; i < 200; i++) berikut(rows, '2026-01-05')
      return performance.now() - started
    }
    twoHundred(near)
    expect(twoHundred(far)).toBeLessThan(50 * twoHundred(near))
  })

  it('in any order of dates never gives a place twice, and no number is younger than a later one', () => {
    const days = fc.array(fc.tuple(fc.integer({ min: 0, max: 40 }), fc.constantFrom<StatusNomor>('dipakai', 'dipakai', 'dipesan', 'batal', 'dilepas')), { maxLength: 60 })
    fc.assert(
      fc.property(days, (issued) => {
        const book: BarisBuku[] = []
        for (const [day, status] of issued) {
          const tanggal = addDays(isoDate('2026-01-01'), day)
          const { urut, sisipan } = nomorBerikut(book, tanggal)
          book.push({ urut, sisipan, tanggal, status })
        }
        const taken = book.filter(({ status }) => status !== 'dilepas').toSorted(byPlace)
        expect(new Set(taken.map(tulisUrut)).size).toBe(taken.length)
        expect(ganda(book)).toEqual([])
        for (const [i, row] of taken.entries()) for (const later of taken.slice(i + 1)) if (later.urut > row.urut) expect(later.tanggal >= row.tanggal).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  it('never gives a number of the book, whatever stands in it', () => {
    const row = fc.record({ urut: fc.integer({ min: 0, max: 12 }), sisipan: fc.constantFrom('', 'a', 'b', 'z', 'aa'), tanggal: fc.integer({ min: 1, max: 28 }).map((day) => `2026-02-${String(day).padStart(2, '0')}`), status: fc.constantFrom<StatusNomor>('dipakai', 'batal', 'dilepas') })
    fc.assert(
      fc.property(fc.array(row, { maxLength: 25 }), fc.integer({ min: 1, max: 28 }), (book, day) => {
        const next = nomorBerikut(book, `2026-02-${String(day).padStart(2, '0')}`)
        expect(book.filter(({ status }) => status !== 'dilepas').map(tulisUrut)).not.toContain(tulisUrut(next))
      }),
      { numRuns: 500 },
    )
  })
})

describe('what is wrong in a book', () => {
  it('gaps are numbers nobody uses between the first and the last', () => {
    expect(celah(buku('2 2026-01-05', '5 2026-01-06', '4 2026-01-06 dilepas', '3.a 2026-01-05'))).toEqual([1, 4])
    expect(celah([])).toEqual([])
  })

  it('doubles are places two lines claim; a suffix is a place of its own', () => {
    expect(ganda(buku('1 2026-01-05', '1 2026-01-06', '2 2026-01-06', '2.a 2026-01-06', '3 2026-01-07', '3 2026-01-07 dilepas'))).toEqual([{ urut: 1, sisipan: '' }])
  })

  it('its order is 1, 1.a … 1.z, 1.aa, 2', () => {
    const order = ['1', '1.a', '1.b', '1.z', '1.aa', '1.ab', '2'].map((place) => baris(`${place} 2026-01-01`))
    expect(order.toReversed().toSorted(byPlace)).toEqual(order)
  })
})
