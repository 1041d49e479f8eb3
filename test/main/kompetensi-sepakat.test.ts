import { randomUUID } from 'node:crypto'
import { beforeEach, expect, it } from 'vitest'
import { programDokumen } from '../../db/queries/dokumen-kompetensi.query'
import { anApp, type TestApp } from '../builders/app.builder'
import { aKantor } from '../builders/kantor.builder'
import { tanam } from '../builders/kompetensi.builder'

// The same sum is told on many screens and papers: they must agree, also in the cases that are easily forgotten.
let app: TestApp
let orang: string[]
beforeEach(async () => {
  app = await anApp()
  orang = (await aKantor(app.store, { orang: 9, indikator: 0 })).pegawai.map(({ id }) => id)
})
const uji = { channel: 'uji', label: 'Uji', actor: 'Penguji', undoable: false }
const ubah = (sql: string, ...values: (string | number)[]) => app.store.change(uji, (tx) => tx.query(sql, values))
const program = async (given: object, peserta: readonly object[], biaya: object | null = null) => {
  const id = await tanam(app.store, 'pelatihan', { ...given })
  const ids: string[] = []
  for (const [i, one] of peserta.entries()) ids.push(await tanam(app.store, 'pelatihan_peserta', { pelatihan_id: id, pegawai_id: orang[8 - i], ...one }))
  if (biaya) await tanam(app.store, 'pelatihan_biaya', { pelatihan_id: id, ...biaya })
  return { id, peserta: ids }
}
const usulan = (tahun = 2026) => app.hr.usulanRencana.hitung({ tahun, jobId: randomUUID(), teliti: false })
const meter = async (tahun: number, siapa = orang[8]) => (await app.hr.jam.tahun({ tahun })).orang.find(({ pegawaiId }) => pegawaiId === siapa)

it('a line bears the same load everywhere: with who did not finish, who lies in the bin, what is put off', async () => {
  const line = await tanam(app.store, 'anggaran', { pagu: 50_000_000 })
  const perOrang = { anggaran_id: line, dasar: 'per_orang', rencana: 1_000_000 }
  const jalan = await program({ status: 'selesai', mulai: '2026-02-02' }, [{ status: 'selesai' }, { status: 'tidak_selesai' }, { status: 'batal' }], perOrang)
  await ubah(`UPDATE "pegawai" SET "dihapus_pada" = '2026-10-01' WHERE "id" = ?`, orang[8] ?? '')
  const beban = async () => (await app.hr.anggaran.daftar({ tahun: 2026 })).baris[0]?.beban
  expect(await beban()).toBe(2_000_000)
  expect((await usulan()).baris[0]?.terikat).toBe(2_000_000)
  expect((await app.hr.rencana.get({ tahun: 2026 })).anggaran[0]?.beban).toBe(2_000_000)
  expect((await app.store.read((tx) => programDokumen(tx, 2026, '2026-11-23'))).map(({ id, biaya }) => [id, biaya])).toEqual([[jalan.id, 2_000_000]])
  const tunda = await program({ status: 'ditunda' }, [{}], { ...perOrang, komitmen: 300_000 })
  expect((await app.hr.pelatihan.get({ id: tunda.id })).biaya[0]).toMatchObject({ jumlah: 1_000_000, beban: 300_000 })
  expect(await beban()).toBe(2_300_000)
})

it('a programme from December to January is planned, as it counts, for the year in which it ends', async () => {
  const { id } = await program({ status: 'disetujui', mulai: '2026-12-28', selesai: '2027-01-10' }, [{}])
  expect(await meter(2026)).toMatchObject({ terencana: 0, tanpaTanggal: 0 })
  expect(await meter(2027)).toMatchObject({ terencana: 20, bulan: '1r20' })
  const [rencana, profil] = [await app.hr.rencana.orang({ tahun: 2027, pegawaiId: orang[8] ?? '' }), await app.hr.profilKompetensi.satu({ tahun: 2027, pegawaiId: orang[8] ?? '' })]
  expect(rencana.jam).toMatchObject({ direncanakan: 20, kurang: 0 })
  expect([rencana.program, profil.rencana]).toMatchObject([[{ jp: 20, selesai: expect.stringMatching(/^2027/) as string }], [{ jp: 20 }]])
  await ubah(`UPDATE "pelatihan" SET "status" = 'berjalan' WHERE "id" = ?`, id)
  expect((await usulan(2027)).ringkas.sudah).toBe(1)
  expect((await usulan()).ringkas.sudah).toBe(0)
})

it('a year before the office’s rules opens with the first of them', async () => {
  expect((await app.hr.rencana.get({ tahun: 2012 })).program).toEqual([])
  expect((await app.hr.kebutuhan.acuan({ tahun: 2012 })).bentuk.length).toBeGreaterThan(20)
  expect((await usulan(2012)).program).toEqual([])
  await expect(app.hr.kebutuhan.kumpulkan({ tahun: 2012 })).resolves.toMatchObject({ hilang: 0 })
})

