import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { v7 as uuid } from 'uuid'
import { expect, it, onTestFinished } from 'vitest'
import { bersihkanNaskahSaatMulai } from '../../main/services/naskah/bersihkan'
import { aMonth, board, complete } from '../builders/bulan.builder'
import { aJpeg, aPdf, aPng } from '../builders/gambar.builder'
import { readRows } from '../builders/xlsx.builder'

const MB = 1_000_000
const masuk = (nama: string, isi: Uint8Array) => ({ nama, isi: Buffer.from(isi).toString('base64') })

async function anIndicator(given: { indikator?: number } = {}) {
  const app = await aMonth({ orang: 8, indikator: given.indikator ?? 1 })
  const [orang] = app.kantor.pegawai
  const indikatorId = orang!.indikatorIds[0]!
  const lembar = async () => (await app.hr.sesi.lembar({ periodeId: app.periodeId, pegawaiId: orang!.id })).rhk.flatMap(({ indikator }) => indikator)
  return {
    ...app,
    pegawaiId: orang!.id,
    indikatorId,
    lembar,
    bukti: async () => (await lembar())[0]!.bukti,
    tambah: (berkas: { nama: string; isi: string } | null, nama = 'Rekap layanan') => app.hr.sesi.tambahBukti({ periodeId: app.periodeId, indikatorId, nama, berkas }),
    isi: async () => (await app.store.read((tx) => tx.query<{ n: number }[]>(`SELECT count(*) AS "n" FROM "berkas"`)))[0]?.n,
    mulaiLagi: () => bersihkanNaskahSaatMulai(app.store, '/tidak/ada'),
  }
}

it.each([
  ['rekap.pdf', aPdf(), 'application/pdf'],
  ['foto.jpeg', aJpeg(), 'image/jpeg'],
  ['layar.png', aPng(), 'image/png'],
  ['salah-nama.exe', aPdf(), 'application/pdf'],
])('%s is attached, shown with name and size, and seen as it came', async (nama, isi, mime) => {
  const { hr, tambah, bukti, offered } = await anIndicator()
  const { id } = await tambah(masuk(nama, isi))
  expect(await bukti()).toEqual([{ id, nama: 'Rekap layanan', tautan: null, berkas: { nama, ukuran: isi.length } }])
  const dilihat = await hr.sesi.bukaBukti({ id })
  expect(dilihat).toMatchObject({ mime, nama })
  expect(Buffer.from(offered.get(dilihat.url) ?? []).equals(isi)).toBe(true)
})

it.each([
  ['a program named as a PDF', 'laporan.pdf', Buffer.from('MZ\u0090 program'), /bukan PDF, JPEG, atau PNG/],
  ['a web page named as a picture', 'foto.png', Buffer.from('<svg onload=alert(1)>'), /bukan PDF, JPEG, atau PNG/],
  ['an empty file', 'kosong.pdf', Buffer.alloc(0), /“kosong\.pdf” kosong/],
  ['6 MB', 'besar.pdf', Buffer.concat([aPdf(), Buffer.alloc(6 * MB)]), /5 MB/],
  ['a byte more than 5 MB', 'besar.pdf', Buffer.concat([aPdf(''), Buffer.alloc(5 * MB - 8)]), /lebih besar dari 5 MB/],
  ['a picture of a gigapixel', 'bom.png', aPng(40_000, 40_000), /terlalu besar untuk ditampilkan/],
  ['a broken picture', 'rusak.jpg', Buffer.from([0xff, 0xd8, 0xff, 0xd9, 0, 0]), /rusak/],
])('%s is refused with a plain sentence, and nothing is kept', async (_what, nama, isi, sentence) => {
  const { tambah, bukti, isi: kept } = await anIndicator()
  const before = await kept()
  const error = await tambah(masuk(nama, isi)).catch((given: unknown) => given as { code: string; message: string; fields: Record<string, string> })
  expect(error).toMatchObject({ code: 'INVALID_INPUT' })
  const { message, fields } = error as { message: string; fields: Record<string, string> }
  expect([message, ...Object.values(fields)].join(' ')).toMatch(sentence)
  expect([await bukti(), await kept()]).toEqual([[], before])
})

