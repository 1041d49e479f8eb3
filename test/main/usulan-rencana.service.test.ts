import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { anApp, type TestApp } from '../builders/app.builder'
import { aKantor, type Kantor } from '../builders/kantor.builder'
import { tanam } from '../builders/kompetensi.builder'

let app: TestApp
let kantor: Kantor
let baris: string
beforeEach(async () => {
  app = await anApp()
  kantor = await aKantor(app.store, { orang: 8, indikator: 1 })
  baris = await tanam(app.store, 'anggaran', { pagu: 10_000_000, uraian: 'Belanja kursus' })
})

/** A programme with the people of these numbers as candidates, and one cost item on the line. */
async function program(judul: string, orang: readonly number[], given: Record<string, unknown> = {}, biaya: Record<string, unknown> = { rencana: 6_000_000 }) {
  const id = await tanam(app.store, 'pelatihan', { judul, ...given })
  for (const i of orang) await tanam(app.store, 'pelatihan_peserta', { pelatihan_id: id, pegawai_id: kantor.pegawai[i]!.id })
  await tanam(app.store, 'pelatihan_biaya', { pelatihan_id: id, anggaran_id: baris, ...biaya })
  return id
}
const hitung = (teliti = true) => app.hr.usulanRencana.hitung({ tahun: 2026, jobId: randomUUID(), teliti })
const terpilih = async () => (await hitung()).program.flatMap((one) => (one.terpilih ? [one.judul] : []))
const rencana = async () => (await app.store.read((tx) => tx.query<{ judul: string }[]>(`SELECT "judul" FROM "pelatihan" WHERE "masuk_rencana" = 1 ORDER BY "judul"`))).map(({ judul }) => judul)
const terapkan = async (batalkanSisa = false) => {
  const { program: rows } = await hitung()
  const pilihan = rows.flatMap((one) => (one.terpilih ? [{ pelatihanId: one.id, peserta: one.peserta.map(({ id }) => id) }] : []))
  return () => app.hr.usulanRencana.terapkan({ tahun: 2026, pilihan, batalkanSisa })
}

