import { addDays, isoDate } from '../../domain/shared/iso-date'
import type { anApp } from './app.builder'
import { tanam } from './kompetensi.builder'

type App = Pick<Awaited<ReturnType<typeof anApp>>, 'hr' | 'store'>
const REAKSI = { materi: 3, pengajar: 4, cara: 2, tempat: 3, manfaat: 3 }

/**
 * A year of training as screens show it: needs in every state, a plan approved and changed since, a line over its ceiling,
 * partners, a finished programme that did not help much, one running now that clashes with leave. `hariIni` is the
 * machine's own day, for the screens speak of its year. Returns the finished programme's id.
 */
export async function tahunPelatihan({ hr, store }: App, hariIni: string): Promise<string> {
  const tahun = Number(hariIni.slice(0, 4))
  const hari = (geser: number) => addDays(isoDate(hariIni), geser)
  const orang = (await hr.pegawai.list({})).map(({ id }) => id)
  const [satu = '', dua = ''] = orang
  const mata = await hr.anggaran.tambah({ tahun, sumber: 'apbd', kodeRekening: '5.1.02.02.12.0001', uraian: 'Belanja kursus singkat dan pelatihan', pagu: 20_000_000, keterangan: null })
  const tipis = await tanam(store, 'anggaran', { tahun, sumber: 'bkpsdm', kode_rekening: '5.1.02.02.12.0002', uraian: 'Belanja bimbingan teknis', pagu: 1_000_000 })
  await hr.anggaran.geser({ dariId: mata.id, keId: tipis, jumlah: 500_000, tanggal: hariIni, dasar: 'DPPA' })
  const mitra = await tanam(store, 'mitra', { no_mou: '1/MOU', mou_mulai: hari(-300), mou_selesai: hari(20), layanan: 'Pelayanan publik', biaya_tipikal: 4_500_000, kuota: 20 })
  await tanam(store, 'mitra', { nama: 'Universitas Contoh', jenis: 'perguruan_tinggi', mou_mulai: hari(-500), mou_selesai: hari(-5) })
  await tanam(store, 'mitra', { nama: 'Mentor', jenis: 'mentor', pegawai_id: satu, layanan: 'Arsip' })

  await hr.standar.isiBawaan({ jabatan: ['Camat', 'Pengelola Layanan Operasional'] })
  await hr.standar.tambahBukti({ pegawaiId: satu, jenis: 'manajerial', kompetensi: 'Integritas', tingkat: 2, tanggal: hariIni, dasar: 'Asesmen' })
  await hr.kebutuhan.kumpulkan({ tahun })
  await hr.kebutuhan.usul({ tahun, pegawaiIds: [satu, dua], jenis: 'teknis', kompetensi: 'Tata naskah dinas', alasan: 'Surat sering dikembalikan', pengusul: 'atasan', bentuk: 'bimtek' })
  const semua = await hr.kebutuhan.daftar({ tahun, sumber: null, status: null, jenis: null, unitId: null, pegawaiId: null, kunci: null, tanpaProgram: false })
  await hr.kebutuhan.putuskan({ ids: semua.slice(0, 3).map(({ id }) => id), status: 'disetujui', alasan: null })
  await hr.kebutuhan.putuskan({ ids: semua.slice(3, 5).map(({ id }) => id), status: 'ditolak', alasan: 'Sudah dibina langsung' })
  await hr.pelatihan.dariKebutuhan({ kebutuhanIds: semua.slice(0, 1).map(({ id }) => id), pelatihanId: null })

  const usai = await tanam(store, 'pelatihan', { tahun, judul: 'Pelayanan prima di loket (contoh)', status: 'selesai', mulai: hari(-41), selesai: hari(-40), mitra_id: mitra, kuota: 4, kurikulum: 'sesuai' })
  const kini = await tanam(store, 'pelatihan', { tahun, judul: 'Bimbingan teknis arsip dinamis (contoh)', status: 'berjalan', mulai: hari(-1), selesai: hari(1), bentuk: 'bimtek' })
  for (const one of [{ judul: 'E-learning kepegawaian (contoh)', jalur: 'nonklasikal', bentuk: 'e_learning' }, { judul: 'Magang (contoh)', status: 'ditunda', masuk_rencana: 0 }]) await tanam(store, 'pelatihan', { tahun, ...one })
  await tanam(store, 'pelatihan_biaya', { pelatihan_id: usai, anggaran_id: mata.id, rencana: 6_000_000, komitmen: 5_500_000, realisasi: 4_000_000 })
  await tanam(store, 'pelatihan_biaya', { pelatihan_id: kini, anggaran_id: tipis, komponen: 'narasumber', dasar: 'per_orang', rencana: 900_000 })
  await ikuti({ hr, store }, usai, orang.slice(0, 5), [hari(-41), hari(-40)], 'selesai')
  await ikuti({ hr, store }, kini, orang.slice(3, 9), [hari(-1), hari(0), hari(1)], 'diundang')
  await nilai({ hr, store }, usai, hari(-40))
  await hr.rencana.setujui({ tahun, disetujuiOleh: 'Contoh Nama, Camat', disetujuiPada: hariIni, alasan: 'Rencana awal', nomor: null, setuju: true })
  await tanam(store, 'pelatihan', { tahun, judul: 'Program susulan (contoh)', mulai: hari(-2), selesai: hari(2) })

  for (const pegawai_id of orang) await tanam(store, 'riwayat_kompetensi', { pegawai_id, selesai: hari(-70), no_sertifikat: pegawai_id === satu ? null : 'S-1' })
  await tanam(store, 'hukuman_disiplin', { pegawai_id: satu })
  for (const pegawai_id of orang.slice(3, 5)) await tanam(store, 'cuti_pegawai', { pegawai_id, mulai: hari(0), selesai: hari(3) })
  await hr.dokumenKompetensi.buatTahun({ tahun })
  return usai
}

