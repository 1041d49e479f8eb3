import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { anApp, type TestApp } from '../builders/app.builder'
import { count, DUK, importFile } from '../builders/impor.builder'
import { bukaDanPeriksa, JUDUL_RIWAYAT, orang, PESERTA, RIWAYAT, semuaBaris } from '../builders/impor-kompetensi.builder'
import { tanam } from '../builders/kompetensi.builder'
import { anXlsxPath, readRows } from '../builders/xlsx.builder'

async function anOffice() {
  const app = await anApp()
  await importFile(app, DUK)
  const idOf = new Map((await app.hr.pegawai.list({})).map(({ id, nip }) => [nip, id]))
  return { ...app, idOf: (at: number) => idOf.get(orang[at]!.nip)! }
}
const isi = ({ store }: TestApp, table: string) => store.read((tx) => tx.query<Record<string, unknown>[]>(`SELECT * FROM "${table}" ORDER BY "id"`))
const DENGAN_PROGRAM = { judul: 'Bimbingan Teknis Pelayanan (contoh)', jp: 24, mulai: '2026-06-03', selesai: '2026-06-05', status: 'berjalan' }

describe('a SIASN course history', () => {
  it('says of every row what becomes of it, and never drops one', async () => {
    const app = await anOffice()
    const { sesi, hasil } = await bukaDanPeriksa(app, RIWAYAT)
    expect(sesi.profil).toBe('riwayat')
    expect(hasil.jumlah).toMatchObject({ total: 9, baru: 2, tolak: 7 })
    expect(hasil.barisLain).toMatchObject([{ baris: 11, teks: 'Jumlah' }])
    const rows = await semuaBaris(app, sesi.id)
    expect(rows.map(({ baris, status, masalah }) => [baris, status, masalah[0]?.field])).toEqual([
      [2, 'baru', undefined], [3, 'baru', undefined], [4, 'tolak', 'orang'], [5, 'tolak', 'jp'], [6, 'tolak', 'jp'], [7, 'tolak', 'jenis'], [8, 'tolak', 'selesai'], [9, 'tolak', 'selesai'], [10, 'tolak', 'nama'],
    ]) // prettier-ignore
    expect(rows[2]!.masalah[0]!.pilihan[0]).toMatchObject({ nilai: app.idOf(2) })
    expect(rows.slice(3).map(({ masalah }) => masalah[0]!.alasan)).toEqual([
      'Jumlah jam 0, jadi tidak ada jam yang dapat dicatat.', 'Jumlah jam 10.000 melebihi 2.000; periksa angkanya.', 'Jenis diklat “Penjenjangan Lain” bukan jenis yang dikenal.',
      'Tanggal selesai lebih dahulu daripada tanggal mulai.', 'Tanggal selesai kosong.', 'Kursus yang sama sudah ada pada baris 2.',
    ]) // prettier-ignore
  })

  it('is repaired in place, stored as one action that Ctrl+Z takes back, and changes nothing the second time', async () => {
    const app = await anOffice()
    const { hr } = app
    const { sesi, hasil } = await bukaDanPeriksa(app, RIWAYAT)
    const [lembar] = sesi.lembar
    const sel = ([baris, field, nilai]: [number, 'orang' | 'jp' | 'jenis' | 'mulai' | 'selesai', string]) => ({ lembar: lembar!.nama, baris, field, nilai })
    const perbaikan = { sel: ([[4, 'orang', app.idOf(2)], [5, 'jp', '24'], [6, 'jp', '16'], [7, 'jenis', 'Pelatihan manajerial'], [8, 'selesai', '12-06-2026'], [9, 'selesai', '31-12-2024']] as [number, 'jp', string][]).map(sel), lewati: [{ lembar: lembar!.nama, baris: 10, ya: true }] }
    const again = await hr.imporKompetensi.periksa({ id: sesi.id, ...perbaikan })
    expect(again.versi).toBeGreaterThan(hasil.versi)
    expect(again.jumlah).toMatchObject({ baru: 8, tolak: 0, lewati: 1 })
    expect(await hr.imporKompetensi.terapkan({ id: sesi.id })).toMatchObject({ baru: 8 })
    const kept = await isi(app, 'riwayat_kompetensi')
    expect(kept).toHaveLength(8)
    expect(kept.find(({ no_sertifikat }) => no_sertifikat === '0123/PIM3/2025')).toMatchObject({ jenis: 'struktural', bentuk: 'struktural', jp: 180, mulai: '2025-03-03', selesai: '2025-03-28', siasn_status: 'tercatat', pegawai_id: app.idOf(0) })
    expect(kept.find(({ nama }) => nama === 'Seminar Pelayanan (contoh)')).toMatchObject({ jenis: 'teknis', bentuk: 'seminar', no_sertifikat: null, penyelenggara: null, pegawai_id: app.idOf(2) })
    const second = await bukaDanPeriksa(app, RIWAYAT)
    await hr.imporKompetensi.periksa({ id: second.sesi.id, ...perbaikan })
    expect(await hr.imporKompetensi.terapkan({ id: second.sesi.id })).toMatchObject({ baru: 0, ubah: 0, sama: 8, lewati: 1 })
    expect(await isi(app, 'riwayat_kompetensi')).toEqual(kept)
    await hr.riwayat.urungkan()
    expect(await count(app, 'riwayat_kompetensi')).toBe(0)
  })

  it('changes a kept course it knows by name and day, keeps what it does not say, and marks an own programme instead of counting it twice', async () => {
    const app = await anOffice()
    const { hr, store } = app
    await tanam(store, 'riwayat_kompetensi', { pegawai_id: app.idOf(0), nama: 'diklat kepemimpinan tingkat III (Contoh)', jenis: 'struktural', bentuk: 'struktural', jp: 150, selesai: '2025-03-28', catatan: 'Asli' })
    const pelatihanId = await tanam(store, 'pelatihan', { judul: 'Bimbingan Teknis Arsip (contoh)', jp: 24, mulai: '2026-02-10', selesai: '2026-02-12', status: 'selesai' })
    await tanam(store, 'pelatihan_peserta', { pelatihan_id: pelatihanId, pegawai_id: app.idOf(1), status: 'selesai' })
    const { sesi, hasil } = await bukaDanPeriksa(app, RIWAYAT)
    expect(hasil.jumlah).toMatchObject({ baru: 0, ubah: 2 })
    const [first, own] = await semuaBaris(app, sesi.id)
    expect(first!.perubahan.map(({ label, dari, ke }) => `${label}: ${dari} → ${ke}`)).toEqual(['Jam: 150 → 180', 'Mulai: (kosong) → 3 Maret 2025', 'Penyelenggara: (kosong) → BPSDM Provinsi Contoh', 'Nomor sertifikat: (kosong) → 0123/PIM3/2025', 'Status di SIASN: belum tercatat → tercatat'])
    expect(own!.perubahan.map(({ label }) => label)).toEqual(['Nomor sertifikat', 'Status di SIASN'])
    await hr.imporKompetensi.terapkan({ id: sesi.id })
    expect(await isi(app, 'riwayat_kompetensi')).toMatchObject([{ jp: 180, nama: 'diklat kepemimpinan tingkat III (Contoh)', catatan: 'Asli' }])
    expect(await isi(app, 'pelatihan_peserta')).toMatchObject([{ no_sertifikat: '45/BA/2026', siasn_status: 'tercatat' }])
    expect((await bukaDanPeriksa(app, RIWAYAT)).hasil.jumlah).toMatchObject({ baru: 0, ubah: 0, sama: 2 })
  })

  it('saves the refused rows as a file of the same shape that says why', async () => {
    const app = await anOffice()
    const { sesi } = await bukaDanPeriksa(app, RIWAYAT)
    const file = anXlsxPath()
    app.answers.push(file)
    expect(await app.hr.imporKompetensi.simpanDitolak({ id: sesi.id })).toEqual({ berkas: file, baris: 7 })
    const rows = await readRows(file)
    expect(rows[0]).toEqual([...JUDUL_RIWAYAT, 'ALASAN DITOLAK'])
    expect(rows).toHaveLength(8)
    app.answers.push(file)
    const back = await app.hr.imporKompetensi.pilih({ jobId: randomUUID() })
    expect((await app.hr.imporKompetensi.periksa({ id: back!.id })).jumlah).toMatchObject({ total: 7, baru: 1, tolak: 6 })
  })
})

