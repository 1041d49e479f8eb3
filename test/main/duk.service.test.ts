import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { anApp, type TestApp } from '../builders/app.builder'

const DUK = join(import.meta.dirname, '../fixtures/roster/roster-duk.xlsx')
const HARI = '2026-12-31'

async function check(app: TestApp, file: string) {
  app.answers.push(file)
  const sesi = await app.hr.impor.pilih({ jobId: randomUUID() })
  if (!sesi) throw new Error('cancelled')
  return { id: sesi.id, hasil: await app.hr.impor.periksa({ id: sesi.id, jobId: randomUUID() }) }
}

it('the DUK comes out in the order of the official list it was imported from, PPPK apart', async () => {
  const app = await anApp()
  const { id } = await check(app, DUK)
  await app.hr.impor.terapkan({ id, jobId: randomUUID() })
  const { pns, pppk } = await app.hr.pegawai.duk({ tanggal: HARI })
  expect([pns.length, pppk.length]).toEqual([67, 14])
  expect(pns.slice(0, 2).map(({ nama, nomor, golongan }) => [nomor, nama, golongan])).toEqual([[1, 'Yanti Wijaya, M.A.P.', 'IV/a'], [2, 'H. Agus Hasanah, M.A.P.', 'IV/a']])
})

it.each([
  ['an imported office', async (app: TestApp) => {
    const { id } = await check(app, DUK)
    await app.hr.impor.terapkan({ id, jobId: randomUUID() })
  }],
  ['the sample office, with units of every kind', (app: TestApp) => app.hr.kantor.bukaContoh()],
])('the own export of %s imports back without a single change', async (_name, fill) => {
  const app = await anApp()
  await fill(app)
  const file = join(app.folder, 'duk.xlsx')
  app.answers.push(file)
  expect(await app.hr.pegawai.eksporDuk({ tanggal: HARI })).toEqual({ berkas: file, baris: 81 })
  const { hasil } = await check(app, file)
  expect(hasil.jumlah).toMatchObject({ baru: 0, ubah: 0, sama: 81, tolak: 0, total: 81 })
}) // prettier-ignore

it('an export that is cancelled writes nothing', async () => {
  const app = await anApp()
  await app.hr.kantor.bukaContoh()
  app.answers.push(null, null)
  expect(await app.hr.pegawai.eksporDuk({ tanggal: HARI })).toBeNull()
  const [one] = await app.hr.pegawai.list({})
  expect(await app.hr.pegawai.eksporDaftar({ ids: [one?.id ?? ''] })).toBeNull()
})