describe('the proposal', () => {
  it('takes what brings most people to the minimum, and says what it gained and why the rest is left out', async () => {
    await program('Arsip', [0, 1, 2])
    await program('Kehumasan', [3])
    await program('Tanpa calon', [])
    const usulan = await hitung()
    expect(usulan.pasti).toBe(true)
    expect(usulan.program.map(({ judul, terpilih, capai, jamMinimal, jam, biaya, alasan }) => ({ judul, terpilih, capai, jamMinimal, jam, biaya, alasan }))).toEqual([
      { judul: 'Arsip', terpilih: true, capai: 3, jamMinimal: 60, jam: 60, biaya: 6_000_000, alasan: null },
      { judul: 'Kehumasan', terpilih: false, capai: 0, jamMinimal: 0, jam: 0, biaya: 6_000_000, alasan: 'Sisa 5.1.02.02.12.0001 Belanja kursus Rp4.000.000, kurang Rp2.000.000. 1 calonnya masih kurang jam, tetapi program yang terpilih memberi lebih banyak.' },
      { judul: 'Tanpa calon', terpilih: false, capai: 0, jamMinimal: 0, jam: 0, biaya: 6_000_000, alasan: 'Belum ada calon peserta yang aktif.' },
    ])
    expect(usulan.baris).toEqual([{ id: baris, nama: '5.1.02.02.12.0001 Belanja kursus', efektif: 10_000_000, terikat: 0, dipakai: 6_000_000, sisa: 4_000_000 }])
    expect(usulan.ringkas).toMatchObject({ sasaran: 8, sudah: 0, capai: 3, jam: 60, biaya: 6_000_000 })
    expect(usulan.belum).toHaveLength(5)
  })

  it('counts what is bound, shifted and already learnt', async () => {
    const lain = await tanam(app.store, 'anggaran', { kode_rekening: '5.1.02.02.12.0002', pagu: 20_000_000 })
    await tanam(app.store, 'anggaran_pergeseran', { dari_id: lain, ke_id: baris, jumlah: 5_000_000, tanggal: '2026-03-01' })
    await program('Berjalan', [0], { status: 'berjalan' }, { rencana: 3_000_000, komitmen: 2_500_000 })
    await program('Ditunda', [1], { status: 'ditunda' }, { rencana: 9_000_000, realisasi: 500_000 })
    await program('Usulan', [0, 1])
    await tanam(app.store, 'riwayat_kompetensi', { pegawai_id: kantor.pegawai[1]!.id, jp: 20, no_sertifikat: 'X/1' })
    const usulan = await hitung()
    expect(usulan.baris[0]).toMatchObject({ efektif: 15_000_000, terikat: 3_000_000, dipakai: 6_000_000, sisa: 6_000_000 })
    expect(usulan.program.map(({ judul, capai }) => [judul, capai])).toEqual([['Usulan', 0]])
    expect(usulan.ringkas).toMatchObject({ sudah: 2, capai: 0, jamBerbobot: 120 })
  })

  it('counts hours in the year they are earned: what ends in January helps the next year', async () => {
    await program('Melewati tahun', [0], { mulai: '2026-12-28', selesai: '2027-01-03', status: 'disetujui' })
    const kini = await hitung()
    expect(kini.program[0]).toMatchObject({ terpilih: true, capai: 0, jamMinimal: 0, jam: 20, tahunJam: 2027 })
    expect(kini.belum).toHaveLength(8)
    const depan = await app.hr.usulanRencana.hitung({ tahun: 2027, jobId: randomUUID(), teliti: true })
    expect(depan.ringkas.sudah).toBe(1)
  })

  it('follows the pins, says which ceiling forbids them, and a pin is undone', async () => {
    const arsip = await program('Arsip', [0, 1, 2])
    const humas = await program('Kehumasan', [3])
    await app.hr.usulanRencana.semat({ pelatihanId: humas, sematan: 'masuk' })
    expect(await terpilih()).toEqual(['Kehumasan'])
    await app.hr.usulanRencana.semat({ pelatihanId: arsip, sematan: 'masuk' })
    const buntu = await hitung()
    expect(buntu.mustahil).toBe('“Arsip” dan “Kehumasan” disematkan masuk, tetapi pagu 5.1.02.02.12.0001 Belanja kursus kurang Rp2.000.000; lepaskan salah satu sematan atau tambah pagunya, lalu usulan dihitung lagi.')
    expect(buntu.program.every((one) => !one.terpilih)).toBe(true)
    await app.hr.riwayat.urungkan(undefined)
    await app.hr.usulanRencana.semat({ pelatihanId: humas, sematan: 'keluar' })
    expect(await terpilih()).toEqual(['Arsip'])
    const jalan = await program('Berjalan', [4], { status: 'berjalan' })
    await expect(app.hr.usulanRencana.semat({ pelatihanId: jalan, sematan: 'masuk' })).rejects.toMatchObject({ code: 'RULE_BROKEN' })
  })

  it('an office without programmes and lines gets an empty proposal', async () => {
    expect(await app.hr.usulanRencana.hitung({ tahun: 2031, jobId: randomUUID(), teliti: false })).toMatchObject({ program: [], baris: [], mustahil: null, pasti: true })
  })

  it('a stopped search ends with CANCELLED, not with an answer', async () => {
    await program('Arsip', [0, 1, 2])
    const jobId = randomUUID()
    const hasil = app.hr.usulanRencana.hitung({ tahun: 2026, jobId, teliti: true })
    const batal = setInterval(() => void app.hr.usulanRencana.batal({ jobId }), 1)
    await expect(hasil).rejects.toMatchObject({ code: 'CANCELLED' })
    clearInterval(batal)
  })
})

