import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { v7 as uuid } from 'uuid'
import { expect, it, onTestFinished } from 'vitest'
import { aTemplat, putTemplat } from '../builders/naskah.builder'
import { rateOffice } from '../../scripts/demo/sesi'
import { aLetterOffice } from '../builders/surat.builder'
import { lines, readPages, readRuns } from './formulir/pdf-text'

const textOf = async (bytes: Uint8Array | undefined) => (await readPages(bytes ?? new Uint8Array())).flatMap(lines).join('\n')
const aFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'takar-surat-'))
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true })
  })
  return folder
}

it('a draft is filled field by field, shows what it lacks, whom it will be signed by and which number it would get', async () => {
  const { hr, kantor, draft } = await aLetterOffice()
  const id = await draft([])
  const empty = await hr.naskah.get({ id })
  expect(empty).toMatchObject({ status: 'konsep', tanggal: '2026-11-23', tanggalTetap: false, nomor: null, kekurangan: { 'medan.pegawai': 'Isi “Pegawai”.' } })
  expect(empty.nomorBerikut).toMatchObject({ nomor: '800.1/001/KEC-S/XI/2026' })
  expect(empty.penandaTangan.orang?.nama).toBe(kantor.camat.nama)
  expect(empty.penandaTangan.alasan[0]).toContain('sejak 4 Januari 2021')
  const after = await hr.naskah.simpan({ id, isi: { medan: { pegawai: kantor.pegawai[5]!.id } } })
  expect(after.kekurangan).toEqual({})
  expect(after.isi.medan).toMatchObject({ pegawai: kantor.pegawai[5]!.id, keperluan: 'melengkapi berkas kenaikan pangkat' })
})

it('the preview of a draft is marked KONSEP and its number place is dotted', async () => {
  const { hr, draft, offered } = await aLetterOffice()
  const { url } = await hr.naskah.pratinjau({ id: await draft() })
  const text = await textOf(offered.get(url))
  expect(text).toContain('SURAT KETERANGAN')
  expect(text).toMatch(/KONSEP/)
})

it('issuing gives number and date, freezes the bytes, and every reprint is that file', async () => {
  const { hr, kantor, draft, offered, answers } = await aLetterOffice()
  const id = await draft()
  const issued = await hr.naskah.terbitkan({ id })
  expect(issued).toMatchObject({ status: 'terbit', nomor: '800.1/001/KEC-S/XI/2026', tanggal: '2026-11-23', halaman: 1, nomorBerikut: null })
  const bytes = offered.get((await hr.naskah.pratinjau({ id })).url) ?? new Uint8Array()
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(issued.sha256)
  const text = await textOf(bytes)
  expect(text).toContain('800.1/001/KEC-S/XI/2026')
  expect(text).toContain(kantor.camat.nama)
  expect(text).not.toMatch(/KONSEP/)
  const file = join(aFolder(), 'surat.pdf')
  answers.push(file)
  expect(await hr.naskah.simpanPdf({ id, salinan: false })).toBe(file)
  expect(readFileSync(file).equals(bytes)).toBe(true)
})

it('a later change of person, template, office or head touches no issued paper', async () => {
  const { hr, kantor, draft, offered, store } = await aLetterOffice()
  const id = await draft()
  const { sha256 } = await hr.naskah.terbitkan({ id })
  await hr.pegawai.save({ id: kantor.pegawai[5]!.id, nama: 'Nama Sesudahnya' })
  await hr.kantor.save({ namaKecamatan: 'Kecamatan Lain' })
  await store.change({ channel: 'test', label: 'x', actor: 'x', undoable: false }, async (tx) => {
    await tx.query(`UPDATE "pegawai_jabatan" SET "selesai" = '2026-11-14' WHERE "pegawai_id" = ? AND "jabatan" = 'Camat'`, [kantor.camat.id])
    await tx.query(`INSERT INTO "templat_naskah" ("id", "kode", "versi", "nama", "asal", "isi", "dibuat_pada") SELECT ?, "kode", 2, "nama", 'kantor', json_set("isi", '$.judul', 'JUDUL BARU'), "dibuat_pada" FROM "templat_naskah" WHERE "kode" = 'uji'`, [uuid()])
  })
  const after = await hr.naskah.get({ id })
  expect(after).toMatchObject({ sha256, versiTemplat: 1, penandaTangan: { orang: { nama: kantor.camat.nama } } })
  const text = await textOf(offered.get((await hr.naskah.pratinjau({ id })).url))
  expect(text).toContain(kantor.pegawai[5]!.nama)
  expect(text).not.toMatch(/Sesudahnya|JUDUL BARU|KECAMATAN LAIN/)
})

