import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { encode } from 'jpeg-js'
import { v7 as uuid } from 'uuid'
import { expect, it, onTestFinished } from 'vitest'
import { rateOffice } from '../../scripts/demo/sesi'
import { aTemplat, putTemplat } from '../builders/naskah.builder'
import { aLetterOffice } from '../builders/surat.builder'

const semua = { teks: '', status: null, kode: null, pegawaiId: null, tahun: null, bulan: null, dari: 0, banyak: 50 }
const pdf = (text: string) => Buffer.from(`%PDF-1.4\n${text}`).toString('base64')
/** A small picture; `shade` makes it another one. */
const jpeg = (shade: number) => encode({ width: 8, height: 8, data: Buffer.alloc(256, shade * 40) }, 80).data.toString('base64')

/** Three letters of different people and purposes, two issued and one draft. */
async function anArchive() {
  const office = await aLetterOffice()
  const { hr, kantor, draft } = office
  const make = async (i: number, keperluan: string, tanggal: string) => {
    const id = await draft([kantor.pegawai[i]!.id])
    await hr.naskah.simpan({ id, tanggal, isi: { medan: { keperluan } } })
    return id
  }
  const bank = await make(5, 'pengajuan kredit pada bank daerah', '2026-10-05')
  const sekolah = await make(6, 'mendaftarkan anak ke sekolah', '2026-11-09')
  const konsep = await make(7, 'mengurus kredit rumah', '2026-11-20')
  await hr.naskah.terbitkan({ id: bank })
  await hr.naskah.terbitkan({ id: sekolah })
  return { ...office, bank, sekolah, konsep }
}
const ids = (found: { baris: { id: string }[] }) => found.baris.map(({ id }) => id)

it('papers are found by words of their text, person, number, kind, month and state, newest first', async () => {
  const { hr, kantor, bank, sekolah, konsep } = await anArchive()
  const cari = async (given: Partial<typeof semua> | object) => ids(await hr.arsip.cari({ ...semua, ...given }))
  expect(await cari({})).toEqual([konsep, sekolah, bank])
  expect(await cari({ teks: 'kredit' })).toEqual([konsep, bank])
  expect(await cari({ teks: 'BANK daer' })).toEqual([bank])
  expect(await cari({ teks: 'bank sekolah' })).toEqual([])
  expect(await cari({ teks: kantor.pegawai[6]!.nip.slice(0, 10) })).toEqual([sekolah])
  expect(await cari({ teks: kantor.pegawai[5]!.nama })).toEqual([bank])
  expect(await cari({ teks: '002' })).toEqual([sekolah])
  expect(await cari({ pegawaiId: kantor.pegawai[7]!.id })).toEqual([konsep])
  expect(await cari({ status: 'terbit', bulan: 10, tahun: 2026 })).toEqual([bank])
  expect(await cari({ kode: 'lain' })).toEqual([])
  const { jumlah, tahun, baris } = await hr.arsip.cari({ ...semua, teks: 'kredit', dari: 1, banyak: 1 })
  expect({ jumlah, tahun, found: baris.map(({ id }) => id) }).toEqual({ jumlah: 2, tahun: [2026], found: [bank] })
  expect(baris[0]?.cuplikan).toContain('«kredit»')
})

it('a secret paper is found by its words, but the list shows none of its text', async () => {
  const { hr, kantor, draft } = await anArchive()
  const id = await draft([kantor.pegawai[3]!.id])
  await hr.naskah.simpan({ id, isi: { sifat: 'rahasia', medan: { keperluan: 'sering mangkir tanpa kabar' } } })
  await hr.naskah.terbitkan({ id })
  expect((await hr.arsip.cari({ ...semua, teks: 'mangkir' })).baris).toMatchObject([{ id, rahasia: true, cuplikan: '' }])
})

it('the names of the parts of a draft are no words of it', async () => {
  const { hr } = await anArchive()
  for (const teks of ['tembusan', 'lampiran', 'medan', 'null']) expect((await hr.arsip.cari({ ...semua, teks })).jumlah, teks).toBe(0)
})

it('a word that is in every paper is found quickly', async () => {
  const { hr, store, bank } = await anArchive()
  await store.change({ channel: 'test', label: 'x', actor: 'x', undoable: false }, async (tx) => {
    await tx.query(
      `WITH RECURSIVE c("i") AS (SELECT 1 UNION ALL SELECT "i" + 1 FROM c WHERE "i" < 2000)
       INSERT INTO "naskah" ("id", "templat_id", "status", "tanggal", "hal", "isi", "nomor", "beku_berkas_id", "pdf_berkas_id", "halaman", "dibuat_pada", "terbit_pada")
       SELECT printf('%08x-0000-7000-8000-000000000000', "i"), n."templat_id", 'terbit', n."tanggal", n."hal", n."isi", "i", n."beku_berkas_id", n."pdf_berkas_id", 1, n."dibuat_pada", n."terbit_pada" FROM c, "naskah" n WHERE n."id" = ?`,
      [bank],
    )
    await tx.query(`INSERT INTO "naskah_cari" SELECT n."id", n."nomor", c."hal", c."orang", c."isi" FROM "naskah" n, "naskah_cari" c WHERE n."id" LIKE '%-0000-7000-8000-000000000000' AND c."naskah_id" = ?`, [bank])
  })
  const lama = async (teks: string) => {
    const begun = performance.now()
    const { jumlah } = await hr.arsip.cari({ ...semua, teks })
    return { jumlah, ms: performance.now() - begun }
  }
  const tanpa = await lama('')
  const kata = await lama('menerangkan')
  expect(kata.jumlah).toBe(2002)
  expect(kata.ms).toBeLessThan(Math.max(500, 40 * tanpa.ms))
})

