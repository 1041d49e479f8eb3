import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { aMonth, board, complete } from '../builders/bulan.builder'
import type { PegawaiKantor } from '../builders/kantor.builder'

it('a month of 81 people opens, is filled in, rated, closed with a backup and read back as it was', async () => {
  const app = await aMonth({ indikator: 2 })
  const { hr, kantor, periodeId } = app
  const papan = await board(app)
  expect(papan.orang).toHaveLength(81)
  expect(papan.orang[0]).toMatchObject({ pegawaiId: kantor.camat.id, keadaan: 'belum_diisi', kepala: true, jumlahIndikator: 2 })
  expect(papan.populasi).toMatchObject([{ unitId: kantor.kecamatanId, n: 80, dinilai: 0, capaian: null }])
  expect(papan.penilai[0]).toMatchObject({ id: kantor.bupatiId, jabatan: 'Sekretaris Daerah' })
  await expect(hr.sesi.kunci({ periodeId })).rejects.toMatchObject({ code: 'RULE_BROKEN', message: expect.stringMatching(/Capaian kinerja organisasi/) as unknown })
  await complete(app, kantor, periodeId)
  const { cadangan } = await hr.sesi.kunci({ periodeId })
  expect((await hr.cadangan.daftar(undefined)).map(({ nama }) => nama)).toContain(cadangan)
  const closed = await board(app)
  expect(closed.periode).toMatchObject({ status: 'dikunci', dikunciPada: expect.any(String) as unknown })
  expect(closed.orang.every(({ keadaan, predikat }) => keadaan === 'dinilai' && predikat === 'baik')).toBe(true)
})

it('a closed month keeps the names and posts of its day, whatever changes later', async () => {
  const app = await aMonth({ orang: 9, indikator: 1 })
  const { hr, kantor, periodeId, store } = app
  await complete(app, kantor, periodeId)
  await hr.sesi.kunci({ periodeId })
  const [, , head] = kantor.pegawai
  const call = { channel: 'test', label: 'x', actor: 'x', undoable: false }
  await store.change(call, async (tx) => {
    await tx.query(`UPDATE "pegawai" SET "nama" = 'Nama Baru', "status" = 'pensiun', "dihapus_pada" = '2026-11-01' WHERE "id" = ?`, [head!.id])
    await tx.query(`UPDATE "pegawai_jabatan" SET "jabatan" = 'Jabatan Baru' WHERE "pegawai_id" = ?`, [head!.id])
  })
  const person = (await board(app)).orang.find(({ pegawaiId }) => pegawaiId === head!.id)
  expect(person).toMatchObject({ nama: head!.nama, jabatan: head!.jabatan })
  expect(await hr.sesi.lembar({ periodeId, pegawaiId: head!.id })).toMatchObject({ nama: head!.nama, jabatan: head!.jabatan })
  const [row] = await store.read((tx) => tx.query<{ n: number }[]>(`SELECT count(*) AS n FROM identitas_snapshot WHERE objek_jenis = 'bulan'`))
  expect(row?.n).toBe(9 + 9 + 8)
})