describe('a provider’s list of participants', () => {
  it('needs its programme, adds and changes participants, and names who is unknown', async () => {
    const app = await anOffice()
    const { hr, store } = app
    const pelatihanId = await tanam(store, 'pelatihan', { ...DENGAN_PROGRAM, kuota: 1 })
    await tanam(store, 'pelatihan_peserta', { pelatihan_id: pelatihanId, pegawai_id: app.idOf(3), status: 'diundang' })
    await expect(bukaDanPeriksa(app, PESERTA)).rejects.toMatchObject({ code: 'INVALID_INPUT', fields: { pelatihanId: expect.any(String) as string } })
    const { sesi, hasil } = await bukaDanPeriksa(app, PESERTA, { pelatihanId })
    expect(sesi.program.map(({ id }) => id)).toEqual([pelatihanId])
    expect(hasil.peringatan).toEqual(['Pesertanya menjadi 2 orang, melebihi kuota 1.'])
    const rows = await semuaBaris(app, sesi.id)
    expect(rows.map(({ baris, status }) => [baris, status])).toEqual([[5, 'baru'], [6, 'tolak'], [7, 'tolak'], [8, 'ubah'], [9, 'tolak'], [10, 'tolak']])
    expect(rows[1]!.masalah[0]!.pilihan[0]).toMatchObject({ nilai: app.idOf(1) })
    expect(rows[2]!.masalah[0]!.alasan).toContain('di atas 100')
    expect(rows[4]!.masalah[0]!.alasan).toBe('Orang ini sudah ada pada baris 8.')
    expect(rows[5]!.masalah[0]).toMatchObject({ field: 'orang', alasan: '“Zulfikar Xaverius Tidakada” tidak ada dalam daftar pegawai.', pilihan: [] })
    const lembar = sesi.lembar[0]!.nama
    await hr.imporKompetensi.periksa({ id: sesi.id, pelatihanId, sel: [{ lembar, baris: 6, field: 'orang', nilai: app.idOf(1) }, { lembar, baris: 7, field: 'nilai', nilai: '100' }] })
    expect(await hr.imporKompetensi.terapkan({ id: sesi.id })).toMatchObject({ baru: 3, ubah: 1, tolak: 2 })
    const kept = await isi(app, 'pelatihan_peserta')
    expect(kept.find(({ pegawai_id }) => pegawai_id === app.idOf(0))).toMatchObject({ status: 'diundang', nilai_pra: 55, nilai_pasca: 82.5, jp_diakui: 24, no_sertifikat: '001/BT/2026' })
    expect(kept.find(({ pegawai_id }) => pegawai_id === app.idOf(3))).toMatchObject({ nilai_pasca: 70, no_sertifikat: null })
    expect((await bukaDanPeriksa(app, PESERTA, { pelatihanId })).hasil.jumlah).toMatchObject({ baru: 0, ubah: 0, sama: 2, tolak: 4 })
  })

  it('once the programme is closed a certificate says who finished; data changed since the check is not overwritten', async () => {
    const app = await anOffice()
    const { hr, store } = app
    const pelatihanId = await tanam(store, 'pelatihan', { ...DENGAN_PROGRAM, status: 'selesai' })
    const { sesi } = await bukaDanPeriksa(app, PESERTA, { pelatihanId })
    await tanam(store, 'pelatihan_peserta', { pelatihan_id: pelatihanId, pegawai_id: app.idOf(5) })
    await expect(hr.imporKompetensi.terapkan({ id: sesi.id })).rejects.toMatchObject({ code: 'CONFLICT' })
    await hr.imporKompetensi.periksa({ id: sesi.id, pelatihanId })
    await hr.imporKompetensi.terapkan({ id: sesi.id })
    const status = new Map((await isi(app, 'pelatihan_peserta')).map((row) => [row['pegawai_id'], row['status']]))
    expect([0, 3].map((at) => status.get(app.idOf(at)))).toEqual(['selesai', 'tidak_selesai'])
  })
})

