import fc from 'fast-check'
import { expect, it } from 'vitest'
import { backupsToRemove, SIMPAN, type CadanganBerkas } from '../../../domain/cadangan/rotasi'
import { secondPlaceWarning } from '../../../domain/cadangan/tempat-kedua'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const iso = (ms: number) => new Date(ms).toISOString()
const START = Date.parse('2026-11-22T03:00:00Z')

/** A history as it happens: the clock moves (also wrongly), a backup is made well or badly, rotation follows a good one. */
const step = fc.record({
  hours: fc.oneof({ weight: 8, arbitrary: fc.integer({ min: 0, max: 60 }) }, { weight: 2, arbitrary: fc.integer({ min: 0, max: 900 }) }, { weight: 1, arbitrary: fc.integer({ min: -87_600, max: 87_600 }) }),
  good: fc.oneof({ weight: 9, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) }),
})

function play(steps: { hours: number; good: boolean }[], check: (before: CadanganBerkas[], removed: string[], now: string) => void): void {
  let clock = START
  let shelf: CadanganBerkas[] = []
  steps.forEach(({ hours, good }, index) => {
    clock += hours * HOUR
    shelf.push({ nama: `c${String(index)}`, urutan: index + 1, waktu: iso(clock), baik: good })
    const removed = backupsToRemove(shelf, iso(clock))
    check(shelf, removed, iso(clock))
    shelf = shelf.filter(({ nama }) => !removed.includes(nama))
  })
}

it('10,000 histories with wrong clocks and failed backups never lose the newest good one, nor the last two days', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 60 }), (steps) => {
      play(steps, (before, removed, now) => {
        const left = before.filter(({ nama }) => !removed.includes(nama))
        const newestGood = before.filter(({ baik }) => baik).at(-1)
        if (newestGood) expect(left).toContain(newestGood)
        else expect(removed).toEqual([])
        const recent = (file: CadanganBerkas) => Math.abs(Date.parse(now) - Date.parse(file.waktu)) <= 2 * DAY
        expect(before.filter(recent).every((file) => left.includes(file))).toBe(true)
        if (newestGood) expect(left.filter((file) => !recent(file)).length).toBeLessThanOrEqual(SIMPAN.harian + SIMPAN.mingguan + SIMPAN.bulanan + 1)
        expect(backupsToRemove(left, now)).toEqual([])
      })
    }),
    { numRuns: 10_000 },
  )
}, 120_000)

it('two years of work leave 12 days, 10 weeks and 9 months beside the last two days', () => {
  let shelf: CadanganBerkas[] = []
  let now = ''
  for (let index = 0; index < 730 * 2; index += 1) {
    now = iso(START + index * 12 * HOUR)
    shelf.push({ nama: `c${String(index)}`, urutan: index + 1, waktu: now, baik: true })
    const removed = backupsToRemove(shelf, now)
    shelf = shelf.filter(({ nama }) => !removed.includes(nama))
  }
  const old = shelf.filter(({ waktu }) => Date.parse(now) - Date.parse(waktu) > 2 * DAY)
  expect(old).toHaveLength(12 + 10 + 9)
  expect(shelf.length - old.length).toBe(5)
  expect(Date.parse(now) - Date.parse(old[0]?.waktu ?? '')).toBeGreaterThan(260 * DAY)
})

it('a clock that fell back to 2010 does not empty the shelf', () => {
  const shelf = Array.from({ length: 30 }, (_, day) => ({ nama: `c${String(day)}`, urutan: day + 1, waktu: iso(START - (29 - day) * DAY), baik: true }))
  const wrong = { nama: 'salah', urutan: 31, waktu: '2010-01-01T00:00:00.000Z', baik: true }
  expect(backupsToRemove([...shelf, wrong], wrong.waktu).length).toBeLessThanOrEqual(30 - SIMPAN.harian)
})

it.each([
  [{ folder: null, terakhir: null, sejak: null }, null],
  [{ folder: null, terakhir: null, sejak: iso(START - 6 * DAY) }, null],
  [{ folder: null, terakhir: null, sejak: iso(START - 7 * DAY) }, 'Sudah 7 hari data hanya ada di komputer ini.'],
  [{ folder: 'E:\\', terakhir: iso(START - 6.9 * DAY), sejak: iso(START - 90 * DAY) }, null],
  [{ folder: 'E:\\', terakhir: iso(START - 9 * DAY), sejak: iso(START - 90 * DAY) }, 'Sudah 9 hari belum ada cadangan baru di “E:\\”.'],
  [{ folder: 'E:\\', terakhir: iso(START + 400 * DAY), sejak: null }, 'Sudah 400 hari'],
])('the second place %j is warned of with %j', (keadaan, expected) => {
  const warning = secondPlaceWarning(keadaan, iso(START))
  if (expected === null) expect(warning).toBeNull()
  else expect(warning).toContain(expected)
})
