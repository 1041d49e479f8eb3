import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PDFDocument } from 'pdf-lib'
import { v7 as uuid } from 'uuid'
import { beforeAll, expect, it, onTestFinished } from 'vitest'
import type { Store } from '../../db/store'
import { rateOffice } from '../../scripts/demo/sesi'
import { anApp, type TestApp } from '../builders/app.builder'
import { aMonth as openedMonth, fill } from '../builders/bulan.builder'
import { aKantor } from '../builders/kantor.builder'
import { lines, readPages } from './formulir/pdf-text'

const PEOPLE = 30

interface Month extends TestApp {
  periodeId: string
  people: string[]
}

/** An office of 30 in November 2026: SKP approved, the month open. */
async function aMonth(): Promise<Month> {
  const app = await anApp()
  await app.hr.kantor.save({ namaPemda: 'Kabupaten Contoh', jenisPemda: 'kabupaten', namaKecamatan: 'Kecamatan Sukamaju', kotaPenandatanganan: 'Sukamaju' })
  const { pegawai } = await aKantor(app.store, { orang: PEOPLE })
  const { periodeId } = await app.hr.sesi.buka({ tahun: 2026, bulan: 11 })
  return { ...app, periodeId, people: pegawai.map(({ id }) => id) }
}

/** Papers made and remembered, as the archive will find them. */
const documents = (store: Store) =>
  store.read((tx) => tx.query<unknown[]>(`SELECT "nama_berkas", "halaman", "sha256" FROM "dokumen"`))

const aFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'takar-cetak-'))
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true })
  })
  return folder
}

beforeAll(() => {
  if (!existsSync('out/main/pdf.worker.js')) throw new Error('Run "npm run build" first')
})

it('the check list counts the papers and says what each lacks', async () => {
  const { hr, periodeId, people } = await aMonth()
  const pilihan = { periodeId, pegawaiIds: people, jenis: ['evaluasi', 'dokumen_evaluasi'] as const, terisi: false }
  const before = await hr.formulir.periksa({ ...pilihan, jenis: [...pilihan.jenis] })
  expect(before).toMatchObject({ jumlah: 2 * PEOPLE, lewat: 0 })
  expect(before.catatan).toHaveLength(2 * PEOPLE)
  expect(before.catatan[0]?.pesan).toContain('Rating belum lengkap.')
  await rateOffice(hr, { periodeId, tahun: 2026, bulan: 11 })
  const after = await hr.formulir.periksa({ ...pilihan, jenis: [...pilihan.jenis] })
  expect(after.catatan.map(({ pesan }) => pesan)).toEqual([['Atasan pejabat penilai belum ditetapkan.']])
})

it('an SKP can be printed before any month was opened, the month’s forms cannot', async () => {
  const app = await anApp()
  await app.hr.kantor.save({ namaPemda: 'Kabupaten Contoh', jenisPemda: 'kabupaten', namaKecamatan: 'Kecamatan Sukamaju', kotaPenandatanganan: 'Sukamaju' })
  const { pegawai } = await aKantor(app.store, { orang: 5 })
  const pilihan = { periodeId: null, pegawaiIds: pegawai.map(({ id }) => id), terisi: false }
  expect(await app.hr.formulir.periksa({ ...pilihan, jenis: ['skp', 'lampiran_skp'] })).toMatchObject({ jumlah: 10, lewat: 0 })
  expect(await app.hr.formulir.periksa({ ...pilihan, jenis: ['evaluasi'] })).toMatchObject({ jumlah: 0, lewat: 5 })
  const paper = await app.hr.formulir.pratinjau({ ...pilihan, jenis: ['skp'], ke: 1 })
  expect(app.offered.get(paper.url)?.length).toBeGreaterThan(1000)
})

it('one merged file holds every paper, and its hash is remembered', async () => {
  const { hr, periodeId, people, answers, sent, store } = await aMonth()
  const file = join(aFolder(), 'gabungan.pdf')
  answers.push(file)
  const jobId = uuid()
  const made = await hr.formulir.cetak({ periodeId, pegawaiIds: people.slice(0, 10), jenis: ['dokumen_evaluasi'], terisi: false, keluaran: 'gabung', jobId })
  expect(made).toMatchObject({ berkas: 1, tempat: file })
  const bytes = readFileSync(file)
  expect((await PDFDocument.load(bytes)).getPageCount()).toBe(made?.halaman)
  expect(made?.halaman).toBeGreaterThanOrEqual(10)
  expect(await documents(store)).toEqual([{ nama_berkas: 'gabungan.pdf', halaman: made?.halaman, sha256: createHash('sha256').update(bytes).digest('hex') }])
  const progress = sent.flatMap(({ event, payload }) => (event === 'progress' && payload.jobId === jobId ? [payload] : []))
  expect(progress.at(-1)).toMatchObject({ state: 'selesai', done: 10, total: 10 })
})

