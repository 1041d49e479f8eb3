/** npm run bench: every figure as a ratio within one run. Progress on stderr, one JSON document on stdout. */
import { cpus, loadavg, totalmem } from 'node:os'
import { benchCell } from './cell.bench'
import { benchForms } from './forms.bench'
import { benchImport } from './import.bench'
import type { Figure } from './measure'
import { say } from './measure'
import { benchMonth } from './month.bench'
import { benchRecap } from './recap.bench'

const PARTS: Record<string, () => Promise<Figure[]>> = {
  'one saved cell': benchCell,
  'a month opened': benchMonth,
  'recap and search over 10,000 people': benchRecap,
  'import of 10,000 rows': benchImport,
  '500 forms': benchForms,
}
const [cpu] = cpus()
const machine = { cpu: cpu?.model ?? '?', cores: cpus().length, memoryGB: Math.round(totalmem() / 2 ** 30), node: process.version, load: loadavg().map((one) => Number(one.toFixed(1))) }
const start = performance.now()
const figures: Figure[] = []
for (const [name, run] of Object.entries(PARTS)) {
  say(name)
  figures.push(...(await run()))
}
const missed = figures.filter(({ met }) => met === false).map(({ what }) => what)
const seconds = Math.round((performance.now() - start) / 1000)
process.stdout.write(`${JSON.stringify({ date: new Date().toISOString().slice(0, 10), machine, seconds, figures, missed }, null, 2)}\n`)
