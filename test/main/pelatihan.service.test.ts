import { describe, expect, it } from 'vitest'
import { anApp } from '../builders/app.builder'
import { aKantor } from '../builders/kantor.builder'
import { tanam } from '../builders/kompetensi.builder'

const BARU = { tahun: 2026, judul: 'Bimbingan teknis arsip (contoh)', jenis: 'teknis', jalur: 'klasikal', bentuk: 'bimtek', jp: 20 } as const

async function aProgram(given: { orang?: number } = {}) {
  const app = await anApp()
  const kantor = await aKantor(app.store, { orang: given.orang ?? 9, indikator: 0 })
  const { id } = await app.hr.pelatihan.tambah(BARU)
  return { ...app, id, orang: kantor.pegawai.map((one) => one.id), nama: kantor.pegawai.map(({ nama }) => nama) }
}

describe('a programme', () => {
  it('is kept field by field; a wrong field is told in its place and nothing of it is saved', async () => {
    const { hr, id } = await aProgram()
    await hr.pelatihan.ubah({ id, mulai: '2026-03-02', selesai: '2026-03-04', kuota: 30 })
    const wrong: [Parameters<typeof hr.pelatihan.ubah>[0], object][] = [
      [{ id, jp: 0, judul: 'Lain' }, { jp: 'Jam pelajaran ditulis dengan angka bulat, 1 sampai 2.000.' }],
      [{ id, jp: 10_000 }, { jp: 'Jam pelajaran ditulis dengan angka bulat, 1 sampai 2.000.' }],
      [{ id, jp: 24, selesai: '2026-03-01' }, { selesai: 'Tanggal selesai lebih awal daripada tanggal mulai.' }],
      [{ id, mulai: '2027-01-04', selesai: null }, { mulai: 'Tanggal mulai bukan dalam tahun 2026. Untuk tahun lain, gandakan programnya.' }],
      [{ id, jalur: 'nonklasikal' }, { bentuk: 'Bimbingan teknis tidak termasuk jalur nonklasikal.' }],
      [{ id, kuota: 0 }, { kuota: 'Kuota ditulis dengan angka bulat, 1 sampai 10.000 orang.' }],
      [{ id, judul: '  ' }, { judul: 'Isi nama program.' }],
    ]
    for (const [input, fields] of wrong) await expect(hr.pelatihan.ubah(input)).rejects.toMatchObject({ code: 'INVALID_INPUT', fields })
    await expect(hr.pelatihan.tambah({ ...BARU, mulai: '2026-05-02', selesai: '2026-05-01' })).rejects.toMatchObject({ code: 'INVALID_INPUT' })
    expect((await hr.pelatihan.get({ id })).program).toMatchObject({ judul: BARU.judul, jp: 20, mulai: '2026-03-02', selesai: '2026-03-04', jalur: 'klasikal', kuota: 30, prioritas: 3, status: 'usulan', masukRencana: true })
    expect(await hr.pelatihan.daftar({ tahun: 2026 })).toHaveLength(1)
  })

  it('is put off only with a reason, which stays in its notes; it is finished only by closing it, and a cancelled one keeps its content', async () => {
    const { hr, id } = await aProgram()
    await expect(hr.pelatihan.ubahStatus({ id, status: 'ditunda', alasan: ' ' })).rejects.toMatchObject({ code: 'INVALID_INPUT', fields: { alasan: 'Tulis alasan program ditunda.' } })
    await expect(hr.pelatihan.ubahStatus({ id, status: 'selesai', alasan: '' })).rejects.toMatchObject({ code: 'RULE_BROKEN' })
    await hr.pelatihan.ubahStatus({ id, status: 'ditunda', alasan: 'Narasumber berhalangan' })
    expect((await hr.pelatihan.get({ id })).program).toMatchObject({ status: 'ditunda', catatan: 'Ditunda 23 November 2026: Narasumber berhalangan' })
    for (const status of ['usulan', 'disetujui', 'berjalan'] as const) await hr.pelatihan.ubahStatus({ id, status, alasan: '' })
    await expect(hr.pelatihan.ubahStatus({ id, status: 'selesai', alasan: '' })).rejects.toMatchObject({ code: 'RULE_BROKEN', message: expect.stringContaining('Belum ada peserta') as string })
    await hr.pelatihan.ubahStatus({ id, status: 'dibatalkan', alasan: 'Tempat tidak ada' })
    await expect(hr.pelatihan.ubah({ id, jp: 5 })).rejects.toMatchObject({ code: 'RULE_BROKEN' })
    await hr.pelatihan.ubah({ id, catatan: 'Berkas lengkap' })
    expect((await hr.pelatihan.get({ id })).program).toMatchObject({ jp: 20, catatan: 'Berkas lengkap' })
  })

  it('is taken away with all of it and brought back by one undo, but not when something came of it', async () => {
    const { hr, store, id, orang } = await aProgram()
    await hr.pelatihan.tambahPeserta({ pelatihanId: id, pegawaiIds: orang.slice(0, 3) })
    const biaya = await hr.pelatihan.tambahBiaya({ pelatihanId: id, komponen: 'konsumsi', dasar: 'per_orang', rencana: 50_000 })
    await tanam(store, 'kebutuhan', { pegawai_id: orang[0], pelatihan_id: id })
    const before = await hr.pelatihan.get({ id })
    await hr.pelatihan.hapus({ id })
    await expect(hr.pelatihan.get({ id })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await hr.riwayat.urungkan(undefined)
    expect(await hr.pelatihan.get({ id })).toEqual(before)
    await hr.pelatihan.ubahBiaya({ id: biaya.id, komitmen: 100_000 })
    await expect(hr.pelatihan.hapus({ id })).rejects.toThrow(/sudah ada uang yang terikat/)
    await hr.pelatihan.ubahBiaya({ id: biaya.id, komitmen: 0 })
    const hari = await tanam(store, 'pelatihan_hari', { pelatihan_id: id, tanggal: '2026-03-02' })
    await tanam(store, 'pelatihan_hadir', { hari_id: hari, peserta_id: before.peserta[0]?.id })
    await expect(hr.pelatihan.hapus({ id })).rejects.toThrow(/daftar hadir/)
    await expect(hr.pelatihan.hapusPeserta({ ids: before.peserta.map((one) => one.id) })).rejects.toThrow(before.peserta[0]?.nama ?? '')
    expect((await hr.pelatihan.get({ id })).peserta).toHaveLength(3)
  })

  it('is doubled into another year on the lines of that year, with its people when asked', async () => {
    const { hr, store, id, orang } = await aProgram()
    const lama = await tanam(store, 'anggaran')
    const baru = await tanam(store, 'anggaran', { tahun: 2027 })
    await hr.pelatihan.ubah({ id, mulai: '2026-03-02', selesai: '2026-03-04' })
    await hr.pelatihan.tambahBiaya({ pelatihanId: id, komponen: 'sewa', rencana: 2_000_000, anggaranId: lama })
    await hr.pelatihan.tambahPeserta({ pelatihanId: id, pegawaiIds: orang.slice(0, 2) })
    const next = await hr.pelatihan.get(await hr.pelatihan.gandakan({ id, tahun: 2027, peserta: true }))
    expect(next.program).toMatchObject({ tahun: 2027, status: 'usulan', mulai: '2027-03-02', selesai: '2027-03-04', versiDariId: null })
    expect(next.biaya.map(({ anggaranId, rencana }) => [anggaranId, rencana])).toEqual([[baru, 2_000_000]])
    expect(next.peserta.map(({ status }) => status)).toEqual(['calon', 'calon'])
  })
})

describe('costs', () => {
  it('over a ceiling are told while typing, refused until the clerk agrees, and told again', async () => {
    const { hr, store, id, orang } = await aProgram()
    const anggaranId = await tanam(store, 'anggaran', { pagu: 8_000_000 })
    const ke = await tanam(store, 'anggaran', { kode_rekening: '5.1.02.99', pagu: 0 })
    await tanam(store, 'anggaran_pergeseran', { dari_id: null, ke_id: anggaranId, jumlah: 2_000_000, tanggal: '2026-02-01' })
    await hr.pelatihan.tambahPeserta({ pelatihanId: id, pegawaiIds: orang.slice(0, 4) })
    const { id: butir, peringatan } = await hr.pelatihan.tambahBiaya({ pelatihanId: id, komponen: 'konsumsi', dasar: 'per_orang', rencana: 2_500_000, anggaranId })
    expect(peringatan).toEqual([])
    const sentence = 'Rencana pada 5.1.02.02.12.0001 Belanja kursus dan pelatihan (Rp12.000.000) melampaui pagu Rp10.000.000: lebih Rp2.000.000.'
    expect(await hr.pelatihan.cekBiaya({ id: butir, rencana: 3_000_000 })).toEqual({ peringatan: [sentence] })
    await expect(hr.pelatihan.ubahBiaya({ id: butir, rencana: 3_000_000 })).rejects.toMatchObject({ code: 'INVALID_INPUT', fields: { setuju: sentence } })
    await expect(hr.pelatihan.ubahBiaya({ id: butir, anggaranId: ke })).rejects.toMatchObject({ fields: { setuju: expect.stringContaining('5.1.02.99') as string } })
    expect((await hr.pelatihan.get({ id })).biaya[0]).toMatchObject({ rencana: 2_500_000, jumlah: 10_000_000, anggaranId })
    // A fifth participant costs more than is left.
    await expect(hr.pelatihan.tambahPeserta({ pelatihanId: id, pegawaiIds: orang.slice(4, 5) })).rejects.toMatchObject({ fields: { setuju: expect.stringContaining('melampaui pagu') as string } })
    expect(await hr.pelatihan.ubahBiaya({ id: butir, rencana: 3_000_000, setuju: true })).toEqual({ peringatan: [sentence] })
    expect((await hr.pelatihan.get({ id })).peringatan).toEqual([sentence])
    // Less than before is not asked about, though it is still too much.
    expect(await hr.pelatihan.ubahBiaya({ id: butir, rencana: 2_900_000 })).toEqual({ peringatan: [] })
    // Taking it out and in again, putting it off and taking it up again: each way back into the plan is asked about.
    await hr.pelatihan.ubah({ id, masukRencana: false })
    await expect(hr.pelatihan.ubah({ id, masukRencana: true })).rejects.toMatchObject({ fields: { setuju: expect.stringContaining('melampaui pagu') as string } })
    await hr.pelatihan.ubah({ id, masukRencana: true, setuju: true })
    await hr.pelatihan.ubahStatus({ id, status: 'ditunda', alasan: 'Menunggu pergeseran' })
    await expect(hr.pelatihan.ubahStatus({ id, status: 'usulan', alasan: '' })).rejects.toMatchObject({ fields: { setuju: expect.stringContaining('melampaui pagu') as string } })
    await hr.pelatihan.ubahStatus({ id, status: 'usulan', alasan: '', setuju: true })
    await expect(hr.pelatihan.ubah({ id, kuota: 3 })).rejects.toMatchObject({ fields: { setuju: expect.any(String) as string } })
    await hr.pelatihan.ubah({ id, kuota: 3, setuju: true })
  })

  it('are whole rupiah, never negative, of a line of the same year, and stay when paid', async () => {
    const { hr, store, id } = await aProgram()
    const lain = await tanam(store, 'anggaran', { tahun: 2027 })
    const { id: butir } = await hr.pelatihan.tambahBiaya({ pelatihanId: id, komponen: 'bahan' })
    await expect(hr.pelatihan.ubahBiaya({ id: butir, rencana: -1 })).rejects.toMatchObject({ code: 'INVALID_INPUT', fields: { rencana: 'Jumlah uang tidak boleh kurang dari nol.' } })
    await expect(hr.pelatihan.ubahBiaya({ id: butir, rencana: 10.5 })).rejects.toMatchObject({ fields: { rencana: 'Tulis jumlah rupiah dengan angka bulat, tanpa sen.' } })
    await expect(hr.pelatihan.ubahBiaya({ id: butir, anggaranId: lain })).rejects.toMatchObject({ fields: { anggaranId: 'Mata anggaran itu milik tahun 2027.' } })
    await hr.pelatihan.ubahBiaya({ id: butir, realisasi: 10 })
    await expect(hr.pelatihan.hapusBiaya({ id: butir })).rejects.toMatchObject({ code: 'RULE_BROKEN' })
    await hr.pelatihan.ubahBiaya({ id: butir, realisasi: 0 })
    await hr.pelatihan.hapusBiaya({ id: butir })
    await hr.riwayat.urungkan(undefined)
    expect((await hr.pelatihan.get({ id })).biaya).toHaveLength(1)
  })
})

describe('participants', () => {
  it('are added many at once, nobody twice, and never silently over the quota', async () => {
    const { hr, id, orang, nama } = await aProgram()
    await hr.pelatihan.ubah({ id, kuota: 3 })
    await hr.pelatihan.tambahPeserta({ pelatihanId: id, pegawaiIds: orang.slice(0, 3) })
    for (const pegawaiIds of [[orang[5]!, orang[0]!], [orang[6]!, orang[6]!]]) await expect(hr.pelatihan.tambahPeserta({ pelatihanId: id, pegawaiIds, setuju: true })).rejects.toMatchObject({ code: 'INVALID_INPUT', fields: { pegawaiIds: expect.stringMatching(/ sudah ada dalam daftar peserta\.$/) as string } })
    await expect(hr.pelatihan.tambahPeserta({ pelatihanId: id, pegawaiIds: [orang[0]!] })).rejects.toMatchObject({ fields: { pegawaiIds: `${nama[0]} sudah ada dalam daftar peserta.` } })
    await expect(hr.pelatihan.tambahPeserta({ pelatihanId: id, pegawaiIds: orang.slice(3, 5) })).rejects.toMatchObject({ fields: { setuju: 'Peserta 5 orang, 2 orang melebihi kuota 3.' } })
    expect((await hr.pelatihan.get({ id })).peserta).toHaveLength(3)
    await hr.pelatihan.tambahPeserta({ pelatihanId: id, pegawaiIds: orang.slice(3, 5), setuju: true })
    expect(await hr.pelatihan.daftar({ tahun: 2026 })).toMatchObject([{ peserta: 5, lewatKuota: true }])
    const { peserta } = await hr.pelatihan.get({ id })
    await hr.pelatihan.statusPeserta({ ids: peserta.slice(0, 2).map((one) => one.id), status: 'batal' })
    expect((await hr.pelatihan.get({ id })).peringatan).toEqual([])
    await expect(hr.pelatihan.statusPeserta({ ids: [peserta[0]!.id], status: 'calon' })).rejects.toMatchObject({ fields: { setuju: 'Peserta 4 orang, 1 orang melebihi kuota 3.' } })
  })

  it('who went into the bin keeps the seat, is told of, and lets it go or comes back', async () => {
    const { hr, id, orang } = await aProgram()
    await hr.pelatihan.tambahPeserta({ pelatihanId: id, pegawaiIds: [orang[7]!, orang[8]!] })
    await hr.pegawai.hapus({ ids: [orang[8]!] })
    const satu = async () => (await hr.pelatihan.get({ id })).peserta.find(({ pegawaiId }) => pegawaiId === orang[8])!
    expect(await satu()).toMatchObject({ dihapus: true, nama: expect.stringMatching(/\w/) as string })
    await hr.pegawai.pulihkan({ ids: [orang[8]!] })
    expect(await satu()).toMatchObject({ dihapus: false })
    await hr.pegawai.hapus({ ids: [orang[8]!] })
    await hr.pelatihan.statusPeserta({ ids: [(await satu()).id], status: 'batal' })
    expect(await satu()).toMatchObject({ status: 'batal' })
  })

  it('are chosen by the hours they have, those planned, and their needs', async () => {
    const { hr, store, id, orang } = await aProgram()
    await tanam(store, 'riwayat_kompetensi', { pegawai_id: orang[0], no_sertifikat: 'C-1', jp: 12 })
    await tanam(store, 'kebutuhan', { pegawai_id: orang[0] })
    await tanam(store, 'kebutuhan', { pegawai_id: orang[1], status: 'ditolak', alasan_putusan: 'Sudah cukup' })
    await hr.pelatihan.tambahPeserta({ pelatihanId: id, pegawaiIds: [orang[1]!] })
    const calon = await hr.pelatihan.calon({ id })
    expect(calon).toHaveLength(9)
    expect(calon.find((one) => one.id === orang[0])).toMatchObject({ jam: 12, direncanakan: 0, kurang: 8, kebutuhan: ['Pelayanan publik'], sudah: false })
    expect(calon.find((one) => one.id === orang[1])).toMatchObject({ jam: 0, direncanakan: 20, kurang: 0, kebutuhan: [], sudah: true })
  })
})

describe('from needs to a programme', () => {
  it('a new one carries their competency, their people and the form most of them asked for; another takes more of them up', async () => {
    const { hr, store, orang } = await aProgram()
    const need = (i: number, more: object = {}) => tanam(store, 'kebutuhan', { pegawai_id: orang[i], prioritas_tangan: i, usul_bentuk: i === 1 ? 'bimtek' : 'e_learning', ...more })
    const [a, b, c] = [await need(1), await need(2), await need(3)]
    const { id } = await hr.pelatihan.dariKebutuhan({ kebutuhanIds: [a, b, c], pelatihanId: null })
    const baru = await hr.pelatihan.get({ id })
    expect(baru.program).toMatchObject({ judul: 'Pengembangan kompetensi: Pelayanan publik', jenis: 'teknis', jalur: 'nonklasikal', bentuk: 'e_learning', jp: 20, prioritas: 3, status: 'usulan' })
    expect(baru.peserta.map(({ pegawaiId, status, kebutuhan }) => [pegawaiId, status, kebutuhan])).toEqual(expect.arrayContaining([1, 2, 3].map((i) => [orang[i], 'calon', 'Pelayanan publik'])))
    await hr.pelatihan.ubah({ id, kuota: 4 })
    const [d, e] = [await need(4), await need(5, { kompetensi: 'Arsip', kunci: 'arsip' })]
    await expect(hr.pelatihan.dariKebutuhan({ kebutuhanIds: [d, e], pelatihanId: null })).rejects.toMatchObject({ fields: { kebutuhanIds: expect.stringContaining('kompetensi yang sama') as string } })
    await expect(hr.pelatihan.dariKebutuhan({ kebutuhanIds: [d, e], pelatihanId: id })).rejects.toMatchObject({ fields: { setuju: 'Peserta 5 orang, 1 orang melebihi kuota 4.' } })
    await hr.pelatihan.dariKebutuhan({ kebutuhanIds: [d, e], pelatihanId: id, setuju: true })
    expect((await hr.pelatihan.get({ id })).peserta).toHaveLength(5)
    await expect(hr.pelatihan.dariKebutuhan({ kebutuhanIds: [a], pelatihanId: null })).rejects.toThrow(/sudah dijawab program lain/)
    await hr.riwayat.urungkan(undefined)
    expect((await hr.pelatihan.get({ id })).peserta).toHaveLength(3)
  })
})
