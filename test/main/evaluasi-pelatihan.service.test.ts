import { expect, it } from 'vitest'
import { anApp, type TestApp } from '../builders/app.builder'
import { aKantor, type Kantor } from '../builders/kantor.builder'
import { tanam } from '../builders/kompetensi.builder'

const REAKSI = { materi: 4, pengajar: 4, cara: 4, tempat: 4, manfaat: 4 }
const PERILAKU = { menerapkan: 4, mutu: 4, mandiri: 4, membagi: 4 }
const LEMBAR = { pesertaId: null, nilai: REAKSI, saran: null, tanggal: '2026-08-12' }
const DAMPAK = { indikatorId: null, nama: 'Waktu layanan', satuan: 'menit', arah: 'turun' as const, sebelum: 30, tanggalSebelum: '2026-07-31', sesudah: 20, tanggalSesudah: '2026-10-31', keterangan: null }

interface Program {
  app: TestApp
  kantor: Kantor
  pelatihanId: string
  peserta: string[]
}
/** A programme that ended on 12 August 2026, with `orang` people who finished; today is 23 November 2026. */
async function aProgram(given: Record<string, unknown> = {}, orang = 6): Promise<Program> {
  const app = await anApp()
  const kantor = await aKantor(app.store, { orang: 12, indikator: 2 })
  const pelatihanId = await tanam(app.store, 'pelatihan', { status: 'selesai', mulai: '2026-08-10', selesai: '2026-08-12', kurikulum: 'sesuai', ...given })
  const peserta: string[] = []
  for (const { id } of kantor.pegawai.slice(-orang)) peserta.push(await tanam(app.store, 'pelatihan_peserta', { pelatihan_id: pelatihanId, pegawai_id: id, status: 'selesai' }))
  return { app, kantor, pelatihanId, peserta }
}

it('from sheets, tests, checks and an indicator the four levels come, and the year lists the programme', async () => {
  const { app: { hr }, pelatihanId, peserta } = await aProgram()
  for (const pesertaId of [...peserta.slice(0, 2), null, null, null]) await hr.evaluasiPelatihan.tambahLembar({ ...LEMBAR, pelatihanId, pesertaId, saran: pesertaId === null ? 'Perbanyak praktik' : null })
  await hr.evaluasiPelatihan.simpanTes({ pelatihanId, nilai: peserta.map((pesertaId, i) => ({ pesertaId, pra: 50, ...(i < 5 ? { pasca: 54 } : {}) })) })
  await hr.evaluasiPelatihan.simpanCek({ pesertaId: peserta[0]!, nilai: PERILAKU, catatan: 'Lebih sigap', penilai: 'Camat', tanggal: '2026-10-01' })
  await hr.evaluasiPelatihan.tambahDampak({ ...DAMPAK, pelatihanId })
  const [baris] = await hr.evaluasiPelatihan.ringkas({ tahun: 2026 })
  expect(baris?.tingkat.map(({ hasil, n, dari }) => [hasil, n, dari])).toEqual([['tercapai', 5, 6], ['di_bawah', 5, 6], ['tercapai', 1, 6], ['tercapai', 1, 1]])
  expect(baris).toMatchObject({ rancangUlang: true, alasan: 'Pembelajaran di bawah ambang.', peserta: 6 })
  const satu = await hr.evaluasiPelatihan.satu({ pelatihanId })
  expect(satu.peserta.map(({ diBawah }) => diBawah)).toEqual([true, true, true, true, true, false])
  expect(satu.masukan.map(({ sumber, oleh }) => [sumber, oleh])).toEqual([['reaksi', null], ['reaksi', null], ['reaksi', null], ['cek', 'Camat']])
  expect((await hr.evaluasiPelatihan.masukan({ tahun: 2026 })).map(({ teks }) => teks)).toContain('Lebih sigap')
  await hr.evaluasiPelatihan.aturAmbang({ pelatihanId, reaksi: null, belajar: 3, perilaku: null, dampak: null })
  expect(await hr.evaluasiPelatihan.satu({ pelatihanId })).toMatchObject({ rancangUlang: false, ambangSendiri: { belajar: 3 } })
  await hr.riwayat.urungkan()
  expect((await hr.evaluasiPelatihan.satu({ pelatihanId })).ambangSendiri).toBeNull()
}) // prettier-ignore

