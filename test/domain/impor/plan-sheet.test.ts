import { describe, expect, it } from 'vitest'
import { isUsable, planSheet, planSheetAt, planWorkbook } from '../../../domain/impor/plan-sheet'

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
