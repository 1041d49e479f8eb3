import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkRoster, type RosterCheck, type RosterInput } from '../../../domain/impor/check-roster'
import type { RowRepair, ValueRepair } from '../../../domain/impor/draft'
import type { Cell } from '../../../domain/impor/grid'
import { isUsable, planSheet, planSheetAt, planWorkbook } from '../../../domain/impor/plan-sheet'
import { rejectedSheet } from '../../../domain/impor/rejected-rows'

const HEAD = ['NIP', 'Nama', 'L/P', 'Gol/Ruang', 'TMT', 'Jabatan', 'Unit Kerja']
const AGUS = [
  '197105101994011007',
  'H. Agus Hasanah, M.A.P.',
  'L',
  'IV/a',
  '01-04-2019',
  'Camat',
  'Kecamatan Tanjung Raya',
]
const YANTI = ['197910102009032007', 'Yanti Wijaya', 'P', 'III/d', '1 April 2014', 'Lurah', 'Kelurahan Tanjung Indah']
const UNITS = ['Kecamatan Tanjung Raya', 'Kelurahan Tanjung Indah']

function inputOf(rows: readonly (readonly Cell[])[], given: Partial<RosterInput> = {}): RosterInput {
  const grid = [HEAD, ...rows]
  const plan = planSheet({ nama: 'Data', grid })!
  return {
    sheets: [{ grid, plan }],
    existing: [],
    repairs: [],
    valueRepairs: [],
    options: { units: UNITS, buatUnit: false },
    ...given,
  }
}
const check = (rows: readonly (readonly Cell[])[], given: Partial<RosterInput> = {}): RosterCheck =>
  checkRoster(inputOf(rows, given))
const oneRow = ([heading, value]: readonly [string, string]): RosterCheck => {
  const grid = [
    ['NIP', 'Nama', heading],
    [AGUS[0]!, 'Agus', value],
  ]
  return checkRoster({ ...inputOf([]), sheets: [{ grid, plan: planSheet({ nama: 'Data', grid })! }] })
}
const changed = (row: readonly Cell[], at: number, value: Cell): Cell[] =>
  row.map((cell, i) => (i === at ? value : cell))
const repair = (baris: number, field: RowRepair['field'], nilai: string): RowRepair => ({
  lembar: 'Data',
  baris,
  field,
  nilai,
})

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

describe('anything at all', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'grapheme' }), fc.double(), fc.constant(null), fc.constantFrom(...AGUS, ...HEAD, 'null', '-', '31-02-2018', 'JUMLAH'),
  ) // prettier-ignore

  it('as cells gives an answer for every line, and the same answer again', () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 30 }), (rows) => {
        const first = check(rows)
        expect(check(rows)).toEqual(first)
        expect(
          first.rows.every(
            ({ status, masalah }) => status !== 'tolak' || masalah.some(({ tingkat }) => tingkat === 'tolak'),
          ),
        ).toBe(true)
        const sheet = { nama: 'Data', grid: rows }
        const plan = planSheet(sheet)
        if (plan) checkRoster({ ...inputOf([]), sheets: [{ grid: rows, plan }] })
      }),
      { numRuns: 300 },
    )
  })

  it('hidden in a name is refused with the clean name as repair, and nothing hidden is ever kept', () => {
    const hidden = fc.constantFrom(
      '\u202a',
      '\u202e',
      '\u2066',
      '\u2069',
      '\u200b',
      '\u200f',
      '\u0000',
      '\u001b',
      '\u0085',
      '\u00ad',
      '\u2060',
    )
    fc.assert(
      fc.property(hidden, fc.integer({ min: 1, max: 11 }), (mark, at) => {
        const nama = 'Agus Hasanah'
        const { rows } = check([changed(AGUS, 1, nama.slice(0, at) + mark + nama.slice(at))])
        if (rows[0]!.status === 'tolak') expect(rows[0]!.masalah[0]).toMatchObject({ field: 'nama', usul: nama })
        expect(rows[0]!.draft!.nama).toMatch(/^[A-Za-z ]+$/)
      }),
      { numRuns: 2000 },
    )
  })

  it('is stored in NFC, so that a search finds it', () => {
    const { rows } = check([changed(AGUS, 1, 'Jose\u0301 Nu’man-Rahma')])
    expect(rows[0]).toMatchObject({ status: 'baru', draft: { nama: 'José Nu’man-Rahma' } })
  })

  it('endless in a cell costs no more than its length', () => {
    const timed = (length: number) => {
      const started = performance.now()
      const texts = ['-', '1 a', 'I ', '('].map((part) => part.repeat(length / part.length))
      for (const text of texts) for (let at = 0; at < HEAD.length; at++) check([changed(AGUS, at, text)])
      return performance.now() - started
    }
    timed(1_000)
    const short = timed(4_000)
    // Eight times the text; a pattern that backtracks would take the square of it or worse.
    expect(timed(32_000) / Math.max(short, 1)).toBeLessThan(40)
  })
})

