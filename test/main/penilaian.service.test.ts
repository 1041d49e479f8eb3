import { join } from 'node:path'
import readXlsxFile from 'read-excel-file/node'
import { expect, it } from 'vitest'
import { anApp } from '../builders/app.builder'
import { aMonth, board, fill } from '../builders/bulan.builder'
import type { PegawaiKantor } from '../builders/kantor.builder'

it('the recap is saved as a spreadsheet with the NIP as text', async () => {
  const app = await aMonth({ orang: 9, indikator: 1 })
  const { hr, kantor, periodeId, folder, answers } = app
  await hr.penilaian.nilai({ periodeId, pegawaiId: kantor.camat.id, hasil: 'di_atas', perilaku: 'di_atas' })
  await hr.penilaian.kecualikan({ periodeId, pegawaiId: kantor.pegawai[8]!.id, alasan: 'tugas_belajar' })
  const file = join(folder, 'rekap.xlsx')
  answers.push(file)
  expect(await hr.penilaian.eksporRekap({ tahun: 2026, bulan: 10 })).toBe(file)
  const cells = (await readXlsxFile(file)).flatMap(({ data }) => data).flat()
  for (const text of [kantor.camat.nip, 'Sangat Baik', 'Di Atas Ekspektasi', 'Dikecualikan: Tugas belajar', 'Kecamatan Sukamaju']) expect(cells).toContain(text)
  expect(await hr.penilaian.eksporRekap({ tahun: 2026, bulan: 10 })).toBeNull()
})

it('each month keeps its own figure of an indicator', async () => {
  const app = await aMonth({ orang: 8, indikator: 1, bulan: 9 })
  const { hr, kantor, periodeId: september } = app
  const [satu] = kantor.pegawai as [PegawaiKantor]
  const [indikatorId] = satu.indikatorIds as [string]
  const { periodeId: oktober } = await hr.sesi.buka({ tahun: 2026, bulan: 10 })
  for (const [periodeId, teks] of [[september, 'sembilan'], [oktober, 'sepuluh'], [september, 'sembilan lagi']] as const) await hr.sesi.simpanRealisasi({ periodeId, indikatorId, teks })
  const read = async (periodeId: string) => (await hr.sesi.lembar({ periodeId, pegawaiId: satu.id })).rhk[0]?.indikator[0]
  expect(await read(september)).toMatchObject({ realisasi: 'sembilan lagi' })
  expect(await read(oktober)).toMatchObject({ realisasi: 'sepuluh', bulanLalu: 'sembilan lagi' })
})

it('excluded people do not count, need no rating, and say why', async () => {
  const app = await aMonth({ orang: 10, indikator: 1 })
  const { hr, kantor, periodeId } = app
  const staf = kantor.pegawai[9]!
  await hr.penilaian.nilai({ periodeId, pegawaiId: staf.id, hasil: 'di_bawah', perilaku: 'di_bawah' })
  expect((await board(app)).populasi[0]).toMatchObject({ n: 9, dinilai: 1, jumlah: { sangat_kurang: 1 } })
  await expect(hr.penilaian.kecualikan({ periodeId, pegawaiId: staf.id, alasan: 'lain' })).rejects.toMatchObject({ fields: { keterangan: expect.any(String) as unknown } })
  await hr.penilaian.kecualikan({ periodeId, pegawaiId: staf.id, alasan: 'cuti_besar', keterangan: 'Sampai Desember' })
  const papan = await board(app)
  expect(papan.populasi[0]).toMatchObject({ n: 8, dinilai: 0, jumlah: { sangat_kurang: 0 } })
  expect(papan.orang.find(({ pegawaiId }) => pegawaiId === staf.id)).toMatchObject({ keadaan: 'dikecualikan', pengecualian: { alasan: 'cuti_besar' } })
  const rekap = await hr.penilaian.rekap({ tahun: 2026, bulan: 10 })
  expect(rekap.kelompok.flatMap(({ pegawai }) => pegawai).find(({ pegawaiId }) => pegawaiId === staf.id)).toMatchObject({ predikat: null, keterangan: expect.stringMatching(/Cuti besar/) as unknown })
  expect((await hr.penilaian.rekapTahun({ tahun: 2026 }))[9]?.jumlah.sangat_kurang).toBe(0)
  await hr.penilaian.batalKecualikan({ periodeId, pegawaiId: staf.id })
  expect((await board(app)).populasi[0]).toMatchObject({ n: 9, dinilai: 1 })
})

it('a distribution off its pattern is told at once, never blocks a rating, and needs a reason to close', async () => {
  const app = await aMonth({ orang: 11, indikator: 1 })
  const { hr, kantor, periodeId } = app
  await fill(app, periodeId, kantor.pegawai)
  await hr.penilaian.tetapkanCapaian({ periodeId, unitId: kantor.kecamatanId, capaian: 'baik' })
  const [populasi] = (await board(app)).populasi
  expect(populasi).toMatchObject({ n: 10, capaian: 'baik', aturan: { dasarHukum: 'SE MenPANRB 3/2023', terverifikasi: false } })
  expect(populasi?.pelanggaran.join(' ')).toMatch(/Baik paling banyak 7 orang.*Butuh Perbaikan dan\/atau Kurang/)
  const open = async () => (await hr.sesi.kelengkapan({ periodeId })).butir.filter(({ beres }) => !beres).map(({ kode }) => kode)
  expect(await open()).toEqual(['distribusi', 'administrasi'])
  await hr.penilaian.nilai({ periodeId, pegawaiId: kantor.pegawai[5]!.id, hasil: 'di_atas' })
  await hr.penilaian.simpanAlasanDistribusi({ periodeId, unitId: kantor.kecamatanId, alasan: 'Target terlampaui di semua seksi.' })
  expect(await open()).toEqual(['administrasi'])
  expect((await hr.sesi.kelengkapan({ periodeId })).bolehDikunci).toBe(true)
})