it('a locked month refuses every change, and Ctrl+Z too', async () => {
  const app = await aMonth({ orang: 8, indikator: 1 })
  const { hr, kantor, periodeId } = app
  const [satu] = kantor.pegawai as [PegawaiKantor]
  const { id: buktiId } = await hr.sesi.tambahBukti({ periodeId, indikatorId: satu.indikatorIds[0]!, nama: 'Laporan' })
  const { id: keputusanId } = await hr.sesi.simpanKeputusan({ periodeId, isi: 'Percepat laporan' })
  await complete(app, kantor, periodeId)
  const { id: perbaikanId } = await hr.penilaian.simpanPerbaikan({ periodeId, pegawaiId: satu.id, area: 'Waktu', tindakan: 'Latihan' })
  await hr.sesi.kunci({ periodeId })
  const orang = { periodeId, pegawaiId: satu.id }
  const attempts: (() => Promise<unknown>)[] = [
    () => hr.sesi.simpanRealisasi({ periodeId, indikatorId: satu.indikatorIds[0]!, teks: 'lain' }),
    () => hr.sesi.simpanRealisasi({ periodeId, indikatorId: satu.indikatorIds[0]!, teks: '' }),
    () => hr.sesi.tambahBukti({ periodeId, indikatorId: satu.indikatorIds[0]!, nama: 'Lain' }),
    () => hr.sesi.hapusBukti({ id: buktiId }),
    () => hr.sesi.simpanRencanaAksi({ periodeId, rhkId: satu.rhkIds[0]!, teks: 'x' }),
    () => hr.sesi.simpanRapat({ periodeId, notulen: 'x' }),
    () => hr.sesi.simpanKehadiran({ periodeId, pegawaiIds: [satu.id], status: 'hadir' }),
    () => hr.sesi.simpanKeputusan({ periodeId, isi: 'Keputusan baru' }),
    () => hr.sesi.simpanKeputusan({ periodeId, id: keputusanId, isi: 'Isi lain' }),
    () => hr.sesi.hapusKeputusan({ id: keputusanId }),
    () => hr.penilaian.nilai({ ...orang, hasil: 'di_atas' }),
    () => hr.penilaian.simpanCatatan({ ...orang, catatan: 'x' }),
    () => hr.penilaian.simpanUmpanBalik({ ...orang, nilaiKode: 'loyal', teks: 'x' }),
    () => hr.penilaian.kecualikan({ ...orang, alasan: 'mutasi' }),
    () => hr.penilaian.simpanPerbaikan({ ...orang, area: 'x', tindakan: 'y' }),
    () => hr.penilaian.hapusPerbaikan({ id: perbaikanId }),
    () => hr.penilaian.tetapkanCapaian({ periodeId, unitId: kantor.kecamatanId, capaian: 'kurang' }),
    () => hr.penilaian.simpanAlasanDistribusi({ periodeId, unitId: kantor.kecamatanId, alasan: 'x' }),
    () => hr.riwayat.urungkan(undefined),
    () => hr.sesi.kunci({ periodeId }),
  ]
  const before = await board(app)
  for (const attempt of attempts) await expect(attempt(), String(attempt)).rejects.toMatchObject({ code: 'RULE_BROKEN' })
  expect(await board(app)).toEqual(before)
  await hr.sesi.simpanKeputusan({ periodeId, id: keputusanId, isi: 'Percepat laporan', status: 'selesai', hasil: 'Sudah' })
  expect((await board(app)).keputusan).toMatchObject([{ status: 'selesai' }])
})

it('reopening needs a reason, is recorded with it, and Ctrl+Z does not close the month again', async () => {
  const app = await aMonth({ orang: 8, indikator: 1 })
  const { hr, kantor, periodeId, store } = app
  await complete(app, kantor, periodeId)
  await hr.sesi.kunci({ periodeId })
  await expect(hr.sesi.bukaKembali({ periodeId, alasan: '  ' })).rejects.toMatchObject({ code: 'INVALID_INPUT' })
  await hr.sesi.bukaKembali({ periodeId, alasan: 'Salah ketik realisasi.' })
  expect((await board(app)).periode).toMatchObject({ status: 'dibuka_kembali', alasanBuka: 'Salah ketik realisasi.' })
  const history = await hr.riwayat.baris({ tabel: 'periode', id: periodeId })
  expect(history[0]).toMatchObject({ label: 'Membuka kembali bulan', alasan: 'Salah ketik realisasi.' })
  const [undo] = await store.read((tx) => tx.query<{ bisa_urung: number }[]>(`SELECT bisa_urung FROM tindakan WHERE kanal = 'sesi.bukaKembali'`))
  expect(undo?.bisa_urung).toBe(0)
  await hr.riwayat.urungkan(undefined)
  expect((await board(app)).periode.status).toBe('dibuka_kembali')
  await hr.penilaian.simpanAlasanDistribusi({ periodeId, unitId: kantor.kecamatanId, alasan: 'Diperbaiki.' })
  await hr.sesi.kunci({ periodeId })
  expect((await board(app)).periode.status).toBe('dikunci')
})