describe('headings nobody knows', () => {
  const teks = (judul: string, ...rows: string[][]) => [judul.split(' '), ...rows].map((row) => row.join('\t')).join('\n')
  const kursus = () => teks('Kode Siapa Apa Berapa Kapan', ['K1', orang[0]!.nip, 'Kursus Arsip (contoh)', '16', '2026-02-03'], ['K2', orang[1]!.nip, 'Kursus Kas (contoh)', '20', '2026-02-04'])

  it('are mapped by hand, one field from one column, and known again the next time; undo forgets them too', async () => {
    const { hr, ...app } = await anOffice()
    const sesi = await hr.imporKompetensi.tempel({ jobId: randomUUID(), teks: kursus() })
    expect(sesi).toMatchObject({ bisa: false, lembar: [{ dipakai: false, barisJudul: 1, kolom: [{ judul: 'Kode', contoh: ['K1', 'K2'], field: null }, {}, {}, {}, {}] }] })
    await expect(hr.imporKompetensi.periksa({ id: sesi.id })).rejects.toMatchObject({ code: 'INVALID_INPUT', message: expect.stringContaining('memerlukan kolom NIP') as string })
    const pilihan = { id: sesi.id, lembar: sesi.lembar[0]!.nama, dipakai: true, barisJudul: 1, tinggiJudul: 1 }
    await hr.imporKompetensi.pilihJenis({ id: sesi.id, profil: 'riwayat' })
    await expect(hr.imporKompetensi.petakan({ ...pilihan, kolom: [null, 'nip', 'nama', 'jp', 'jp'] })).rejects.toMatchObject({ code: 'INVALID_INPUT' })
    expect(await hr.imporKompetensi.petakan({ ...pilihan, kolom: [null, 'nip', 'nama', 'jp', 'selesai'] })).toMatchObject({ bisa: true, profil: 'riwayat' })
    expect((await hr.imporKompetensi.periksa({ id: sesi.id })).jumlah).toMatchObject({ baru: 2, tolak: 0 })
    await hr.imporKompetensi.terapkan({ id: sesi.id })
    expect(await hr.imporKompetensi.tempel({ jobId: randomUUID(), teks: kursus() })).toMatchObject({ bisa: true, profil: 'riwayat', lembar: [{ diingat: true, dipakai: true }] })
    await hr.riwayat.urungkan()
    expect(await count({ hr, ...app }, 'impor_pemetaan')).toBe(0)
  })

  it('a list taken for the wrong one is said to be the other, which is remembered instead', async () => {
    const { hr, store } = await anOffice()
    const pelatihanId = await tanam(store, 'pelatihan', DENGAN_PROGRAM)
    const isi = [orang[0]!.nip, 'Bimbingan Teknis Pelayanan (contoh)', '24', '2026'].join('\t')
    const teks = `NIP\tNama Kursus\tJP\tTahun\n${isi}`
    const sesi = await hr.imporKompetensi.tempel({ jobId: randomUUID(), teks })
    expect(sesi.profil).toBe('riwayat')
    expect(await hr.imporKompetensi.pilihJenis({ id: sesi.id, profil: 'peserta' })).toMatchObject({ profil: 'peserta', bisa: true, program: [{ id: pelatihanId }] })
    await hr.imporKompetensi.periksa({ id: sesi.id, pelatihanId })
    expect(await hr.imporKompetensi.terapkan({ id: sesi.id })).toMatchObject({ baru: 1 })
    expect(await hr.imporKompetensi.tempel({ jobId: randomUUID(), teks })).toMatchObject({ profil: 'peserta' })
  })
})
