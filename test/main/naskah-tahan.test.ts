import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { bersihkanNaskahSaatMulai } from '../../main/services/naskah/bersihkan'
import { aLetterOffice } from '../builders/surat.builder'
import { lines, readPages } from './formulir/pdf-text'

const textOf = async (bytes: Uint8Array | undefined) => (await readPages(bytes ?? new Uint8Array())).flatMap(lines).join('\n')

it('opening a paper anew never needs the file that another program still holds', async () => {
  const { hr, draft, folder, ports } = await aLetterOffice()
  const id = await draft()
  await hr.naskah.terbitkan({ id })
  const opened: string[] = []
  ports.openPath = (path) => {
    opened.push(path)
    return Promise.resolve()
  }
  await hr.naskah.buka({ id, salinan: false })
  const [first = ''] = opened
  const { ino } = statSync(first)
  await hr.naskah.buka({ id, salinan: false })
  expect(opened).toEqual([first, first])
  expect(statSync(first).ino).toBe(ino)
  // What cannot be replaced: on Windows a file that is held, here a folder of that name.
  rmSync(first)
  mkdirSync(first)
  await hr.naskah.buka({ id, salinan: false })
  expect(opened.at(-1)).toBe(first.replace(/\.pdf$/, '-2.pdf'))
  expect(readdirSync(join(folder, 'cetak')).filter((name) => name.includes('sementara'))).toEqual([])
})

it('a stored file that the disk changed is not passed off as the paper that was issued', async () => {
  const { hr, draft, store } = await aLetterOffice()
  const id = await draft()
  const { sha256 } = await hr.naskah.terbitkan({ id })
  await store.maintain((source) => source.query(`UPDATE "berkas" SET "isi" = CAST(replace(hex("isi"), '25', '26') AS BLOB) WHERE "id" = ?`, [sha256]))
  await expect(hr.naskah.pratinjau({ id })).rejects.toMatchObject({ code: 'IO' })
  await expect(hr.naskah.buka({ id, salinan: true })).rejects.toMatchObject({ code: 'IO' })
})

it('what lies about at the start goes, although a copy is still held, and no paper, logo or kept scan with it', async () => {
  const { hr, store, draft, folder } = await aLetterOffice()
  const id = await draft()
  const { sha256 } = await hr.naskah.terbitkan({ id })
  const isi = (text: string) => Buffer.from(`%PDF-1.4\n${text}`).toString('base64')
  const kept = await hr.arsip.tambahPindaian({ naskahId: id, nama: 'a.pdf', isi: isi('a') })
  const gone = await hr.arsip.tambahPindaian({ naskahId: id, nama: 'b.pdf', isi: isi('b') })
  await hr.arsip.hapusPindaian({ id: gone.id })
  // A path below a file cannot be removed: stands for a folder that is held.
  writeFileSync(join(folder, 'tertahan'), '')
  await bersihkanNaskahSaatMulai(store, join(folder, 'tertahan', 'bawah'))
  const [row] = await store.read((tx) => tx.query<{ n: number }[]>(`SELECT count(*) AS "n" FROM "berkas" WHERE "mime" = 'application/pdf'`))
  expect(row?.n).toBe(2)
  expect((await hr.naskah.get({ id })).pindaian.map((one) => one.id)).toEqual([kept.id])
  expect((await hr.naskah.get({ id })).sha256).toBe(sha256)
})

it('a number that is held follows the draft: its month, what it is about, and the book of another year', async () => {
  const { hr, draft, offered } = await aLetterOffice()
  const [first, second] = [await draft(), await draft()]
  await hr.naskah.pesanNomor({ id: first })
  await hr.naskah.pesanNomor({ id: second })
  const december = await hr.naskah.simpan({ id: first, tanggal: '2026-12-01' })
  expect(december).toMatchObject({ nomor: '800.1/001/KEC-S/XII/2026', nomorDipesan: true })
  expect(await textOf(offered.get((await hr.naskah.pratinjau({ id: first })).url))).toContain('800.1/001/KEC-S/XII/2026')
  const lines26 = async () => (await hr.agenda.daftar({ tahun: 2026, buku: null })).baris
  expect((await lines26())[0]).toMatchObject({ nomor: '800.1/001/KEC-S/XII/2026', tanggal: '2026-12-01' })
  expect(await hr.naskah.simpan({ id: first, tanggal: '2027-01-04' })).toMatchObject({ nomor: '800.1/001/KEC-S/I/2027', nomorDipesan: true })
  expect((await lines26()).map(({ urut }) => urut)).toEqual([2])
  expect((await hr.naskah.terbitkan({ id: first })).nomor).toBe('800.1/001/KEC-S/I/2027')
  expect((await hr.naskah.terbitkan({ id: second })).nomor).toBe('800.1/002/KEC-S/XI/2026')
})