it('what cannot be is refused on its field, and nothing is kept of it', async () => {
  const { app: { hr, store }, pelatihanId, peserta } = await aProgram()
  const refused = (promise: Promise<unknown>, fields: string[]) => expect(promise).rejects.toMatchObject({ code: 'INVALID_INPUT', fields: Object.fromEntries(fields.map((field) => [field, expect.any(String)])) })
  const [siapa = ''] = peserta
  await refused(hr.evaluasiPelatihan.tambahLembar({ ...LEMBAR, pelatihanId, nilai: { ...REAKSI, cara: 7 }, tanggal: '2026-08-01' }), ['nilai.cara', 'tanggal'])
  await refused(hr.evaluasiPelatihan.tambahLembar({ ...LEMBAR, pelatihanId, nilai: {} }), ['nilai'])
  await refused(hr.evaluasiPelatihan.simpanTes({ pelatihanId, nilai: [{ pesertaId: siapa, pra: 101 }] }), ['nilai.0.pra'])
  await refused(hr.evaluasiPelatihan.simpanCek({ pesertaId: siapa, nilai: { menerapkan: 0 }, catatan: null, penilai: null, tanggal: '2026-08-01' }), ['nilai.menerapkan', 'tanggal'])
  await refused(hr.evaluasiPelatihan.tambahDampak({ ...DAMPAK, pelatihanId, tanggalSebelum: '2026-09-01', tanggalSesudah: '2026-08-01' }), ['tanggalSebelum', 'tanggalSesudah'])
  await hr.evaluasiPelatihan.tambahLembar({ ...LEMBAR, pelatihanId, pesertaId: siapa })
  await refused(hr.evaluasiPelatihan.tambahLembar({ ...LEMBAR, pelatihanId, pesertaId: siapa }), ['pesertaId'])
  await expect(hr.evaluasiPelatihan.simpanTes({ pelatihanId: await tanam(store, 'pelatihan'), nilai: [] })).rejects.toMatchObject({ code: 'RULE_BROKEN' })
  const satu = await hr.evaluasiPelatihan.satu({ pelatihanId })
  expect([satu.lembar.length, satu.dampak.length, satu.peserta[0]?.pra]).toEqual([1, 0, null])
}) // prettier-ignore

it('sheets, checks and indicators are mended, removed and brought back', async () => {
  const { app: { hr }, pelatihanId, peserta } = await aProgram()
  const { id } = await hr.evaluasiPelatihan.tambahLembar({ ...LEMBAR, pelatihanId })
  await hr.evaluasiPelatihan.ubahLembar({ ...LEMBAR, id, nilai: { materi: 2 }, saran: 'Ruang panas' })
  const cek = { pesertaId: peserta[0]!, nilai: PERILAKU, catatan: null, penilai: 'Camat', tanggal: '2026-10-01' }
  await hr.evaluasiPelatihan.simpanCek(cek)
  await hr.evaluasiPelatihan.simpanCek({ ...cek, nilai: { ...PERILAKU, mutu: 2 } })
  const dampak = await hr.evaluasiPelatihan.tambahDampak({ ...DAMPAK, pelatihanId })
  await hr.evaluasiPelatihan.ubahDampak({ ...DAMPAK, id: dampak.id, sesudah: 40 })
  const before = await hr.evaluasiPelatihan.satu({ pelatihanId })
  expect(before.lembar[0]).toMatchObject({ rata: 2, saran: 'Ruang panas' })
  expect(before.peserta.find(({ id: one }) => one === peserta[0])?.cek).toMatchObject({ rata: 3.5 })
  expect(before.dampak[0]).toMatchObject({ hasil: 'di_bawah', kata: 'naik dari 30 menjadi 40 menit, memburuk 33,33%' })
  await hr.evaluasiPelatihan.hapusLembar({ id })
  await hr.evaluasiPelatihan.hapusCek({ pesertaId: peserta[0]! })
  await hr.evaluasiPelatihan.hapusDampak({ id: dampak.id })
  for (let i = 0; i < 3; i += 1) await hr.riwayat.urungkan()
  expect(await hr.evaluasiPelatihan.satu({ pelatihanId })).toEqual(before)
}) // prettier-ignore