it.each([
  ['..\\..\\Windows\\win.pdf', 'win.pdf'],
  ['/etc/../rekap.pdf', 'rekap.pdf'],
  ['rekap\u202Efdp.exe', 'rekapfdp.exe'],
  ['a\u0000b\nc.pdf', 'abc.pdf'],
])('of the name %j only the file’s own visible letters are kept', async (nama, clean) => {
  const { tambah, bukti } = await anIndicator()
  await tambah(masuk(nama, aPdf()))
  expect((await bukti())[0]?.berkas?.nama).toBe(clean)
})

it('content is kept once; each piece of evidence keeps the name its file came with, and one indicator counts a file once', async () => {
  const { hr, tambah, bukti, lembar, periodeId, isi } = await anIndicator({ indikator: 2 })
  const before = (await isi())!
  await tambah(masuk('a.pdf', aPdf()))
  const [, lain] = await lembar()
  await hr.sesi.tambahBukti({ periodeId, indikatorId: lain!.id, nama: 'Sama', berkas: masuk('b.pdf', aPdf()) })
  expect(await isi()).toBe(before + 1)
  expect((await lembar()).flatMap(({ bukti }) => bukti.map(({ berkas }) => berkas?.nama))).toEqual(['a.pdf', 'b.pdf'])
  await expect(tambah(masuk('c.pdf', aPdf()))).rejects.toMatchObject({ code: 'RULE_BROKEN', message: expect.stringContaining('“Rekap layanan”') as unknown })
  expect(await bukti()).toHaveLength(1)
})

it('evidence with a file counts on the board and as evidence of last month', async () => {
  const app = await anIndicator()
  const { hr, periodeId, indikatorId, tambah, pegawaiId } = app
  await hr.sesi.simpanRealisasi({ periodeId, indikatorId, teks: '12 dokumen' })
  await tambah(masuk('rekap.pdf', aPdf()))
  expect((await board(app)).orang.find((one) => one.pegawaiId === pegawaiId)?.jumlahBukti).toBe(1)
  const { periodeId: november } = await hr.sesi.buka({ tahun: 2026, bulan: 11 })
  expect((await hr.sesi.lembar({ periodeId: november, pegawaiId })).rhk[0]?.indikator[0]).toMatchObject({ buktiTertinggal: false, bukti: [] })
})