describe('repairs', () => {
  it('a value typed over one field makes the row new, and leaves the others', () => {
    const rows = [changed(AGUS, 0, '19710510199401100'), YANTI]
    const { rows: checked } = check(rows, { repairs: [repair(2, 'nip', '19710510 199401 1 007')] })
    expect(checked.map(({ status }) => status)).toEqual(['baru', 'baru'])
    expect(checked[0]!.draft!.nip).toBe('197105101994011007')
  })

  it('an unknown unit or rank is mapped once for all its rows', () => {
    const rows = [changed(AGUS, 6, 'Kec. Tj. Raya'), changed(YANTI, 6, 'kec.  TJ. raya')]
    const first = check(rows)
    expect(first.nilaiAsing).toMatchObject([
      {
        field: 'unit',
        nilai: 'Kec. Tj. Raya',
        jumlah: 2,
        pilihan: UNITS.map((unit) => ({ nilai: unit, label: unit })),
      },
    ])
    const fix: ValueRepair = { field: 'unit', dari: 'Kec. Tj. Raya', ke: 'Kecamatan Tanjung Raya' }
    const again = check(rows, { valueRepairs: [fix] })
    expect(again.rows.map(({ status, draft }) => [status, draft!.unit])).toEqual([
      ['baru', UNITS[0]],
      ['baru', UNITS[0]],
    ])
    expect(again.nilaiAsing).toEqual([])

    const ranks = [changed(AGUS, 3, 'Kapten')]
    expect(check(ranks).nilaiAsing[0]!.pilihan).toHaveLength(34)
    expect(
      check(ranks, { valueRepairs: [{ field: 'golongan', dari: 'Kapten', ke: 'IV/a' }] }).rows[0]!.draft!.golongan,
    ).toBe('IV/a')
  })

  it('the nearest name is offered for an unknown unit', () => {
    const { rows, nilaiAsing } = check([changed(AGUS, 6, 'Kecamatan Tanjng Raya')])
    expect(rows[0]!.masalah[0]!.usul).toBe('Kecamatan Tanjung Raya')
    expect(nilaiAsing[0]!.usul).toBe('Kecamatan Tanjung Raya')
    expect(check([changed(AGUS, 6, 'Dinas Sosial')]).rows[0]!.masalah[0]!.usul).toBeUndefined()
  })

  it('an unknown unit may be made a new one, by choice or on a first import', () => {
    const rows = [changed(AGUS, 6, 'Kelurahan Baru')]
    const chosen = check(rows, { valueRepairs: [{ field: 'unit', dari: 'Kelurahan Baru', ke: 'Kelurahan Baru' }] })
    expect([chosen.rows[0]!.status, chosen.unitBaru]).toEqual(['baru', ['Kelurahan Baru']])
    const first = check([...rows, changed(YANTI, 6, 'KELURAHAN  BARU')], { options: { units: [], buatUnit: true } })
    expect(first.unitBaru).toEqual(['Kelurahan Baru'])
    expect(first.rows.map(({ draft }) => draft!.unit)).toEqual(['Kelurahan Baru', 'Kelurahan Baru'])
  })

  it('a row can be left out, and then its twin is not refused', () => {
    const { rows, summary } = check([AGUS, AGUS], {
      options: { units: UNITS, buatUnit: false, lewati: [{ lembar: 'Data', baris: 2 }] },
    })
    expect(rows.map(({ status }) => status)).toEqual(['lewati', 'baru'])
    expect(summary.lewati).toBe(1)
  })

  it('a name that cannot be told from the place of birth asks for the name only', () => {
    const grid = [
      ['NIP', 'Nama, Tempat Tanggal Lahir', 'Jabatan'],
      [AGUS[0]!, 'Agus Hasanah Lahat 10 Mei 1971', 'Camat'],
    ]
    const sheets = [{ grid, plan: planSheet({ nama: 'Data', grid })! }]
    const first = checkRoster({ ...inputOf([]), sheets })
    expect(first.rows[0]).toMatchObject({ status: 'tolak', masalah: [{ field: 'nama' }] })
    const again = checkRoster({ ...inputOf([]), sheets, repairs: [repair(2, 'nama', 'Agus Hasanah')] })
    expect(again.rows[0]).toMatchObject({ status: 'baru', draft: { nama: 'Agus Hasanah', tanggalLahir: '1971-05-10' } })
  })
})