it('many files are named NIP_Nama_Formulir_Periode.pdf in a new dated folder', async () => {
  const { hr, periodeId, people, answers } = await aMonth()
  const parent = aFolder()
  answers.push(parent)
  const made = await hr.formulir.cetak({ periodeId, pegawaiIds: people.slice(0, 3), jenis: ['evaluasi'], terisi: false, keluaran: 'berkas', jobId: uuid() })
  const names = readdirSync(made?.tempat ?? '')
  expect(names).toHaveLength(3)
  for (const name of names) expect(name).toMatch(/^\d{18}_[A-Za-z-]+_Evaluasi_2026-11\.pdf$/)
})

it('a cancelled job leaves nothing behind', async () => {
  const { hr, periodeId, people, answers, sent } = await aMonth()
  const folder = aFolder()
  answers.push(join(folder, 'gabungan.pdf'))
  const jobId = uuid()
  const job = hr.formulir.cetak({ periodeId, pegawaiIds: people, jenis: ['skp', 'evaluasi'], terisi: false, keluaran: 'gabung', jobId })
  const stop = setInterval(() => {
    if (sent.some(({ event }) => event === 'progress')) void hr.formulir.batal({ jobId })
  }, 5)
  await expect(job).rejects.toMatchObject({ code: 'CANCELLED' })
  clearInterval(stop)
  expect(readdirSync(folder)).toEqual([])
})

it('a closed dialog makes nothing, an impossible place is said plainly', async () => {
  const { hr, periodeId, people, answers } = await aMonth()
  const order = { periodeId, pegawaiIds: people.slice(0, 1), jenis: ['evaluasi' as const], terisi: false, jobId: uuid() }
  expect(await hr.formulir.cetak({ ...order, keluaran: 'gabung' })).toBeNull()
  const file = join(aFolder(), 'bukan-folder')
  writeFileSync(file, '')
  answers.push(join(file, 'x.pdf'))
  await expect(hr.formulir.cetak({ ...order, keluaran: 'gabung' })).rejects.toMatchObject({ code: 'IO' })
})

it('a closed month prints who people were then, whatever they are now', async () => {
  const { hr, periodeId, people, offered } = await aMonth()
  await rateOffice(hr, { periodeId, tahun: 2026, bulan: 11 })
  await hr.sesi.kunci({ periodeId })
  const [pegawaiId = ''] = people.slice(5)
  const { isian } = await hr.pegawai.get({ id: pegawaiId })
  await hr.pegawai.save({ id: pegawaiId, nama: 'Nama Sesudahnya' })
  const paper = await hr.formulir.pratinjau({ periodeId, pegawaiIds: [pegawaiId], jenis: ['dokumen_evaluasi'], terisi: false, ke: 0 })
  const text = (await readPages(offered.get(paper.url) ?? new Uint8Array())).flatMap(lines).join('\n')
  expect(text).toContain(isian.nama)
  expect(text).not.toContain('Nama Sesudahnya')
})

it('the recap and a filled-in worksheet show both ratings of everyone', async () => {
  const { hr, periodeId, people, offered } = await aMonth()
  await rateOffice(hr, { periodeId, tahun: 2026, bulan: 11 })
  const textOf = async (jenis: 'rekap' | 'lembar_kerja') => {
    const paper = await hr.formulir.pratinjau({ periodeId, pegawaiIds: people, jenis: [jenis], terisi: true, ke: 0 })
    return (await readPages(offered.get(paper.url) ?? new Uint8Array())).flatMap(lines).join('\n')
  }
  const recap = await textOf('rekap')
  expect(recap.match(/\b(Di Atas|Sesuai|Di Bawah)\b/g)?.length).toBeGreaterThanOrEqual(2 * PEOPLE)
  expect(await textOf('lembar_kerja')).toContain('1 dokumen')
})

it('a kelurahan counted apart has its own achievement on its papers, and its Lurah is not in its distribution', async () => {
  const { hr, kantor, periodeId, offered } = await openedMonth({ orang: 29, indikator: 1, bulan: 11 })
  await hr.kantor.save({ namaPemda: 'Kabupaten Contoh', jenisPemda: 'kabupaten', namaKecamatan: 'Kecamatan Sukamaju', kotaPenandatanganan: 'Sukamaju' })
  await hr.penilaian.aturPopulasi({ kelurahanSendiri: true })
  await fill({ hr }, periodeId, kantor.pegawai)
  const [kelurahan = ''] = kantor.kelurahanIds
  await hr.penilaian.tetapkanCapaian({ periodeId, unitId: kantor.kecamatanId, capaian: 'baik' })
  await hr.penilaian.tetapkanCapaian({ periodeId, unitId: kelurahan, capaian: 'istimewa' })
  const pegawaiIds = kantor.pegawai.filter(({ unitId }) => unitId === kelurahan).map(({ id }) => id)
  const textOf = async (jenis: 'evaluasi' | 'rekap', ke: number) => {
    const { url } = await hr.formulir.pratinjau({ periodeId, pegawaiIds, jenis: [jenis], terisi: true, caraPilihan: 'pilihan', ke })
    return (await readPages(offered.get(url) ?? new Uint8Array())).flatMap(lines).join('\n')
  }
  expect(await textOf('evaluasi', 0)).toContain('0 orang | 0 orang | 0 orang | 3 orang | 0 orang')
  expect(await textOf('evaluasi', 0)).toMatch(/CAPAIAN KINERJA ORGANISASI\*: \| ISTIMEWA/)
  const { jumlah } = await hr.formulir.periksa({ periodeId, pegawaiIds, jenis: ['rekap'], terisi: true })
  const recaps = await Promise.all(Array.from({ length: jumlah }, (_, ke) => textOf('rekap', ke)))
  const own = recaps.find((text) => !text.includes('Kepala Seksi Pemerintahan')) ?? ''
  expect(own).toMatch(/Istimewa/i)
  expect(recaps.find((text) => text.includes('Kepala Seksi Pemerintahan')) ?? '').toMatch(/Kecamatan Sukamaju: Baik[^]*Kelurahan [^:]+: Istimewa/)
})

