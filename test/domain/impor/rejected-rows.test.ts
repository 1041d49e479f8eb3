import { describe, expect, it } from 'vitest'
import { checkRoster } from '../../../domain/impor/check-roster'
import { planSheet } from '../../../domain/impor/plan-sheet'
import { rejectedSheet } from '../../../domain/impor/rejected-rows'
import { AGUS, HEAD, YANTI, changed, inputOf } from '../../builders/check-roster.builder'

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
