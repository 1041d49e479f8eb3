import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { KodeDokumen } from '../../domain/pelatihan/dokumen/jenis'
import { openHeadless, type HeadlessApp } from '../../scripts/headless'
import { aKantor, type Kantor } from '../builders/kantor.builder'
import { tanam } from '../builders/kompetensi.builder'
import { KANTOR } from '../builders/surat.builder'
import { lines, readPages } from './formulir/pdf-text'

/** One office for all: each test makes its own papers, and none changes what another reads. */
let app: HeadlessApp
let kantor: Kantor
let pelayanan = ''
let arsip = ''
const folder = mkdtempSync(join(tmpdir(), 'takar-dokumen-'))

beforeAll(async () => {
  app = await openHeadless({ folder, today: '2026-11-23', actor: 'Penguji' })
  await app.hr.kantor.save(KANTOR)
  kantor = await aKantor(app.store, { orang: 16, indikator: 1 })
  await isiTahun()
}, 60_000)
afterAll(async () => {
  await app.close()
  rmSync(folder, { recursive: true, force: true })
})

async function isiTahun(): Promise<void> {
  const { store } = app
  const [lurah, ...staf] = [kantor.pegawai[5]!, ...kantor.pegawai.slice(8, 13)]
  const mitra = await tanam(store, 'mitra', { nama: 'BPSDM Contoh' })
  const mata = await tanam(store, 'anggaran')
  pelayanan = await tanam(store, 'pelatihan', { mulai: '2026-03-10', selesai: '2026-03-11', mitra_id: mitra, tempat: 'Aula Kecamatan', kurikulum: 'sesuai', status: 'selesai' })
  arsip = await tanam(store, 'pelatihan', { judul: 'Lokakarya arsip (contoh)', bentuk: 'lokakarya', jp: 8, status: 'usulan', kuota: 10 })
  await tanam(store, 'pelatihan', { judul: 'Program yang ditunda', status: 'ditunda' })
  await tanam(store, 'pelatihan_biaya', { pelatihan_id: pelayanan, anggaran_id: mata, dasar: 'per_orang', rencana: 250_000 })
  for (const [tanggal, materi] of [['2026-03-10', 'Standar pelayanan'], ['2026-03-11', 'Menangani pengaduan']]) await tanam(store, 'pelatihan_hari', { pelatihan_id: pelayanan, tanggal, materi, jam_mulai: '08:00', jam_selesai: '15:00' }) // prettier-ignore
  for (const [i, one] of [lurah, ...staf].entries()) {
    const peserta = await tanam(store, 'pelatihan_peserta', { pelatihan_id: pelayanan, pegawai_id: one.id, status: i === 5 ? 'tidak_selesai' : 'selesai', nilai_pra: 50, nilai_pasca: 70 + i })
    if (i < 3) await tanam(store, 'pelatihan_reaksi', { pelatihan_id: pelayanan, nilai: '{"materi":4,"pengajar":5}', saran: i === 0 ? 'Waktu praktik ditambah.' : null })
    if (i < 2) await tanam(store, 'pelatihan_cek', { peserta_id: peserta, nilai: '{"menerapkan":2,"mutu":3}' })
  }
  await tanam(store, 'pelatihan_peserta', { pelatihan_id: arsip, pegawai_id: staf[0]!.id })
  await tanam(store, 'pelatihan_peserta', { pelatihan_id: arsip, pegawai_id: staf[1]!.id, status: 'batal' })
  const butuh = await tanam(store, 'kebutuhan', { pegawai_id: staf[0]!.id, status: 'disetujui', pelatihan_id: arsip, usul_bentuk: 'bimtek' })
  await tanam(store, 'kebutuhan_sumber', { kebutuhan_id: butuh, keterangan: 'Diusulkan atasan karena tugas baru.' })
  await tanam(store, 'kebutuhan', { pegawai_id: lurah.id, kunci: 'kearsipan', kompetensi: 'Kearsipan', status: 'ditolak', alasan_putusan: 'Sudah mahir', prioritas_tangan: 5 })
  await tanam(store, 'riwayat_kompetensi', { pegawai_id: staf[0]!.id, jp: 22, no_sertifikat: 'S/1' })
}