it('the minutes tell achievement, counts and reason of each population apart, and of all together otherwise', async () => {
  const { hr, kantor, periodeId, offered } = await openedMonth({ orang: 29, indikator: 1, bulan: 11 })
  await hr.kantor.save({ namaPemda: 'Kabupaten Contoh', jenisPemda: 'kabupaten', namaKecamatan: 'Kecamatan Sukamaju', kotaPenandatanganan: 'Sukamaju' })
  await fill({ hr }, periodeId, kantor.pegawai)
  const [kelurahan = ''] = kantor.kelurahanIds
  const minutes = async () => {
    const { url } = await hr.formulir.pratinjau({ periodeId, pegawaiIds: [], jenis: ['berita_acara'], terisi: true, ke: 0 })
    return (await readPages(offered.get(url) ?? new Uint8Array())).flatMap(lines).join('\n')
  }
  await hr.penilaian.tetapkanCapaian({ periodeId, unitId: kantor.kecamatanId, capaian: 'baik' })
  await hr.penilaian.simpanAlasanDistribusi({ periodeId, unitId: kantor.kecamatanId, alasan: 'Target tercapai.' })
  const together = await minutes()
  expect(together).toContain('3. Capaian kinerja organisasi\nBAIK\n')
  expect(together).toContain('0 | 28 | 0 | 0 | 0 | 28\nAlasan penyimpangan dari pola distribusi: Target tercapai.')
  await hr.penilaian.aturPopulasi({ kelurahanSendiri: true })
  await hr.penilaian.tetapkanCapaian({ periodeId, unitId: kelurahan, capaian: 'istimewa' })
  await hr.penilaian.simpanAlasanDistribusi({ periodeId, unitId: kelurahan, alasan: 'Lebih cepat.' })
  const apart = await minutes()
  expect(apart).toMatch(/a\. \| Kecamatan Sukamaju: \| BAIK\nb\. \| Kelurahan Sukamaju: \| ISTIMEWA\nc\. \| Kelurahan Tanjung Indah: \.+\n/)
  expect(apart.match(/(?: \| \d+){6}/g)).toEqual([' | 0 | 16 | 0 | 0 | 0 | 16', ...Array<string>(3).fill(' | 0 | 3 | 0 | 0 | 0 | 3')])
  expect(apart).toContain('pola distribusi Kecamatan Sukamaju: Target tercapai.')
  expect(apart).toContain('pola distribusi Kelurahan Sukamaju: Lebih cepat.')
})

it('whoever acts as Camat on the day of the meeting signs for the office, with the acting post', async () => {
  const { hr, kantor, periodeId, store, offered } = await openedMonth({ orang: 9, indikator: 1, bulan: 11 })
  await hr.kantor.save({ namaPemda: 'Kabupaten Contoh', jenisPemda: 'kabupaten', namaKecamatan: 'Kecamatan Sukamaju', kotaPenandatanganan: 'Sukamaju' })
  const sekcam = kantor.pegawai[1]!
  await store.change({ channel: 'test', label: 'x', actor: 'x', undoable: false }, (tx) =>
    tx.query(`INSERT INTO "pegawai_jabatan" ("id", "pegawai_id", "jabatan", "jenis", "unit_id", "tmt", "selesai", "sifat") VALUES (?, ?, 'Camat', 'struktural', ?, '2026-11-01', '2026-11-20', 'plh')`, [
      uuid(), sekcam.id, kantor.kecamatanId,
    ]),
  )
  const signature = async (tanggal: string) => {
    await hr.sesi.simpanRapat({ periodeId, tanggal })
    const { url } = await hr.formulir.pratinjau({ periodeId, pegawaiIds: [], jenis: ['daftar_hadir'], terisi: true, ke: 0 })
    return (await readPages(offered.get(url) ?? new Uint8Array())).flatMap(lines).join('\n').split('Sukamaju, ').at(-1)
  }
  expect(await signature('2026-11-18')).toMatch(new RegExp(`Plh\\. Camat[^]*${sekcam.nama}`))
  expect(await signature('2026-11-25')).toMatch(new RegExp(`Camat[^]*${kantor.camat.nama}`))
})