it('a kelurahan can be its own population, headed by its Lurah', async () => {
  const app = await aMonth({ orang: 29, indikator: 1 })
  const { hr, kantor } = app
  expect((await board(app)).populasi).toHaveLength(1)
  await hr.penilaian.aturPopulasi({ kelurahanSendiri: true })
  const { populasi, orang } = await board(app)
  expect(populasi.map(({ unitId, n }) => [unitId, n])).toEqual([[kantor.kecamatanId, 16], ...kantor.kelurahanIds.map((id) => [id, 3])])
  expect(orang.filter(({ kepala }) => kepala)).toHaveLength(4)
})

it('a rating says why, warns without evidence, and a low one asks for a plan', async () => {
  const app = await aMonth({ orang: 9, indikator: 1 })
  const { hr, kantor, periodeId } = app
  const staf = kantor.pegawai[8]!
  expect(await hr.penilaian.nilai({ periodeId, pegawaiId: staf.id, hasil: 'di_atas' })).toEqual({ predikat: null })
  expect(await hr.penilaian.nilai({ periodeId, pegawaiId: staf.id, perilaku: 'di_bawah' })).toEqual({ predikat: 'kurang' })
  const lembar = await hr.sesi.lembar({ periodeId, pegawaiId: staf.id })
  expect(lembar.mengapa).toMatchObject({ aturan: { dasarHukum: 'PermenPANRB 6/2022', terverifikasi: true } })
  expect(lembar.peringatan).toHaveLength(2)
  await hr.sesi.tambahBukti({ periodeId, indikatorId: staf.indikatorIds[0]!, nama: 'Rekap layanan' })
  await hr.penilaian.simpanPerbaikan({ periodeId, pegawaiId: staf.id, area: 'Disiplin', tindakan: 'Pembinaan', batas: '2026-12-01' })
  expect((await hr.sesi.lembar({ periodeId, pegawaiId: staf.id })).peringatan).toEqual([])
  await hr.riwayat.urungkan(undefined)
  expect((await hr.sesi.lembar({ periodeId, pegawaiId: staf.id })).perbaikan).toEqual([])
})

it('Ctrl+Z walks back over records: note, rating, figure', async () => {
  const app = await aMonth({ orang: 9, indikator: 1 })
  const { hr, kantor, periodeId } = app
  const staf = kantor.pegawai[8]!
  await hr.sesi.simpanRealisasi({ periodeId, indikatorId: staf.indikatorIds[0]!, teks: '1' })
  await hr.penilaian.nilai({ periodeId, pegawaiId: staf.id, hasil: 'sesuai', perilaku: 'sesuai' })
  await hr.penilaian.simpanCatatan({ periodeId, pegawaiId: staf.id, catatan: 'Pertahankan.' })
  const read = async () => {
    const { penilaian, rhk } = await hr.sesi.lembar({ periodeId, pegawaiId: staf.id })
    return [rhk[0]?.indikator[0]?.realisasi, penilaian.predikat, penilaian.catatan]
  }
  expect(await read()).toEqual(['1', 'baik', 'Pertahankan.'])
  await hr.riwayat.urungkan(undefined)
  expect(await read()).toEqual(['1', 'baik', ''])
  await hr.riwayat.urungkan(undefined)
  expect(await read()).toEqual(['1', null, ''])
  await hr.riwayat.urungkan(undefined)
  expect(await read()).toEqual(['', null, ''])
})

it('people without an approved SKP are listed with what to do', async () => {
  const app = await aMonth({ orang: 9, indikator: 1 })
  const { hr, kantor, periodeId, store } = app
  const staf = kantor.pegawai[8]!
  await store.change({ channel: 'test', label: 'x', actor: 'x', undoable: false }, (tx) => tx.query(`UPDATE "skp" SET "status" = 'draft' WHERE "id" = ?`, [staf.skpId]))
  expect((await board(app)).orang.find(({ pegawaiId }) => pegawaiId === staf.id)).toMatchObject({ keadaan: 'tanpa_skp' })
  expect((await hr.sesi.lembar({ periodeId, pegawaiId: staf.id })).alasanTanpaSkp).toMatch(/Draf/)
  await expect(hr.penilaian.nilai({ periodeId, pegawaiId: staf.id, hasil: 'sesuai' })).rejects.toMatchObject({ code: 'RULE_BROKEN' })
})

it('phrases most used come first, and the office writes its own', async () => {
  const { hr } = await anApp()
  const before = await hr.bank.frasa(undefined)
  expect(before.length).toBeGreaterThan(50)
  await hr.bank.pakaiFrasa({ id: before[9]!.id })
  expect((await hr.bank.frasa(undefined))[0]).toMatchObject({ id: before[9]!.id, dipakai: 1 })
  const { id } = await hr.bank.simpanFrasa({ sifat: 'arahan', untuk: 'umum', teks: 'Susun jadwal piket.' })
  await hr.bank.simpanFrasa({ id, sifat: 'arahan', untuk: 'umum', teks: 'Susun jadwal piket bulan depan.' })
  expect((await hr.bank.frasa(undefined)).find((frasa) => frasa.id === id)?.teks).toBe('Susun jadwal piket bulan depan.')
  await hr.bank.hapusFrasa({ id })
  expect(await hr.bank.frasa(undefined)).toHaveLength(before.length)
})
