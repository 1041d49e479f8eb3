import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkRoster } from '../../../domain/impor/check-roster'
import { planSheet } from '../../../domain/impor/plan-sheet'
import { AGUS, HEAD, changed, check, inputOf } from '../../builders/check-roster.builder'

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
