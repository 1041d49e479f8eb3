import { aKantor } from '../builders/kantor.builder'
import { anOffice, compareRead, figure, READ, type Figure } from './measure'
import { replayOf } from './replay'

const BULAN = { tahun: 2026, bulan: 11 }

async function openMonth(orang: number): Promise<[Figure, Figure]> {
  const app = await anOffice()
  await aKantor(app.store, { orang })
  await app.hr.sesi.buka(BULAN)
  const window = () => app.hr.sesi.papan(BULAN)
  const raw = await replayOf(app.store, app.folder, 'papan', window)
  const note = `raw: the same ${raw.statements} statements`
  const result = await compareRead(`opening a month with ${orang.toLocaleString('en')} people`, 1.5, { service: () => app.services.sesi.papan(BULAN, READ), window, raw: raw.run, note })
  raw.close()
  await app.remove()
  return result
}

/** The board of a month against its own SQL run bare, and what one person costs in a big office and a small one. */
export async function benchMonth(): Promise<Figure[]> {
  const [, small] = await openMonth(100)
  const large = await openMonth(1000)
  const [each100, each1000] = [(small.ours ?? NaN) / 100, (large[1].ours ?? NaN) / 1000]
  return [...large, figure('the same, per person: 1,000 people against 100', each1000, each100, each1000 / each100, { max: 1.2 })]
}
