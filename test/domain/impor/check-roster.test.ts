import { describe, expect, it } from 'vitest'
import { checkRoster } from '../../../domain/impor/check-roster'
import { planSheet, planWorkbook } from '../../../domain/impor/plan-sheet'
import { AGUS, HEAD, YANTI, changed, check, inputOf, oneRow } from '../../builders/check-roster.builder'

describe('a row is refused with its reason', () => {
  it.each([
    ['a NIP too short', 0, '19710510199401100', 'NIP harus 18 angka, yang tertulis 17 angka (kurang 1).'],
    ['a NIP too long', 0, '1971051019940110071', 'NIP harus 18 angka, yang tertulis 19 angka (lebih 1).'],
    ['a letter in the NIP', 0, '19710510199401100O', 'NIP hanya boleh berisi angka.'],
    [
      'an impossible birth date in the NIP',
      0,
      '197113101994011007',
      'Tanggal lahir di dalam NIP tidak ada di kalender: 10-13-1971.',
    ],
    ['no NIP', 0, null, 'NIP kosong.'],
    [
      'a NIP stored as a number',
      0,
      Number('197105101994011007'),
      'NIP tersimpan sebagai angka di lembar kerja (197105101994011000) sehingga angka terakhirnya hilang; ketik ulang 18 angka NIP.',
    ],
    [
      'a NIP shown as 1.97E+17',
      0,
      '1.97105E+17',
      'NIP tersimpan sebagai angka di lembar kerja (1.97105E+17) sehingga angka terakhirnya hilang; ketik ulang 18 angka NIP.',
    ],
    [
      'a NIP shown as 1,97E+17',
      0,
      '1,97105E+17',
      'NIP tersimpan sebagai angka di lembar kerja (1,97105E+17) sehingga angka terakhirnya hilang; ketik ulang 18 angka NIP.',
    ],
    [
      'a NIP rounded to 000',
      0,
      '197105101994011000',
      'NIP tersimpan sebagai angka di lembar kerja (197105101994011000) sehingga angka terakhirnya hilang; ketik ulang 18 angka NIP.',
    ],
    ['no name', 1, '', 'Nama kosong.'],
    ['hidden characters in the name', 1, 'Agus\u202eHasanah', 'Nama memuat karakter yang tidak terlihat.'],
    ['an endless name', 1, 'A'.repeat(300), 'Nama terlalu panjang (lebih dari 200 huruf).'],
    ['an unknown rank', 3, 'Kapten', 'Golongan “Kapten” tidak dikenal.'],
    ['a rank of PPPK for a PNS', 3, 'VII', 'Golongan “VII” tidak dikenal.'],
    ['a date that is none', 4, '31-02-2019', 'TMT Golongan “31-02-2019” bukan tanggal yang dapat dibaca.'],
    ['an unknown unit', 6, 'Kelurahan Entah', 'Unit kerja “Kelurahan Entah” belum ada.'],
  ])('%s', (_, at, value, alasan) => {
    const { rows, summary } = check([changed(AGUS, at, value), YANTI])
    expect(rows[0]).toMatchObject({ baris: 2, status: 'tolak', masalah: [{ tingkat: 'tolak', alasan }] })
    expect(rows[1]).toMatchObject({ baris: 3, status: 'baru' })
    expect(summary).toMatchObject({ tolak: 1, baru: 1 })
  })

  it('the same NIP twice, naming the first row', () => {
    const { rows } = check([AGUS, YANTI, changed(AGUS, 1, 'Agus Lain')])
    expect(rows.map(({ status }) => status)).toEqual(['baru', 'baru', 'tolak'])
    expect(rows[2]!.masalah[0]!.alasan).toBe('NIP ini sudah ada pada baris 2.')
  })

  it('the same NIP on two sheets, naming the sheet', () => {
    const one = inputOf([AGUS])
    const { grid, plan } = one.sheets[0]!
    const { rows } = checkRoster({
      ...one,
      sheets: [
        { grid, plan },
        { grid, plan: { ...plan, lembar: 'Dua' } },
      ],
    })
    expect(rows[1]!.masalah[0]!.alasan).toBe('NIP ini sudah ada pada baris 2 lembar Data.')
  })
})

describe('a row is taken with a word of warning', () => {
  it('when sex, birth or kind are not those of the NIP', () => {
    const grid = [
      ['NIP', 'Nama', 'Jenis Kelamin', 'Tanggal Lahir', 'Jenis Pegawai'],
      [AGUS[0]!, 'Agus', 'P', '11-05-1971', 'PPPK'],
    ]
    const { rows } = checkRoster({ ...inputOf([]), sheets: [{ grid, plan: planSheet({ nama: 'Data', grid })! }] })
    expect(rows[0]!.status).toBe('baru')
    expect(rows[0]!.masalah.map(({ field, tingkat, usul }) => [field, tingkat, usul])).toEqual([
      ['tanggalLahir', 'ingatkan', '10 Mei 1971'], ['jenisKelamin', 'ingatkan', 'L'], ['jenisPegawai', 'ingatkan', 'PNS'],
    ]) // prettier-ignore
  })
})