it('checks come up by themselves between one and twelve months after, with the superior, and go once they are made', async () => {
  const { app: { hr, store }, kantor, pelatihanId, peserta } = await aProgram({}, 2)
  const satu = async (selesai: string, status = 'selesai') => tanam(store, 'pelatihan_peserta', { pelatihan_id: await tanam(store, 'pelatihan', { status: 'selesai', judul: selesai, mulai: selesai, selesai }), pegawai_id: kantor.pegawai.at(-1)!.id, status })
  await satu('2026-11-01')
  await satu('2025-06-01')
  await satu('2026-10-01', 'tidak_selesai')
  await satu('2026-10-02')
  const due = await hr.evaluasiPelatihan.cekJatuhTempo()
  expect(due.map(({ judul, keadaan }) => [judul, keadaan])).toEqual([['Pelatihan pelayanan prima (contoh)', 'terlambat'], ['Pelatihan pelayanan prima (contoh)', 'terlambat'], ['2026-10-02', 'jatuh_tempo']])
  const atasan = kantor.pegawai.find(({ id }) => id === kantor.pegawai.at(-1)!.penilaiId)
  expect(due.at(-1)).toMatchObject({ atasan: atasan?.nama, dari: '2026-11-02', sampai: '2027-01-02' })
  await hr.evaluasiPelatihan.simpanCek({ pesertaId: peserta[0]!, nilai: PERILAKU, catatan: null, penilai: null, tanggal: '2026-11-23' })
  expect((await hr.evaluasiPelatihan.cekJatuhTempo()).filter(({ pelatihanId: id }) => id === pelatihanId).map(({ pesertaId }) => pesertaId)).toEqual([peserta[1]])
}) // prettier-ignore

it('months of an SKP indicator are offered where they are numbers', async () => {
  const { app: { hr }, kantor, pelatihanId } = await aProgram({}, 1)
  const indikatorId = kantor.pegawai.at(-1)!.indikatorIds[0]!
  const { periodeId } = await hr.sesi.buka({ tahun: 2026, bulan: 7 })
  await hr.sesi.simpanRealisasi({ periodeId, indikatorId, teks: '95,5% selesai' })
  const lain = await hr.sesi.buka({ tahun: 2026, bulan: 8 })
  await hr.sesi.simpanRealisasi({ periodeId: lain.periodeId, indikatorId, teks: 'Terlaksana' })
  const pilihan = await hr.evaluasiPelatihan.pilihanIndikator({ pelatihanId })
  expect(pilihan).toHaveLength(2)
  expect(pilihan.find(({ id }) => id === indikatorId)?.realisasi).toEqual([{ tanggal: '2026-07-31', tahun: 2026, bulan: 7, nilai: 95.5 }])
  await hr.evaluasiPelatihan.tambahDampak({ ...DAMPAK, pelatihanId, indikatorId })
  expect((await hr.evaluasiPelatihan.satu({ pelatihanId })).dampak[0]?.milik).toBe(kantor.pegawai.at(-1)!.nama)
}) // prettier-ignore

const MINTA = { alasan: 'Pembelajaran di bawah ambang.', perubahan: 'Tambah praktik', tahun: 2027, jawab: [], peserta: 'tidak' as const }

