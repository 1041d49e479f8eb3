/** npm run bench [-- part of a name]: every figure as a ratio within one run. Progress on stderr, one JSON document on stdout. */
import { cpus, loadavg, totalmem } from 'node:os'
import { benchCell } from './cell.bench'
import { benchForms } from './forms.bench'
import { benchImport } from './import.bench'
import { benchKompetensi } from './kompetensi.bench'
import { benchLetters } from './letters.bench'
import { say, type Figure } from './measure'
import { benchMonth } from './month.bench'
import { benchPapers } from './papers.bench'
import { benchRecap } from './recap.bench'
import { benchRencana } from './rencana.bench'

// The forms come first: the threads they start are gone before anything else is measured.
const PARTS: Record<string, () => Promise<Figure[]>> = {
  '500 forms': benchForms,
  'one saved cell': benchCell,
  'a month opened': benchMonth,
  'recap and search over 10,000 people': benchRecap,
  'import of 10,000 rows': benchImport,
  'five years of training': benchKompetensi,
  '500 letters': benchLetters,
  '5,000 papers': benchPapers,
  'the best plan': benchRencana,
}
const [cpu] = cpus()
const machine = { cpu: cpu?.model ?? '?', cores: cpus().length, memoryGB: Math.round(totalmem() / 2 ** 30), node: process.version, load: loadavg().map((one) => Number(one.toFixed(1))) }
const start = performance.now()
const figures: Figure[] = []
const only = process.argv[3] ?? ''
for (const [name, run] of Object.entries(PARTS).filter(([name]) => name.includes(only))) {
  say(name)
  figures.push(...(await run()))
}
const missed = figures.filter(({ met }) => met === false).map(({ what }) => what)
const seconds = Math.round((performance.now() - start) / 1000)
process.stdout.write(`${JSON.stringify({ date: new Date().toISOString().slice(0, 10), machine, seconds, figures, missed }, null, 2)}\n`)