describe('against the people there are', () => {
  const stored = check([AGUS, YANTI]).rows.map(({ draft }, i) => ({ id: `p${i}`, ...draft! }))

  it('nothing changes on the second import', () => {
    expect(check([AGUS, YANTI], { existing: stored }).summary).toMatchObject({ sama: 2, total: 2 })
  })

  it('a change says from what to what', () => {
    const { rows } = check([changed(changed(AGUS, 3, 'IV/b'), 4, '2023-04-01'), YANTI], { existing: stored })
    expect(rows[0]).toMatchObject({
      status: 'ubah', pegawaiId: 'p0',
      perubahan: [{ field: 'golongan', dari: 'IV/a', ke: 'IV/b' }, { field: 'tmtGolongan', dari: '2019-04-01', ke: '2023-04-01' }],
    }) // prettier-ignore
  })

  it('an empty cell changes nothing, and neither does what we guessed ourselves', () => {
    const edited = [{ ...stored[0]!, eselon: 'III.b' as const, pendidikan: '50' as const }, stored[1]!]
    const rows = [changed(changed(AGUS, 3, ''), 5, null), YANTI]
    expect(check(rows, { existing: edited }).summary).toMatchObject({ sama: 2 })
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

describe('rejectedSheet', () => {
  it('has the same shape, and comes back without a new mapping', () => {
    const input = inputOf([changed(AGUS, 3, 'Kapten'), YANTI])
    const { grid, plan } = input.sheets[0]!
    const sheet = rejectedSheet(grid, plan, checkRoster(input).rows)!
    expect(sheet.grid).toEqual([
      [...HEAD, 'ALASAN DITOLAK'],
      [...changed(AGUS, 3, 'Kapten'), 'Golongan “Kapten” tidak dikenal.'],
    ])
    const again = planSheet(sheet)!
    expect([again.kunci, again.mapping.slice(0, HEAD.length)]).toEqual([plan.kunci, plan.mapping])
  })

  it('is not made when nothing was refused', () => {
    const input = inputOf([AGUS])
    expect(rejectedSheet(input.sheets[0]!.grid, input.sheets[0]!.plan, checkRoster(input).rows)).toBeNull()
  })
})

describe('plans', () => {
  it('a mapping made by hand is used for the same headings', () => {
    const grid = [
      ['Kode', 'Siapa', 'Apa'],
      ['x', 'y', 'z'],
    ]
    const guessed = planSheet({ nama: 'Data', grid })!
    expect([isUsable(guessed), isUsable(null)]).toEqual([false, false])
    const plan = planSheet({ nama: 'Data', grid }, (kunci) =>
      kunci === guessed.kunci ? ['nip', 'nama', 'jabatan'] : null,
    )!
    expect(isUsable(plan)).toBe(true)
    expect(planSheetAt({ nama: 'Data', grid }, 1, 1).header).toMatchObject({
      atas: 1,
      judul: ['x', 'y', 'z'],
      dataMulai: 2,
    })
  })

  it.each([
    ['an empty file', [], 'Berkas ini kosong.'],
    [
      'a file without NIP',
      [
        ['Nama', 'Jabatan', 'Unit Kerja'],
        ['Agus', 'Camat', 'Kecamatan'],
      ],
      'Kolom NIP tidak ditemukan',
    ],
  ])('%s is refused with one sentence', (_, grid, sentence) => {
    expect(() => planWorkbook([{ nama: 'Data', grid }])).toThrow(sentence)
  })
})

it('headings such as __proto__ pollute nothing', () => {
  const grid = [
    ['__proto__', 'constructor', 'NIP', 'Nama'],
    ['{"polluted":1}', 'x', AGUS[0]!, 'Agus'],
  ]
  const plan = planSheet({ nama: '__proto__', grid })!
  const { rows } = checkRoster({
    ...inputOf([]), sheets: [{ grid, plan }],
    repairs: [{ lembar: '__proto__', baris: 2, field: 'unit', nilai: '__proto__' }],
    valueRepairs: [{ field: 'unit', dari: '__proto__', ke: 'constructor' }],
  }) // prettier-ignore
  expect(rows[0]).toMatchObject({ status: 'baru', draft: { unit: 'constructor' } })
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
})
