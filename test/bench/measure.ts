import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CallInfo } from '../../preload/contract/define'
import { openHeadless } from '../../scripts/headless'
import { buildHandlers } from '../../main/handlers'
import { createOfficeSwitch } from '../../main/kantor-contoh/office-switch'

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

/** Medians of interleaved rounds of each, the first few thrown away. */
async function inTurns(rounds: number, works: readonly (() => unknown)[]): Promise<number[]> {
  const all = works.map((): number[] => [])
  for (let i = 0; i < WARM_UP + rounds; i++)
    for (const [at, work] of works.entries()) {
      const ms = await timed(work)
      if (i >= WARM_UP) all[at]?.push(ms)
    }
  return all.map(median)
}

/** The medians of both and the ratio of them. */
export async function compare(what: string, rounds: number, max: number, work: { ours: () => unknown; raw: () => unknown; note?: string }): Promise<Figure> {
  const [ours = NaN, raw = NaN] = await inTurns(rounds, [work.ours, work.raw])
  return figure(what, ours, raw, ours / raw, { max }, 'ms', work.note)
}

/**
 * What a screen reads against its own statements run bare: by the service (statements through TypeORM, rules, the answer built),
 * which is what the target is set for, and as the window gets it, checked against the contract and copied.
 */
export async function compareRead(what: string, max: number, work: { service: () => unknown; window: () => unknown; raw: () => unknown; note: string }): Promise<[Figure, Figure]> {
  const [service = NaN, window = NaN, raw = NaN] = await inTurns(25, [work.service, work.window, work.raw])
  return [figure(what, service, raw, service / raw, { max }, 'ms', work.note), beside(`${what}, checked against the contract and copied for the window`, window, raw, 'ms')]
}

export const say = (text: string): void => void process.stderr.write(`${new Date().toISOString().slice(11, 19)} ${text}\n`)

/** How main calls a service that only reads. */
export const READ: CallInfo = { channel: 'bench', label: '', actor: 'Bench', undoable: false }

/** The app without Electron in a folder of its own, which `remove` takes away; `services` are called without the contract between. */
export async function anOffice(folder = mkdtempSync(join(tmpdir(), 'takar-bench-'))) {
  const app = await openHeadless({ folder, today: '2026-11-23', actor: 'Bench' })
  const remove = async () => {
    await app.close()
    rmSync(folder, { recursive: true, force: true })
  }
  const services = buildHandlers(createOfficeSwitch(app.store, app.ports), app.ports)
  return { ...app, services, remove }
}
