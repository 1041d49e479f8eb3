import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { v7 as uuid } from 'uuid'
import { expect, it } from 'vitest'
import { createCadangan } from '../../main/cadangan/cadangan'
import { anApp, type TestApp } from '../builders/app.builder'

const call = { channel: 'test', label: 'Menambah unit', actor: 'Penguji', undoable: true }
const addUnit = (app: TestApp, nama: string) =>
  app.store.change(call, (tx) => tx.query(`INSERT INTO "unit" ("id", "nama", "jenis") VALUES (?, ?, 'seksi')`, [uuid(), nama]))
const units = async ({ store }: TestApp) =>
  (await store.read((tx) => tx.query<{ nama: string }[]>('SELECT "nama" FROM "unit" ORDER BY "nama"'))).map(({ nama }) => nama)
const shelf = ({ folder }: TestApp) => join(folder, 'cadangan')
const backupFiles = (app: TestApp) => (existsSync(shelf(app)) ? readdirSync(shelf(app)).filter((name) => name.endsWith('.db')) : [])

it('a made backup is listed with its number, office and counts, and the live data keeps no trace of it', async () => {
  const app = await anApp()
  await addUnit(app, 'Seksi Satu')
  const { nama, peringatan } = await app.hr.cadangan.buat(undefined)
  expect(peringatan).toBeNull()
  expect(nama).toMatch(/^takar-\d{8}T\d{9}Z-manual\.db$/)
  expect(await app.hr.cadangan.daftar(undefined)).toMatchObject([{ nama, urutan: 1, baik: true, alasan: 'Dibuat sendiri', pegawai: 0, periode: 0 }])
  expect(await app.store.read((tx) => tx.query('SELECT * FROM "pengaturan"'))).toEqual([])
  expect(readdirSync(shelf(app))).toEqual([nama])
})

it('restoring brings the data of that day and keeps the present file', async () => {
  const app = await anApp()
  await addUnit(app, 'Seksi Satu')
  const { nama } = await app.hr.cadangan.buat(undefined)
  await addUnit(app, 'Seksi Dua')
  const { disimpanSebagai } = await app.hr.cadangan.pulihkan({ tempat: 'utama', nama })
  expect(await units(app)).toEqual(['Seksi Satu'])
  expect(disimpanSebagai).toBe('takar-sebelum-pulih-1.db')
  const kept = new Database(join(app.folder, disimpanSebagai), { readonly: true })
  expect(kept.prepare('SELECT count(*) FROM "unit"').pluck().get()).toBe(2)
  kept.close()
  await addUnit(app, 'Seksi Tiga')
  expect(await units(app)).toEqual(['Seksi Satu', 'Seksi Tiga'])
  expect(app.sent).toContainEqual({ event: 'dataChanged', payload: { reason: 'pulih' } })
})

it('numbers rise after a restore and on an emptied shelf', async () => {
  const app = await anApp()
  const first = await app.hr.cadangan.buat(undefined)
  await app.hr.cadangan.buat(undefined)
  await app.hr.cadangan.pulihkan({ tempat: 'utama', nama: first.nama })
  await app.hr.cadangan.buat(undefined)
  const numbers = (await app.hr.cadangan.daftar(undefined)).map(({ urutan }) => urutan)
  expect(numbers).toEqual([4, 3, 2, 1])
  const [newest] = await app.hr.cadangan.daftar(undefined)
  await app.hr.cadangan.pulihkan({ tempat: 'utama', nama: newest!.nama })
  rmSync(shelf(app), { recursive: true })
  await app.hr.cadangan.buat(undefined)
  expect((await app.hr.cadangan.daftar(undefined))[0]?.urutan).toBe(5)
})

it('without a change since the newest backup none is made', async () => {
  const app = await anApp()
  const cadangan = createCadangan(app.store, app.folder, () => app.ports.now())
  await addUnit(app, 'Seksi Satu')
  expect(await cadangan.backupIfChanged('berkala')).not.toBeNull()
  expect(await cadangan.backupIfChanged('keluar')).toBeNull()
  await addUnit(app, 'Seksi Dua')
  expect(await cadangan.backupIfChanged('keluar')).not.toBeNull()
})

it('the second place gets each backup; without its disk the clerk is told and the first copy is there', async () => {
  const app = await anApp()
  const usb = join(app.folder, 'usb')
  mkdirSync(usb)
  app.answers.push(usb)
  const made = await app.hr.cadangan.pilihTempatKedua(undefined)
  expect(readdirSync(usb)).toEqual([made?.nama])
  expect(await app.hr.cadangan.keadaan(undefined)).toMatchObject({ folder: usb, tersambung: true, peringatan: null })
  rmSync(usb, { recursive: true })
  const { nama, peringatan } = await app.hr.cadangan.buat(undefined)
  expect(peringatan).toContain('tidak tersambung')
  expect(backupFiles(app)).toContain(nama)
})

