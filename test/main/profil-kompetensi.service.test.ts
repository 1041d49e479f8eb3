import { v7 as uuid } from 'uuid'
import { expect, it } from 'vitest'
import { aMonth } from '../builders/bulan.builder'
import { aPdf } from '../builders/gambar.builder'
import { tanam } from '../builders/kompetensi.builder'

const isian = { nama: 'Bimtek Arsip (contoh)', jenis: 'teknis', bentuk: 'bimtek', jp: 20, mulai: '2026-03-09', selesai: '2026-03-10', penyelenggara: 'BPSDM Contoh', noSertifikat: 'S-1/2026', tanggalSertifikat: null, catatan: null } as const
const file = (isi: Uint8Array, nama = 'sertifikat.pdf') => ({ nama, isi: Buffer.from(isi).toString('base64') })

async function aPerson() {
  const app = await aMonth({ orang: 9, indikator: 1 })
  const { id } = app.kantor.pegawai[8]!
  return { ...app, id, profil: () => app.hr.profilKompetensi.satu({ pegawaiId: id, tahun: 2026 }), tambah: (given: object = {}) => app.hr.profilKompetensi.tambahRiwayat({ ...isian, ...given, pegawaiId: id }) }
}

it('a course with its certificate counts, is seen as attached, changed, deleted and taken back', async () => {
  const { hr, profil, tambah, offered } = await aPerson()
  const { id } = await tambah({ berkas: file(aPdf('sertifikat')) })
  expect(await profil()).toMatchObject({ jam: { diakui: 20, lampu: 'hijau' }, riwayat: [{ id, asal: 'riwayat', berkasNama: 'sertifikat.pdf', siasnStatus: 'belum' }] })
  const { url, mime } = await hr.profilKompetensi.bukaSertifikat({ id })
  expect([mime, Buffer.from(offered.get(url) ?? []).equals(Buffer.from(aPdf('sertifikat')))]).toEqual(['application/pdf', true])
  await hr.profilKompetensi.ubahRiwayat({ ...isian, id, noSertifikat: null })
  expect(await profil()).toMatchObject({ jam: { diakui: 0, tanpaBukti: 20 }, riwayat: [{ berkasNama: 'sertifikat.pdf' }] })
  await hr.profilKompetensi.ubahRiwayat({ ...isian, id, berkas: null })
  await expect(hr.profilKompetensi.bukaSertifikat({ id })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await hr.profilKompetensi.hapusRiwayat({ id })
  expect((await profil()).riwayat).toEqual([])
  await hr.riwayat.urungkan(undefined)
  expect((await profil()).riwayat).toMatchObject([{ id, nama: isian.nama }])
})

it('what cannot be is said on its field, and nothing is stored', async () => {
  const { profil, tambah, hr, id } = await aPerson()
  await tambah()
  const wrong: [object, string][] = [
    [{ jp: 0 }, 'jp'], [{ jp: 10_000 }, 'jp'], [{ jp: 1.5 }, 'jp'], [{ mulai: '2026-03-11' }, 'selesai'], [{ selesai: '2026-12-31' }, 'selesai'], [{ nama: '  ' }, 'nama'], [{ bentuk: 'sulap' }, 'bentuk'],
    [{ nama: 'Lain', tanggalSertifikat: '2026-12-31' }, 'tanggalSertifikat'], [{ nama: 'Lain', mulai: '2026-03-10', tanggalSertifikat: '2016-03-10' }, 'tanggalSertifikat'], [{ nama: 'BIMTEK arsip contoh' }, 'nama'], [{ nama: 'Lain', berkas: file(new Uint8Array([77, 90, 1])) }, 'berkas'],
  ] // prettier-ignore
  for (const [given, field] of wrong) await expect(tambah(given), JSON.stringify(given)).rejects.toMatchObject({ code: 'INVALID_INPUT', fields: { [field]: expect.any(String) as string } })
  const hukuman = { pegawaiId: id, tingkat: 'ringan', tanggal: '2026-05-05', selesai: '2026-05-04', noSk: null, keterangan: null } as const
  await expect(hr.profilKompetensi.tambahHukuman(hukuman)).rejects.toMatchObject({ fields: { selesai: expect.any(String) as string } })
  await expect(hr.profilKompetensi.tambahHukuman({ ...hukuman, tanggal: '2027-01-01', selesai: null })).rejects.toMatchObject({ fields: { tanggal: expect.any(String) as string } })
  await expect(hr.profilKompetensi.tambahRiwayat({ ...isian, pegawaiId: uuid() })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await expect(hr.profilKompetensi.satu({ pegawaiId: uuid(), tahun: 2026 })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  expect((await profil()).riwayat).toHaveLength(1)
})

it('a profile has the standard against newest proof, the whole history, the plan, and the estimate with its parts', async () => {
  const { hr, store, id, profil, tambah, periodeId, kantor } = await aPerson()
  const jabatan = kantor.pegawai[8]!.jabatan
  for (const [kompetensi, tingkat] of [['Kearsipan', 2], ['Pelayanan publik', 3]] as const) await tanam(store, 'standar_kompetensi', { jabatan, kunci: jabatan.toLowerCase(), kompetensi, tingkat })
  await tanam(store, 'kompetensi_pegawai', { pegawai_id: id, kompetensi: 'kearsipan', tingkat: 2, tanggal: '2026-02-01', dasar: 'Uji kompetensi' })
  await tanam(store, 'kompetensi_pegawai', { pegawai_id: id, kompetensi: 'Pelayanan publik', tingkat: 5, tanggal: '2027-02-01' })
  const program = await tanam(store, 'pelatihan', { judul: 'Seminar (contoh)', bentuk: 'seminar', jp: 6, status: 'selesai', mulai: '2026-04-01', selesai: '2026-04-02' })
  await tanam(store, 'pelatihan_peserta', { pelatihan_id: program, pegawai_id: id, status: 'selesai', no_sertifikat: 'P-1' })
  const rencana = await tanam(store, 'pelatihan', { judul: 'Kursus rencana (contoh)', mulai: '2026-12-01', selesai: '2026-12-02' })
  await tanam(store, 'pelatihan_peserta', { pelatihan_id: rencana, pegawai_id: id })
  await hr.pegawai.tambahLatihan({ pegawaiId: id, nama: 'Prajabatan (contoh)', tahun: 2012, jam: 120 })
  await tambah()
  await store.change({ channel: 'uji', label: 'Uji', actor: 'Penguji', undoable: false }, async (tx) => {
    await tx.query(`UPDATE "pegawai" SET "pendidikan_kode" = '40' WHERE "id" = ?`, [id])
    await tx.query(`INSERT INTO "penilaian" ("id", "pegawai_id", "periode_id", "skp_id", "rating_hasil", "rating_perilaku", "predikat") VALUES (?, ?, ?, ?, 'sesuai', 'sesuai', 'baik')
      ON CONFLICT ("pegawai_id", "periode_id", "skp_id") DO UPDATE SET "rating_hasil" = 'sesuai', "rating_perilaku" = 'sesuai', "predikat" = 'baik'`, [uuid(), id, periodeId, kantor.pegawai[8]!.skpId])
  })
  const satu = await profil()
  expect(satu.standar).toMatchObject([{ kompetensi: 'Pelayanan publik', standar: 3, bukti: null, kurang: 3 }, { kompetensi: 'Kearsipan', standar: 2, bukti: 2, kurang: 0, dasar: 'Uji kompetensi' }])
  expect(satu.riwayat.map(({ asal, nama, noSertifikat, jp }) => [asal, nama, noSertifikat, jp])).toEqual([
    ['program', 'Seminar (contoh)', 'P-1', 6], ['riwayat', 'Bimtek Arsip (contoh)', 'S-1/2026', 20], ['duk', 'Prajabatan (contoh)', null, 120],
  ]) // prettier-ignore
  expect(satu.rencana.map(({ pelatihanId, statusPeserta }) => [pelatihanId, statusPeserta])).toEqual([[program, 'selesai'], [rencana, 'calon']]) // prettier-ignore
  expect(satu.ipAsn).toMatchObject({ nilai10: 850, kategori: 'Tinggi', kelompok: 'pelaksana', belumAda: [] })
  const { id: hukumanId } = await hr.profilKompetensi.tambahHukuman({ pegawaiId: id, tingkat: 'berat', tanggal: '2026-05-05', selesai: null, noSk: 'SK-1', keterangan: null })
  expect((await profil()).ipAsn.nilai10).toBe(810)
  const daftar = await hr.profilKompetensi.daftar({ tahun: 2026 })
  expect(daftar.orang.find(({ pegawaiId }) => pegawaiId === id)).toMatchObject({ diakui: 26, kesenjangan: 1, ipAsn10: 810, kategori: 'Tinggi', lengkap: true, belumSiasn: 2 })
  expect(daftar.orang.find(({ pegawaiId }) => pegawaiId === kantor.camat.id)).toMatchObject({ kesenjangan: null, lengkap: false })
  await hr.profilKompetensi.hapusHukuman({ id: hukumanId })
  expect((await profil()).hukuman).toEqual([])
})

it('courses for SIASN are those not recorded there yet, and many are marked at once', async () => {
  const { hr, store, id, tambah } = await aPerson()
  const { id: kursus } = await tambah()
  const program = await tanam(store, 'pelatihan', { status: 'selesai', mulai: '2026-04-01', selesai: '2026-04-02', penyelenggara: 'Badan Contoh' })
  const peserta = await tanam(store, 'pelatihan_peserta', { pelatihan_id: program, pegawai_id: id, status: 'selesai', no_sertifikat: 'P-1' })
  const entri = (semua = false) => hr.profilKompetensi.entriSiasn({ pegawaiId: null, semua })
  expect(await entri()).toMatchObject([{ asal: 'riwayat', id: kursus, siasnStatus: 'belum' }, { asal: 'program', id: peserta, penyelenggara: 'Badan Contoh', jp: 20 }])
  await hr.profilKompetensi.aturSiasn({ kursus: [{ asal: 'riwayat', id: kursus }, { asal: 'program', id: peserta }], status: 'diusulkan' })
  await hr.profilKompetensi.aturSiasn({ kursus: [{ asal: 'program', id: peserta }], status: 'tercatat' })
  expect(await entri()).toMatchObject([{ id: kursus, siasnStatus: 'diusulkan' }])
  expect(await entri(true)).toHaveLength(2)
  await hr.riwayat.urungkan(undefined)
  expect(await entri()).toHaveLength(2)
})
