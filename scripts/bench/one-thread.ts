/** What one form costs on one thread, as ratios within one run, and what a thousand leave in memory. */
import { join, resolve } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import pdfmake from 'pdfmake'
import type { FormulirModel } from '../../domain/formulir/model'
import { buildDefinition } from '../../main/formulir/build-definition'
import { createRenderer } from '../../main/formulir/render-pdf'
import { formulir } from './forms'
import { handLaid } from './hand-laid'

const ROOT = resolve(import.meta.dirname, '../..')
const FONTS = join(ROOT, 'out/fonts')
const ROUNDS = 5
const A_ROUND = 20
/** Forms of each engine before any counts: the target was set over 500 forms in a row, where all code had been compiled. */
const WARM_UP = 120

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
export async function oneThread() {
  const forms = formulir(A_ROUND)
  const times: Record<string, number[]> = {}
  for (const make of Object.values(ENGINES)) for (let i = 0; i < WARM_UP; i++) await make(forms[i % A_ROUND] as (typeof forms)[number])
  for (let i = 0; i < ROUNDS; i++) {
    for (const [name, make] of Object.entries(ENGINES)) {
      const start = process.cpuUsage()
      for (const form of forms) await make(form)
      const { user, system } = process.cpuUsage(start)
      ;(times[name] ??= []).push((user + system) / 1000 / A_ROUND)
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

/** Heap of our own engine after 100 forms and after 1,000. */
export async function heap() {
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