it('a need waits again when its programme is cancelled or the person withdraws, and answers again when taken up', async () => {
  const { id } = await program({ status: 'disetujui' }, [{}, {}])
  const butuh = await tanam(app.store, 'kebutuhan', { pegawai_id: orang[8], pelatihan_id: id, status: 'disetujui' })
  const saring = { tahun: 2026, sumber: null, status: null, jenis: null, unitId: null, pegawaiId: null, kunci: null }
  const menunggu = async () => (await app.hr.kebutuhan.daftar({ ...saring, tanpaProgram: true })).length
  const [first] = (await app.hr.pelatihan.get({ id })).peserta.filter(({ pegawaiId }) => pegawaiId === orang[8])
  expect(await menunggu()).toBe(0)
  await app.hr.pelatihan.statusPeserta({ ids: [first?.id ?? ''], status: 'batal' })
  expect(await menunggu()).toBe(1)
  await app.hr.pelatihan.dariKebutuhan({ kebutuhanIds: [butuh], pelatihanId: id })
  expect((await app.hr.pelatihan.get({ id })).peserta.map(({ status }) => status)).toEqual(['calon', 'calon'])
  await app.hr.pelatihan.ubahStatus({ id, status: 'dibatalkan', alasan: 'Tempat tidak ada' })
  expect(await menunggu()).toBe(1)
  await app.hr.pelatihan.ubahStatus({ id, status: 'usulan', alasan: '' })
  expect(await menunggu()).toBe(0)
  await app.hr.pelatihan.ubahStatus({ id, status: 'dibatalkan', alasan: 'Tempat tidak ada' })
  const lain = await app.hr.pelatihan.dariKebutuhan({ kebutuhanIds: [butuh], pelatihanId: null })
  expect((await app.hr.kebutuhan.daftar({ ...saring, tanpaProgram: false })).map(({ pelatihan }) => pelatihan?.id)).toEqual([lain.id])
})

it('an imported course that is a running programme is not counted twice; reopened, hours follow the programme; called off, nobody finished, but a certificate forbids that', async () => {
  const { id, peserta } = await program({ status: 'berjalan', jalur: 'nonklasikal', bentuk: 'mandiri', mulai: '2026-02-02', selesai: '2026-02-03' }, [{ no_sertifikat: 'A/1' }])
  const [siapa] = await app.store.read((tx) => tx.query<{ nip: string }[]>(`SELECT "nip" FROM "pegawai" WHERE "id" = ?`, [orang[8]]))
  const impor = await app.hr.imporKompetensi.tempel({ jobId: randomUUID(), teks: `NIP\tNama Kursus\tJumlah Jam\tTanggal Selesai\tNo Sertifikat\n${siapa?.nip ?? ''}\tPelatihan pelayanan prima (contoh)\t20\t03-02-2026\tA/1` })
  await app.hr.imporKompetensi.periksa({ id: impor.id, pelatihanId: null, sel: [], lewati: [] })
  await app.hr.imporKompetensi.terapkan({ id: impor.id })
  expect((await meter(2026))?.diakui).toBe(0)
  await app.hr.pelaksanaan.tutup({ pelatihanId: id, selesai: null })
  expect((await meter(2026))?.diakui).toBe(20)
  await app.hr.pelaksanaan.bukaKembali({ pelatihanId: id })
  await app.hr.pelatihan.ubah({ id, jp: 24 })
  await expect(app.hr.pelatihan.ubah({ id, masukRencana: false })).rejects.toThrow(/sedang berjalan/)
  await app.hr.pelaksanaan.tutup({ pelatihanId: id, selesai: null })
  expect((await meter(2026))?.diakui).toBe(24)
  const isian = { nama: 'Pelatihan pelayanan prima (contoh)', jenis: 'teknis', bentuk: 'mandiri', jp: 24, mulai: null, selesai: '2026-02-03', penyelenggara: null, noSertifikat: 'A/1', tanggalSertifikat: null, catatan: null } as const
  await expect(app.hr.profilKompetensi.tambahRiwayat({ ...isian, pegawaiId: orang[8] ?? '' })).rejects.toMatchObject({ fields: { nama: expect.stringContaining('program kantor sendiri') as string } })
  await app.hr.pelaksanaan.bukaKembali({ pelatihanId: id })
  const batal = () => app.hr.pelatihan.ubahStatus({ id, status: 'dibatalkan', alasan: 'Salah catat' })
  await expect(batal()).rejects.toThrow(/1 peserta program ini sudah selesai dengan nomor sertifikat/)
  await app.hr.pelaksanaan.sertifikatSimpan({ pelatihanId: id, isi: [{ pesertaId: peserta[0] ?? '', noSertifikat: null }] })
  await batal()
  expect(await meter(2026)).toMatchObject({ diakui: 0, tanpaBukti: 0 })
})

