import { anApp, type TestApp } from './app.builder'
import { aRoster, type OrangRoster } from './roster.builder'

export const YEAR = { tahun: 2026, mulai: '2026-01-01', selesai: '2026-12-31' }

/** The roster's 81 people with appraisers of 2026 as the app proposes them. */
export async function anOffice(given: { folder?: string } = {}) {
  const app = await anApp(given)
  const people = await aRoster(app.store)
  await app.hr.penilai.terapkan({ berlakuDari: '2026-01-01' })
  const find = (jabatan: string, unit = '') => people.find((one) => one.jabatan === jabatan && one.unit.includes(unit))!
  return { ...app, people, find }
}
type Hr = TestApp['hr']
export const count = async (app: Pick<TestApp, 'store'>, table: string) => ((await app.store.read<{ n: number }[]>((tx) => tx.query(`SELECT count(*) AS "n" FROM "${table}"`))))[0]!.n

export async function giveAll(hr: Hr, people: OrangRoster[]) {
  const preview = await hr.skp.pratinjauBerikan({ ...YEAR, pegawaiIds: people.map(({ id }) => id) })
  const pilihan = preview.flatMap(({ pegawaiId, templatKode }) => (templatKode ? [{ pegawaiId, templatKode }] : []))
  return { preview, given: await hr.skp.berikan({ ...YEAR, pilihan }) }
}
export async function giveOne(hr: Hr, who: OrangRoster, kode: string) {
  const { skpIds } = await hr.skp.berikan({ ...YEAR, pilihan: [{ pegawaiId: who.id, templatKode: kode }] })
  return skpIds[0]!
}
export const whole = (hr: Hr, skpId: string) => hr.skp.satu({ skpId })