describe('a value that is not known but can be set later', () => {
  it.each([
    ['Jenis Kelamin', 'X', 'jenisKelamin', 'L'],
    ['Jenis Pegawai', 'Dipekerjakan', 'jenisPegawai', 'pns'],
    ['Kedudukan Hukum', 'Entah', 'status', 'aktif'],
    ['Eselon', 'V.a', 'eselon', null],
    ['Tingkat Pendidikan', 'Taman Kanak', 'pendidikan', null],
    ['Masa Kerja Bulan', '13', 'mkBulan', null],
    ['Tahun Lulus', '19', 'tahunLulus', null],
  ] as const)('%s “%s” is left out with a warning', (heading, nilai, field, expected) => {
    const { rows } = oneRow([heading, nilai])
    expect(rows[0]).toMatchObject({ status: 'baru', masalah: [{ field, tingkat: 'ingatkan' }] })
    expect(rows[0]!.masalah[0]!.alasan).toContain(`“${nilai}” tidak dikenal, jadi tidak diambil.`)
    expect([rows[0]!.draft![field], rows[0]!.terisi.includes(field)]).toEqual([expected, false])
  })

  it.each(['Non Eselon', 'NON-ESELON', 'JFU', '-'])('eselon “%s” means none', (nilai) => {
    expect(oneRow(['Eselon', nilai]).rows[0]).toMatchObject({ status: 'baru', masalah: [], draft: { eselon: null } })
  })
})

describe('lines that hold no person', () => {
  it('are passed over, not refused', () => {
    const { rows, dilewati, summary } = check([
      ['SEKRETARIAT'], AGUS, [], [null, ''], HEAD, ['1', '2', '3', '4', '5', '6', '7'], ['KELURAHAN TANJUNG INDAH'], YANTI,
      [null, 'JUMLAH : 2 ORANG'], [null, null, null, null, null, 'Muara Bening, 31 Desember 2025'], [null, null, null, null, null, 'CAMAT,'],
      [null, null, null, null, null, 'H. Agus Hasanah, M.A.P.'], ['NIP. 19710510 199401 1 007'],
    ]) // prettier-ignore
    expect(summary).toMatchObject({ baru: 2, tolak: 0, total: 2 })
    expect(rows.map(({ baris }) => baris)).toEqual([3, 9])
    expect(dilewati.map(({ jenis }) => jenis)).toEqual([
      'keterangan', 'keterangan', 'keterangan', 'keterangan', 'jumlah', 'tanda_tangan', 'tanda_tangan', 'tanda_tangan', 'tanda_tangan',
    ]) // prettier-ignore
  })

  it('but a person whose NIP is missing is refused, never dropped', () => {
    expect(check([changed(AGUS, 0, null)]).rows[0]).toMatchObject({ status: 'tolak', nama: AGUS[1] })
    const grid = [
      ['No', 'Nama', 'NIP', 'Jabatan'],
      [1, 'Agus Hasanah', null, null],
    ]
    const { rows } = checkRoster({ ...inputOf([]), sheets: [{ grid, plan: planSheet({ nama: 'Data', grid })! }] })
    expect(rows).toMatchObject([{ status: 'tolak', nama: 'Agus Hasanah' }])
  })
})

it('a person without NIP is refused, not passed over, also in a narrow file', () => {
  const grid = [
    ['NIP', 'Nama', 'Jabatan'],
    [AGUS[0]!, 'Agus', 'Camat'],
    [null, 'Yanti', 'Lurah'],
    [null, 'JUMLAH 2'],
    [null, null, 'CAMAT,'],
  ]
  const { rows, dilewati } = checkRoster({ ...inputOf([]), sheets: planWorkbook([{ nama: 'Data', grid }]) })
  expect(rows.map(({ status }) => status)).toEqual(['baru', 'tolak'])
  expect(dilewati.map(({ jenis }) => jenis)).toEqual(['jumlah', 'tanda_tangan'])
})

describe('name and NIP in one cell', () => {
  it.each([
    'H. Agus Hasanah, M.A.P.\n19710510 199401 1 007',
    'H. Agus Hasanah, M.A.P. / NIP. 197105101994011007',
    'H. Agus Hasanah, M.A.P.\nNIP : 19710510.199401.1.007',
  ])('%j is taken apart', (cell) => {
    const grid = [
      ['No', 'Nama / NIP', 'Jabatan'],
      [1, cell, 'Camat'],
      [2, 'Yanti Wijaya\n19791010 200903 2 00', 'Lurah'],
      [null, 'CAMAT,'],
    ]
    const { rows, summary } = checkRoster({ ...inputOf([]), sheets: planWorkbook([{ nama: 'Data', grid }]) })
    expect(rows[0]).toMatchObject({
      status: 'baru',
      draft: { nip: AGUS[0], nama: 'Agus Hasanah', gelarDepan: 'H.', gelarBelakang: 'M.A.P.' },
    })
    expect(rows[1]!.masalah[0]!.alasan).toBe('NIP harus 18 angka, yang tertulis 17 angka (kurang 1).')
    expect(summary).toMatchObject({ baru: 1, tolak: 1, total: 2 })
  })
})

describe('the word null and apostrophes of SIASN', () => {
  it('are empty and stripped', () => {
    const { rows } = check([
      ["'197105101994011007", "'Agus Hasanah", 'M', 'null', 'NULL', '-', 'Kecamatan Tanjung Raya'],
    ])
    expect(rows[0]).toMatchObject({
      status: 'baru',
      draft: { nama: 'Agus Hasanah', golongan: null, tmtGolongan: null, jabatan: null, jenisKelamin: 'L' },
    })
  })
})
