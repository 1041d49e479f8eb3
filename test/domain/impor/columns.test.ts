import { describe, expect, it } from 'vitest'
import {
  FIELDS,
  guessField,
  guessMapping,
  guessProfile,
  headingKey,
  ROSTER_FIELDS,
} from '../../../domain/impor/columns'
import { findHeader, isNumbering } from '../../../domain/impor/find-header'

const DUK = [
  ['DAFTAR URUT KEPANGKATAN', null, null],
  [null],
  [
    'NO',
    'NAMA\nTEMPAT, TANGGAL LAHIR',
    'NIP',
    'PANGKAT',
    null,
    'JABATAN',
    null,
    null,
    'UNIT KERJA',
    'MASA KERJA',
    null,
    'LATIHAN JABATAN',
    null,
    null,
    'PENDIDIKAN',
    null,
    'KET',
  ],
  [
    null,
    null,
    null,
    'GOL/RUANG',
    'TMT',
    'NAMA JABATAN',
    'ESELON',
    'TMT',
    null,
    'THN',
    'BLN',
    'NAMA',
    'TAHUN',
    'JML JAM',
    'TINGKAT',
    'JURUSAN',
    null,
  ],
  [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17],
  [1, 'H. Agus\nLahat, 10 Mei 1971', '19710510 199401 1 007', 'Pembina (IV/a)', '2019-04-01', 'Camat', 'III.a'],
]

describe('findHeader', () => {
  it('joins the two rows of a merged heading and skips the column numbers', () => {
    const header = findHeader(DUK)!
    expect(header).toMatchObject({ atas: 2, bawah: 3, dataMulai: 5 })
    expect(header.judul.slice(3, 11)).toEqual([
      'PANGKAT / GOL/RUANG', 'PANGKAT / TMT', 'JABATAN / NAMA JABATAN', 'JABATAN / ESELON', 'JABATAN / TMT',
      'UNIT KERJA', 'MASA KERJA / THN', 'MASA KERJA / BLN',
    ]) // prettier-ignore
    expect(guessMapping(header.judul)).toEqual([
      null, 'namaDanLahir', 'nip', 'golongan', 'tmtGolongan', 'jabatan', 'eselon', 'tmtJabatan', 'unit', 'mkTahun', 'mkBulan',
      null, null, null, 'pendidikan', 'jurusan', null,
    ]) // prettier-ignore
    expect(guessProfile(header.judul)).toBe('duk')
  })

  it.each([0, 5, 17, 18, 19])('finds the heading below %d other lines', (lines) => {
    const title = Array.from({ length: lines }, (_, i) => [`KETERANGAN ${i}`])
    expect(findHeader([...title, ...DUK.slice(2)])).toMatchObject({ atas: lines, bawah: lines + 1 })
  })

  it('takes one row where the next holds a person', () => {
    const header = findHeader([
      ['NIP', 'NAMA', 'JABATAN'],
      ['197105101994011007', 'Agus', 'Camat'],
    ])
    expect(header).toMatchObject({ atas: 0, bawah: 0, dataMulai: 1 })
  })

  it('falls back to the first row of words when no heading is known', () => {
    expect(findHeader([['Laporan'], ['Kode', 'Siapa', 'Apa'], ['1', 'x', 'y']])).toMatchObject({
      atas: 1,
      judul: ['Kode', 'Siapa', 'Apa'],
    })
  })

  it('finds none in an empty grid', () => {
    expect(findHeader([])).toBeNull()
    expect(
      findHeader([
        [null, null],
        [1, 2, 3],
      ]),
    ).toBeNull()
  })

  it('knows a row of column numbers', () => {
    expect(isNumbering(['(1)', '(2)', '(3)', null])).toBe(true)
    expect(isNumbering([1, 2, 3])).toBe(true)
    expect(isNumbering([1, 'Agus', 3])).toBe(false)
  })
})

describe('columns', () => {
  it.each(ROSTER_FIELDS)('reads back our own export heading of %s', (field) => {
    expect(guessField(FIELDS[field].label)).toBe(field)
  })

  it('reads back all our own headings side by side', () => {
    expect(guessMapping(ROSTER_FIELDS.map((field) => FIELDS[field].label))).toEqual(ROSTER_FIELDS)
  })

  it.each([
    ['GOL AKHIR NAMA', 'golongan'], ['gol_akhir_nama', 'golongan'], ['NIP BARU', 'nip'], ['nip_baru', 'nip'], ['NIP LAMA', null],
    ['GELAR BLK', 'gelarBelakang'], ['TGL LHR', 'tanggalLahir'], ['Tempat/Tgl. Lahir', 'tempatTanggalLahir'], ['Pangkat, Gol/Ruang', 'golongan'],
    ['UNOR NAMA', 'unit'], ['UNOR INDUK NAMA', 'unitInduk'], ['JABATAN NAMA', 'jabatan'], ['JABATAN ID', null], ['GOL AKHIR ID', null],
    ['PENDIDIKAN NAMA', 'jurusan'], ['TINGKAT PENDIDIKAN NAMA', 'pendidikan'], ['LATIHAN JABATAN / NAMA', null], ['NO', null], ['L/P', 'jenisKelamin'],
    ['__proto__', null], ['constructor', null], ['', null],
  ])('reads the heading %s as %s', (heading, field) => {
    expect(guessField(heading)).toBe(field)
  }) // prettier-ignore

  it('gives a bare TMT to the rank or post on its left', () => {
    expect(guessMapping(['NAMA', 'NIP', 'GOL', 'TMT', 'JABATAN', 'TMT'])).toEqual([
      'nama',
      'nip',
      'golongan',
      'tmtGolongan',
      'jabatan',
      'tmtJabatan',
    ])
  })

  it('gives each field to one column only', () => {
    expect(guessMapping(['NIP', 'NIP'])).toEqual(['nip', null])
  })

  it('recognises an export of SIASN and an own list', () => {
    expect(guessProfile(['NIP BARU', 'NAMA', 'GOL AKHIR NAMA', 'UNOR NAMA'])).toBe('siasn')
    expect(guessProfile(['NIP', 'Nama', 'Jabatan'])).toBe('lain')
  })

  it('makes the same key of the same headings, however spelt', () => {
    expect(headingKey(['Nip  Baru', 'GOL/RUANG'])).toBe(headingKey(['NIP_BARU', 'gol ruang']))
  })
})
