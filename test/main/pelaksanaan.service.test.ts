import { describe, expect, it } from 'vitest'
import { pesertaBernama } from '../../db/queries/pelaksanaan.query'
import { jamTahun } from '../../db/queries/jam-pegawai.query'
import { anApp, type TestApp } from '../builders/app.builder'
import { aKantor } from '../builders/kantor.builder'
import { tanam } from '../builders/kompetensi.builder'

const PNG = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='

/** An office with one running programme of three workdays (3–5 June 2026, 20 hours) and three participants. */
async function aProgram(given: Readonly<Record<string, unknown>> = {}) {
  const app = await anApp()
  const { pegawai } = await aKantor(app.store, { orang: 9, indikator: 1 })
  const pelatihanId = await tanam(app.store, 'pelatihan', { judul: 'Bimtek layanan (contoh)', jp: 20, mulai: '2026-06-03', selesai: '2026-06-05', status: 'berjalan', ...given })
  const people = pegawai.slice(4, 7)
  const pesertaIds: string[] = []
  for (const { id } of people) pesertaIds.push(await tanam(app.store, 'pelatihan_peserta', { pelatihan_id: pelatihanId, pegawai_id: id, status: 'diundang' }))
  return { ...app, pegawai, people, pelatihanId, pesertaIds }
}
const papan = ({ hr }: TestApp, pelatihanId: string) => hr.pelaksanaan.papan({ pelatihanId })
/** Fills the days and everyone present, save that the last one is ill on the last day. */
async function hadirkan(app: Awaited<ReturnType<typeof aProgram>>) {
  await app.hr.pelaksanaan.hariIsi({ pelatihanId: app.pelatihanId, akhirPekan: false })
  const { hari } = await papan(app, app.pelatihanId)
  const isi = hari.flatMap((day, at) => app.pesertaIds.map((pesertaId, i) => ({ hariId: day.id, pesertaId, status: at === 2 && i === 2 ? ('sakit' as const) : ('hadir' as const) })))
  await app.hr.pelaksanaan.hadirSimpan({ pelatihanId: app.pelatihanId, isi })
  return hari
}

describe('calendar and leave', () => {
  it('shows the month with programmes, sessions, leave, and who clashes with what', async () => {
    const app = await aProgram()
    const { hr, store, people } = app
    const sesi = await hr.sesi.buka({ tahun: 2026, bulan: 5 })
    await hr.sesi.simpanRapat({ periodeId: sesi.periodeId, tanggal: '2026-06-04', waktuMulai: '09.00' })
    const lain = await tanam(store, 'pelatihan', { judul: 'Lokakarya arsip (contoh)', mulai: '2026-06-05', selesai: '2026-06-05' })
    await tanam(store, 'pelatihan_peserta', { pelatihan_id: lain, pegawai_id: people[1]!.id })
    await tanam(store, 'pelatihan', { judul: 'Tanpa tanggal (contoh)' })
    await hr.pelaksanaan.cutiTambah({ pegawaiIds: [people[0]!.id], jenis: 'tahunan', mulai: '2026-06-05', selesai: '2026-06-12' })
    const { program, tanpaTanggal, sesi: sessions, cuti, bentrok } = await hr.pelaksanaan.kalender({ tahun: 2026, bulan: 6 })
    expect(program.map(({ judul, hari, peserta }) => [judul, hari.length, peserta])).toEqual([['Bimtek layanan (contoh)', 3, 3], ['Lokakarya arsip (contoh)', 1, 1]])
    expect(tanpaTanggal.map(({ judul }) => judul)).toEqual(['Tanpa tanggal (contoh)'])
    expect(sessions).toMatchObject([{ tanggal: '2026-06-04', judul: 'Sesi bulanan Mei 2026' }])
    expect(cuti).toMatchObject([{ pegawaiId: people[0]!.id, jenis: 'tahunan' }])
    expect(bentrok.map(({ kalimat }) => kalimat)).toEqual([
      'Sesi bulanan Mei 2026 berlangsung 4 Juni 2026.',
      `${people[0]!.nama} cuti tahunan pada 5 Juni 2026.`,
      `${people[1]!.nama} juga mengikuti “Lokakarya arsip (contoh)” pada 5 Juni 2026.`,
    ])
    expect((await papan(app, app.pelatihanId)).bentrok).toHaveLength(3)
    expect(await hr.pelaksanaan.bentrok({ pelatihanId: lain, pegawaiIds: [people[0]!.id] })).toMatchObject([{ kalimat: `${people[0]!.nama} cuti tahunan pada 5 Juni 2026.` }, { lainId: app.pelatihanId }])
  })

  it('leave twice on a day is refused for one person, and left out among many', async () => {
    const { hr, people } = await aProgram()
    const isi = { jenis: 'bersama' as const, mulai: '2026-12-24', selesai: '2026-12-24' }
    await hr.pelaksanaan.cutiTambah({ ...isi, pegawaiIds: [people[0]!.id] })
    await expect(hr.pelaksanaan.cutiTambah({ ...isi, pegawaiIds: [people[0]!.id] })).rejects.toMatchObject({ fields: { mulai: `${people[0]!.nama} sudah tercatat cuti 24 Desember 2026.` } })
    expect(await hr.pelaksanaan.cutiTambah({ ...isi, pegawaiIds: people.map(({ id }) => id) })).toEqual({ dicatat: 2, dilewati: [people[0]!.nama] })
    await expect(hr.pelaksanaan.cutiTambah({ ...isi, pegawaiIds: [people[0]!.id], mulai: '2026-12-25' })).rejects.toMatchObject({ fields: { selesai: 'Tanggal selesai lebih dahulu daripada tanggal mulai.' } })
    await expect(hr.pelaksanaan.cutiTambah({ ...isi, pegawaiIds: [people[0]!.id], selesai: '2062-12-25' })).rejects.toMatchObject({ fields: { selesai: 'Lebih dari empat tahun; periksa tahun selesainya.' } })
    const { cuti } = await hr.pelaksanaan.kalender({ tahun: 2026, bulan: 12 })
    await hr.pelaksanaan.cutiUbah({ ...isi, id: cuti[0]!.id, jenis: 'sakit', selesai: '2026-12-26' })
    await hr.pelaksanaan.cutiHapus({ id: cuti[1]!.id })
    await hr.riwayat.urungkan()
    expect((await hr.pelaksanaan.kalender({ tahun: 2026, bulan: 12 })).cuti.map(({ jenis }) => jenis).sort()).toEqual(['bersama', 'bersama', 'sakit'])
  })
})

