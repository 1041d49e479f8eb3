import type { AppClient } from '../../../preload/contract'
import { fixedRandom } from '../acak'
import { CONTOH } from './contoh'

type Papan = Awaited<ReturnType<AppClient['pelaksanaan']['papan']>>

/** Days away, of all days and people. */
const IZIN = 0.04
/** Paid of what was planned, in hundredths; what begins so soon is bound already. */
const TERBAYAR = 95
const TERIKAT_HARI = 60
const MENIT_AWAL = '08.00'
const MENIT_AKHIR = '15.30'
const DAY_MS = 86_400_000

/** Runs what should have run by today, in the order of the days; all but `utama` get their provider's certificates. Returns how many have ended. */
export async function jalankanTahun(hr: AppClient, tahun: number, utama: string, today: string): Promise<number> {
  const random = fixedRandom(20_260_202)
  const program = (await hr.pelatihan.daftar({ tahun })).filter(({ status, peserta }) => status === 'disetujui' && peserta > 0).toSorted((a, b) => (a.mulai ?? '').localeCompare(b.mulai ?? ''))
  let ended = 0
  for (const { id, mulai, selesai, jalur, biaya } of program) {
    const done = selesai !== null && selesai <= today
    if (mulai !== null && mulai <= today) await hr.pelaksanaan.mulai({ pelatihanId: id })
    if (done) {
      await tutup(hr, id, jalur === 'klasikal', random)
      if (id !== utama) await hr.pelaksanaan.sertifikatIsiBanyak({ pelatihanId: id, pola: `{urut:3}/CONTOH-${ended + 1}/{bulan-romawi}/{tahun}`, mulaiUrut: 1, tanggal: selesai })
      ended += 1
    }
    if (biaya > 0 && mulai !== null) await bayar(hr, id, done ? 'bayar' : Date.parse(mulai) - Date.parse(today) < TERIKAT_HARI * DAY_MS ? 'ikat' : 'rencana')
  }
  return ended
}

/** Days with times and subjects, attendance of every day, and the end. */
async function tutup(hr: AppClient, pelatihanId: string, perHari: boolean, random: () => number): Promise<void> {
  if (perHari) {
    await hr.pelaksanaan.hariIsi({ pelatihanId, akhirPekan: false })
    const papan = await hr.pelaksanaan.papan({ pelatihanId })
    await isiHari(hr, papan)
    // The first is there every day, so that somebody finishes in the smallest office too.
    const isi = papan.hari.flatMap(({ id: hariId }) => papan.peserta.map(({ id: pesertaId }, i) => ({ hariId, pesertaId, status: random() < IZIN && i > 0 ? ('izin' as const) : ('hadir' as const) })))
    await hr.pelaksanaan.hadirSimpan({ pelatihanId, isi })
  }
  await hr.pelaksanaan.tutup({ pelatihanId })
}

async function isiHari(hr: AppClient, { hari, program }: Papan): Promise<void> {
  const [first, ...rest] = hari
  if (!first) return
  const materi = (i: number) => (i === 0 ? `Tes awal dan pokok bahasan ${program.judul}` : i === hari.length - 1 ? 'Rencana tindak lanjut dan tes akhir' : 'Praktik dan pembahasan kasus')
  await hr.pelaksanaan.hariUbah({ id: first.id, jamMulai: MENIT_AWAL, jamSelesai: MENIT_AKHIR, materi: materi(0), keBawah: true })
  for (const [i, one] of rest.entries()) await hr.pelaksanaan.hariUbah({ id: one.id, materi: materi(i + 1) })
}

/** What a programme costs is planned, bound, or paid. */
async function bayar(hr: AppClient, pelatihanId: string, langkah: 'rencana' | 'ikat' | 'bayar'): Promise<void> {
  if (langkah === 'rencana') return
  const { biaya } = await hr.pelatihan.get({ id: pelatihanId })
  for (const { id, jumlah } of biaya) {
    const realisasi = Math.floor((jumlah * TERBAYAR) / 100_000) * 1000
    await hr.pelatihan.ubahBiaya(langkah === 'bayar' ? { id, komitmen: realisasi, realisasi } : { id, komitmen: jumlah })
  }
}

/** Reaction sheets, tests, the superiors' checks where they are due, and an indicator before and after. */
export async function evaluasi(hr: AppClient, pelatihanId: string, today: string): Promise<{ lembar: number; cek: number; alasan: string }> {
  const { peserta, reaksi, perilaku, program, waktuCek } = await hr.evaluasiPelatihan.satu({ pelatihanId })
  const finished = peserta.filter(({ status }) => status === 'selesai')
  const random = fixedRandom(20_260_209)
  const points = (questions: readonly { kode: string }[], least: number) => Object.fromEntries(questions.map(({ kode }) => [kode, least + Math.floor(random() * (6 - least))]))
  const akhir = program.selesai ?? program.mulai ?? today
  // People learn less than the threshold asks for: the programme is to be designed anew.
  const nilai = peserta.map(({ id }) => ({ pesertaId: id, pra: 58 + Math.floor(random() * 12) })).map((one) => ({ ...one, pasca: one.pra + 3 + Math.floor(random() * 7) }))
  await hr.evaluasiPelatihan.simpanTes({ pelatihanId, nilai })
  for (const i of finished.keys()) await hr.evaluasiPelatihan.tambahLembar({ pelatihanId, pesertaId: null, nilai: points(reaksi, 3), saran: CONTOH.saran[i] ?? null, tanggal: akhir })
  const due = waktuCek !== null && waktuCek.dari <= today ? finished : []
  for (const [i, { id, atasan }] of due.entries()) await hr.evaluasiPelatihan.simpanCek({ pesertaId: id, nilai: points(perilaku, 2), catatan: i === 0 ? 'Perlu pendampingan agar hasilnya dipakai sehari-hari (contoh).' : null, penilai: atasan, tanggal: today })
  await hr.evaluasiPelatihan.tambahDampak({ pelatihanId, indikatorId: null, nama: 'Berkas warga yang dikembalikan karena tidak lengkap (contoh)', satuan: 'persen', arah: 'turun', sebelum: 18, tanggalSebelum: program.mulai, sesudah: 15, tanggalSesudah: today, keterangan: null }) // prettier-ignore
  const { alasan } = await hr.evaluasiPelatihan.satu({ pelatihanId })
  return { lembar: finished.length, cek: due.length, alasan: alasan ?? 'Peserta mengusulkan waktu praktik yang lebih panjang.' }
}

/** The next version in the next year: it answers the remarks, and takes along who fell short. */
export async function rancangUlang(hr: AppClient, pelatihanId: string, tahun: number, alasan: string): Promise<void> {
  const { masukan } = await hr.evaluasiPelatihan.satu({ pelatihanId })
  const jawab = masukan.map(({ sumber, id }) => ({ sumber, id }))
  await hr.evaluasiPelatihan.rancangUlang({ pelatihanId, alasan, perubahan: CONTOH.perubahan, tahun: tahun + 1, jawab, peserta: 'di_bawah' })
}
