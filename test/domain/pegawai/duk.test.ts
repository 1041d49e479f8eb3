import { expect, it } from 'vitest'
import { bandingkanDuk, masaKerjaBulan, type CalonDuk } from '../../../domain/pegawai/duk'
import { isoDate } from '../../../domain/shared/iso-date'

const SAMA: CalonDuk = {
  nama: 'Budi', golongan: 'III/c', tmtGolongan: '2020-04-01', eselon: 'IV.a', tmtJabatan: '2021-01-01', masaKerja: 200, latihan: 1, latihanTahun: 2019,
  pendidikanKode: '40', tahunLulus: 2005, tanggalLahir: '1980-01-01',
} // prettier-ignore

it.each<[string, Partial<CalonDuk>, Partial<CalonDuk>]>([
  ['the higher rank', { golongan: 'III/d', tmtGolongan: '2026-01-01' }, {}],
  ['a PNS above any PPPK', { golongan: 'I/a' }, { golongan: 'XVII' }],
  ['the earlier TMT of the rank', { tmtGolongan: '2019-10-01', eselon: null }, {}],
  ['the higher post', { eselon: 'III.b', tmtJabatan: '2026-01-01' }, {}],
  ['any leading post', {}, { eselon: null, masaKerja: 400 }],
  ['the earlier TMT of the post', { tmtJabatan: '2018-01-01', masaKerja: 1 }, {}],
  ['the longer service', { masaKerja: 201, latihan: 0 }, {}],
  ['more training for the post', { latihan: 2, pendidikanKode: '15' }, {}],
  ['the earlier training', { latihanTahun: 2010, pendidikanKode: '15' }, {}],
  ['the higher education', { pendidikanKode: '45', tahunLulus: 2020 }, {}],
  ['the earlier graduation', { tahunLulus: 2001, tanggalLahir: '1990-01-01' }, {}],
  ['the older one', { tanggalLahir: '1979-12-31' }, {}],
  ['who has a rank at all', {}, { golongan: null, masaKerja: 500 }],
])('%s comes first', (_what, first, second) => {
  const [a, b] = [{ ...SAMA, ...first }, { ...SAMA, ...second }]
  expect(bandingkanDuk(a, b)).toBeLessThan(0)
  expect(bandingkanDuk(b, a)).toBeGreaterThan(0)
})

it('takes the recorded service, else counts from the TMT CPNS', () => {
  const day = isoDate('2026-12-31')
  expect(masaKerjaBulan({ mkTahun: 10, mkBulan: 5, tmtCpns: '2000-01-01' }, day)).toBe(125)
  expect(masaKerjaBulan({ mkTahun: null, mkBulan: null, tmtCpns: '2020-03-01' }, day)).toBe(6 * 12 + 9)
  expect(masaKerjaBulan({ mkTahun: null, mkBulan: null, tmtCpns: null }, day)).toBeNull()
})