/** Every line of a draft or issued paper, as it is printed. */
async function cetak(id: string): Promise<string> {
  const { url } = await app.hr.naskah.pratinjau({ id })
  return (await readPages(app.offered.get(url)!)).flatMap(lines).join('\n').replaceAll(' | ', ' ')
}
const buat = (kode: KodeDokumen, given: { pelatihanId?: string; unitId?: string; pegawaiIds?: string[] } = {}) => app.hr.dokumenKompetensi.buat({ kode, tahun: 2026, pelatihanId: null, ...given })
const satu = async (kode: KodeDokumen, given: Parameters<typeof buat>[1] = {}): Promise<string> => cetak((await buat(kode, given)).naskahId!)
const pertama = async (rangkaianId: string | null) => (await app.hr.rangkaian.get({ id: rangkaianId! })).anggota

describe('papers of the year, from the rows there are', () => {
  it.each<[KodeDokumen, string[]]>([
    ['lembar-akpk', ['LEMBAR ANALISIS KEBUTUHAN', 'Kearsipan', 'Ditolak: Sudah', 'Diusulkan atasan karena tugas', 'Bimbingan teknis', 'Jumlah 2 kebutuhan dari 2 pegawai: 1 disetujui, 1 ditolak, dan 0 menunggu putusan.']],
    ['rencana-kompetensi-kantor', ['Rencana kerja yang belum disetujui', 'BPSDM Contoh', '10 s.d. 11', '1.500.000', 'dijadwalkan', '5.1.02.02.12.0001', 'Jumlah 7 1.500.000']],
    ['surat-usulan-pelatihan', ['Badan Kepegawaian dan Pengembangan', 'DAFTAR PROGRAM YANG DIUSULKAN', 'Lokakarya arsip', 'DAFTAR CALON PESERTA']],
    ['rekap-jam-pelatihan', ['PNS dan CPNS paling sedikit 20 JP', 'RINCIAN PER PEGAWAI', 'Jumlah 16 16 1 15 22']],
  ])('%s', async (kode, kata) => {
    const text = await satu(kode)
    for (const one of kata) expect(text).toContain(one)
    expect(text).not.toContain('Program yang ditunda')
  })

  it('a unit has its own people only', async () => {
    const { unitId } = kantor.pegawai[5]!
    const text = await satu('lembar-akpk', { unitId })
    expect(text).toContain('Kearsipan')
    expect(text).not.toContain('karena tugas')
    expect(text).toContain('Unit kerja : Kelurahan Sukamaju')
  })

  it('everyone with a need or a programme gets a plan, signed by the appraiser; one person one draft', async () => {
    const run = await buat('rencana-kompetensi-pegawai')
    expect(run).toMatchObject({ naskahId: null, jumlah: 6 })
    const anggota = await pertama(run.rangkaianId)
    expect(anggota.map(({ kekurangan }) => kekurangan).join('')).toBe('')
    const orang = kantor.pegawai[8]!
    const text = await satu('rencana-kompetensi-pegawai', { pegawaiIds: [orang.id] })
    for (const kata of [orang.nama, 'paling sedikit 20 JP', '22 JP, sudah mencapai jam minimal', 'Lokakarya arsip', 'Pelayanan publik', kantor.pegawai[1]!.nama]) expect(text).toContain(kata)
  })
})

