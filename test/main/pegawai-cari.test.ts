import fc from 'fast-check'
import { v7 as uuid } from 'uuid'
import { expect, it } from 'vitest'
import type { Store } from '../../db/store'
import { anApp } from '../builders/app.builder'
import { aKantor } from '../builders/kantor.builder'

type App = Awaited<ReturnType<typeof anApp>>
const call = { channel: 'uji', label: 'Uji', actor: 'Penguji', undoable: true }

const KATA = ['José', 'Jose\u0301', 'Ma’arif', "Ma'arif", 'Ni Luh', 'DEWI', 'Müller', 'ﬁtri', 'Ł', 'Abd.', 'R.', 'A-B', 'Ñanda', 'İbrahim', 'ß', 'Ａｄｉ', '𝒜']
const POS = ['Lurah', 'Camat', 'Sekretaris Kelurahan', 'Pengelola Layanan', 'Plt. Lurah', 'Pranata Komputer']
interface Orang {
  nama: string
  depan: string | null
  belakang: string | null
  pos: { jabatan: string; sifat: string; tmt: string }[]
}
const nama = fc.array(fc.oneof(fc.constantFrom(...KATA), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 })), { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' ').trim() || 'X')
const orang: fc.Arbitrary<Orang> = fc.record({
  nama,
  depan: fc.option(fc.constantFrom('Drs.', 'dr.', 'H.'), { nil: null }),
  belakang: fc.option(fc.constantFrom('S.Sos.', 'M.Si', 'S.IP., M.Si.'), { nil: null }),
  pos: fc.array(fc.record({ jabatan: fc.constantFrom(...POS), sifat: fc.constantFrom('definitif', 'plt', 'plh', 'pj'), tmt: fc.constantFrom('2019-01-01', '2026-02-01', '2027-05-01') }), { maxLength: 3 }),
})

/** The straightforward rule: the list reads everyone and folds each text anew. */
async function same(app: App, teks: string): Promise<void> {
  const plain = (await app.hr.pegawai.list({ cari: teks })).slice(0, 20)
  expect(await app.hr.pegawai.cari({ teks }), teks).toEqual(plain)
}

async function write(store: Store, unitId: string, given: Orang, i: number): Promise<string> {
  const id = uuid()
  await store.change(call, async (tx) => {
    const nip = i % 3 === 0 ? null : `19710510199401${String(1000 + (i % 9000))}`
    await tx.query(`INSERT INTO "pegawai" ("id", "nip", "jenis", "nama", "gelar_depan", "gelar_belakang") VALUES (?, ?, 'pns', ?, ?, ?)`, [id, nip, given.nama, given.depan, given.belakang])
    for (const { jabatan, sifat, tmt } of given.pos)
      await tx.query(`INSERT INTO "pegawai_jabatan" ("id", "pegawai_id", "jabatan", "jenis", "unit_id", "tmt", "sifat") VALUES (?, ?, ?, 'pelaksana', ?, ?, ?)`, [uuid(), id, jabatan, unitId, tmt, sifat])
  })
  return id
}

it('finds the same people in the same order as folding everyone anew, on random names, titles, posts and searches', async () => {
  const app = await anApp()
  const { kecamatanId } = await aKantor(app.store, { orang: 30 })
  const people = fc.sample(orang, { numRuns: 400, seed: 7 })
  for (const [i, one] of people.entries()) await write(app.store, kecamatanId, one, i)
  const words = people.flatMap((one) => [one.nama, ...one.pos.map(({ jabatan }) => jabatan), one.depan ?? '']).flatMap((text) => text.split(' ')).filter(Boolean)
  const part = fc.tuple(fc.constantFrom(...words), fc.nat(3), fc.integer({ min: 1, max: 6 })).map(([word, from, length]) => word.slice(from, from + length))
  const search = fc.oneof(part, fc.tuple(part, part).map((two) => two.join(' ')), fc.constantFrom('plt', 'plt. lurah', '19710510 199401', '1994.01 10', 'camat s.sos', "ma'arif", 'ß', '%', '_', '"', '.'))
  for (const teks of fc.sample(search, { numRuns: 250, seed: 11 })) if (teks.trim() !== '' && teks.length <= 100) await same(app, teks)
}, 60_000)