it('a file is attached to evidence that is there, taken off, and Ctrl+Z brings everything back', async () => {
  const { hr, tambah, bukti } = await anIndicator()
  const { id } = await tambah(null)
  await expect(hr.sesi.bukaBukti({ id })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await hr.sesi.lampirkanBukti({ id, berkas: masuk('rekap.pdf', aPdf()) })
  expect((await bukti())[0]?.berkas?.nama).toBe('rekap.pdf')
  await hr.sesi.lampirkanBukti({ id, berkas: null })
  expect((await bukti())[0]?.berkas).toBeNull()
  await hr.riwayat.urungkan()
  expect((await bukti())[0]?.berkas?.nama).toBe('rekap.pdf')
  await hr.sesi.hapusBukti({ id })
  expect(await bukti()).toEqual([])
  await hr.riwayat.urungkan()
  expect((await hr.sesi.bukaBukti({ id })).nama).toBe('rekap.pdf')
  await expect(hr.sesi.lampirkanBukti({ id: '00000000-0000-4000-8000-000000000000', berkas: null })).rejects.toMatchObject({ code: 'NOT_FOUND' })
})

it('a locked month takes no file, lets none go, and still shows it', async () => {
  const app = await anIndicator()
  const { hr, kantor, periodeId, tambah, isi } = app
  const { id } = await tambah(masuk('rekap.pdf', aPdf()))
  await complete(app, kantor, periodeId)
  await hr.sesi.kunci({ periodeId })
  const before = await isi()
  for (const attempt of [() => tambah(masuk('x.pdf', aPdf('x'))), () => hr.sesi.lampirkanBukti({ id, berkas: masuk('x.pdf', aPdf('x')) }), () => hr.sesi.lampirkanBukti({ id, berkas: null }), () => hr.sesi.hapusBukti({ id })])
    await expect(attempt()).rejects.toMatchObject({ code: 'RULE_BROKEN' })
  expect([await isi(), (await hr.sesi.bukaBukti({ id })).nama]).toEqual([before, 'rekap.pdf'])
})

it('at the start content that nothing names goes, and what evidence, the office or a locked month names stays', async () => {
  const app = await anIndicator()
  const { hr, store, tambah, isi, mulaiLagi } = app
  const keep = await tambah(masuk('rekap.pdf', aPdf()))
  const foto = await tambah(masuk('foto.png', aPng()), 'Foto')
  const hilang = await tambah(masuk('lama.jpg', aJpeg()), 'Lama')
  await hr.kantor.save({ namaPemda: 'Kabupaten Uji', namaKecamatan: 'Kecamatan Uji', kotaPenandatanganan: 'Uji' })
  await store.change({ channel: 'test', label: 'x', actor: 'x', undoable: false }, async (tx) => {
    for (const nama of ['lambang', 'beku']) await tx.query(`INSERT INTO "berkas" VALUES (?, ?, 'image/png', 1, x'00')`, [nama.padEnd(64, '0'), `${nama}.png`])
    await tx.query(`UPDATE "kantor" SET "lambang_berkas_id" = ?`, ['lambang'.padEnd(64, '0')])
    await tx.query(`INSERT INTO "kantor_beku" SELECT "id", 'x', 'x', 'x', 'x', 'x', 'x', ?, NULL, '2026-11-01' FROM "periode" LIMIT 1`, ['beku'.padEnd(64, '0')])
  })
  await hr.sesi.hapusBukti(hilang)
  const before = (await isi())!
  await mulaiLagi()
  expect(await isi()).toBe(before - 1)
  expect([(await hr.sesi.bukaBukti(keep)).nama, (await hr.sesi.bukaBukti(foto)).nama]).toEqual(['rekap.pdf', 'foto.png'])
})

it('the year pack holds the files in the person’s folder under safe names of their own, and the list names each', async () => {
  const app = await anIndicator()
  const { hr, kantor, periodeId, indikatorId, tambah, answers } = app
  await hr.kantor.save({ namaPemda: 'Kabupaten Uji', namaKecamatan: 'Kecamatan Uji', kotaPenandatanganan: 'Uji' })
  await tambah(masuk('..\\a.pdf', aPdf('satu')), '../../Rekap: layanan?')
  await tambah(masuk('b.pdf', aPdf('dua')), '..\\Rekap layanan')
  await tambah(masuk('c.jpg', aJpeg(3, 3)), 'Foto')
  await tambah(masuk('d.jpg', aJpeg(4, 4)), 'foto')
  await tambah(masuk('e.png', aPng()), 'CON')
  await hr.sesi.tambahBukti({ periodeId, indikatorId, nama: 'Map', tautan: 'Map arsip 3' })
  await complete(app, kantor, periodeId)
  await hr.sesi.kunci({ periodeId })
  const parent = mkdtempSync(join(tmpdir(), 'takar-bukti-'))
  onTestFinished(() => { rmSync(parent, { recursive: true, force: true }) })
  answers.push(parent)
  const made = await hr.arsip.paketTahun({ jobId: uuid(), tahun: 2026, pegawaiIds: [app.pegawaiId] })
  const folder = join(made!.tempat, readdirSync(made!.tempat)[0]!)
  const files = ['CON_2026-10.png', 'Foto_2026-10.jpg', 'Rekap-layanan_2026-10-2.pdf', 'Rekap-layanan_2026-10.pdf', 'foto_2026-10-2.jpg']
  expect(readdirSync(join(folder, 'Bukti')).sort()).toEqual(files)
  expect(readFileSync(join(folder, 'Bukti', 'Rekap-layanan_2026-10-2.pdf')).equals(aPdf('dua'))).toBe(true)
  expect(made!.berkas).toBe(readdirSync(folder).length - 1 + files.length)
  const rows = (await readRows(join(folder, 'Daftar-Bukti.xlsx'))).slice(-6)
  expect(rows.map((row) => row.at(-1))).toEqual(['Bukti/Rekap-layanan_2026-10.pdf', 'Bukti/Rekap-layanan_2026-10-2.pdf', 'Bukti/Foto_2026-10.jpg', 'Bukti/foto_2026-10-2.jpg', 'Bukti/CON_2026-10.png', null])
}) // prettier-ignore
