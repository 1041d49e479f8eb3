import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import readXlsxFile from 'read-excel-file/node'
import { v7 as uuid } from 'uuid'
import { build } from 'vite'
import { writeXlsx } from '../../main/ekspor/xlsx'
import { anOffice, beside, figure, median, timed, type Figure } from './measure'

const ROWS = 10_000
const ROUNDS = 9
const WARM_ROUNDS = 5
const SAMPLE = join(import.meta.dirname, '../fixtures/roster/roster-siasn.xlsx')
const two = (n: number) => String(n).padStart(2, '0')

interface Timed {
  rows: number
  ms: number
  sinceStart: number
}
interface Ours extends Timed {
  read: number
  check: number
  write: number
}

/** The civil servants of the SIASN sample, all its 20 columns, over and over; each row with a name and a possible NIP of its own. */
async function writeRoster(file: string): Promise<void> {
  const [{ data: [headings = [], ...people] } = { data: [] }] = await readXlsxFile(SAMPLE)
  const pns = people.filter((row) => row[headings.indexOf('STATUS CPNS PNS')] === 'PNS').map((row) => row.map((cell) => (cell === null ? null : String(cell))))
  const baris = Array.from({ length: ROWS }, (_, i) => {
    const [nip, lahir, kelamin] = person(i)
    const own: Record<string, string> = { 'NIP BARU': nip, 'TGL LHR': lahir, 'JENIS KELAMIN': kelamin }
    return (pns[i % pns.length] ?? []).map((cell, at) => (headings[at] === 'NAMA' ? `${cell ?? ''} ${i}` : (own[String(headings[at])] ?? cell)))
  })
  await writeXlsx(file, [{ nama: 'Data', kolom: headings.map((judul) => ({ judul: String(judul), lebar: 12, jenis: 'teks' as const })), baris }])
}

function person(i: number): [nip: string, lahir: string, kelamin: string] {
  const [year, month, day] = [1970 + Math.floor(i / 900), two(1 + (i % 12)), two(1 + (i % 28))]
  return [`${year}${month}${day}201003${1 + (i % 2)}${String(1 + (i % 900)).padStart(3, '0')}`, `${day}-${month}-${year}`, i % 2 ? 'F' : 'M']
}

/** Our whole main side as one file, as it is shipped: a new process then loads no bundler with it. */
async function bundle(): Promise<{ child: string; remove: () => void }> {
  const cache = join(process.cwd(), 'node_modules/.cache')
  mkdirSync(cache, { recursive: true })
  const outDir = mkdtempSync(join(cache, 'takar-impor-'))
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true, external: ['better-sqlite3'] },
    resolve: { alias: { fflate: 'fflate/browser' } },
    build: { ssr: join(import.meta.dirname, 'import.child.ts'), outDir, minify: false, rollupOptions: { output: { entryFileNames: 'child.mjs' } } },
  })
  return { child: join(outDir, 'child.mjs'), remove: () => { rmSync(outDir, { recursive: true }) } } // prettier-ignore
}

const node = (args: string[]): string => execFileSync(process.execPath, args, { encoding: 'utf8' })

/** The counts are checked, so that nothing is fast by doing nothing. */
function ours(child: string, file: string): Ours {
  const folder = mkdtempSync(join(tmpdir(), 'takar-bench-'))
  const result = JSON.parse(node([child, file, folder])) as Ours
  rmSync(folder, { recursive: true })
  if (result.rows !== ROWS) throw new Error(`${result.rows} of ${ROWS} rows were imported`)
  return result
}

const ALONE = `const from = performance.now()
require('read-excel-file/node').default(process.argv[1]).then(([{ data }]) =>
  console.log(JSON.stringify({ rows: data.length, ms: performance.now() - from, sinceStart: performance.now() })))`

/** require + first read, as the target's source measured its 794 ms. */
function parserAlone(file: string): Timed {
  const result = JSON.parse(node(['--input-type=commonjs', '-e', ALONE, file])) as Timed
  if (result.rows !== ROWS + 1) throw new Error(`The parser read ${result.rows} rows`)
  return result
}

async function importHere(file: string): Promise<number> {
  const app = await anOffice()
  const ms = await timed(async () => {
    app.answers.push(file)
    const picked = await app.hr.impor.pilih({ jobId: uuid() })
    if (!picked) throw new Error('No file was picked')
    await app.hr.impor.periksa({ id: picked.id, jobId: uuid() })
    await app.hr.impor.terapkan({ id: picked.id, jobId: uuid() })
  })
  await app.remove()
  return ms
}

/** Both in this process, which has done both before. */
async function warm(file: string): Promise<Figure> {
  const all: [number, number][] = []
  for (let round = 0; round <= WARM_ROUNDS; round++) all.push([await importHere(file), await timed(() => readXlsxFile(file))])
  const [our, parser] = [0, 1].map((at) => median(all.slice(1).map((pair) => pair[at] ?? NaN))) as [number, number]
  return beside('the same warm, in a process that has done both before', our, parser, 'ms')
}

/** Parse, check and write 10,000 rows with their history, against the parser alone on the same file, each in a new process. */
export async function benchImport(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'takar-bench-'))
  const file = join(folder, 'pegawai.xlsx')
  await writeRoster(file)
  const { child, remove } = await bundle()
  const rounds = Array.from({ length: ROUNDS + 1 }, () => ({ whole: ours(child, file), alone: parserAlone(file) })).slice(1)
  remove()
  const of = (pick: (round: (typeof rounds)[number]) => number) => median(rounds.map(pick))
  const [whole, alone] = [of((one) => one.whole.ms), of((one) => one.alone.ms)]
  const [start, aloneStart] = [of((one) => one.whole.sinceStart), of((one) => one.alone.sinceStart)]
  const steps = (['read', 'check', 'write'] as const).map((step) => `${step} ${Math.round(of((one) => one.whole[step]))}`).join(', ')
  const paired = of((one) => one.whole.ms / one.alone.ms).toFixed(2)
  const figures = [
    figure('import of 10,000 rows (parse, check, write) against the parser alone, each in a new process', whole, alone, whole / alone, { max: 2 }, 'ms', `the parser is read-excel-file; 20 columns; ${steps}; median of the ratios of a round ${paired}`), // prettier-ignore
    beside('the same from the start of both processes, with our whole program and a new database', start, aloneStart, 'ms'),
    await warm(file),
  ]
  rmSync(folder, { recursive: true })
  return figures
}
