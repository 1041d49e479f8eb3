import { describe, expect, it } from 'vitest'
import {
  guessEselon,
  guessJenisJabatan,
  guessJenjangJf,
  guessSifatJabatan,
  parseEselon,
} from '../../../domain/pegawai/jabatan'
import { findGolongan, GOLONGAN, pangkatLengkap, parsePangkat } from '../../../domain/pegawai/pangkat'
import { namaLengkap, parsePendidikan, pendidikanLabel } from '../../../domain/pegawai/pegawai'
import { guessJenisUnit } from '../../../domain/pegawai/unit'

describe('pangkat', () => {
  it.each([
    ['Penata (III/c)', 'III/c'],
    ['IIIc', 'III/c'],
    ['III / C', 'III/c'],
    ['III/c', 'III/c'],
    ['iii.c', 'III/c'],
    ['III-c', 'III/c'],
    ['Gol. III/c', 'III/c'],
    ['Penata, III/c', 'III/c'],
    ['Penata', 'III/c'],
    ['Penata Tk. I', 'III/d'],
    ['Penata Tk.I (III/d)', 'III/d'],
    ['PENATA TINGKAT I / III-d', 'III/d'],
    ['Penata Muda Tkt. 1', 'III/b'],
    ['Pengatur Muda Tingkat I', 'II/b'],
    ['Juru Tingkat I (I/d)', 'I/d'],
    ['Pembina Utama Madya - IV/d', 'IV/d'],
    ['VII', 'VII'],
    ['Golongan IX', 'IX'],
    ['PPPK V', 'V'],
    ['iv', 'IV'],
  ])('reads %s as %s', (text, kode) => {
    expect(parsePangkat(text)).toBe(kode)
  })

  it.each(['', 'III/e', 'XVIII', 'Pembina (III/c)', 'Kapten', 'IIII/a', 'null', '__proto__', 'VI/a'])(
    'does not know %s',
    (t) => {
      expect(parsePangkat(t)).toBeNull()
    },
  )

  it('keeps to the kind asked for', () => {
    expect(parsePangkat('VII', 'pns')).toBeNull()
    expect(parsePangkat('III/c', 'pppk')).toBeNull()
  })

  it('reads back every rank as it writes it, and sorts them', () => {
    for (const { kode } of GOLONGAN) expect(parsePangkat(pangkatLengkap(kode))).toBe(kode)
    expect(pangkatLengkap('III/c')).toBe('Penata (III/c)')
    expect(pangkatLengkap('VII')).toBe('VII')
    expect(findGolongan('IV/e')!.urutan).toBeGreaterThan(findGolongan('I/a')!.urutan)
    expect(new Set(GOLONGAN.map((g) => g.urutan)).size).toBe(34)
  })
})

describe('jabatan', () => {
  it.each([
    ['Camat', 'struktural', 'III.a'],
    ['Plt. Camat', 'struktural', 'III.a'],
    ['Sekretaris Kecamatan', 'struktural', 'III.b'],
    ['Kepala Seksi Pemerintahan', 'struktural', 'IV.a'],
    ['Kepala Seksi Pemerintahan Kelurahan Tanjung Indah', 'struktural', 'IV.b'],
    ['Kasi Trantibum', 'struktural', 'IV.a'],
    ['Kepala Subbagian Umum dan Kepegawaian', 'struktural', 'IV.b'],
    ['Kepala Sub Bagian Keuangan', 'struktural', 'IV.b'],
    ['Lurah', 'struktural', 'IV.a'],
    ['Sekretaris Kelurahan', 'struktural', 'IV.b'],
    ['Arsiparis Ahli Pertama', 'jf', null],
    ['Penelaah Teknis Kebijakan', 'pelaksana', null],
    ['Pengadministrasi Perkantoran', 'pelaksana', null],
  ])('guesses the kind and eselon of %s', (nama, jenis, eselon) => {
    expect([guessJenisJabatan(nama), guessEselon(nama)]).toEqual([jenis, eselon])
  })

  it('ranks a section head of a kelurahan below one of the kecamatan', () => {
    expect(guessEselon('Kepala Seksi Pemerintahan', 'kelurahan')).toBe('IV.b')
  })

  it('reads levels, eselon and how a post is held', () => {
    expect(guessJenjangJf('Analis Kepegawaian Ahli Muda')).toBe('ahli_muda')
    expect(guessJenjangJf('Pranata Komputer Terampil')).toBe('terampil')
    expect(guessSifatJabatan('Plh. Lurah')).toBe('plh')
    expect(guessSifatJabatan('Lurah')).toBe('definitif')
    expect(['III.a', 'III/a', 'IIIa', 'Eselon iii.A', 'V.a', '-'].map(parseEselon)).toEqual([
      'III.a',
      'III.a',
      'III.a',
      'III.a',
      null,
      null,
    ])
  })
})

describe('pegawai', () => {
  it('writes a name with its titles', () => {
    expect(namaLengkap({ gelarDepan: 'Drs.', nama: 'Jamal Maulana', gelarBelakang: 'S.STP.' })).toBe(
      'Drs. Jamal Maulana, S.STP.',
    )
    expect(namaLengkap({ nama: 'Yusuf Ramadhan', gelarDepan: '', gelarBelakang: null })).toBe('Yusuf Ramadhan')
  })

  it.each([['S2', '45'], ['S-1', '40'], ['D.IV', '35'], ['D4', '35'], ['SMA', '15'], ['SMA/SMK', '15'], ['SLTA Kejuruan', '15'], ['Diploma III', '30'], ['S1 Ilmu Hukum', '40'], ['SMEA', '15'], ['S-1/Sarjana', '40'], ['SD', '05'], ['15', '15'], ['TK', null]])(
    'reads the education %s', (text, kode) => { expect(parsePendidikan(text)).toBe(kode) },
  ) // prettier-ignore

  it('gives a code of education its label', () => {
    expect(pendidikanLabel('45')).toBe('S-2')
    expect(pendidikanLabel('99')).toBe('99')
  })
})

describe('unit', () => {
  it.each([['Kecamatan Tanjung Raya', 'kecamatan'], ['Sekretariat', 'sekretariat'], ['Sub Bagian Umum', 'subbagian'], ['Seksi Pemerintahan', 'seksi'], ['Kelurahan Tanjung Indah', 'kelurahan'], ['Dinas Sosial', null]])(
    'guesses the kind of %s', (nama, jenis) => { expect(guessJenisUnit(nama)).toBe(jenis) },
  ) // prettier-ignore
})
