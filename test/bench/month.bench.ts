import { aKantor } from '../builders/kantor.builder'
import { anOffice, compare, figure, type Figure } from './measure'
import { replayOf } from './replay'

const BULAN = { tahun: 2026, bulan: 11 }

async function openMonth(orang: number): Promise<Figure> {
  const app = await anOffice()
  await aKantor(app.store, { orang })
  await app.hr.sesi.buka(BULAN)
  const ours = () => app.hr.sesi.papan(BULAN)
  const raw = await replayOf(app.store, app.folder, 'papan', ours)
  const note = `raw: the same ${raw.statements} statements`
  const result = await compare(`opening a month with ${orang.toLocaleString('en')} people`, 25, 1.5, { ours, raw: raw.run, note })
  raw.close()
  await app.remove()
  return result
}

/** The board of a month against its own SQL run bare, and what one person costs in a big office and a small one. */
export async function benchMonth(): Promise<Figure[]> {
  const small = await openMonth(100)
  const large = await openMonth(1000)
  const [each100, each1000] = [(small.ours ?? NaN) / 100, (large.ours ?? NaN) / 1000]
  return [large, figure('the same, per person: 1,000 people against 100', each1000, each100, each1000 / each100, { max: 1.2 })]
}
