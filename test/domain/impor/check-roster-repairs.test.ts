import { describe, expect, it } from 'vitest'
import { checkRoster } from '../../../domain/impor/check-roster'
import type { ValueRepair } from '../../../domain/impor/draft'
import { planSheet } from '../../../domain/impor/plan-sheet'
import { AGUS, UNITS, YANTI, changed, check, inputOf, repair } from '../../builders/check-roster.builder'

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