it('a new head on the 15th signs from the 15th and no earlier letter', async () => {
  const { hr, kantor, draft, store } = await aLetterOffice()
  const successor = kantor.pegawai[1]!
  await store.change({ channel: 'test', label: 'x', actor: 'x', undoable: false }, async (tx) => {
    await tx.query(`UPDATE "pegawai_jabatan" SET "selesai" = '2026-11-14' WHERE "pegawai_id" = ? AND "jabatan" = 'Camat'`, [kantor.camat.id])
    await tx.query(`INSERT INTO "pegawai_jabatan" ("id", "pegawai_id", "jabatan", "jenis", "unit_id", "tmt", "sifat") VALUES (?, ?, 'Camat', 'struktural', ?, '2026-11-15', 'plt')`, [uuid(), successor.id, kantor.kecamatanId])
  })
  const id = await draft()
  const signer = async (tanggal: string) => (await hr.naskah.simpan({ id, tanggal })).penandaTangan
  expect((await signer('2026-11-14')).orang?.nama).toBe(kantor.camat.nama)
  const after = await signer('2026-11-15')
  expect(after.orang?.nama).toBe(successor.nama)
  expect(after.jabatan).toEqual(['Plt. Camat Sukamaju'])
  expect((await signer('2026-11-13')).jabatan).toEqual(['Camat Sukamaju'])
})

it('an unfinished draft is not issued: it stays, and no number is used', async () => {
  const { hr, draft } = await aLetterOffice()
  const id = await draft([])
  await expect(hr.naskah.terbitkan({ id })).rejects.toMatchObject({ code: 'INVALID_INPUT', fields: { 'medan.pegawai': 'Isi “Pegawai”.' } })
  expect((await hr.agenda.daftar({ tahun: 2026, buku: null })).baris).toEqual([])
  expect((await hr.naskah.get({ id })).status).toBe('konsep')
})

it('an issued paper is neither changed nor deleted nor undone; cancelling needs a reason, keeps it with its number and marks what leaves the office', async () => {
  const { hr, draft, offered, answers } = await aLetterOffice()
  const id = await draft()
  const { sha256 } = await hr.naskah.terbitkan({ id })
  await expect(hr.naskah.simpan({ id, isi: { lampiran: '1 berkas' } })).rejects.toMatchObject({ code: 'RULE_BROKEN' })
  await expect(hr.naskah.hapus({ id })).rejects.toMatchObject({ code: 'RULE_BROKEN' })
  await expect(hr.naskah.terbitkan({ id })).rejects.toMatchObject({ code: 'RULE_BROKEN' })
  await expect(hr.naskah.batalkan({ id, alasan: ' ' })).rejects.toMatchObject({ code: 'INVALID_INPUT' })
  expect(await hr.naskah.batalkan({ id, alasan: 'Salah nama kegiatan.' })).toMatchObject({ status: 'batal', alasanBatal: 'Salah nama kegiatan.', sha256, nomor: '800.1/001/KEC-S/XI/2026' })
  const file = join(aFolder(), 'batal.pdf')
  answers.push(file)
  await hr.naskah.simpanPdf({ id, salinan: false })
  for (const bytes of [new Uint8Array(readFileSync(file)), offered.get((await hr.naskah.pratinjau({ id })).url)])
    expect((await readRuns(bytes ?? new Uint8Array()))[0]?.kata.map(({ text }) => text)).toContain('BATAL')
  expect((await hr.agenda.daftar({ tahun: 2026, buku: null })).baris).toMatchObject([{ nomor: '800.1/001/KEC-S/XI/2026', status: 'batal' }])
  expect((await hr.naskah.get({ id: (await hr.naskah.salin({ id })).id })).status).toBe('konsep')
})

it('a draft holds its number until it is dropped, and then the number is free again', async () => {
  const { hr, draft } = await aLetterOffice()
  const [first, second, third] = [await draft(), await draft(), await draft()]
  expect((await hr.naskah.pesanNomor({ id: first })).nomor).toBe('800.1/001/KEC-S/XI/2026')
  expect((await hr.naskah.terbitkan({ id: second })).nomor).toBe('800.1/002/KEC-S/XI/2026')
  await hr.naskah.hapus({ id: first })
  expect((await hr.agenda.daftar({ tahun: 2026, buku: 'umum' })).celah).toEqual([{ buku: 'umum', urut: [1] }])
  expect((await hr.naskah.terbitkan({ id: third })).nomor).toBe('800.1/001/KEC-S/XI/2026')
  expect((await hr.agenda.daftar({ tahun: 2026, buku: 'umum' })).celah).toEqual([])
})

it('a letter dated back gets a suffix, a letter of the new year begins at one', async () => {
  const { hr, draft } = await aLetterOffice()
  const issue = async (tanggal: string) => {
    const id = await draft()
    await hr.naskah.simpan({ id, tanggal })
    return (await hr.naskah.terbitkan({ id })).nomor
  }
  expect(await issue('2026-11-10')).toBe('800.1/001/KEC-S/XI/2026')
  expect(await issue('2026-11-20')).toBe('800.1/002/KEC-S/XI/2026')
  expect(await issue('2026-11-12')).toBe('800.1/001.a/KEC-S/XI/2026')
  expect(await issue('2027-01-04')).toBe('800.1/001/KEC-S/I/2027')
})