it('a number that another letter took since is not given back by Ctrl+Z', async () => {
  const { hr, draft } = await aLetterOffice()
  const [first, second] = [await draft(), await draft()]
  await hr.naskah.pesanNomor({ id: first })
  await hr.naskah.simpan({ id: first, tanggal: '2027-01-04' })
  expect((await hr.naskah.terbitkan({ id: second })).nomor).toBe('800.1/001/KEC-S/XI/2026')
  await expect(hr.riwayat.urungkan()).rejects.toMatchObject({ code: 'CONFLICT' })
  expect(await hr.naskah.get({ id: first })).toMatchObject({ nomor: '800.1/001/KEC-S/I/2027', nomorDipesan: true })
})

it('no undo after issuing, cancelling or reserving leaves a paper, its number or its words changed', async () => {
  const { hr, draft, store, kantor } = await aLetterOffice()
  const run = await hr.rangkaian.buat({ nama: 'X', periodeId: null, tanggal: null, jenis: [{ kode: 'uji' }], pegawaiIds: [kantor.camat.id, kantor.pegawai[2]!.id] })
  const members = (await hr.rangkaian.get({ id: run.id })).anggota.map(({ naskahId }) => naskahId)
  const id = await draft()
  await hr.naskah.simpan({ id, isi: { lampiran: 'satu berkas' } })
  await hr.naskah.pesanNomor({ id })
  for (const one of [id, members[0]!]) await hr.naskah.terbitkan({ id: one })
  await hr.naskah.batalkan({ id, alasan: 'Salah.' })
  const state = () => store.read((tx) => tx.query<unknown[]>(`SELECT json_group_array(json_array("id", "status", "nomor", "isi")) AS "a", (SELECT json_group_array(json_array("id", "status", "nomor", "naskah_id")) FROM "nomor_naskah") AS "b", (SELECT count(*) FROM "naskah_cari") AS "c" FROM "naskah"`))
  const before = await state()
  for (let i = 0; i < 3; i += 1) await expect(hr.riwayat.urungkan()).rejects.toMatchObject({ code: 'CONFLICT' })
  expect(await state()).toEqual(before)
})

it('an issued paper is shown although its unit, its people and its office were changed since', async () => {
  const { hr, draft, kantor } = await aLetterOffice()
  const id = await draft()
  const [unitId = ''] = kantor.kelurahanIds
  await hr.templatNaskah.simpanKop({ unitId, induk: 'PEMERINTAH', perangkat: 'KELURAHAN', alamat: 'Jalan', singkatan: 'KEL' })
  await hr.naskah.simpan({ id, unitId })
  await hr.naskah.terbitkan({ id })
  await hr.pegawai.hapus({ ids: [kantor.pegawai[5]!.id] })
  await hr.templatNaskah.hapusKop({ unitId })
  expect(await hr.naskah.get({ id })).toMatchObject({ status: 'terbit', unitId, kekurangan: {} })
  expect((await hr.arsip.cari({ teks: kantor.pegawai[5]!.nama, status: null, kode: null, pegawaiId: null, tahun: null, bulan: null, dari: 0, banyak: 5 })).jumlah).toBe(1)
})

it('a year half typed is refused as such, and a letter may be dated before the oldest list of paper sizes', async () => {
  const { hr, draft } = await aLetterOffice()
  const id = await draft()
  for (const tanggal of ['0202-11-23', '9999-01-01']) await expect(hr.naskah.simpan({ id, tanggal })).rejects.toMatchObject({ code: 'INVALID_INPUT', fields: { tanggal: 'Tahun pada tanggal naskah harus antara 1990 dan 2199.' } })
  expect(await hr.naskah.simpan({ id, tanggal: '2021-06-01' })).toMatchObject({ nomorBerikut: { nomor: '800.1/001/KEC-S/VI/2021' } })
  expect((await hr.naskah.terbitkan({ id })).halaman).toBe(1)
})

it('a restored backup has its letters byte for byte, finds their words and goes on numbering behind them', async () => {
  const { hr, draft, offered } = await aLetterOffice()
  const id = await draft()
  await hr.naskah.simpan({ id, isi: { medan: { keperluan: 'mengajukan beasiswa' } } })
  const { sha256 } = await hr.naskah.terbitkan({ id })
  const { nama } = await hr.cadangan.buat(undefined)
  await hr.naskah.terbitkan({ id: await draft() })
  await hr.cadangan.pulihkan({ tempat: 'utama', nama })
  expect(createHash('sha256').update(offered.get((await hr.naskah.pratinjau({ id })).url) ?? '').digest('hex')).toBe(sha256)
  const cari = async (teks: string) => (await hr.arsip.cari({ teks, status: null, kode: null, pegawaiId: null, tahun: null, bulan: null, dari: 0, banyak: 5 })).jumlah
  expect(await cari('beasiswa')).toBe(1)
  const next = await draft()
  await hr.naskah.simpan({ id: next, isi: { medan: { keperluan: 'melamar beasiswa' } } })
  expect((await hr.naskah.terbitkan({ id: next })).nomor).toBe('800.1/002/KEC-S/XI/2026')
  expect(await cari('beasiswa')).toBe(2)
  await expect(hr.naskah.hapus({ id })).rejects.toMatchObject({ code: 'RULE_BROKEN' })
})
