import { expect, it } from 'vitest'
import { anApp } from '../builders/app.builder'
import { aKantor } from '../builders/kantor.builder'
import { tanam } from '../builders/kompetensi.builder'
import { KANTOR } from '../builders/surat.builder'

const SETUJU = { tahun: 2026, disetujuiOleh: 'Camat Sukamaju (contoh)', disetujuiPada: '2026-01-15', alasan: 'Rencana awal tahun', nomor: null }

async function aPlan() {
  const app = await anApp()
  const kantor = await aKantor(app.store, { orang: 9, indikator: 0 })
  const orang = kantor.pegawai.map(({ id }) => id)
  const baru = (judul: string, more: object = {}) => app.hr.pelatihan.tambah({ tahun: 2026, judul, jenis: 'teknis', jalur: 'klasikal', bentuk: 'bimtek', jp: 20, ...more }).then(({ id }) => id)
  const anggaranId = await tanam(app.store, 'anggaran', { pagu: 5_000_000 })
  const arsip = await baru('Arsip (contoh)', { mulai: '2026-03-02', selesai: '2026-03-04' })
  await app.hr.pelatihan.tambahPeserta({ pelatihanId: arsip, pegawaiIds: orang.slice(0, 3) })
  const { id: butir } = await app.hr.pelatihan.tambahBiaya({ pelatihanId: arsip, komponen: 'konsumsi', dasar: 'per_orang', rencana: 100_000, anggaranId })
  return { ...app, orang, baru, arsip, butir, anggaranId }
}

it('offers the head of the office as who approves; none while no office is set up', async () => {
  const { hr, ...app } = await anApp()
  expect(await hr.rencana.penyetuju(undefined)).toBeNull()
  await hr.kantor.save(KANTOR)
  const { pegawai } = await aKantor(app.store, { orang: 9, indikator: 0 })
  expect(await hr.rencana.penyetuju(undefined)).toMatch(new RegExp(`${pegawai[0]!.nama}.*, Camat `))
})

it('adds up what is in the plan: hours, people, money by line; what is left out weighs nothing', async () => {
  const { hr, baru, orang } = await aPlan()
  const luar = await baru('Luar rencana (contoh)', { masukRencana: false })
  await hr.pelatihan.tambahPeserta({ pelatihanId: luar, pegawaiIds: orang.slice(0, 1) })
  const rencana = await hr.rencana.get({ tahun: 2026 })
  expect(rencana.program[0]).toMatchObject({ kurikulum: 'belum', penyelenggara: null })
  expect(rencana.program.map(({ judul, dalamRencana }) => [judul, dalamRencana])).toEqual([['Arsip (contoh)', true], ['Luar rencana (contoh)', false]])
  expect(rencana.total).toEqual({ program: 1, jamOrang: 60, peserta: 3, orang: 3, biaya: 300_000, tanpaMata: 0 })
  expect(rencana.anggaran).toMatchObject([{ pagu: 5_000_000, beban: 300_000 }])
  expect(rencana).toMatchObject({ versi: null, berubah: 0, peringatan: [] })
}) // prettier-ignore

it('is approved into a version that stays as it was, moves its programmes on, and is taken back by one undo', async () => {
  const { hr, baru, arsip } = await aPlan()
  const luar = await baru('Luar rencana (contoh)', { masukRencana: false })
  await expect(hr.rencana.setujui({ ...SETUJU, tahun: 2025 })).rejects.toMatchObject({ code: 'RULE_BROKEN' })
  await expect(hr.rencana.setujui({ ...SETUJU, disetujuiPada: '2062-01-15' })).rejects.toMatchObject({ fields: { disetujuiPada: 'Tanggal persetujuan belum tiba.' } })
  const { id, versi } = await hr.rencana.setujui(SETUJU)
  expect(versi).toBe(1)
  const status = async () => (await hr.pelatihan.daftar({ tahun: 2026 })).map((one) => [one.id, one.status])
  expect(await status()).toEqual(expect.arrayContaining([[arsip, 'disetujui'], [luar, 'ditunda']]))
  expect((await hr.pelatihan.get({ id: luar })).program.catatan).toContain('tidak masuk rencana versi 1')
  await expect(hr.rencana.setujui(SETUJU)).rejects.toThrow(/tidak berubah sejak versi/)
  await hr.pelatihan.ubah({ id: arsip, jp: 24 })
  expect(await hr.rencana.versi({ id })).toMatchObject({ versi: 1, disetujuiOleh: SETUJU.disetujuiOleh, isi: { program: [{ jp: 20, bentuk: 'Bimbingan teknis', peserta: [{}, {}, {}], biaya: [{ jumlah: 300_000 }] }] } })
  expect(await hr.rencana.get({ tahun: 2026 })).toMatchObject({ versi: { versi: 1 }, berubah: 1 })
  await hr.riwayat.urungkan(undefined)
  await hr.riwayat.urungkan(undefined)
  expect(await hr.rencana.daftarVersi({ tahun: 2026 })).toEqual([])
  expect(await status()).toEqual(expect.arrayContaining([[arsip, 'usulan'], [luar, 'usulan']]))
}) // prettier-ignore