it('the next version takes costs and those who fell short along, answers remarks and is chained to the old one', async () => {
  const { app: { hr, store }, pelatihanId, peserta } = await aProgram()
  const lama = await tanam(store, 'anggaran')
  const baru = await tanam(store, 'anggaran', { tahun: 2027 })
  await tanam(store, 'pelatihan_biaya', { pelatihan_id: pelatihanId, anggaran_id: lama, rencana: 900_000, komitmen: 800_000, realisasi: 700_000 })
  await hr.evaluasiPelatihan.simpanTes({ pelatihanId, nilai: peserta.map((pesertaId, i) => ({ pesertaId, pra: 50, pasca: i === 0 ? 51 : 90 })) })
  await hr.evaluasiPelatihan.tambahLembar({ ...LEMBAR, pelatihanId, saran: 'Perbanyak praktik' })
  const { masukan } = await hr.evaluasiPelatihan.satu({ pelatihanId })
  const { id } = await hr.evaluasiPelatihan.rancangUlang({ ...MINTA, pelatihanId, peserta: 'di_bawah', jawab: masukan.map(({ sumber, id: one }) => ({ sumber, id: one })) })
  const next = await hr.evaluasiPelatihan.satu({ pelatihanId: id })
  expect(next.program).toMatchObject({ tahun: 2027, versi: 2, status: 'usulan', mulai: null })
  expect(next.peserta).toHaveLength(1)
  expect(next.versi.map(({ versi, alasan, perubahan }) => [versi, alasan, perubahan])).toEqual([[1, null, null], [2, MINTA.alasan, 'Tambah praktik']])
  expect(next.versi.map(({ menjawab }) => menjawab)).toEqual([[], ['Perbanyak praktik']])
  expect(next.versi[1]?.beda.map(({ butir }) => butir)).toEqual(['Tahun', 'Mulai', 'Selesai', 'Kesesuaian kurikulum', 'Peserta'])
  expect(await store.read((tx) => tx.query(`SELECT "anggaran_id", "rencana", "komitmen", "realisasi" FROM "pelatihan_biaya" WHERE "pelatihan_id" = ?`, [id]))).toEqual([{ anggaran_id: baru, rencana: 900_000, komitmen: 0, realisasi: 0 }])
  const old = await hr.evaluasiPelatihan.satu({ pelatihanId })
  expect([old.masukan[0]?.dijawabVersi, old.berikut?.versi, old.halangan.rancangUlang]).toEqual([2, 2, expect.stringContaining('versi 2')])
  await expect(hr.evaluasiPelatihan.rancangUlang({ ...MINTA, pelatihanId })).rejects.toMatchObject({ code: 'RULE_BROKEN', message: expect.stringContaining('versi 2') as string })
  await expect(hr.evaluasiPelatihan.rancangUlang({ ...MINTA, pelatihanId: id })).rejects.toMatchObject({ code: 'RULE_BROKEN' })
  await hr.riwayat.urungkan()
  expect((await hr.evaluasiPelatihan.satu({ pelatihanId })).masukan[0]?.dijawabVersi).toBeNull()
}) // prettier-ignore

it('a version before the year of the old one, or without a reason, is refused on its field', async () => {
  const { app: { hr }, pelatihanId } = await aProgram({}, 0)
  await expect(hr.evaluasiPelatihan.rancangUlang({ ...MINTA, pelatihanId, tahun: 2025 })).rejects.toMatchObject({ fields: { tahun: 'Tahunnya tidak boleh sebelum tahun program ini (2026).' } })
  await expect(hr.evaluasiPelatihan.rancangUlang({ ...MINTA, pelatihanId, alasan: ' ', perubahan: '' })).rejects.toMatchObject({ fields: { alasan: expect.any(String) as string, perubahan: expect.any(String) as string } })
}) // prettier-ignore