/** People of a programme, who was there each day, and certificates of all but the first. */
async function ikuti({ store }: App, pelatihan_id: string, orang: readonly string[], hari: readonly string[], status: string): Promise<void> {
  const days = []
  for (const tanggal of hari) days.push(await tanam(store, 'pelatihan_hari', { pelatihan_id, tanggal, jam_mulai: '08.00', jam_selesai: '16.00', materi: 'Praktik' }))
  for (const [i, pegawai_id] of orang.entries()) {
    const peserta_id = await tanam(store, 'pelatihan_peserta', { pelatihan_id, pegawai_id, status, ...(status === 'selesai' && { nilai_pra: 50 + i, nilai_pasca: 52 + 3 * i, no_sertifikat: i === 0 ? null : `S-${i}` }) })
    for (const [j, hari_id] of days.entries()) await tanam(store, 'pelatihan_hadir', { hari_id, peserta_id, status: (['hadir', 'izin', 'sakit', 'alpa'] as const)[(i * j) % 4] })
  }
}

/** Sheets below the threshold, one check done and the others due, and an indicator that did not move. */
async function nilai({ hr, store }: App, pelatihanId: string, tanggal: string): Promise<void> {
  for (const saran of ['Perbanyak praktik', null, 'Ruang panas']) await hr.evaluasiPelatihan.tambahLembar({ pelatihanId, pesertaId: null, nilai: REAKSI, saran, tanggal })
  const { peserta } = await hr.evaluasiPelatihan.satu({ pelatihanId })
  await tanam(store, 'pelatihan_cek', { peserta_id: peserta[0]?.id, nilai: JSON.stringify({ menerapkan: 2, mutu: 3, mandiri: 2, membagi: 4 }), catatan: 'Belum berubah', tanggal })
  await tanam(store, 'pelatihan_dampak', { pelatihan_id: pelatihanId, sebelum: 30, sesudah: 31, tanggal_sebelum: tanggal, tanggal_sesudah: tanggal })
}
