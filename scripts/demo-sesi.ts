import type { AppClient } from '../preload/contract'

type Rating = 'di_atas' | 'sesuai' | 'di_bawah'

/** An invented office's month: most meet their targets, a few exceed them, two need improvement. */
const RATINGS: readonly { every: number; hasil: Rating; perilaku: Rating }[] = [
  { every: 27, hasil: 'di_bawah', perilaku: 'sesuai' },
  { every: 4, hasil: 'di_atas', perilaku: 'di_atas' },
  { every: 5, hasil: 'di_atas', perilaku: 'sesuai' },
]

/** Fills in every realisation, rates everybody, holds the meeting. Answers how much was typed. */
export async function rateOffice(hr: AppClient, periodeId: string): Promise<{ rated: number; realisasi: number }> {
  const papan = await hr.sesi.papan({ tahun: 2026, bulan: 11 })
  if (!papan) throw new Error('The month is not open')
  for (const { unitId } of papan.populasi)
    await hr.penilaian.tetapkanCapaian({ periodeId, unitId, capaian: 'baik', dasar: 'Rencana aksi bulan November tercapai.', ditetapkanOleh: 'Sekretaris Daerah' })
  const frasa = await hr.bank.frasa(undefined)
  let realisasi = 0
  let rated = 0
  for (const [index, orang] of papan.orang.entries()) {
    if (!orang.skpId) {
      await hr.penilaian.kecualikan({ periodeId, pegawaiId: orang.pegawaiId, alasan: 'baru', keterangan: 'Belum memiliki SKP' })
      continue
    }
    realisasi += await fillIn(hr, periodeId, orang.pegawaiId)
    await giveFeedback(hr, periodeId, orang.pegawaiId, frasa)
    const { hasil, perilaku } = RATINGS.find(({ every }) => (index + 1) % every === 0) ?? { hasil: 'sesuai', perilaku: 'sesuai' }
    const { predikat } = await hr.penilaian.nilai({ periodeId, pegawaiId: orang.pegawaiId, hasil, perilaku })
    if (predikat === 'butuh_perbaikan')
      await hr.penilaian.simpanPerbaikan({ periodeId, pegawaiId: orang.pegawaiId, area: 'Ketepatan waktu laporan', tindakan: 'Pendampingan mingguan oleh atasan langsung.', batas: '2026-12-20' })
    rated += 1
  }
  await explainDistribution(hr, periodeId)
  await holdMeeting(hr, periodeId, papan.orang.map(({ pegawaiId }) => pegawaiId))
  return { rated, realisasi }
}

type Frasa = Awaited<ReturnType<AppClient['bank']['frasa']>>[number]

/** A phrase from the bank for the first indicator and for each of the seven values. */
async function giveFeedback(hr: AppClient, periodeId: string, pegawaiId: string, frasa: readonly Frasa[]): Promise<void> {
  const { rhk, perilaku } = await hr.sesi.lembar({ periodeId, pegawaiId })
  const [first] = rhk.flatMap(({ indikator }) => indikator)
  const untukHasil = frasa.find(({ untuk }) => untuk === 'hasil')
  if (first && untukHasil) await hr.penilaian.simpanUmpanBalik({ periodeId, pegawaiId, indikatorId: first.id, teks: untukHasil.teks })
  for (const { kode } of perilaku) {
    const phrase = frasa.find(({ nilaiKode }) => nilaiKode === kode)
    if (phrase) await hr.penilaian.simpanUmpanBalik({ periodeId, pegawaiId, nilaiKode: kode, teks: phrase.teks })
  }
}

async function fillIn(hr: AppClient, periodeId: string, pegawaiId: string): Promise<number> {
  const { rhk } = await hr.sesi.lembar({ periodeId, pegawaiId })
  const indikator = rhk.flatMap((one) => one.indikator)
  for (const one of indikator) await hr.sesi.simpanRealisasi({ periodeId, indikatorId: one.id, teks: one.targetBulanan ?? one.target })
  const [first] = indikator
  if (first) await hr.sesi.tambahBukti({ periodeId, indikatorId: first.id, nama: 'Laporan bulan November 2026' })
  return indikator.length
}

/** Where the predikat depart from the pattern, the leader's reason is written down: the pattern warns, it does not block. */
async function explainDistribution(hr: AppClient, periodeId: string): Promise<void> {
  const papan = await hr.sesi.papan({ tahun: 2026, bulan: 11 })
  for (const { unitId, pelanggaran } of papan?.populasi ?? [])
    if (pelanggaran.length > 0)
      await hr.penilaian.simpanAlasanDistribusi({ periodeId, unitId, alasan: 'Target layanan triwulan berjalan terlampaui; pola ditinjau kembali pada akhir triwulan.' })
}

async function holdMeeting(hr: AppClient, periodeId: string, people: string[]): Promise<void> {
  await hr.sesi.simpanRapat({
    periodeId, tanggal: '2026-11-23', waktuMulai: '09.00', waktuSelesai: '11.30', tempat: 'Aula Kecamatan Tanjung Raya',
    pimpinanId: people[0] ?? null, notulisId: people[1] ?? null,
    agenda: 'Pembukaan\nPembahasan realisasi bulan November\nPenetapan predikat\nTindak lanjut', nomorBeritaAcara: '800.1.11/041/2026', nomorDaftarHadir: '800.1.11/042/2026',
  }) // prettier-ignore
  await hr.sesi.simpanKehadiran({ periodeId, pegawaiIds: people, status: 'hadir' })
  await hr.sesi.simpanKehadiran({ periodeId, pegawaiIds: people.slice(-2), status: 'sakit' })
  await hr.sesi.simpanKeputusan({ periodeId, isi: 'Laporan pelayanan disampaikan paling lambat tanggal 5 setiap bulan.', penanggungJawabId: people[1] ?? null, batasWaktu: '2026-12-05' })
}