it('tells what changed from version to version and since the last one', async () => {
  const { hr, baru, arsip, butir } = await aPlan()
  const satu = await hr.rencana.setujui(SETUJU)
  await hr.pelatihan.ubahBiaya({ id: butir, rencana: 200_000 })
  const pajak = await baru('Perpajakan (contoh)')
  const dua = await hr.rencana.setujui({ ...SETUJU, alasan: 'Penambahan program' })
  await hr.pelatihan.ubahStatus({ id: arsip, status: 'dibatalkan', alasan: 'Efisiensi' })
  const beda = await hr.rencana.beda({ dariId: satu.id, keId: dua.id })
  expect(beda).toMatchObject({ tambah: [{ id: pajak }], hapus: [], ubah: [{ id: arsip, perubahan: [{ medan: 'Biaya', dari: 'Rp300.000', ke: 'Rp600.000' }] }] })
  expect(await hr.rencana.beda({ dariId: dua.id, keId: null })).toMatchObject({ tambah: [], hapus: [{ id: arsip, judul: 'Arsip (contoh)' }], ubah: [] })
  expect((await hr.rencana.daftarVersi({ tahun: 2026 })).map(({ versi, alasan }) => [versi, alasan])).toEqual([[2, 'Penambahan program'], [1, 'Rencana awal tahun']])
}) // prettier-ignore

it('over a ceiling is approved only knowingly', async () => {
  const { hr, butir } = await aPlan()
  await hr.pelatihan.ubahBiaya({ id: butir, rencana: 2_000_000, setuju: true })
  const sentence = 'Rencana pada 5.1.02.02.12.0001 Belanja kursus dan pelatihan (Rp6.000.000) melampaui pagu Rp5.000.000: lebih Rp1.000.000.'
  expect((await hr.rencana.get({ tahun: 2026 })).peringatan).toEqual([sentence])
  await expect(hr.rencana.setujui(SETUJU)).rejects.toMatchObject({ code: 'INVALID_INPUT', fields: { setuju: sentence } })
  await expect(hr.rencana.setujui({ ...SETUJU, disetujuiOleh: '', setuju: true })).rejects.toMatchObject({ fields: { disetujuiOleh: 'Tulis nama dan jabatan yang menyetujui.' } })
  expect((await hr.rencana.setujui({ ...SETUJU, setuju: true })).versi).toBe(1)
})

it("one person's plan: programmes, needs, hours counted, planned and missing", async () => {
  const { hr, store, orang, arsip } = await aPlan()
  await tanam(store, 'riwayat_kompetensi', { pegawai_id: orang[0], no_sertifikat: 'C-1', jp: 6 })
  await tanam(store, 'kebutuhan', { pegawai_id: orang[0], pelatihan_id: arsip })
  await hr.pelatihan.ubah({ id: arsip, jp: 10 })
  expect(await hr.rencana.orang({ tahun: 2026, pegawaiId: orang[0]! })).toMatchObject({
    orang: { pegawaiId: orang[0], jabatan: 'Camat' },
    program: [{ id: arsip, bentuk: 'Bimbingan teknis', dalamRencana: true, statusPeserta: 'calon' }],
    kebutuhan: [{ kompetensi: 'Pelayanan publik', pelatihan: 'Arsip (contoh)' }],
    jam: { minimal: 20, maksimal: null, diakui: 6, tanpaBukti: 0, direncanakan: 10, kurang: 4 },
  })
})