it('outside the plan nothing is begun; a run of certificate numbers never meets one that is taken', async () => {
  const luar = await program({ status: 'disetujui', masuk_rencana: 0 }, [{}])
  await expect(app.hr.pelaksanaan.mulai({ pelatihanId: luar.id })).rejects.toThrow(/di luar rencana/)
  await expect(app.hr.pelatihan.ubahStatus({ id: luar.id, status: 'berjalan', alasan: '' })).rejects.toThrow(/di luar rencana/)
  const lain = await program({ status: 'selesai', mulai: '2026-02-02' }, [{ status: 'selesai', no_sertifikat: '002/SERT/2026' }, { status: 'selesai' }, { status: 'selesai' }])
  const isi = (mulaiUrut: number) => app.hr.pelaksanaan.sertifikatIsiBanyak({ pelatihanId: lain.id, pola: '{urut:3}/SERT/{tahun}', mulaiUrut, tanggal: '2026-02-05', timpa: false })
  await expect(isi(1)).rejects.toMatchObject({ fields: { mulaiUrut: expect.stringContaining('Nomor 002/SERT/2026 sudah dipakai') as string } })
  await expect(isi(3)).resolves.toEqual({ diisi: 2, dilewati: 1 })
})

it('an applied proposal leaves no seat to who has left, and passes no ceiling by people without a place', async () => {
  const line = await tanam(app.store, 'anggaran', { pagu: 2_000_000 })
  const { id } = await program({ masuk_rencana: 0 }, [{}, {}, {}, {}], { anggaran_id: line, dasar: 'per_orang', rencana: 1_000_000 })
  await ubah(`UPDATE "pegawai" SET "status" = 'pensiun' WHERE "id" = ?`, orang[8] ?? '')
  const pilihan = (await usulan()).program.flatMap((one) => (one.terpilih ? [{ pelatihanId: one.id, peserta: one.peserta.map((who) => who.id) }] : []))
  await expect(app.hr.usulanRencana.terapkan({ tahun: 2026, pilihan, batalkanSisa: false })).rejects.toThrow(/melampaui pagu.*rencana belum diubah/)
  expect((await app.hr.pelatihan.get({ id })).program.masukRencana).toBe(false)
  await expect(app.hr.usulanRencana.terapkan({ tahun: 2026, pilihan, batalkanSisa: true })).resolves.toEqual({ masuk: 1, keluar: 0, dibatalkan: 2 })
  expect((await app.hr.anggaran.daftar({ tahun: 2026 })).baris[0]).toMatchObject({ beban: 2_000_000, sisa: 0 })
})

it('doubling and redesigning ask before a ceiling of the other year is passed and leave out who has left; money moved between lines is a change of the plan', async () => {
  const [a, b] = [await tanam(app.store, 'anggaran'), await tanam(app.store, 'anggaran', { kode_rekening: '5.1.02.02.12.0002', uraian: 'Belanja lain' })]
  await tanam(app.store, 'anggaran', { tahun: 2027, pagu: 1_000_000 })
  const { id } = await program({}, [{}], { anggaran_id: a, rencana: 5_000_000 })
  await tanam(app.store, 'pelatihan_biaya', { pelatihan_id: id, anggaran_id: b, rencana: 3_000_000 })
  await ubah(`UPDATE "pegawai" SET "status" = 'pensiun' WHERE "id" = ?`, orang[8] ?? '')
  await expect(app.hr.pelatihan.gandakan({ id, tahun: 2027, peserta: true })).rejects.toMatchObject({ fields: { setuju: expect.stringContaining('melampaui pagu') as string } })
  const baru = await app.hr.pelatihan.gandakan({ id, tahun: 2027, peserta: true, setuju: true })
  expect((await app.hr.pelatihan.get({ id: baru.id })).peserta).toEqual([])
  await ubah(`UPDATE "pelatihan" SET "status" = 'selesai' WHERE "id" = ?`, id)
  const ulang = { pelatihanId: id, tahun: 2027, alasan: 'Di bawah ambang', perubahan: 'Praktik ditambah', jawab: [], peserta: 'di_bawah' as const }
  await expect(app.hr.evaluasiPelatihan.rancangUlang(ulang)).rejects.toMatchObject({ fields: { setuju: expect.stringContaining('melampaui pagu') as string } })
  await expect(app.hr.evaluasiPelatihan.rancangUlang({ ...ulang, setuju: true })).resolves.toBeDefined()
  const setujui = () => app.hr.rencana.setujui({ tahun: 2026, disetujuiOleh: 'Camat Contoh', disetujuiPada: '2026-11-23', alasan: 'Pertama', nomor: null })
  await setujui()
  await expect(setujui()).rejects.toMatchObject({ code: 'RULE_BROKEN' })
  await ubah(`UPDATE "pelatihan_biaya" SET "anggaran_id" = CASE WHEN "anggaran_id" = ?1 THEN ?2 ELSE ?1 END`, a, b)
  expect((await app.hr.rencana.get({ tahun: 2026 })).berubah).toBe(1)
  await expect(setujui()).resolves.toMatchObject({ versi: 2 })
})
