import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { aFolder, bundleChild, startChild } from './child'
import { randomNumbers } from './random'
import { acknowledged, readSaved } from './what-is-saved'

const KILLS = Number(process.env['TAKAR_KILLS'] ?? 300)
const LANES = 4

/** Kills the writer again and again on one file; what it acknowledged must be there each time. */
async function lane(script: string, file: string, kills: number, seed: number) {
  const random = randomNumbers(seed)
  const totals = { acknowledged: 0, lost: 0, problems: [] as string[] }
  let next = 1
  for (let kill = 0; kill < kills; kill += 1) {
    const child = startChild([script, file, String(next), '0'])
    if (random() < 0.1) await sleep(random() * 200)
    else {
      while (child.lines.length === 0 && child.process.exitCode === null) await sleep(2)
      await sleep(random() * 40)
    }
    child.process.kill('SIGKILL')
    const { errors } = await child.ended
    if (errors) totals.problems.push(errors)
    const told = acknowledged(child.lines)
    const { numbers, problem } = readSaved(file)
    totals.acknowledged += told.length
    totals.lost += told.filter(({ n }) => !numbers.has(n)).length
    // Killed before the file was made: nothing to find yet.
    if (problem && !(next === 1 && problem.includes('no such table'))) totals.problems.push(problem)
    // Also what was saved and not yet told is there; its number is not used again.
    next = Math.max(next - 1, ...numbers) + 1
  }
  return totals
}

it(`kill -9 at ${KILLS} moments loses no acknowledged save and never damages the file`, async () => {
  const folder = aFolder()
  const script = await bundleChild('writer.child.ts')
  const lanes = await Promise.all(Array.from({ length: LANES }, (_, n) => lane(script, join(folder, `${n}.db`), KILLS / LANES, n + 1)))
  const all = lanes.reduce((a, b) => ({ acknowledged: a.acknowledged + b.acknowledged, lost: a.lost + b.lost, problems: [...a.problems, ...b.problems] }))
  console.log(`kill -9: ${KILLS} kills, ${all.acknowledged} acknowledged saves, ${all.lost} lost`)
  expect(all.problems).toEqual([])
  expect(all.lost).toBe(0)
  expect(all.acknowledged).toBeGreaterThan(KILLS)
}, 240_000)
