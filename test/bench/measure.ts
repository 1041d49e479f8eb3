import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openHeadless } from '../../scripts/headless'

/** One line of the result: a ratio within one run, its target, and whether it was reached (null: could not be measured, or has no target). */
export interface Figure {
  what: string
  ours: number | null
  against: number | null
  unit: string
  ratio: number | null
  target: string
  met: boolean | null
  note?: string
}
type Goal = { max: number } | { min: number }

export const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN
const round = (value: number) => Number(value.toPrecision(3))

/** Wall time of `work` in milliseconds. */
export async function timed(work: () => unknown): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** A figure whose `ratio` must stay at or below `max`, or reach `min`. */
export function figure(what: string, ours: number, against: number | null, ratio: number, goal: Goal, unit = 'ms', note?: string): Figure {
  const met = 'max' in goal ? ratio <= goal.max : ratio >= goal.min
  const target = 'max' in goal ? `≤ ${goal.max}` : `≥ ${goal.min}`
  return { what, ours: round(ours), against: against === null ? null : round(against), unit, ratio: round(ratio), target, met, ...(note && { note }) }
}

/** A figure that is told without a target. */
export const told = (what: string, ours: number, unit: string, note: string): Figure =>
  ({ what, ours: round(ours), against: null, unit, ratio: null, target: '–', met: null, note }) // prettier-ignore

/** A ratio that is told without a target. */
export const beside = (what: string, ours: number, against: number, unit: string, note?: string): Figure =>
  ({ what, ours: round(ours), against: round(against), unit, ratio: round(ours / against), target: '–', met: null, ...(note && { note }) }) // prettier-ignore

/** What could not be measured on this machine stays in the table. */
export const notMeasured = (what: string, target: string, note: string): Figure =>
  ({ what, ours: null, against: null, unit: 'ms', ratio: null, target, met: null, note }) // prettier-ignore

/** Rounds before those that count: code is compiled and pages are read once. */
const WARM_UP = 3

/** Interleaved rounds of both, the first few thrown away; the medians and the ratio of them. */
export async function compare(what: string, rounds: number, max: number, work: { ours: () => unknown; raw: () => unknown; note?: string }): Promise<Figure> {
  const ours: number[] = []
  const raw: number[] = []
  for (let i = 0; i < WARM_UP + rounds; i++) {
    const pair = [await timed(work.ours), await timed(work.raw)] as const
    if (i < WARM_UP) continue
    ours.push(pair[0])
    raw.push(pair[1])
  }
  return figure(what, median(ours), median(raw), median(ours) / median(raw), { max }, 'ms', work.note)
}

export const say = (text: string): void => void process.stderr.write(`${new Date().toISOString().slice(11, 19)} ${text}\n`)

/** The app without Electron in a folder of its own, which `remove` takes away. */
export async function anOffice(folder = mkdtempSync(join(tmpdir(), 'takar-bench-'))) {
  const app = await openHeadless({ folder, today: '2026-11-23', actor: 'Bench' })
  const remove = async () => {
    await app.close()
    rmSync(folder, { recursive: true, force: true })
  }
  return { ...app, remove }
}
