/** 500 forms at once, in interleaved rounds: whatever disturbs the machine disturbs all alike. Every file is counted. */
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { pathToFileURL } from 'node:url'
import { createPdfPool } from '../../main/formulir/pdf-pool'
import { formulir } from './forms'
import { handLaid } from './hand-laid'
import { chromiumRival, libreOfficeRival } from './rivals'

const ROOT = resolve(import.meta.dirname, '../..')
const FONTS = join(ROOT, 'out/fonts')
const WORKER = join(ROOT, 'out/main/pdf.worker.js')
const ROUNDS = 3
const FORMS = 500
/** What the slow rivals get a round; more would only take longer. LibreOffice loses files in longer calls. */
const SLOW_FORMS = 100

export interface Way {
  /** Median over the rounds. */
  msPerForm: number
  counted: string
}
type Timed = { ms: number; files: number; of: number; pages?: number }

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN
const pdfs = (folder: string) => readdirSync(folder).filter((name) => name.endsWith('.pdf')).length

async function inFolder(of: number, work: (folder: string) => Promise<number | undefined>): Promise<Timed> {
  const folder = mkdtempSync(join(tmpdir(), 'takar-bench-'))
  const start = performance.now()
  const pages = await work(folder)
  const ms = performance.now() - start
  const files = pdfs(folder)
  rmSync(folder, { recursive: true })
  return { ms, files, of, ...(pages !== undefined && { pages }) }
}

/** Needs the built worker (npm run build). Rivals that are not installed are null. */
export async function fiveHundred(say: (text: string) => void) {
  if (!existsSync(WORKER)) throw new Error('Run npm run build first')
  const forms = formulir(FORMS)
  const few = forms.slice(0, SLOW_FORMS)
  const byHand = handLaid(FONTS)
  const pool = createPdfPool({ workerUrl: pathToFileURL(WORKER), fontsDir: FONTS, workers: 2 })
  const [chromium, libreOffice] = [await chromiumRival(FONTS), libreOfficeRival(FONTS)]
  const delay = monitorEventLoopDelay({ resolution: 2 })
  let kB = NaN
  const ways = {
    files: () =>
      inFolder(FORMS, async (folder) => {
        delay.enable()
        const made = await pool.files(forms, folder)
        delay.disable()
        return made.reduce((sum, { pages }) => sum + pages, 0)
      }),
    merged: () =>
      inFolder(1, async (folder) => {
        const { pages, size } = await pool.merged(forms, join(folder, 'gabungan.pdf'))
        kB = size / FORMS / 1000
        return pages
      }),
    pdfkit: () =>
      inFolder(FORMS, async (folder) => {
        for (const [i, form] of forms.entries()) writeFileSync(join(folder, `${i}.pdf`), await byHand(form))
        return undefined
      }),
    chromium: chromium && (() => inFolder(few.length, (folder) => chromium.print(few, folder))),
    libreOffice: libreOffice && (() => inFolder(few.length, (folder) => libreOffice.print(few, folder))),
  }
  await inFolder(20, async (folder) => (await pool.files(forms.slice(0, 20), folder)).length)
  const rounds: Partial<Record<keyof typeof ways, Timed[]>> = {}
  for (let round = 1; round <= ROUNDS; round++)
    for (const [name, run] of Object.entries(ways) as [keyof typeof ways, (() => Promise<Timed>) | null][])
      if (run) {
        const one = await run()
        say(`round ${round}: ${name} ${Math.round(one.ms)} ms, ${one.files} of ${one.of} files`)
        ;(rounds[name] ??= []).push(one)
      }
  await pool.close()
  await chromium?.close()
  await libreOffice?.close()
  const way = (name: keyof typeof ways, of: number): Way | null => {
    const all = rounds[name]
    const [first] = all ?? []
    if (!all || !first) return null
    const counted = `${all.map(({ files, of }) => `${files} of ${of}`).join(', ')} files${first.pages ? `, ${first.pages} pages` : ''}`
    return { msPerForm: median(all.map(({ ms }) => ms)) / of, counted }
  }
  for (const name of ['files', 'merged', 'pdfkit'] as const) if (rounds[name]?.some(({ files, of }) => files !== of)) throw new Error(`${name}: a file is missing`)
  return {
    files: way('files', FORMS),
    merged: way('merged', FORMS),
    pdfkit: way('pdfkit', FORMS),
    chromium: way('chromium', SLOW_FORMS),
    libreOffice: way('libreOffice', SLOW_FORMS),
    kBPerForm: kB,
    delayP99Ms: delay.percentile(99) / 1e6,
    forms: FORMS,
    rounds: ROUNDS,
  }
}