describe('days and attendance', () => {
  it('fills workdays once, edits, removes with attendance, and takes that back as one', async () => {
    const app = await aProgram({ selesai: '2026-06-08' })
    const { hr, pelatihanId, pesertaIds } = app
    expect(await hr.pelaksanaan.hariIsi({ pelatihanId, akhirPekan: false })).toEqual({ ditambah: 4 })
    expect(await hr.pelaksanaan.hariIsi({ pelatihanId, akhirPekan: true })).toEqual({ ditambah: 2 })
    const { hari } = await papan(app, pelatihanId)
    await hr.pelaksanaan.hariUbah({ id: hari[0]!.id, jamMulai: '08:00', materi: 'Standar layanan', keBawah: true })
    await hr.pelaksanaan.hariUbah({ id: hari[0]!.id, jamSelesai: '12.00' })
    await hr.pelaksanaan.hadirSimpan({ pelatihanId, isi: pesertaIds.map((pesertaId) => ({ hariId: hari[0]!.id, pesertaId, status: 'hadir' as const })) })
    await hr.pelaksanaan.hariHapus({ id: hari[0]!.id })
    expect((await papan(app, pelatihanId)).hari).toHaveLength(5)
    await hr.riwayat.urungkan()
    const back = await papan(app, pelatihanId)
    expect(back.hari[0]).toMatchObject({ jamMulai: '08.00', jamSelesai: '12.00', materi: 'Standar layanan' })
    expect(back.hari.map(({ jamMulai, materi }) => [jamMulai, materi]).slice(1)).toEqual(Array.from({ length: 5 }, () => ['08.00', null]))
    expect(back.peserta.map(({ hadir }) => hadir[hari[0]!.id])).toEqual(['hadir', 'hadir', 'hadir'])
  })

  it('move along with the programme and keep their attendance; what stays behind empty can be taken away', async () => {
    const app = await aProgram()
    const { hr, pelatihanId, pesertaIds } = app
    const hari = await hadirkan(app)
    await hr.pelatihan.ubah({ id: pelatihanId, mulai: '2026-06-04', selesai: '2026-06-09' })
    expect(await hr.pelaksanaan.hariSesuaikan({ pelatihanId, cara: 'hapus' })).toEqual({ jumlah: 0 })
    expect(await hr.pelaksanaan.hariSesuaikan({ pelatihanId, cara: 'pindah' })).toEqual({ jumlah: 3 })
    const moved = await papan(app, pelatihanId)
    expect(moved.hari.map(({ id, tanggal }) => [id, tanggal])).toEqual([[hari[0]!.id, '2026-06-04'], [hari[1]!.id, '2026-06-05'], [hari[2]!.id, '2026-06-08']])
    expect(moved.peserta.find(({ id }) => id === pesertaIds[2])!.hadir).toEqual({ [hari[0]!.id]: 'hadir', [hari[1]!.id]: 'hadir', [hari[2]!.id]: 'sakit' })
    await hr.pelaksanaan.hariTambah({ pelatihanId, tanggal: '2026-06-09' })
    await hr.pelatihan.ubah({ id: pelatihanId, mulai: '2026-06-04', selesai: '2026-06-05' })
    await expect(hr.pelaksanaan.hariSesuaikan({ pelatihanId, cara: 'pindah' })).rejects.toMatchObject({ code: 'RULE_BROKEN' })
    expect(await hr.pelaksanaan.hariSesuaikan({ pelatihanId, cara: 'hapus' })).toEqual({ jumlah: 1 })
    expect((await papan(app, pelatihanId)).hari.map(({ tanggal }) => tanggal)).toEqual(['2026-06-04', '2026-06-05', '2026-06-08'])
  })

  it('a day outside, a day twice, hours turned round and a foreign participant are refused', async () => {
    const app = await aProgram()
    const { hr, store, pelatihanId } = app
    await hr.pelaksanaan.hariIsi({ pelatihanId, akhirPekan: false })
    await expect(hr.pelaksanaan.hariTambah({ pelatihanId, tanggal: '2026-06-06' })).rejects.toMatchObject({ fields: { tanggal: 'Di luar jadwal program (3–5 Juni 2026).' } })
    await expect(hr.pelaksanaan.hariTambah({ pelatihanId, tanggal: '2026-06-03' })).rejects.toMatchObject({ fields: { tanggal: 'Hari itu sudah ada dalam daftar.' } })
    const { hari } = await papan(app, pelatihanId)
    await expect(hr.pelaksanaan.hariUbah({ id: hari[0]!.id, jamMulai: '12.00', jamSelesai: '08.00' })).rejects.toMatchObject({ fields: { jamMulai: 'Jam selesai harus sesudah jam mulai.' } })
    const other = await tanam(store, 'pelatihan')
    const foreign = await tanam(store, 'pelatihan_peserta', { pelatihan_id: other, pegawai_id: app.people[0]!.id })
    await expect(hr.pelaksanaan.hadirSimpan({ pelatihanId, isi: [{ hariId: hari[0]!.id, pesertaId: foreign, status: 'hadir' }] })).rejects.toMatchObject({ code: 'CONFLICT' })
  })
})

