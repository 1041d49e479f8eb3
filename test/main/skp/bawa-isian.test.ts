import { expect, it } from 'vitest'
import { aMonth, board, complete } from '../../builders/bulan.builder'

const change = async (hr: Awaited<ReturnType<typeof aMonth>>['hr'], skpId: string, mulai: string) => {
  const { id } = await hr.skp.ganti({ skpId, mulai, alasan: 'Target berubah' })
  await hr.skp.ajukan({ skpId: id })
  return id
}

it('a change of SKP takes the open month along, one undo brings it back, and the next month still sees it', async () => {
  const app = await aMonth({ orang: 3, indikator: 2 })
  const { hr, kantor, periodeId } = app
  const [, orang] = kantor.pegawai as [unknown, (typeof kantor.pegawai)[number]]
  const pegawaiId = orang.id
  await complete(app, kantor, periodeId)
  await hr.sesi.tambahBukti({ periodeId, indikatorId: orang.indikatorIds[0]!, nama: 'Laporan' })
  await hr.sesi.simpanRencanaAksi({ periodeId, rhkId: orang.rhkIds[0]!, teks: 'Jemput bola' })
  await hr.penilaian.simpanUmpanBalik({ periodeId, pegawaiId, indikatorId: orang.indikatorIds[1]!, teks: 'Percepat' })
  await hr.penilaian.simpanUmpanBalik({ periodeId, pegawaiId, nilaiKode: 'loyal', teks: 'Pertahankan' })
  const before = await hr.sesi.lembar({ periodeId, pegawaiId })
  const id = await change(hr, orang.skpId, '2026-10-15')
  await hr.skp.setujui({ skpId: id, tanggal: '2026-10-15' })

  const after = await hr.sesi.lembar({ periodeId, pegawaiId })
  expect(after.skp?.id).toBe(id)
  const seen = ({ rhk, perilaku, penilaian }: typeof before) => ({
    penilaian, loyal: perilaku.find(({ kode }) => kode === 'loyal')?.umpanBalik?.teks,
    rhk: rhk.map(({ rencanaAksi, indikator }) => [rencanaAksi, ...indikator.map(({ realisasi, bukti, umpanBalik }) => [realisasi, bukti.map(({ nama }) => nama), umpanBalik?.teks])]),
  }) // prettier-ignore
  expect(seen(after)).toEqual(seen(before))
  expect(seen(after).rhk.flat(2)).toEqual(expect.arrayContaining(['Jemput bola', '1 dokumen', 'Percepat']))
  await hr.riwayat.urungkan(undefined)
  expect(await hr.sesi.lembar({ periodeId, pegawaiId })).toMatchObject({ skp: { id: orang.skpId }, penilaian: { hasil: 'sesuai' } })
  await hr.skp.setujui({ skpId: id, tanggal: '2026-10-15' })

  const { periodeId: november } = await hr.sesi.buka({ tahun: 2026, bulan: 11 })
  const [first] = (await hr.sesi.lembar({ periodeId: november, pegawaiId })).rhk
  expect(first).toMatchObject({ rencanaAksi: 'Jemput bola', indikator: [{ bulanLalu: '1 dokumen', buktiTertinggal: false }, { bulanLalu: '1 dokumen', buktiTertinggal: true }] })
})

it('a change from the next month on leaves this one where it is, and the next still sees last month’s figures and plans', async () => {
  const app = await aMonth({ orang: 3, indikator: 2 })
  const { hr, kantor, periodeId } = app
  const orang = kantor.pegawai[1]!
  await complete(app, kantor, periodeId)
  await hr.sesi.simpanRencanaAksi({ periodeId, rhkId: orang.rhkIds[0]!, teks: 'Jemput bola' })
  await hr.skp.setujui({ skpId: await change(hr, orang.skpId, '2026-11-01'), tanggal: '2026-11-02' })
  expect(await hr.sesi.lembar({ periodeId, pegawaiId: orang.id })).toMatchObject({ skp: { id: orang.skpId }, penilaian: { hasil: 'sesuai' } })
  const { periodeId: november } = await hr.sesi.buka({ tahun: 2026, bulan: 11 })
  expect((await hr.sesi.lembar({ periodeId: november, pegawaiId: orang.id })).rhk[0]).toMatchObject({ rencanaAksi: 'Jemput bola', indikator: [{ bulanLalu: '1 dokumen' }, { bulanLalu: '1 dokumen' }] })
  expect((await hr.sesi.kisi({ periodeId: november, penilaiId: kantor.camat.id })).orang[0]?.indikator[0]).toMatchObject({ bulanLalu: '1 dokumen' })
})

it('a replacement approved only after its month was locked leaves the locked month as it was rated', async () => {
  const app = await aMonth({ orang: 3, indikator: 1 })
  const { hr, kantor, periodeId } = app
  const orang = kantor.pegawai[1]!
  await complete(app, kantor, periodeId)
  await hr.sesi.simpanRapat({ periodeId, nomorBeritaAcara: '1', nomorDaftarHadir: '2' })
  const id = await change(hr, orang.skpId, '2026-10-15')
  await hr.sesi.kunci({ periodeId })
  await hr.skp.setujui({ skpId: id, tanggal: '2026-11-02' })
  expect((await board(app)).orang.find(({ pegawaiId }) => pegawaiId === orang.id)).toMatchObject({ skpId: orang.skpId, predikat: 'baik' })
  await hr.sesi.bukaKembali({ periodeId, alasan: 'Salah ketik' })
  expect(await hr.sesi.lembar({ periodeId, pegawaiId: orang.id })).toMatchObject({ skp: { id }, penilaian: { hasil: 'sesuai' }, rhk: [{ indikator: [{ realisasi: '1 dokumen' }] }] })
})

it('two changes within a month go on from the month before, whose plans are taken once', async () => {
  const app = await aMonth({ orang: 3, indikator: 1, bulan: 9 })
  const { hr, kantor, periodeId } = app
  const orang = kantor.pegawai[1]!
  const lembar = async (bulan: number) => hr.sesi.lembar({ periodeId: (await hr.sesi.buka({ tahun: 2026, bulan })).periodeId, pegawaiId: orang.id })
  const ganti = async (skpId: string, tanggal: string) => {
    const id = await change(hr, skpId, tanggal)
    await hr.skp.setujui({ skpId: id, tanggal })
    return id
  }
  await complete(app, kantor, periodeId)
  await hr.sesi.simpanRencanaAksi({ periodeId, rhkId: orang.rhkIds[0]!, teks: 'Jemput bola' })
  const second = await ganti(orang.skpId, '2026-10-05')
  expect((await lembar(10)).rhk[0]).toMatchObject({ rencanaAksi: 'Jemput bola' })
  await ganti(second, '2026-10-20')
  expect((await lembar(10)).rhk[0]).toMatchObject({ rencanaAksi: 'Jemput bola', indikator: [{ bulanLalu: '1 dokumen', buktiTertinggal: true }] })
  expect((await lembar(11)).rhk[0]).toMatchObject({ rencanaAksi: 'Jemput bola' })
})
