import fc from 'fast-check'
import { expect, it } from 'vitest'
import { RUPIAH_TERBESAR, rupiah } from '../../../domain/anggaran/anggaran'
import { bacaRupiah } from '../../../domain/anggaran/baca-rupiah'

it.each([
  ['12500000', 12_500_000],
  ['12.500.000', 12_500_000],
  ['Rp12.500.000', 12_500_000],
  ['Rp. 12.500.000,00', 12_500_000],
  ['12.500.000,-', 12_500_000],
  ['12,500,000', 12_500_000],
  ['12,500,000.00', 12_500_000],
  ['12,5 jt', 12_500_000],
  ['12.5 juta', 12_500_000],
  ['12,50jt', 12_500_000],
  ['750 rb', 750_000],
  ['1.500 ribu', 1_500_000],
  ['1,25 M', 1_250_000_000],
  ['0', 0],
  ['007', 7],
  ['1 triliun', RUPIAH_TERBESAR],
  ['', null],
  ['  Rp ', null],
])('%j is read as %s', (text, jumlah) => {
  expect(bacaRupiah(text)).toEqual({ ok: true, jumlah })
})

it.each([
  ['12,5', /tanpa sen/],
  ['1.000,25', /tanpa sen/],
  ['12,3456789 jt', /tanpa sen/],
  ['-5000', /kurang dari nol/],
  ['(5.000)', /kurang dari nol/],
  ['1.000.000.000.001', /Paling banyak Rp1\.000\.000\.000\.000/],
  ['99999999999999999999999', /Paling banyak/],
  ['2 triliun', /Paling banyak/],
  ['12.50', /meragukan/],
  ['1.2.3', /meragukan/],
  ['1.5000 jt', /meragukan/],
  ['12 karung', /bukan jumlah rupiah/],
  ['lima juta', /bukan jumlah rupiah/],
  ['1e6', /bukan jumlah rupiah/],
])('%j is refused', (text, alasan) => {
  expect(bacaRupiah(text)).toMatchObject({ ok: false, alasan: expect.stringMatching(alasan) as string })
})

it('what the screen writes is read back as the same sum', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: RUPIAH_TERBESAR }), (jumlah) => { expect(bacaRupiah(rupiah(jumlah))).toEqual({ ok: true, jumlah }) }))
}) // prettier-ignore