describe('what if', () => {
  it('says what the next ten million on a line would buy, and what forcing in would displace', async () => {
    await program('Arsip', [0, 1, 2])
    const humas = await program('Kehumasan', [3])
    const { jumlah, tambahan, paksa } = await app.hr.usulanRencana.telusuri({ tahun: 2026, jobId: randomUUID() })
    expect(jumlah).toBe(10_000_000)
    expect(tambahan).toEqual([{ anggaranId: baris, pasti: true, hasil: { masuk: ['Kehumasan'], keluar: [], capai: 1, jamMinimal: 20, jamBerbobot: 60, jam: 20, biaya: 6_000_000 } }])
    expect(paksa).toEqual([{ pelatihanId: humas, pasti: true, hasil: { masuk: ['Kehumasan'], keluar: ['Arsip'], capai: -2, jamMinimal: -40, jamBerbobot: -120, jam: -40, biaya: 0 } }])
  })
})

describe('making it the plan', () => {
  it('sets the working plan in one action that Ctrl+Z takes back', async () => {
    await program('Arsip', [0, 1, 2])
    await program('Kehumasan', [3])
    expect(await (await terapkan())()).toEqual({ masuk: 1, keluar: 1, dibatalkan: 0 })
    expect(await rencana()).toEqual(['Arsip'])
    await app.hr.riwayat.urungkan(undefined)
    expect(await rencana()).toEqual(['Arsip', 'Kehumasan'])
  })

  it('candidates without a place are marked only when asked', async () => {
    await program('Arsip', [0, 1, 2], { kuota: 2 })
    expect(await (await terapkan(true))()).toMatchObject({ dibatalkan: 1 })
    expect((await hitung()).program[0]).toMatchObject({ calon: 2, terpilih: true })
  })

  it('is refused with a sentence when the money went elsewhere meanwhile', async () => {
    await program('Arsip', [0, 1, 2])
    await program('Kehumasan', [3])
    const nanti = await terapkan()
    await program('Mendadak', [4], { status: 'berjalan' }, { rencana: 5_000_000 })
    await expect(nanti()).rejects.toMatchObject({ code: 'RULE_BROKEN', message: 'Sejak usulan dihitung datanya berubah: pagu 5.1.02.02.12.0001 Belanja kursus kini kurang Rp1.000.000. Rencana belum diubah; hitung usulannya lagi.' })
    expect(await rencana()).toHaveLength(3)
  })
})

describe('cheaper ways', () => {
  it('partners with room, a mentor of the field and forms without cost are offered, and become a draft with one call', async () => {
    await program('Arsip', [0, 1, 2])
    const humas = await program('Kehumasan media sosial', [3, 4], { prioritas: 5 }, { rencana: 12_000_000 })
    await tanam(app.store, 'mitra', { nama: 'Dinas Kominfo Contoh', jenis: 'opd', biaya_tipikal: 500_000, kuota: 1, layanan: 'Kehumasan' })
    await tanam(app.store, 'mitra', { nama: 'Lembaga Lampau', jenis: 'lain', mou_selesai: '2026-01-31' })
    await tanam(app.store, 'mitra', { nama: 'Mentor Contoh', jenis: 'mentor', pegawai_id: kantor.pegawai[5]!.id, layanan: 'Media sosial' })
    const { alternatif } = await hitung()
    expect(alternatif.filter(({ untukId }) => untukId === humas).map(({ cara, bentuk, biaya, pegawaiIds }) => [cara, bentuk, biaya, pegawaiIds.length])).toEqual([
      ['mitra', 'teknis', 500_000, 1],
      ['mentor', 'mentoring', 0, 2],
      ['bentuk', 'e_learning', 0, 2],
      ['bentuk', 'mentoring', 0, 2],
      ['bentuk', 'mandiri', 0, 2],
    ])
    expect(alternatif.some(({ untukId, pegawaiIds }) => untukId === null && pegawaiIds.length === 5)).toBe(true)
    const { untukId, judul, bentuk, mitraId, jp, biaya, pegawaiIds } = alternatif.find(({ cara }) => cara === 'mentor')!
    const { id } = await app.hr.usulanRencana.buatAlternatif({ tahun: 2026, untukId, judul, bentuk, mitraId, jp, biaya, pegawaiIds })
    const baru = (await hitung()).program.find((one) => one.id === id)
    expect(baru).toMatchObject({ judul: 'Kehumasan media sosial (mentor Mentor Contoh)', prioritas: 5, status: 'usulan', terpilih: true, calon: 2, capai: 2, biaya: 0 })
  })
})