it('follows every change: names, titles, NIP, posts, the bin, undo and redo, and records none of it', async () => {
  const app = await anApp()
  const { kecamatanId, pegawai } = await aKantor(app.store, { orang: 5 })
  const id = await write(app.store, kecamatanId, { nama: 'Wiratama', depan: null, belakang: null, pos: [{ jabatan: 'Lurah', sifat: 'definitif', tmt: '2019-01-01' }] }, 1)
  const change = (sql: string, ...values: (string | null)[]) => app.store.change(call, (tx) => tx.query(sql, values))
  const found = async (teks: string) => {
    await same(app, teks)
    return (await app.hr.pegawai.cari({ teks })).map((row) => row.id)
  }
  await change(`UPDATE "pegawai" SET "nama" = 'Énrico', "gelar_depan" = 'Drs.', "gelar_belakang" = 'M.Kes', "nip" = '197105101994011007' WHERE "id" = ?`, id)
  for (const teks of ['enrico', 'drs', 'mkes', '19710510 1994']) expect(await found(teks), teks).toEqual([id])
  expect(await found('wiratama')).toEqual([])
  await app.hr.riwayat.urungkan(undefined)
  expect([await found('wiratama'), await found('enrico')]).toEqual([[id], []])
  await app.hr.riwayat.ulangi(undefined)
  await change(`UPDATE "pegawai_jabatan" SET "jabatan" = 'Pranata Hubungan', "sifat" = 'plt' WHERE "pegawai_id" = ?`, id)
  expect(await found('plt. pranata')).toEqual([id])
  await change(`UPDATE "pegawai_jabatan" SET "pegawai_id" = ? WHERE "pegawai_id" = ?`, pegawai[4]?.id ?? '', id)
  expect(await found('hubungan enrico')).toEqual([])
  await app.hr.riwayat.urungkan(undefined)
  expect(await found('hubungan enrico')).toEqual([id])
  await change(`DELETE FROM "pegawai_jabatan" WHERE "pegawai_id" = ?`, id)
  expect(await found('pranata')).toEqual([])
  await app.hr.pegawai.hapus({ ids: [id] })
  expect(await found('enrico')).toEqual([])
  await app.hr.pegawai.pulihkan({ ids: [id] })
  expect(await found('enrico')).toEqual([id])
  await change(`DELETE FROM "pegawai" WHERE "id" = ?`, id)
  expect(await found('enrico')).toEqual([])
  await app.hr.riwayat.urungkan(undefined)
  expect(await found('enrico')).toEqual([id])
  expect(await app.store.read((tx) => tx.query(`SELECT DISTINCT "tabel" FROM "perubahan" WHERE "tabel" LIKE 'cari%'`))).toEqual([])
})

it('what was refused leaves no trace in the search, and a restored backup is searched as it is', async () => {
  const app = await anApp()
  const { kecamatanId } = await aKantor(app.store, { orang: 5 })
  const satu = { depan: null, belakang: null, pos: [] }
  const before = await write(app.store, kecamatanId, { nama: 'Sebelum', ...satu }, 1)
  const { nama } = await app.hr.cadangan.buat(undefined)
  await write(app.store, kecamatanId, { nama: 'Sesudah', ...satu }, 2)
  await app.store.change(call, async (tx) => {
    await tx.query(`UPDATE "pegawai" SET "nama" = 'Batal' WHERE "id" = ?`, [before])
    throw new Error('refused')
  }).catch(() => undefined) // prettier-ignore
  for (const teks of ['sebelum', 'sesudah', 'batal']) await same(app, teks)
  expect(await app.hr.pegawai.cari({ teks: 'batal' })).toEqual([])
  await app.hr.cadangan.pulihkan({ tempat: 'utama', nama })
  for (const teks of ['sebelum', 'sesudah']) await same(app, teks)
  expect(await app.hr.pegawai.cari({ teks: 'sesudah' })).toEqual([])
  expect((await app.hr.pegawai.cari({ teks: 'sebelum' })).map((row) => row.id)).toEqual([before])
})