it('a backup that fails leaves the month open and says so', async () => {
  const app = await aMonth({ orang: 8, indikator: 1 })
  const { hr, kantor, periodeId, folder } = app
  await complete(app, kantor, periodeId)
  rmSync(join(folder, 'cadangan'), { recursive: true, force: true })
  writeFileSync(join(folder, 'cadangan'), 'a file where the folder should be')
  await expect(hr.sesi.kunci({ periodeId })).rejects.toMatchObject({ code: 'IO', message: expect.stringMatching(/belum dikunci/) as unknown })
  expect((await board(app)).periode).toMatchObject({ status: 'berjalan', dikunciPada: null })
  rmSync(join(folder, 'cadangan'))
  await hr.sesi.kunci({ periodeId })
  expect((await board(app)).periode.status).toBe('dikunci')
})

it('a closing cut off before its backup is finished by asking for it again', async () => {
  const app = await aMonth({ orang: 8, indikator: 1 })
  const { hr, kantor, periodeId, store } = app
  await complete(app, kantor, periodeId)
  await store.change({ channel: 'test', label: 'x', actor: 'x', undoable: false }, (tx) => tx.query(`UPDATE "periode" SET "status" = 'dikunci'`))
  expect((await board(app)).periode).toMatchObject({ status: 'dikunci', dikunciPada: null })
  const { cadangan } = await hr.sesi.kunci({ periodeId })
  expect((await hr.cadangan.daftar(undefined)).map(({ nama }) => nama)).toContain(cadangan)
  expect((await board(app)).periode.dikunciPada).not.toBeNull()
})

it('a new month begins with last month’s plans, figures, open feedback, missing evidence and open decisions', async () => {
  const app = await aMonth({ orang: 9, indikator: 2, bulan: 9 })
  const { hr, kantor, periodeId: september } = app
  const staf = kantor.pegawai[8]!
  const [a, b] = staf.indikatorIds as [string, string]
  await hr.sesi.simpanRealisasi({ periodeId: september, indikatorId: a, teks: '11 dokumen' })
  await hr.sesi.simpanRealisasi({ periodeId: september, indikatorId: b, teks: '95%' })
  await hr.sesi.tambahBukti({ periodeId: september, indikatorId: b, nama: 'Rekap' })
  await hr.sesi.simpanRencanaAksi({ periodeId: september, rhkId: staf.rhkIds[0]!, teks: 'Selesaikan 12 berkas' })
  const orang = { periodeId: september, pegawaiId: staf.id }
  await hr.penilaian.simpanUmpanBalik({ ...orang, indikatorId: a, sifat: 'perbaikan', teks: 'Lengkapi bukti.' })
  await hr.penilaian.simpanUmpanBalik({ ...orang, nilaiKode: 'loyal', sifat: 'apresiasi', teks: 'Bagus.' })
  const { id: keputusanId } = await hr.sesi.simpanKeputusan({ periodeId: september, isi: 'Tata arsip', penanggungJawabId: staf.id, batasWaktu: '2026-10-15' })
  await complete(app, kantor, september)
  await hr.sesi.simpanRealisasi({ periodeId: september, indikatorId: a, teks: '11 dokumen' })
  await hr.sesi.kunci({ periodeId: september })
  const { periodeId } = await hr.sesi.buka({ tahun: 2026, bulan: 10 })
  const lembar = await hr.sesi.lembar({ periodeId, pegawaiId: staf.id })
  expect(lembar.rhk[0]).toMatchObject({ rencanaAksi: 'Selesaikan 12 berkas', indikator: [{ bulanLalu: '11 dokumen', realisasi: '', buktiTertinggal: true }, { buktiTertinggal: false }] })
  expect(lembar.umpanBalikTerbuka).toMatchObject([{ teks: 'Lengkapi bukti.', bulan: '2026-09' }])
  expect(lembar.penilaian.predikatBulanLalu).toBe('baik')
  const papan = await board(app)
  expect(papan.keputusanTerbuka).toMatchObject([{ isi: 'Tata arsip', bulan: '2026-09', penanggungJawab: staf.nama }])
  await hr.penilaian.selesaikanUmpanBalik({ id: lembar.umpanBalikTerbuka[0]!.id, selesai: true })
  await hr.sesi.simpanKeputusan({ periodeId, id: keputusanId, isi: 'Tata arsip', penanggungJawabId: staf.id, batasWaktu: '2026-10-15', status: 'selesai' })
  expect((await hr.sesi.lembar({ periodeId, pegawaiId: staf.id })).umpanBalikTerbuka).toEqual([])
  expect((await board(app)).keputusanTerbuka).toEqual([])
  await hr.sesi.buka({ tahun: 2026, bulan: 10 })
  expect((await hr.sesi.lembar({ periodeId, pegawaiId: staf.id })).rhk[0]?.rencanaAksi).toBe('Selesaikan 12 berkas')
})

