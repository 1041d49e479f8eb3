import { expect, it } from 'vitest'
import { dayBefore, findOverlap, formatRentang, freeRentang, isOverlapping, rentangProblem, rentangTahun } from '../../../domain/skp/rentang'

const r = (mulai: string, selesai: string) => ({ mulai, selesai })

it.each([
  [r('2026-01-01', '2026-06-30'), r('2026-07-01', '2026-12-31'), false],
  [r('2026-01-01', '2026-07-01'), r('2026-07-01', '2026-12-31'), true],
  [r('2026-03-01', '2026-03-31'), r('2026-01-01', '2026-12-31'), true],
  [r('2025-01-01', '2025-12-31'), r('2026-01-01', '2026-12-31'), false],
])('%o and %o overlap: %s', (a, b, overlap) => {
  expect(isOverlapping(a, b)).toBe(overlap)
  expect(isOverlapping(b, a)).toBe(overlap)
  expect(findOverlap(a, [b])).toBe(overlap ? b : null)
})

it.each([
  [[], r('2026-01-01', '2026-12-31')],
  [[r('2026-01-01', '2026-06-30')], r('2026-07-01', '2026-12-31')],
  [[r('2026-01-01', '2026-02-28'), r('2026-10-01', '2026-12-31')], r('2026-03-01', '2026-09-30')],
  [[r('2026-01-01', '2026-12-31')], null],
])('with %o taken, the free stretch of 2026 is %o', (taken, free) => {
  expect(freeRentang(2026, taken)).toEqual(free)
})

it('an SKP lies within one year and ends after it begins', () => {
  expect(rentangProblem(rentangTahun(2026), 2026)).toBeNull()
  expect(rentangProblem(r('2026-05-02', '2026-05-01'), 2026)).toMatch(/sebelum tanggal mulai/)
  expect(rentangProblem(r('2025-12-31', '2026-05-01'), 2026)).toMatch(/di dalam tahun 2026/)
  expect(dayBefore('2026-03-01')).toBe('2026-02-28')
  expect(formatRentang(rentangTahun(2026))).toBe('1 Januari 2026 s.d. 31 Desember 2026')
})