it('a backup that only the second place has can be restored', async () => {
  const app = await anApp()
  const usb = join(app.folder, 'usb')
  mkdirSync(usb)
  await addUnit(app, 'Seksi Satu')
  app.answers.push(usb)
  const made = await app.hr.cadangan.pilihTempatKedua(undefined)
  rmSync(join(shelf(app), made!.nama))
  await addUnit(app, 'Seksi Dua')
  await app.hr.cadangan.pulihkan({ tempat: 'kedua', nama: made!.nama })
  expect(await units(app)).toEqual(['Seksi Satu'])
})

const hostile: [string, (file: string) => void][] = [
  ['with a trigger of its own', (file) => { new Database(file).exec(`CREATE TRIGGER jahat AFTER INSERT ON "unit" BEGIN DELETE FROM "kantor"; END`).close() }],
  ['with a table more', (file) => { new Database(file).exec('CREATE TABLE lain (a)').close() }],
  ['with a view in place of a table', (file) => { new Database(file).exec('DROP TABLE "rencana_aksi"; CREATE VIEW "rencana_aksi" AS SELECT 1').close() }],
  ['with rows that have no parent', (file) => { const db = new Database(file); db.pragma('foreign_keys = OFF'); db.exec(`INSERT INTO "unit" ("id","induk_id","nama","jenis") VALUES ('a','tiada','x','seksi')`).close() }],
  ['of a newer Takar', (file) => { const db = new Database(file); db.pragma('user_version = 9999'); db.close() }],
  ['of another program', (file) => { const db = new Database(file); db.pragma('application_id = 1'); db.close() }],
  ['cut short', (file) => { writeFileSync(file, readFileSync(file).subarray(0, 40_960)) }],
  ['with damaged pages', (file) => { const bytes = readFileSync(file); bytes.fill(0xab, 8192, 40_960); writeFileSync(file, bytes) }],
  ['that is no database', (file) => { writeFileSync(file, 'halo') }],
]
it.each(hostile)('a backup %s is refused and the data stays as it is', async (_what, spoil) => {
  const app = await anApp()
  await addUnit(app, 'Seksi Satu')
  const { nama } = await app.hr.cadangan.buat(undefined)
  await addUnit(app, 'Seksi Dua')
  spoil(join(shelf(app), nama))
  await expect(app.hr.cadangan.pulihkan({ tempat: 'utama', nama })).rejects.toMatchObject({ code: expect.stringMatching(/RULE_BROKEN|NOT_FOUND/) as string })
  expect(await units(app)).toEqual(['Seksi Dua', 'Seksi Satu'])
  expect(readdirSync(app.folder).filter((name) => name.startsWith('pulih') || name.includes('sebelum-pulih'))).toEqual([])
})

it('what a power cut left half made is never listed and goes with the next backup', async () => {
  const app = await anApp()
  mkdirSync(shelf(app))
  const half = join(shelf(app), 'takar-20261122T030000000Z-keluar.db.tmp')
  writeFileSync(half, 'half')
  expect(await app.hr.cadangan.daftar(undefined)).toEqual([])
  await app.hr.cadangan.buat(undefined)
  expect(existsSync(half)).toBe(false)
})

it('a backup that fails leaves no half file, removes nothing and says so', async () => {
  const app = await anApp()
  const { nama } = await app.hr.cadangan.buat(undefined)
  rmSync(shelf(app), { recursive: true })
  writeFileSync(shelf(app), 'a file where the folder should be')
  await expect(createCadangan(app.store, app.folder, () => app.ports.now()).makeBackup('manual')).rejects.toMatchObject({ code: 'IO' })
  expect(readFileSync(shelf(app), 'utf8')).toContain('a file')
  expect(nama).toBeTruthy()
})

it.each(['../takar.db', 'takar-../x.db', '/etc/passwd', 'takar.db', ''])('a path instead of a name is refused: %j', async (nama) => {
  const app = await anApp()
  await expect(app.hr.cadangan.pulihkan({ tempat: 'utama', nama })).rejects.toMatchObject({ code: 'INVALID_INPUT' })
})

it('a file that only looks like a backup is listed as not good', async () => {
  const app = await anApp()
  mkdirSync(shelf(app))
  appendFileSync(join(shelf(app), 'takar-20261122T030000000Z-manual.db'), 'halo')
  expect(await app.hr.cadangan.daftar(undefined)).toMatchObject([{ baik: false, waktu: '2026-11-22T03:00:00.000Z' }])
})