it.each(['"', '*', 'a" OR "b', "'; DROP TABLE naskah; --", 'NEAR(', '%', '\u202Ekredit'])('search words that look like a query are words: %s', async (teks) => {
  const { hr } = await anArchive()
  await hr.arsip.cari({ ...semua, teks }).catch((error: unknown) => {
    expect(error).toMatchObject({ code: 'INVALID_INPUT' })
  })
  expect((await hr.arsip.cari(semua)).jumlah).toBe(3)
})

it('scans are PDF or JPEG by their content, kept once by hash, viewed as attached', async () => {
  const { hr, bank, sekolah, konsep, store, offered } = await anArchive()
  const isi = pdf('pindaian')
  const { id } = await hr.arsip.tambahPindaian({ naskahId: bank, nama: 'tanda tangan.pdf', isi })
  expect((await hr.arsip.tambahPindaian({ naskahId: bank, nama: 'lagi.pdf', isi })).id).toBe(id)
  await hr.arsip.tambahPindaian({ naskahId: sekolah, nama: 'sama.pdf', isi })
  const [{ n } = { n: 0 }] = await store.read((tx) => tx.query<{ n: number }[]>(`SELECT count(*) AS "n" FROM "berkas" WHERE "nama" LIKE '%.pdf' AND "nama" <> 'naskah.pdf'`))
  expect(n).toBe(1)
  const { url, mime } = await hr.arsip.bukaPindaian({ id })
  expect(mime).toBe('application/pdf')
  expect(Buffer.from(offered.get(url) ?? []).toString('base64')).toBe(isi)
  await expect(hr.arsip.tambahPindaian({ naskahId: bank, nama: 'foto.pdf', isi: Buffer.from('MZ program').toString('base64') })).rejects.toMatchObject({ code: 'INVALID_INPUT' })
  await expect(hr.arsip.tambahPindaian({ naskahId: konsep, nama: 'x.pdf', isi })).rejects.toMatchObject({ code: 'RULE_BROKEN' })
  await hr.arsip.hapusPindaian({ id })
  await hr.riwayat.urungkan()
  expect((await hr.naskah.get({ id: bank })).pindaian).toMatchObject([{ nama: 'tanda tangan.pdf', mime: 'application/pdf' }])
})

it('the year pack has one folder per person with forms, letters, scans and the list of evidence', async () => {
  const { hr, kantor, bank, answers, sent, store } = await anArchive()
  await hr.arsip.tambahPindaian({ naskahId: bank, nama: 'ttd.pdf', isi: pdf('x') })
  const { periodeId } = await hr.sesi.buka({ tahun: 2026, bulan: 11 })
  await rateOffice(hr, { periodeId, tahun: 2026, bulan: 11 })
  const pegawai = kantor.pegawai[5]!
  await store.change({ channel: 'test', label: 'x', actor: 'x', undoable: false }, (tx) =>
    tx.query(`INSERT INTO "bukti" ("id", "indikator_id", "periode_id", "nama", "tautan") VALUES (?, ?, ?, 'Laporan layanan', 'https://contoh.invalid/1')`, [uuid(), pegawai.indikatorIds[0]!, periodeId]),
  )
  await hr.sesi.kunci({ periodeId })
  const parent = mkdtempSync(join(tmpdir(), 'takar-arsip-'))
  onTestFinished(() => {
    rmSync(parent, { recursive: true, force: true })
  })
  answers.push(parent)
  const jobId = uuid()
  const made = await hr.arsip.paketTahun({ jobId, tahun: 2026, pegawaiIds: null })
  expect(made?.orang).toBe(kantor.pegawai.length)
  const folder = readdirSync(made?.tempat ?? '').find((name) => name.startsWith(pegawai.nip)) ?? ''
  const files = readdirSync(join(made?.tempat ?? '', folder)).sort()
  for (const part of ['_SKP_2026', '_Lampiran-SKP_2026', '_Evaluasi_2026-11', '_Dokumen-Evaluasi_2026-11', 'Surat-Keterangan-Uji_2026-10-05', 'Surat-Keterangan-Uji-pindaian', 'Daftar-Bukti.xlsx'])
    expect(files.some((name) => name.includes(part)), part).toBe(true)
  expect(sent.filter(({ event }) => event === 'progress').at(-1)?.payload).toMatchObject({ jobId, state: 'selesai' })
})

const aFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'takar-arsip-'))
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true })
  })
  return folder
}

it('two photographed pages of one paper lie side by side in the year pack', async () => {
  const { hr, bank, answers, kantor } = await anArchive()
  for (const page of [1, 2]) await hr.arsip.tambahPindaian({ naskahId: bank, nama: `halaman ${page}.jpg`, isi: jpeg(page) })
  answers.push(aFolder())
  const made = await hr.arsip.paketTahun({ jobId: uuid(), tahun: 2026, pegawaiIds: [kantor.pegawai[5]!.id] })
  const [folder = ''] = readdirSync(made?.tempat ?? '')
  expect(readdirSync(join(made?.tempat ?? '', folder)).filter((name) => name.endsWith('.jpg'))).toHaveLength(2)
})

it('a secret paper lies in the year pack of the one person it names, and in no folder when it names several', async () => {
  const { hr, store, answers, kantor, draft } = await anArchive()
  const [a, b] = [kantor.pegawai[3]!, kantor.pegawai[4]!]
  await putTemplat(store, 'dua', 'Surat Berdua', aTemplat({ medan: [{ kode: 'pegawai', label: 'Pegawai', jenis: 'pegawai', wajib: true }, { kode: 'lain', label: 'Atasan', jenis: 'pegawai', wajib: true }, { kode: 'keperluan', label: 'Keperluan', jenis: 'teks', wajib: false }] }))
  const own = await draft([a.id])
  await hr.naskah.simpan({ id: own, isi: { sifat: 'rahasia' } })
  const { id: both } = await hr.naskah.baru({ kode: 'dua', periodeId: null, pegawaiIds: [a.id] })
  await hr.naskah.simpan({ id: both, isi: { sifat: 'rahasia', medan: { lain: b.id } } })
  for (const id of [own, both]) await hr.naskah.terbitkan({ id })
  answers.push(aFolder())
  const made = await hr.arsip.paketTahun({ jobId: uuid(), tahun: 2026, pegawaiIds: [a.id, b.id] })
  expect(readdirSync(made?.tempat ?? '', { recursive: true }).map(String).filter((name) => name.endsWith('.pdf'))).toHaveLength(1)
  expect(made?.lewat).toEqual([expect.stringContaining('Surat Berdua nomor 800.1/004/KEC-S/XI/2026')])
  expect(made?.lewat[0]).not.toContain(a.nama)
})

it('a cancelled paper is found as such, and is left out of the year pack', async () => {
  const { hr, bank, answers, kantor } = await anArchive()
  await hr.naskah.batalkan({ id: bank, alasan: 'Salah bank.' })
  expect((await hr.arsip.cari({ ...semua, teks: 'bank daerah' })).baris).toMatchObject([{ id: bank, status: 'batal' }])
  answers.push(aFolder())
  await expect(hr.arsip.paketTahun({ jobId: uuid(), tahun: 2026, pegawaiIds: [kantor.pegawai[5]!.id] })).rejects.toMatchObject({ code: 'RULE_BROKEN' })
})

it('a stick that is pulled during the year pack leaves whole folders only, no folder in its place, and a plain sentence', async () => {
  const { hr, answers, sent, draft, kantor } = await anArchive()
  for (const { id } of kantor.pegawai.slice(8, 12)) await hr.naskah.terbitkan({ id: await draft([id]) })
  const during = async (parent: string, act: (jobId: string) => void) => {
    const jobId = uuid()
    answers.push(parent)
    const job = hr.arsip.paketTahun({ jobId, tahun: 2026, pegawaiIds: null }).catch((error: unknown) => error)
    while (!sent.some(({ event, payload }) => event === 'progress' && 'done' in payload && payload.jobId === jobId && payload.done > 0)) await new Promise((next) => setImmediate(next))
    act(jobId)
    return job
  }
  const kept = aFolder()
  expect(await during(kept, (jobId) => { void hr.arsip.batal({ jobId }); void hr.arsip.batal({ jobId }) })).toMatchObject({ code: 'CANCELLED', message: expect.stringMatching(/dihentikan\. \d folder pegawai yang sudah lengkap tetap ada di/) as string }) // prettier-ignore
  for (const name of readdirSync(kept, { recursive: true, withFileTypes: true })) expect(name.name).not.toMatch(/sementara|tmp/)
  const pulled = aFolder()
  expect(await during(pulled, () => { rmSync(pulled, { recursive: true }) })).toMatchObject({ code: 'IO', message: expect.stringMatching(/dicabut.* folder pegawai yang sudah lengkap/) as string }) // prettier-ignore
  expect(existsSync(pulled)).toBe(false)
})