describe('closing and certificates', () => {
  it('refuses while attendance is missing, then sets who finished, with the programme’s hours; hours count only with a number', async () => {
    const app = await aProgram()
    const { hr, store, pelatihanId, people } = app
    await expect(hr.pelaksanaan.tutup({ pelatihanId })).rejects.toMatchObject({ code: 'RULE_BROKEN', message: expect.stringContaining('Belum ada hari pelaksanaan') as string })
    await hadirkan(app)
    const before = await papan(app, pelatihanId)
    expect(before.kekurangan).toEqual([])
    expect(before.peserta.map(({ usulSelesai, kehadiran }) => [usulSelesai, kehadiran.persen]).sort()).toEqual([[false, 66], [true, 100], [true, 100]])
    expect(await hr.pelaksanaan.tutup({ pelatihanId })).toEqual({ selesai: 2, tidak: 1 })
    const { program, peserta } = await papan(app, pelatihanId)
    expect(program.status).toBe('selesai')
    expect(peserta.filter(({ status }) => status === 'selesai').map(({ jpDiakui }) => jpDiakui)).toEqual([20, 20])
    await expect(hr.pelaksanaan.hariIsi({ pelatihanId, akhirPekan: true })).rejects.toMatchObject({ code: 'RULE_BROKEN' })
    expect((await store.read((tx) => jamTahun(tx, 2026))).get(people[0]!.id)).toBe(0)
    expect(await hr.pelaksanaan.sertifikatIsiBanyak({ pelatihanId, pola: '{urut:3}/SERT/{bulan-romawi}/{tahun}', mulaiUrut: 9, tanggal: '2026-06-05' })).toEqual({ diisi: 2, dilewati: 0 })
    expect((await papan(app, pelatihanId)).peserta.map(({ noSertifikat }) => noSertifikat).sort()).toEqual(['009/SERT/VI/2026', '010/SERT/VI/2026', null])
    expect((await store.read((tx) => jamTahun(tx, 2026))).get(people[0]!.id)).toBe(20)
    await hr.pelaksanaan.bukaKembali({ pelatihanId })
    expect((await papan(app, pelatihanId)).program.status).toBe('berjalan')
  })

  it('lets the clerk decide who finished, and takes the whole closing back with Ctrl+Z', async () => {
    const app = await aProgram()
    const { hr, pelatihanId, pesertaIds } = app
    await hadirkan(app)
    expect(await hr.pelaksanaan.tutup({ pelatihanId, selesai: [pesertaIds[2]!] })).toEqual({ selesai: 1, tidak: 2 })
    await hr.riwayat.urungkan()
    const { program, peserta } = await papan(app, pelatihanId)
    expect(program.status).toBe('berjalan')
    expect(peserta.map(({ status, jpDiakui }) => [status, jpDiakui])).toEqual(pesertaIds.map(() => ['diundang', null]))
  })

  it('cells of a certificate: odd hours are told, impossible ones and dates refused', async () => {
    const app = await aProgram()
    const { hr, pelatihanId, pesertaIds } = app
    const save = (isi: object) => hr.pelaksanaan.sertifikatSimpan({ pelatihanId, isi: [{ pesertaId: pesertaIds[0]!, ...isi }] })
    await save({ jpDiakui: 24, noSertifikat: ' 12/A ' })
    const row = (await papan(app, pelatihanId)).peserta.find(({ id }) => id === pesertaIds[0])
    expect(row).toMatchObject({ jpDiakui: 24, noSertifikat: '12/A', janggal: '24 JP melebihi jam program (20 JP).' })
    await expect(save({ jpDiakui: 10_000 })).rejects.toMatchObject({ code: 'INVALID_INPUT', fields: { 'isi.0.jpDiakui': 'Jam paling banyak 2.000.' } })
    await expect(save({ tanggalSertifikat: '2026-06-01' })).rejects.toMatchObject({ fields: { tanggalSertifikat: expect.stringContaining('lebih dahulu') as string } })
    await expect(save({ tanggalSertifikat: '2027-06-01' })).rejects.toMatchObject({ fields: { tanggalSertifikat: 'Tanggal sertifikat belum tiba.' } })
    await expect(hr.pelaksanaan.sertifikatIsiBanyak({ pelatihanId, pola: 'tanpa nomor', mulaiUrut: 1, tanggal: '2026-06-05' })).rejects.toMatchObject({ fields: { pola: expect.stringContaining('{urut}') as string } })
  })

  it('keeps a certificate’s file, gives it back, and lets it go', async () => {
    const app = await aProgram()
    const { hr, offered, pelatihanId, pesertaIds } = app
    const [pesertaId] = pesertaIds
    await hr.pelaksanaan.sertifikatBerkas({ pesertaId: pesertaId!, nama: 'C:\\pindai\\sertifikat.png', isi: PNG })
    const { url, mime, nama } = await hr.pelaksanaan.sertifikatBuka({ id: pesertaId! })
    expect([mime, nama, Buffer.from(offered.get(url)!).toString('base64')]).toEqual(['image/png', 'sertifikat.png', PNG])
    await hr.pelaksanaan.sertifikatLepas({ id: pesertaId! })
    await expect(hr.pelaksanaan.sertifikatBuka({ id: pesertaId! })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await hr.riwayat.urungkan()
    expect((await papan(app, pelatihanId)).peserta.filter(({ berkasNama }) => berkasNama === 'sertifikat.png')).toHaveLength(1)
    await expect(hr.pelaksanaan.sertifikatBerkas({ pesertaId: pesertaId!, nama: 'sertifikat.docx', isi: Buffer.from('PK').toString('base64') })).rejects.toMatchObject({ code: 'INVALID_INPUT' })
  })

  it('names participants for the papers as they were on the day', async () => {
    const { store, pelatihanId } = await aProgram()
    const rows = await store.read((tx) => pesertaBernama(tx, pelatihanId, '2026-06-03'))
    expect(rows[0]).toMatchObject({ pangkat: expect.any(String) as string, jabatan: expect.any(String) as string, status: 'diundang' })
  })
})
