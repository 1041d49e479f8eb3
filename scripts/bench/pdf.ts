/** What the forms cost, as ratios within one run (absolute times of a shared machine say little). Every file is counted. */
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { pathToFileURL } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import pdfmake from 'pdfmake'
import type { FormulirModel } from '../../domain/formulir/model'
import { buildDefinition } from '../../main/formulir/build-definition'
import { createPdfPool } from '../../main/formulir/pdf-pool'
import { createRenderer } from '../../main/formulir/render-pdf'
import { formulir } from './forms'
import { handLaid } from './hand-laid'
import { chromiumRival, libreOfficeRival } from './rivals'

const ROOT = resolve(import.meta.dirname, '../..')
const FONTS = join(ROOT, 'out/fonts')
const WORKER = join(ROOT, 'out/main/pdf.worker.js')
const ROUNDS = 3
const A_ROUND = 20

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void
const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN
const round = (value: number, digits = 2) => Number(value.toFixed(digits))

const ours = createRenderer(FONTS)
const byHand = handLaid(FONTS)
const publicApi = (fonts: Record<string, string>) => async (form: FormulirModel) => {
  pdfmake.setFonts({ Arimo: fonts })
  return pdfmake.createPdf(buildDefinition(form)).getBuffer()
}
pdfmake.setLocalAccessPolicy(() => true)
pdfmake.setUrlAccessPolicy(() => false)
const woff = (face: string) => join(ROOT, `node_modules/@fontsource/arimo/files/arimo-latin-${face}.woff`)
const ttf = (face: string) => join(FONTS, `arimo-${face}.ttf`)

const ENGINES: Record<string, (form: ReturnType<typeof formulir>[number]) => Promise<unknown>> = {
  ours: (form) => ours.render(form),
  'raw pdfkit by hand': byHand,
  'pdfmake, public API, our fonts': publicApi({
    normal: ttf('regular'),
    bold: ttf('bold'),
    italics: ttf('italic'),
    bolditalics: ttf('bolditalic'),
  }),
  'pdfmake, naive: fonts as npm gives them': publicApi({
    normal: woff('400-normal'),
    bold: woff('700-normal'),
    italics: woff('400-italic'),
    bolditalics: woff('700-italic'),
  }),
}

/** CPU time, interleaved rounds: a busy neighbour then disturbs all alike, and little. */
async function oneThread() {
  const forms = formulir(A_ROUND)
  const times: Record<string, number[]> = {}
  for (let i = 0; i <= ROUNDS; i++) {
    for (const [name, make] of Object.entries(ENGINES)) {
      const start = process.cpuUsage()
      for (const form of forms) await make(form)
      const { user, system } = process.cpuUsage(start)
      if (i > 0) (times[name] ??= []).push((user + system) / 1000 / A_ROUND)
    }
  }
  const mine = times.ours ?? []
  const timesFaster = (ms: number[]) => median(ms.map((one, i) => one / (mine[i] ?? NaN)))
  return Object.fromEntries(
    Object.entries(times).map(([name, ms]) => [
      name,
      { cpuMsPerForm: round(median(ms)), oursIsTimesFaster: round(timesFaster(ms)) },
    ]),
  )
}

async function bulk() {
  const forms = formulir(500)
  const pool = createPdfPool({ workerUrl: pathToFileURL(WORKER), fontsDir: FONTS, workers: 2 })
  const folder = mkdtempSync(join(tmpdir(), 'takar-bench-'))
  await pool.files(forms.slice(0, 20), folder)
  for (const name of readdirSync(folder)) rmSync(join(folder, name))
  const delay = monitorEventLoopDelay({ resolution: 2 })
  delay.enable()
  const start = performance.now()
  const files = await pool.files(forms, folder)
  const filesMs = performance.now() - start
  delay.disable()
  const counted = readdirSync(folder).length
  const before = performance.now()
  const merged = await pool.merged(forms, join(folder, 'gabungan.pdf'))
  const mergedMs = performance.now() - before
  await pool.close()
  const beforeRaw = performance.now()
  for (const [i, form] of forms.entries()) writeFileSync(join(folder, `mentah-${i}.pdf`), await byHand(form))
  const rawMs = performance.now() - beforeRaw
  rmSync(folder, { recursive: true })
  if (counted !== 500) throw new Error(`${counted} of 500 files`)
  return {
    files: {
      seconds: round(filesMs / 1000),
      counted,
      pages: files.reduce((sum, { pages }) => sum + pages, 0),
      mainThreadDelayP99Ms: round(delay.percentile(99) / 1e6),
    },
    merged: { seconds: round(mergedMs / 1000), pages: merged.pages, kBPerForm: round(merged.size / 500 / 1000) },
    rawPdfkit: { seconds: round(rawMs / 1000) },
    peakRssMB: Math.round(process.resourceUsage().maxRSS / 1024),
  }
}

async function heap() {
  const forms = formulir(50)
  const used = async (count: number) => {
    for (let i = 0; i < count; i++) await ours.render(forms[i % forms.length] as FormulirModel)
    await new Promise((done) => setTimeout(done, 20))
    collect()
    return process.memoryUsage().heapUsed / 2 ** 20
  }
  const after100 = await used(100)
  const after1000 = await used(900)
  return { after100MB: round(after100), after1000MB: round(after1000), ratio: round(after1000 / after100) }
}

/** Needs the built worker (npm run build). */
export async function benchPdf() {
  if (!existsSync(WORKER)) throw new Error('Run npm run build first')
  const [single, many, memory] = [await oneThread(), await bulk(), await heap()]
  const rivals = {
    chromium: await chromiumRival(formulir(40), FONTS),
    libreOffice: libreOfficeRival(formulir(100), FONTS),
  }
  return { oneThread: single, fiveHundred: many, heap: memory, rivals }
}
