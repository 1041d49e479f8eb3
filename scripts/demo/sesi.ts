import { namaBulan } from '../../domain/shared/iso-date'
import type { AppClient } from '../../preload/contract'
import { fixedRandom } from './acak'

type Rating = 'di_atas' | 'sesuai' | 'di_bawah'

export interface Month {
  periodeId: string
  tahun: number
  bulan: number
}
export interface RatedMonth {
  rated: number
  excluded: number
  realisasi: number
}

const day = ({ tahun, bulan }: Month, dayOfMonth: number) => `${tahun}-${String(bulan).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`
const titleOf = ({ tahun, bulan }: Month) => `${namaBulan(bulan)} ${tahun}`

/** An invented office: most meet their targets, a quarter exceeds them, a few need improvement. */
function ratingsOf(chance: number): { hasil: Rating; perilaku: Rating } {
  if (chance < 0.04) return { hasil: 'di_bawah', perilaku: 'sesuai' }
  if (chance < 0.25) return { hasil: 'di_atas', perilaku: 'di_atas' }
  return { hasil: chance < 0.4 ? 'di_atas' : 'sesuai', perilaku: 'sesuai' }
}

/** Fills in every realisation, rates everybody from a fixed seed, holds the meeting. */
export async function rateOffice(hr: AppClient, month: Month, onPerson: (done: number, total: number) => void = () => undefined): Promise<RatedMonth> {
  const { periodeId } = month
  const papan = await hr.sesi.papan(month)
  if (!papan) throw new Error('The month is not open')
  for (const { unitId } of papan.populasi)
    await hr.penilaian.tetapkanCapaian({ periodeId, unitId, capaian: 'baik', dasar: `Rencana aksi ${titleOf(month)} tercapai.`, ditetapkanOleh: 'Sekretaris Daerah' })
  const frasa = await hr.bank.frasa(undefined)
  const random = fixedRandom(20_261_122)
  const count: RatedMonth = { rated: 0, excluded: 0, realisasi: 0 }
  for (const [index, { pegawaiId, skpId }] of papan.orang.entries()) {
    const ratings = ratingsOf(random())
    if (skpId) {
      count.realisasi += await fillIn(hr, month, pegawaiId)
      await giveFeedback(hr, periodeId, pegawaiId, frasa, ratings)
      await rate(hr, month, pegawaiId, ratings)
      count.rated += 1
    } else {
      await hr.penilaian.kecualikan({ periodeId, pegawaiId, alasan: 'lain', keterangan: 'Belum memiliki SKP' })
      count.excluded += 1
    }
    onPerson(index + 1, papan.orang.length)
  }
  await explainDistribution(hr, month)
  await holdMeeting(hr, month, papan.orang.map(({ pegawaiId }) => pegawaiId))
  return count
}

async function rate(hr: AppClient, month: Month, pegawaiId: string, ratings: { hasil: Rating; perilaku: Rating }): Promise<void> {
  const { periodeId } = month
  const { predikat } = await hr.penilaian.nilai({ periodeId, pegawaiId, ...ratings })
  if (predikat === 'butuh_perbaikan')
    await hr.penilaian.simpanPerbaikan({ periodeId, pegawaiId, area: 'Ketepatan waktu laporan', tindakan: 'Pendampingan mingguan oleh atasan langsung.', batas: day(month, 28) })
}

type Frasa = Awaited<ReturnType<AppClient['bank']['frasa']>>[number]

/** A phrase from the bank for the first indicator and for each of the seven values; praise only where it is due. */
async function giveFeedback(hr: AppClient, periodeId: string, pegawaiId: string, frasa: readonly Frasa[], { hasil }: { hasil: Rating }): Promise<void> {
  const { rhk, perilaku } = await hr.sesi.lembar({ periodeId, pegawaiId })
  const [first] = rhk.flatMap(({ indikator }) => indikator)
  const untukHasil = frasa.find(({ untuk, sifat }) => untuk === 'hasil' && (hasil !== 'di_bawah' || sifat === 'perbaikan'))
  if (first && untukHasil) await hr.penilaian.simpanUmpanBalik({ periodeId, pegawaiId, indikatorId: first.id, teks: untukHasil.teks })
  for (const { kode } of perilaku) {
    const phrase = frasa.find(({ nilaiKode }) => nilaiKode === kode)
    if (phrase) await hr.penilaian.simpanUmpanBalik({ periodeId, pegawaiId, nilaiKode: kode, teks: phrase.teks })
  }
}

async function fillIn(hr: AppClient, month: Month, pegawaiId: string): Promise<number> {
  const { periodeId } = month
  const { rhk } = await hr.sesi.lembar({ periodeId, pegawaiId })
  const indikator = rhk.flatMap((one) => one.indikator)
  for (const one of indikator) await hr.sesi.simpanRealisasi({ periodeId, indikatorId: one.id, teks: one.targetBulanan ?? one.target })
  const [first] = indikator
  if (first) await hr.sesi.tambahBukti({ periodeId, indikatorId: first.id, nama: `Laporan ${titleOf(month)}` })
  return indikator.length
}

/** Where the predikat depart from the pattern, the leader's reason is written down: the pattern warns, it does not block. */
async function explainDistribution(hr: AppClient, month: Month): Promise<void> {
  const papan = await hr.sesi.papan(month)
  for (const { unitId, pelanggaran } of papan?.populasi ?? [])
    if (pelanggaran.length > 0)
      await hr.penilaian.simpanAlasanDistribusi({ periodeId: month.periodeId, unitId, alasan: 'Target layanan triwulan berjalan terlampaui; pola ditinjau kembali pada akhir triwulan.' })
}

async function holdMeeting(hr: AppClient, month: Month, people: string[]): Promise<void> {
  const { periodeId, tahun } = month
  await hr.sesi.simpanRapat({
    periodeId, tanggal: day(month, 23), waktuMulai: '09.00', waktuSelesai: '11.30', tempat: 'Aula Kecamatan',
    pimpinanId: people[0] ?? null, notulisId: people[1] ?? null, saksiSatuId: people[2] ?? null, saksiDuaId: people[3] ?? null,
    notulen: 'Realisasi setiap seksi dan kelurahan dibahas menurut bukti dukungnya.\nPejabat penilai menyampaikan umpan balik sebelum predikat ditetapkan.',
    agenda: `Pembukaan\nPembahasan realisasi ${titleOf(month)}\nPenetapan predikat\nTindak lanjut`, nomorBeritaAcara: `800.1.11/041/${tahun}`, nomorDaftarHadir: `800.1.11/042/${tahun}`,
  }) // prettier-ignore
  if (people.length === 0) return
  await hr.sesi.simpanKehadiran({ periodeId, pegawaiIds: people, status: 'hadir' })
  await hr.sesi.simpanKehadiran({ periodeId, pegawaiIds: people.slice(-2), status: 'sakit' })
  await hr.sesi.simpanKeputusan({ periodeId, isi: 'Laporan pelayanan disampaikan paling lambat tanggal 5 setiap bulan.', penanggungJawabId: people[1] ?? null, batasWaktu: day(month, 28) })
}