describe('papers of a programme, from the rows there are', () => {
  it.each<[KodeDokumen, string[]]>([
    ['undangan-pelatihan', ['Selasa, 10 Maret 2026 sampai dengan Rabu, 11 Maret 2026', '08.00 waktu setempat', 'DAFTAR PESERTA']],
    ['surat-tugas-pelatihan', ['MENUGASKAN:', 'diselenggarakan oleh BPSDM', 'APBD (DPA kecamatan) Tahun Anggaran 2026']],
    ['survei-pelatihan', ['Materi sesuai dengan kebutuhan pekerjaan saya.', '1. Sangat tidak setuju', 'Jawaban']],
    ['laporan-evaluasi-pelatihan', ['6 orang, 5 orang selesai, 1 orang tidak selesai', '3 dari 6', '2 dari 5', 'Di bawah', 'Waktu praktik ditambah.', 'perilaku di bawah ambang', 'menyimpulkan sebab.']],
  ])('%s', async (kode, kata) => {
    const text = await satu(kode, { pelatihanId: pelayanan })
    for (const one of kata) expect(text).toContain(one)
    expect(text).toContain('Pelatihan pelayanan prima (contoh)')
  })

  it('attendance has one whole sheet a day with every participant', async () => {
    const text = await satu('daftar-hadir-pelatihan', { pelatihanId: pelayanan })
    expect(text.match(/DAFTAR HADIR PESERTA PELATIHAN/g)).toHaveLength(2)
    expect(text.match(/Mengetahui,/g)).toHaveLength(2)
    expect(text.split(kantor.pegawai[9]!.nama)).toHaveLength(3)
    expect(text).toMatch(/Selasa, 10 Maret 2026[\s\S]*Standar pelayanan[\s\S]*Rabu, 11 Maret 2026[\s\S]*Menangani pengaduan/)
  })

  it('the superior of each who finished gets a form', async () => {
    const run = await buat('cek-atasan-pelatihan', { pelatihanId: pelayanan })
    expect(run.jumlah).toBe(5)
    const text = await cetak((await pertama(run.rangkaianId))[4]!.naskahId)
    for (const kata of ['Masa penilaian : 11 April 2026 s.d. 11 Juni 2026', 'Pegawai menerapkan hasil pelatihan dalam', 'Atasan langsung,']) expect(text).toContain(kata)
  })
})

describe('certificates', () => {
  it('each who finished gets one with a number of its own, which the participant then carries, and once only', async () => {
    const { hr, store } = app
    const run = await buat('sertifikat-pelatihan', { pelatihanId: pelayanan })
    expect(run.jumlah).toBe(5)
    expect(await hr.dokumenKompetensi.tawaranSertifikat({ pelatihanId: pelayanan })).toEqual([])
    await expect(buat('sertifikat-pelatihan', { pelatihanId: pelayanan })).rejects.toMatchObject({ code: 'RULE_BROKEN', message: expect.stringContaining('sudah mempunyai sertifikat') as string })
    expect(await hr.rangkaian.terbitkan({ id: run.rangkaianId!, jobId: uuid() })).toEqual({ terbit: 5, lewat: [] })
    const text = await cetak((await pertama(run.rangkaianId))[0]!.naskahId)
    for (const kata of ['SERTIFIKAT', '20 (dua puluh)', 'DAFTAR MATERI', 'Menangani pengaduan']) expect(text).toContain(kata)
    const offers = await hr.dokumenKompetensi.tawaranSertifikat({ pelatihanId: pelayanan })
    expect(new Set(offers.map(({ nomor }) => nomor)).size).toBe(5)
    expect(await hr.dokumenKompetensi.ambilNomorSertifikat({ pelatihanId: pelayanan })).toEqual({ jumlah: 5 })
    const carried = () => store.read((tx) => tx.query<{ no: string; hari: string; nama: string; ada: number }[]>(`SELECT "no_sertifikat" AS "no", "tanggal_sertifikat" AS "hari", "berkas_nama" AS "nama", "berkas_id" IN (SELECT "pdf_berkas_id" FROM "naskah") AS "ada" FROM "pelatihan_peserta" WHERE "pelatihan_id" = ? AND "no_sertifikat" IS NOT NULL ORDER BY 1`, [pelayanan]))
    expect((await carried()).map(({ no }) => no)).toEqual(offers.map(({ nomor }) => nomor).toSorted())
    expect((await carried()).every(({ hari, nama, ada }) => hari === '2026-11-23' && nama.endsWith('.pdf') && ada === 1)).toBe(true)
    expect(await hr.dokumenKompetensi.tawaranSertifikat({ pelatihanId: pelayanan })).toEqual([])

    const [batal] = await pertama(run.rangkaianId)
    await hr.naskah.batalkan({ id: batal!.naskahId, alasan: 'Salah cetak' })
    const { id } = await hr.naskah.salin({ id: batal!.naskahId })
    const baru = await hr.naskah.terbitkan({ id })
    expect(await hr.dokumenKompetensi.tawaranSertifikat({ pelatihanId: pelayanan })).toMatchObject([{ nomor: baru.nomor, nomorLama: batal!.nomor }])
    await hr.dokumenKompetensi.ambilNomorSertifikat({ pelatihanId: pelayanan })
    expect((await carried()).map(({ no }) => no)).toContain(baru.nomor)
    await hr.riwayat.urungkan(undefined)
    expect((await carried()).map(({ no }) => no)).toContain(batal!.nomor)
  })
})

