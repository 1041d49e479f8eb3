import { anApp, type TestApp } from './app.builder'
import { aKantor, type Kantor, type PegawaiKantor } from './kantor.builder'

/** An office with an opened month. */
export async function aMonth(given: { orang?: number; indikator?: number; bulan?: number } = {}) {
  const app = await anApp()
  const kantor = await aKantor(app.store, given)
  const { periodeId } = await app.hr.sesi.buka({ tahun: 2026, bulan: given.bulan ?? 10 })
  return { ...app, kantor, periodeId }
}
/** The board of a month of 2026. */
export const board = async ({ hr }: Pick<TestApp, 'hr'>, bulan = 10) => (await hr.sesi.papan({ tahun: 2026, bulan }))!

/** Figures and the middle rating for these people. */
export async function fill({ hr }: Pick<TestApp, 'hr'>, periodeId: string, orang: PegawaiKantor[]) {
  for (const { id, indikatorIds } of orang) {
    for (const indikatorId of indikatorIds) await hr.sesi.simpanRealisasi({ periodeId, indikatorId, teks: '1 dokumen' })
    await hr.penilaian.nilai({ periodeId, pegawaiId: id, hasil: 'sesuai', perilaku: 'sesuai' })
  }
}
/** Everything that closing asks for. */
export const complete = async (app: Pick<TestApp, 'hr'>, kantor: Kantor, periodeId: string) => {
  await fill(app, periodeId, kantor.pegawai)
  await app.hr.penilaian.tetapkanCapaian({ periodeId, unitId: kantor.kecamatanId, capaian: 'baik' })
  await app.hr.penilaian.simpanAlasanDistribusi({ periodeId, unitId: kantor.kecamatanId, alasan: 'Semua target tercapai.' })
}