it('attendance is taken for all at once, then the exceptions', async () => {
  const app = await aMonth({ orang: 10, indikator: 1 })
  const { hr, kantor, periodeId } = app
  await hr.sesi.simpanKehadiran({ periodeId, pegawaiIds: kantor.pegawai.map(({ id }) => id), status: 'hadir' })
  await hr.sesi.simpanKehadiran({ periodeId, pegawaiIds: [kantor.pegawai[9]!.id], status: 'izin', keterangan: 'Acara keluarga' })
  const { orang } = await board(app)
  expect(orang.filter(({ hadir }) => hadir === 'hadir')).toHaveLength(9)
  expect(orang.find(({ hadir }) => hadir === 'izin')).toMatchObject({ keteranganHadir: 'Acara keluarga' })
  await hr.sesi.simpanRapat({ periodeId, tanggal: '2026-10-30', waktuMulai: '09.00', tempat: 'Aula', nomorDaftarHadir: '005/1' })
  await hr.sesi.simpanRapat({ periodeId, notulen: 'Rapat dibuka Camat.' })
  expect((await board(app)).rapat).toMatchObject({ tanggal: '2026-10-30', waktuMulai: '09:00', tempat: 'Aula', notulen: 'Rapat dibuka Camat.' })
})

it('the typing grid has the people of one appraiser in the order of the board', async () => {
  const app = await aMonth({ orang: 29, indikator: 3 })
  const { hr, periodeId } = app
  const { orang, penilai } = await board(app)
  for (const { id } of penilai) {
    const kisi = await hr.sesi.kisi({ periodeId, penilaiId: id })
    expect(kisi.orang.map(({ pegawaiId }) => pegawaiId)).toEqual(orang.filter(({ penilaiId }) => penilaiId === id).map(({ pegawaiId }) => pegawaiId))
    expect(kisi.orang.every(({ indikator }) => indikator.length === 3)).toBe(true)
  }
})

it('opening a month costs the same number of statements for 8 and for 80 people', async () => {
  const count = async (orang: number) => {
    const app = await aMonth({ orang, indikator: 2 })
    return app.store.maintain(async (source) => {
      const { susunPapan } = await import('../../main/services/sesi/papan')
      const { cariPeriode } = await import('../../db/queries/periode.query')
      const periode = (await cariPeriode(source.manager, 2026, 10))!
      let statements = 0
      const counting = new Proxy(source.manager, {
        get: (target, key) => (key === 'query' ? (...args: [string, unknown[]]) => { statements += 1; return target.query(...args) } : Reflect.get(target, key) as unknown),
      })
      await susunPapan(counting, periode)
      return statements
    })
  }
  const few = await count(8)
  expect(await count(80)).toBe(few)
  expect(few).toBeLessThanOrEqual(16)
})