describe('lists', () => {
  it('what was made is listed by year and by programme, and a draft that is undone or thrown away leaves them', async () => {
    const { hr } = app
    const daftar = async (pelatihanId: string | null) => (await hr.dokumenKompetensi.daftar({ tahun: 2026, pelatihanId })).filter(({ kode }) => kode === 'undangan-pelatihan' || kode === 'rencana-kompetensi-kantor')
    const [tahun, sendiri] = [await daftar(null), await daftar(arsip)]
    const undangan = await buat('undangan-pelatihan', { pelatihanId: arsip })
    expect(await daftar(arsip)).toMatchObject([{ id: undangan.naskahId, status: 'konsep', hal: 'Undangan Lokakarya arsip (contoh)', pelatihan: 'Lokakarya arsip (contoh)' }])
    await hr.naskah.hapus({ id: undangan.naskahId! })
    expect(await daftar(arsip)).toEqual(sendiri)
    await hr.riwayat.urungkan(undefined)
    expect(await daftar(arsip)).toHaveLength(1)
    await hr.riwayat.urungkan(undefined)
    expect(await daftar(null)).toEqual(tahun)
  })

  it('all papers of the year come in one go; what cannot be made is named with its reason', async () => {
    const { dibuat, lewat } = await app.hr.dokumenKompetensi.buatTahun({ tahun: 2026 })
    expect(dibuat.map(({ kode, jumlah }) => [kode, jumlah])).toEqual([['lembar-akpk', 1], ['rencana-kompetensi-kantor', 1], ['surat-usulan-pelatihan', 1], ['rencana-kompetensi-pegawai', 6], ['rekap-jam-pelatihan', 1]]) // prettier-ignore
    expect(lewat).toEqual([])
    const kosong = await app.hr.dokumenKompetensi.buatTahun({ tahun: 2031 })
    expect(kosong.dibuat.map(({ kode }) => kode)).toEqual(['rekap-jam-pelatihan'])
    expect(kosong.lewat[0]).toEqual({ nama: 'Lembar AKPK', alasan: 'Belum ada kebutuhan tahun 2031. Kumpulkan dahulu di bagian Kebutuhan.' })
  })

  it('says what is missing, and makes nothing of nothing', async () => {
    const kinds = await app.hr.dokumenKompetensi.jenis({ tahun: 2026, pelatihanId: arsip })
    expect(kinds.find(({ kode }) => kode === 'undangan-pelatihan')).toMatchObject({ jumlah: 1, kurang: null, perhatian: ['Tanggal mulai belum diisi.', 'Tempat belum diisi.', 'Jam mulainya belum diisi; dipakai jam bawaan templat.'] })
    await expect(buat('sertifikat-pelatihan', { pelatihanId: arsip })).rejects.toMatchObject({ code: 'RULE_BROKEN', message: 'Belum ada peserta yang berstatus selesai. Belum ada dokumen yang dibuat.' })
    await expect(buat('undangan-pelatihan')).rejects.toMatchObject({ code: 'INVALID_INPUT' })
    await expect(buat('undangan-pelatihan', { pelatihanId: uuid() })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  it('what a mentor of the office leads is held by the office', async () => {
    const { hr, store } = app
    const mentor = await tanam(store, 'mitra', { nama: 'Seorang Mentor', jenis: 'mentor', pegawai_id: kantor.pegawai[8]!.id })
    const id = await tanam(store, 'pelatihan', { mulai: '2026-04-06', mitra_id: mentor, status: 'disetujui' })
    await tanam(store, 'pelatihan_peserta', { pelatihan_id: id, pegawai_id: kantor.pegawai[9]!.id })
    const { naskahId } = await buat('undangan-pelatihan', { pelatihanId: id })
    expect((await hr.naskah.get({ id: naskahId! })).isi.medan['penyelenggara']).toBe((await hr.kantor.get(undefined))?.namaKecamatan)
  })
})