it('an authority that others sign for is written a.n. and u.b., with the reason', async () => {
  const { hr, kantor, draft } = await aLetterOffice()
  const id = await draft()
  const seats = await hr.naskah.pejabat()
  const kasi = seats.find(({ nama }) => nama === 'Kepala Seksi Pemerintahan')?.kursi ?? ''
  const { penandaTangan } = await hr.naskah.simpan({ id, isi: { pejabat: { kursi: 'camat', an: 'sekcam', ub: kasi } } })
  expect(penandaTangan.jabatan).toEqual(['a.n. Camat Sukamaju', 'Sekretaris Camat', 'u.b.', 'Kepala Seksi Pemerintahan'])
  expect(penandaTangan.orang?.nama).toBe(kantor.pegawai[2]!.nama)
  const luar = await hr.naskah.simpan({ id, isi: { pejabat: { kursi: `luar:${kantor.bupatiId}` } } })
  expect(luar.penandaTangan).toMatchObject({ jabatan: ['Sekretaris Daerah'], orang: { nama: 'Sekretaris Daerah Uji', nip: null } })
})

it('a copy is stamped SALINAN and leaves the stored file as it is', async () => {
  const { hr, draft, offered, answers } = await aLetterOffice()
  const id = await draft()
  const { sha256 } = await hr.naskah.terbitkan({ id })
  const file = join(aFolder(), 'salinan.pdf')
  answers.push(file)
  await hr.naskah.simpanPdf({ id, salinan: true })
  const [page] = await readRuns(new Uint8Array(readFileSync(file)))
  expect(page?.kata.map(({ text }) => text)).toContain('SALINAN')
  const stored = offered.get((await hr.naskah.pratinjau({ id })).url) ?? new Uint8Array()
  expect(createHash('sha256').update(stored).digest('hex')).toBe(sha256)
})

it('dropping a draft can be undone, number and all', async () => {
  const { hr, draft } = await aLetterOffice()
  const id = await draft()
  await hr.naskah.pesanNomor({ id })
  await hr.naskah.hapus({ id })
  await expect(hr.naskah.get({ id })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await hr.riwayat.urungkan()
  expect(await hr.naskah.get({ id })).toMatchObject({ nomor: '800.1/001/KEC-S/XI/2026', nomorDipesan: true })
})

it('a letter from a month that is still open says that its ratings may change', async () => {
  const { hr, kantor, store } = await aLetterOffice()
  await putTemplat(store, 'bulanan', 'Keterangan Bulanan', aTemplat({ sumber: 'periode' }))
  const { periodeId } = await hr.sesi.buka({ tahun: 2026, bulan: 11 })
  await rateOffice(hr, { periodeId, tahun: 2026, bulan: 11 })
  const { id } = await hr.naskah.baru({ kode: 'bulanan', periodeId, pegawaiIds: [kantor.pegawai[5]!.id] })
  expect((await hr.naskah.get({ id })).peringatan).toEqual(['Bulan November 2026 belum dikunci, jadi predikatnya masih dapat berubah sesudah naskah ini terbit.'])
  await hr.sesi.kunci({ periodeId })
  expect(await hr.naskah.get({ id })).toMatchObject({ peringatan: [], kekurangan: {} })
})

it('whoever signs a paper about himself is asked to look again', async () => {
  const { hr, kantor, draft } = await aLetterOffice()
  const about = async (index: number) => (await hr.naskah.get({ id: await draft([kantor.pegawai[index]!.id]) })).peringatan
  expect(await about(0)).toEqual([`${kantor.camat.nama} akan menandatangani naskah tentang dirinya sendiri. Bila harus pejabat lain, misalnya Sekretaris Daerah, ganti penanda tangannya.`])
  expect(await about(5)).toEqual([])
})

it('a letter of a kelurahan carries its letterhead and its abbreviation, and is signed by its Lurah', async () => {
  const { hr, kantor, draft, offered } = await aLetterOffice()
  const unitId = kantor.kelurahanIds[0] ?? ''
  await hr.templatNaskah.simpanKop({ unitId, induk: 'Pemerintah Kabupaten Contoh\nKecamatan Sukamaju', perangkat: 'Kelurahan Sukamaju', alamat: 'Jalan Anggrek Nomor 2', singkatan: 'KEL-SKM' })
  const id = await draft()
  await hr.naskah.simpan({ id, unitId, isi: { pejabat: { kursi: `lurah:${unitId}` } } })
  const issued = await hr.naskah.terbitkan({ id })
  expect(issued.nomor).toBe('800.1/001/KEL-SKM/XI/2026')
  const text = await textOf(offered.get((await hr.naskah.pratinjau({ id })).url))
  expect(text).toMatch(/KECAMATAN SUKAMAJU\nKELURAHAN SUKAMAJU\nJalan Anggrek Nomor 2/)
  expect(text).toContain('LURAH SUKAMAJU,')
})
