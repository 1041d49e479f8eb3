import { copyFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { writeXlsx } from '../../main/ekspor/xlsx'
import { anApp, type TestApp } from '../builders/app.builder'

interface Truth {
  employees: { nip: string; nama: string; gol: string; jabatan: string; unit: string; lahir: string; pppk: boolean }[]
}
const folder = join(import.meta.dirname, '../fixtures/roster')
const DUK = join(folder, 'roster-duk.xlsx')
const SIASN = join(folder, 'roster-siasn.xlsx')
const truth = JSON.parse(readFileSync(join(folder, 'roster-truth.json'), 'utf8')) as Truth
const jobId = () => randomUUID()

async function open({ hr, answers }: TestApp, file: string) {
  answers.push(file)
  const sesi = await hr.impor.pilih({ jobId: jobId() })
  if (!sesi) throw new Error('cancelled')
  return sesi
}
async function paste({ hr }: TestApp, rows: readonly (readonly string[])[]) {
  return hr.impor.tempel({ jobId: jobId(), teks: rows.map((row) => row.join('\t')).join('\n') })
}
const check = ({ hr }: TestApp, id: string, repairs: Partial<Parameters<TestApp['hr']['impor']['periksa']>[0]> = {}) => hr.impor.periksa({ id, jobId: jobId(), ...repairs })
const apply = ({ hr }: TestApp, id: string) => hr.impor.terapkan({ id, jobId: jobId() })
async function importFile(app: TestApp, file: string) {
  const { id } = await open(app, file)
  await check(app, id)
  return apply(app, id)
}
const allRows = async ({ hr }: TestApp, id: string) => (await hr.impor.baris({ id, versi: 1, status: null, dari: 0, jumlah: 500 })).rows
const count = async ({ store }: TestApp, table: string) => (await store.read((tx) => tx.query<{ n: number }[]>(`SELECT count(*) AS "n" FROM "${table}"`)))[0]!.n
/** Everything but history, as text: equal only if no row differs. */
const dump = ({ store }: TestApp) =>
  store.read(async (tx) => {
    const tables = ['pegawai', 'pegawai_pangkat', 'pegawai_jabatan', 'pegawai_latihan', 'unit', 'impor_batch', 'impor_pemetaan']
    return JSON.stringify(await Promise.all(tables.map((table) => tx.query(`SELECT * FROM "${table}" ORDER BY "id"`))))
  })

const HEADING = ['NIP', 'Nama', 'Golongan', 'TMT Golongan', 'Jabatan', 'TMT Jabatan', 'Unit Kerja']
const AGUS = ['197105101994011007', 'Agus Hasanah', 'IV/a', '01-04-2019', 'Camat', '24-04-2020', 'Kecamatan Tanjung Raya']
const RINA = ['198107132006032010', 'Rina Rahayu, S.E.', 'III/d', '01-04-2018', 'Kepala Subbagian Perencanaan dan Keuangan', '01-02-2021', 'Kecamatan Tanjung Raya']

describe('a DUK in an empty office', () => {
  it('brings in all 81 people as they are, with their units as a tree, and training', async () => {
    const app = await anApp()
    const { id, lembar } = await open(app, DUK)
    expect(lembar.map(({ nama, bisa, profil }) => [nama, bisa, profil])).toEqual([['PNS', true, 'duk'], ['PPPK', true, 'duk']])
    const hasil = await check(app, id)
    expect(hasil.jumlah).toEqual({ baru: 81, ubah: 0, sama: 0, tolak: 0, lewati: 0, total: 81, ingat: 0 })
    expect(await apply(app, id)).toMatchObject({ baru: 81, tolak: 0 })
    const list = await app.hr.pegawai.list({})
    const stored = await Promise.all(list.map(async ({ id: one }) => app.hr.pegawai.get({ id: one })))
    const asTruth = stored.map(({ namaLengkap, isian, kini }) => ({
      nip: isian.nip, nama: namaLengkap, gol: kini.golongan, jabatan: kini.jabatan, unit: kini.unit, lahir: isian.tanggalLahir, pppk: isian.jenis === 'pppk',
    })) // prettier-ignore
    const byNip = (a: { nip: string | null }, b: { nip: string | null }) => ((a.nip ?? '') < (b.nip ?? '') ? -1 : 1)
    expect(asTruth.sort(byNip)).toEqual([...truth.employees].sort(byNip))
    const units = await app.hr.unit.list(undefined)
    const root = units.filter(({ indukId }) => indukId === null)
    expect(root.map(({ nama, jenis }) => [nama, jenis])).toEqual([['Kecamatan Tanjung Raya', 'kecamatan']])
    expect(units.filter(({ jenis }) => jenis === 'kelurahan').every(({ indukId }) => indukId === root[0]!.id)).toBe(true)
    expect(await count(app, 'pegawai_latihan')).toBeGreaterThan(10)
  })

  it('changes nothing the second time, and says so', async () => {
    const app = await anApp()
    await importFile(app, DUK)
    const before = await dump(app)
    const again = await open(app, DUK)
    expect(again.pernah).not.toBeNull()
    expect((await check(app, again.id)).jumlah).toMatchObject({ sama: 81, baru: 0, ubah: 0, tolak: 0 })
    expect(await apply(app, again.id)).toMatchObject({ sama: 81, baru: 0, ubah: 0, unitBaru: [] })
    expect(await dump(app)).toBe(before)
  })

  it('agrees with the SIASN file of the same people', async () => {
    const app = await anApp()
    await importFile(app, DUK)
    const { id } = await open(app, SIASN)
    const { jumlah } = await check(app, id)
    const changed = (await app.hr.impor.baris({ id, versi: 1, status: 'ubah', dari: 0, jumlah: 100 })).rows
    expect(changed.map(({ nama, perubahan }) => [nama, perubahan])).toEqual([])
    expect(jumlah).toMatchObject({ sama: 81, baru: 0, tolak: 0 })
  })

  it('is taken back as one action, and can then be imported again', async () => {
    const app = await anApp()
    const empty = await dump(app)
    await importFile(app, DUK)
    expect(await app.hr.impor.riwayat(undefined)).toMatchObject([{ namaBerkas: 'roster-duk.xlsx', baru: 81, bisaUrung: true }])
    expect(await app.hr.impor.urungkanTerakhir(undefined)).toEqual({ namaBerkas: 'roster-duk.xlsx' })
    expect(await dump(app)).toBe(empty)
    expect(await app.hr.impor.riwayat(undefined)).toEqual([])
    await expect(app.hr.impor.urungkanTerakhir(undefined)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect(await importFile(app, DUK)).toMatchObject({ baru: 81 })
  })

  it('is not taken back once a person was changed', async () => {
    const app = await anApp()
    await importFile(app, DUK)
    const [first] = await app.hr.pegawai.list({})
    await app.hr.pegawai.save({ id: first!.id, noHp: '08120000000' })
    const before = await dump(app)
    await expect(app.hr.impor.urungkanTerakhir(undefined)).rejects.toMatchObject({ code: 'CONFLICT' })
    expect(await dump(app)).toBe(before)
  })

  it('is not taken back once people have appraisers, since those would go with them', async () => {
    const app = await anApp()
    await importFile(app, DUK)
    const [a, b] = await app.hr.pegawai.list({})
    await app.store.change({ channel: 'uji', label: 'uji', actor: 'uji', undoable: false }, (tx) =>
      tx.query(`INSERT INTO "relasi_penilai" ("id", "pegawai_id", "penilai_pegawai_id", "berlaku_dari") VALUES (?, ?, ?, '2026-01-01')`, [randomUUID(), a!.id, b!.id]),
    )
    await expect(app.hr.impor.urungkanTerakhir(undefined)).rejects.toMatchObject({ code: 'CONFLICT', message: expect.stringContaining('penetapan penilai') as string })
    expect(await count(app, 'pegawai')).toBe(81)
  })

  it('stores all or nothing: a failure in the middle leaves the office empty', async () => {
    const app = await anApp()
    const empty = await dump(app)
    const { id } = await open(app, DUK)
    await check(app, id)
    await app.store.maintain((source) => source.query(`CREATE TEMP TRIGGER "putus" BEFORE INSERT ON main."pegawai_latihan" BEGIN SELECT RAISE(ABORT, 'putus'); END`))
    await expect(apply(app, id)).rejects.toThrow()
    expect(await dump(app)).toBe(empty)
    await app.store.maintain((source) => source.query(`DROP TRIGGER temp."putus"`))
    expect(await apply(app, id)).toMatchObject({ baru: 81 })
  })

  it('refuses to apply a check that other changes made old', async () => {
    const app = await anApp()
    const { id } = await open(app, DUK)
    await check(app, id)
    await app.hr.pegawai.tambah({ jenis: 'pns', nama: 'Sari', nip: '198107132006032010' })
    await expect(apply(app, id)).rejects.toMatchObject({ code: 'CONFLICT' })
    expect(await count(app, 'pegawai')).toBe(1)
  })
})

describe('the next file', () => {
  it('adds a row of history for a new TMT and corrects the row for the same TMT', async () => {
    const app = await anApp()
    const first = await paste(app, [HEADING, AGUS, RINA])
    await check(app, first.id)
    await apply(app, first.id)
    const promoted = [...RINA.slice(0, 2), 'IV/a', '01-10-2026', 'Sekretaris Kecamatan', '15-11-2026', 'Kecamatan Tanjung Raya']
    const renamed = [...AGUS.slice(0, 4), 'Camat Tanjung Raya', AGUS[5]!, AGUS[6]!]
    const second = await paste(app, [HEADING, renamed, promoted])
    expect((await check(app, second.id)).jumlah).toMatchObject({ ubah: 2, baru: 0 })
    expect((await allRows(app, second.id)).find(({ nip }) => nip === AGUS[0])!.perubahan).toEqual([{ label: 'Jabatan', dari: 'Camat', ke: 'Camat Tanjung Raya' }])
    await apply(app, second.id)
    const posts = await app.store.read((tx) => tx.query<unknown[]>(`SELECT p."nip", j."jabatan", j."tmt", j."selesai" FROM "pegawai_jabatan" j JOIN "pegawai" p ON p."id" = j."pegawai_id" ORDER BY p."nip", j."tmt"`))
    expect(posts).toEqual([
      { nip: AGUS[0], jabatan: 'Camat Tanjung Raya', tmt: '2020-04-24', selesai: null },
      { nip: RINA[0], jabatan: 'Kepala Subbagian Perencanaan dan Keuangan', tmt: '2021-02-01', selesai: '2026-11-14' },
      { nip: RINA[0], jabatan: 'Sekretaris Kecamatan', tmt: '2026-11-15', selesai: null },
    ])
    expect(await count(app, 'pegawai_pangkat')).toBe(3)
    for (const rows of [[HEADING, renamed, promoted], [HEADING, RINA]]) {
      const again = await paste(app, rows)
      expect((await check(app, again.id)).jumlah).toMatchObject({ ubah: 0, baru: 0, tolak: 0 })
    }
  })

  it('keeps a Plt. beside the definitive post, and knows it the next time', async () => {
    const app = await anApp()
    const first = await paste(app, [HEADING, RINA])
    await check(app, first.id)
    await apply(app, first.id)
    const acting = [...RINA.slice(0, 4), 'Plt. Sekretaris Kecamatan', '01-11-2026', RINA[6]!]
    for (const ubah of [1, 0]) {
      const next = await paste(app, [HEADING, acting])
      expect((await check(app, next.id)).jumlah.ubah).toBe(ubah)
      await apply(app, next.id)
    }
    const posts = await app.store.read((tx) => tx.query<unknown[]>(`SELECT "sifat", "selesai" FROM "pegawai_jabatan" ORDER BY "tmt"`))
    expect(posts).toEqual([{ sifat: 'definitif', selesai: null }, { sifat: 'plt', selesai: null }])
  })

  it('maps an unknown unit once for all rows, to a known one or to a new one', async () => {
    const app = await anApp()
    const first = await paste(app, [HEADING, AGUS])
    await check(app, first.id)
    await apply(app, first.id)
    const other = ['198705042010011003', 'Budi', 'III/a', '01-04-2020', 'Lurah', '01-01-2022', 'Kelurahan Baru Sekali']
    const { id } = await paste(app, [HEADING, [...RINA.slice(0, 6), 'Kecamatan Tanjung Rayaa'], other])
    const hasil = await check(app, id)
    expect(hasil.jumlah).toMatchObject({ tolak: 2 })
    expect(hasil.nilaiAsing.map(({ nilai, usul }) => [nilai, usul])).toEqual([['Kecamatan Tanjung Rayaa', 'Kecamatan Tanjung Raya'], ['Kelurahan Baru Sekali', null]])
    const fixed = await check(app, id, {
      nilai: [{ field: 'unit', dari: 'Kecamatan Tanjung Rayaa', ke: 'Kecamatan Tanjung Raya' }, { field: 'unit', dari: 'Kelurahan Baru Sekali', ke: 'Kelurahan Baru Sekali' }],
    })
    expect(fixed.jumlah).toMatchObject({ baru: 2, tolak: 0 })
    expect(fixed.unitBaru).toEqual(['Kelurahan Baru Sekali'])
    expect((await apply(app, id)).unitBaru).toEqual(['Kelurahan Baru Sekali'])
    expect((await app.hr.unit.list(undefined)).map(({ nama }) => nama)).toEqual(['Kecamatan Tanjung Raya', 'Kelurahan Baru Sekali'])
  })

  it('refuses a person who is in the bin', async () => {
    const app = await anApp()
    const first = await paste(app, [HEADING, AGUS])
    await check(app, first.id)
    await apply(app, first.id)
    const [person] = await app.hr.pegawai.list({})
    await app.hr.pegawai.hapus({ ids: [person!.id] })
    const { id } = await paste(app, [HEADING, AGUS])
    expect((await check(app, id)).jumlah).toMatchObject({ tolak: 1 })
    expect((await allRows(app, id))[0]!.masalah[0]!.alasan).toContain('tempat sampah')
  })
})

describe('broken rows', () => {
  const broken = [
    HEADING,
    AGUS,
    ['19710510199401100', ...RINA.slice(1)],
    ['198799452011041011', 'Bambang Utami', 'III/d', '01-04-2018', 'Lurah', '01-01-2022', 'Kelurahan Muara Tenang'],
    ['198705042010011003', 'Budi', 'III/z', '01-04-2020', 'Lurah', '01-01-2022', 'Kelurahan Sumber Makmur'],
    AGUS,
  ]

  it('say why in one sentence, and are repaired in place', async () => {
    const app = await anApp()
    const { id } = await paste(app, broken)
    expect((await check(app, id)).jumlah).toMatchObject({ baru: 1, tolak: 4 })
    const refused = (await app.hr.impor.baris({ id, versi: 1, status: 'tolak', dari: 0, jumlah: 10 })).rows
    expect(refused.map(({ baris, masalah }) => [baris, masalah.length, masalah[0]!.field])).toEqual([[3, 1, 'nip'], [4, 1, 'nip'], [5, 1, 'golongan'], [6, 1, 'nip']])
    const fixed = await check(app, id, {
      sel: [{ lembar: 'Data', baris: 3, field: 'nip', nilai: RINA[0]! }, { lembar: 'Data', baris: 4, field: 'nip', nilai: '19870404 201104 1 011' }],
      nilai: [{ field: 'golongan', dari: 'III/z', ke: 'III/a' }],
      lewati: [{ lembar: 'Data', baris: 6, ya: true }],
    })
    expect(fixed.jumlah).toMatchObject({ baru: 4, tolak: 0, lewati: 1 })
    expect(await apply(app, id)).toMatchObject({ baru: 4, lewati: 1 })
    expect(await count(app, 'pegawai')).toBe(4)
  })

  it('are saved as a file of the same shape that can be repaired and imported', async () => {
    const app = await anApp()
    const { id } = await paste(app, broken)
    await check(app, id)
    await apply(app, id)
    const saved = join(app.folder, 'ditolak.xlsx')
    app.answers.push(saved)
    expect(await app.hr.impor.simpanDitolak({ id })).toEqual({ berkas: saved, baris: 4 })
    const again = await open(app, saved)
    expect(again.lembar[0]!.kolom.map(({ judul }) => judul)).toEqual([...HEADING, 'ALASAN DITOLAK'])
    await check(app, again.id)
    const rows = await allRows(app, again.id)
    expect(rows.map(({ status, nama }) => [status, nama])).toEqual([['tolak', 'Rina Rahayu, S.E.'], ['tolak', 'Bambang Utami'], ['tolak', 'Budi'], ['sama', 'Agus Hasanah']])
    const fixed = await check(app, again.id, { sel: [{ lembar: 'Data', baris: 2, field: 'nip', nilai: RINA[0]! }], nilai: [{ field: 'unit', dari: 'Kelurahan Sumber Makmur', ke: 'Kelurahan Sumber Makmur' }] })
    expect(fixed.jumlah).toMatchObject({ baru: 1 })
  })

  it('of a DUK keep its two-row heading', async () => {
    const app = await anApp()
    const { id } = await open(app, DUK)
    await check(app, id, { sel: [{ lembar: 'PNS', baris: 9, field: 'nip', nilai: '123' }] })
    const saved = join(app.folder, 'ditolak.xlsx')
    app.answers.push(saved)
    await app.hr.impor.simpanDitolak({ id })
    const again = await open(app, saved)
    expect(again.lembar.map(({ nama, profil, tinggiJudul }) => [nama, profil, tinggiJudul])).toEqual([['PNS', 'duk', 2]])
    expect((await check(app, again.id)).jumlah).toMatchObject({ baru: 1, total: 1 })
  })
})

describe('columns', () => {
  const OWN = ['Nomor Identitas', 'Yang Bernama', 'Kantor Tugas']
  const person = ['197105101994011007', 'Agus Hasanah', 'Kecamatan Tanjung Raya']

  it('mapped by hand are remembered for the next file of the same headings', async () => {
    const app = await anApp()
    const first = await paste(app, [OWN, person])
    expect(first.lembar[0]).toMatchObject({ bisa: false, dipakai: false, diingat: false })
    await expect(check(app, first.id)).rejects.toMatchObject({ code: 'INVALID_INPUT', message: expect.stringContaining('Kolom NIP') as string })
    const mapped = await app.hr.impor.petakan({ id: first.id, lembar: 'Data', dipakai: true, barisJudul: 1, tinggiJudul: 1, kolom: ['nip', 'nama', 'unit'] })
    expect(mapped.lembar[0]).toMatchObject({ bisa: true, dipakai: true })
    await check(app, first.id)
    expect(await apply(app, first.id)).toMatchObject({ baru: 1 })
    const second = await paste(app, [OWN, person])
    expect(second.lembar[0]).toMatchObject({ bisa: true, diingat: true })
    expect((await check(app, second.id)).jumlah).toMatchObject({ sama: 1, ubah: 0 })
  })

  it('are read from the heading chosen by hand', async () => {
    const app = await anApp()
    const { id } = await paste(app, [['Daftar', 'pegawai', 'kantor'], HEADING, AGUS])
    const guessed = await app.hr.impor.petakan({ id, lembar: 'Data', dipakai: true, barisJudul: 2, tinggiJudul: 1, kolom: null })
    expect(guessed.lembar[0]!.kolom.map(({ field }) => field)).toEqual(['nip', 'nama', 'golongan', 'tmtGolongan', 'jabatan', 'tmtJabatan', 'unit'])
    await expect(app.hr.impor.petakan({ id, lembar: 'Data', dipakai: true, barisJudul: 2, tinggiJudul: 1, kolom: ['nip', 'nip'] })).rejects.toMatchObject({ code: 'INVALID_INPUT' })
  })
})

describe('files that cannot be taken', () => {
  it('are refused in the words of the reader, and nothing is kept', async () => {
    const app = await anApp()
    const text = join(app.folder, 'catatan.csv')
    copyFileSync(join(import.meta.dirname, '../setup.ts'), text)
    app.answers.push(text)
    await expect(app.hr.impor.pilih({ jobId: jobId() })).rejects.toMatchObject({ code: 'INVALID_INPUT' })
    app.answers.push(join(app.folder, 'tidak-ada.xlsx'))
    await expect(app.hr.impor.pilih({ jobId: jobId() })).rejects.toMatchObject({ code: 'IO' })
    expect(await app.hr.impor.pilih({ jobId: jobId() })).toBeNull()
    await expect(check(app, randomUUID())).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})

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

describe('what was checked ahead while the columns were looked at', () => {
  it('gives the same answer as a check made when it is asked for', async () => {
    const [first, second] = [await anApp(), await anApp()]
    const ahead = await open(first, DUK)
    const asked = await open(second, DUK)
    await second.hr.impor.petakan({ id: asked.id, lembar: 'PNS', dipakai: true, barisJudul: asked.lembar[0]!.barisJudul, tinggiJudul: asked.lembar[0]!.tinggiJudul, kolom: null })
    expect(await check(first, ahead.id)).toEqual(await check(second, asked.id))
    expect(await allRows(first, ahead.id)).toEqual(await allRows(second, asked.id))
    expect((await check(first, ahead.id)).jumlah).toMatchObject({ baru: 81 })
  })

  it('is not used once the people or the chosen sheets have changed', async () => {
    const app = await anApp()
    const { id, lembar } = await open(app, DUK)
    await app.store.change({ channel: 'uji', label: 'Uji', actor: 'Uji', undoable: true }, (tx) =>
      tx.query(`INSERT INTO "pegawai" ("id", "nip", "jenis", "nama") VALUES (?, ?, 'pns', 'Sudah Ada')`, [randomUUID(), truth.employees[0]!.nip]),
    )
    expect((await check(app, id)).jumlah).toMatchObject({ baru: 0, total: 81 })
    const { id: again } = await open(app, DUK)
    const pppk = lembar[1]!
    await app.hr.impor.petakan({ id: again, lembar: pppk.nama, dipakai: false, barisJudul: pppk.barisJudul, tinggiJudul: pppk.tinggiJudul, kolom: null })
    expect((await check(app, again)).jumlah.total).toBeLessThan(81)
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
