import { randomUUID } from 'node:crypto'
import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { anApp } from '../builders/app.builder'
import { AGUS, DUK, HEADING, SIASN, apply, check, count, dump, importFile, jobId, open, paste, truth } from '../builders/impor.builder'

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

