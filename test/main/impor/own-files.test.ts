import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeXlsx } from '../../../main/ekspor/xlsx'
import { anApp, type TestApp } from '../../builders/app.builder'
import { DUK, HEADING, apply, check, count, importFile, open } from '../../builders/impor.builder'

describe('our own files', () => {
  it.each(['simpanLengkap', 'eksporDaftar'] as const)('of everyone (%s) import back without a change', async (call) => {
    const app = await anApp()
    await importFile(app, DUK)
    const saved = join(app.folder, 'daftar.xlsx')
    app.answers.push(saved)
    if (call === 'simpanLengkap') expect(await app.hr.impor.simpanLengkap(undefined)).toEqual({ berkas: saved, baris: 81 })
    else await app.hr.pegawai.eksporDaftar({ ids: (await app.hr.pegawai.list({})).map(({ id }) => id) })
    const { id } = await open(app, saved)
    const { jumlah } = await check(app, id)
    const changed = (await app.hr.impor.baris({ id, versi: 1, status: 'ubah', dari: 0, jumlah: 3 })).rows
    expect(changed.map(({ nama, perubahan }) => [nama, perubahan])).toEqual([])
    expect(jumlah).toMatchObject({ sama: 81, ubah: 0, baru: 0, tolak: 0 })
  })

  it('of everyone, saved in one office, fill another one with the same people', async () => {
    const [first, second] = [await anApp(), await anApp()]
    await importFile(first, DUK)
    const saved = join(first.folder, 'daftar.xlsx')
    first.answers.push(saved)
    await first.hr.impor.simpanLengkap(undefined)
    expect(await importFile(second, saved)).toMatchObject({ baru: 81, tolak: 0 })
    const people = async (app: TestApp) => (await app.hr.pegawai.list({})).map(({ nama, nip, golongan, jabatan, unit, status }) => ({ nama, nip, golongan, jabatan, unit, status }))
    const byNip = (a: { nip: string | null }, b: { nip: string | null }) => ((a.nip ?? '') < (b.nip ?? '') ? -1 : 1)
    expect((await people(second)).sort(byNip)).toEqual((await people(first)).sort(byNip))
  })

  it('DUK imports back without a change', async () => {
    const app = await anApp()
    await importFile(app, DUK)
    const saved = join(app.folder, 'duk.xlsx')
    app.answers.push(saved)
    await app.hr.pegawai.eksporDuk({ tanggal: '2026-11-23' })
    const { id } = await open(app, saved)
    const { jumlah } = await check(app, id)
    const changed = (await app.hr.impor.baris({ id, versi: 1, status: 'ubah', dari: 0, jumlah: 3 })).rows
    expect(changed.map(({ nama, perubahan }) => [nama, perubahan])).toEqual([])
    expect(jumlah).toMatchObject({ sama: 81, ubah: 0, baru: 0, tolak: 0 })
  })
})

/** Answers the longest time in ms between two turns of the loop since it was asked. */
function watchLoop(): () => number {
  let last = performance.now()
  let longest = 0
  const timer = setInterval(() => {
    const now = performance.now()
    longest = Math.max(longest, now - last)
    last = now
  }, 1)
  return () => {
    clearInterval(timer)
    return Math.round(longest)
  }
}
it('10,000 rows come in while main stays free most of the time', async () => {
  const app = await anApp()
  const nip = (i: number) => `19${70 + (i % 20)}0${1 + (i % 9)}1${i % 9}20${10 + Math.floor(i / 900)}0${1 + (i % 9)}1${String((i % 900) + 100)}`
  const baris = Array.from({ length: 10_000 }, (_, i) => [nip(i), `Nama Orang ${i}`, 'III/c', '2019-04-01', 'Pengelola Keuangan', '2020-01-01', `Kelurahan Nomor ${i % 300}`])
  const file = join(app.folder, 'besar.xlsx')
  await writeXlsx(file, [{ nama: 'Data', kolom: HEADING.map((judul) => ({ judul, lebar: 20, jenis: 'teks' })), baris }])
  const heldUp = watchLoop()
  const started = performance.now()
  const { id } = await open(app, file)
  const read = performance.now()
  expect((await check(app, id)).jumlah).toMatchObject({ baru: 10_000 })
  const checked = performance.now()
  expect(await apply(app, id)).toMatchObject({ baru: 10_000 })
  const applied = performance.now()
  const longest = heldUp()
  console.log(`10,000 rows: read ${Math.round(read - started)} ms, check ${Math.round(checked - read)} ms, apply ${Math.round(applied - checked)} ms; main held up at most ${longest} ms`)
  expect(longest / (applied - started)).toBeLessThan(0.25)
  const again = await open(app, file)
  expect((await check(app, again.id)).jumlah).toMatchObject({ sama: 10_000 })
  const before = performance.now()
  await app.hr.impor.urungkanTerakhir(undefined)
  console.log(`10,000 rows: undo ${Math.round(performance.now() - before)} ms`)
  expect(await count(app, 'pegawai')).toBe(0)
})
