import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { v7 as uuid } from 'uuid'
import { PREDIKAT_LABEL } from '../domain/penilaian/predikat'
import { NILAI_URUT } from '../domain/skp/skp'
import { importRoster } from './demo-roster'
import { rateOffice } from './demo-sesi'
import { openHeadless, type HeadlessApp } from './headless'

/** The main job without a window: an empty disk, a roster file, one whole month, all papers. */
const OUT = join(process.cwd(), 'hasil-demo')
const TAHUN = 2026
const BULAN = 11
const started = performance.now()
const step = (text: string) => {
  console.log(`${((performance.now() - started) / 1000).toFixed(1).padStart(5)} s  ${text}`)
}

rmSync(OUT, { recursive: true, force: true })
mkdirSync(join(OUT, 'data'), { recursive: true })
const app = await openHeadless({ folder: join(OUT, 'data'), today: '2026-11-23', actor: 'Demo' })
try {
  await runMonth(app)
} finally {
  await app.close()
}

async function runMonth({ hr, answers, ports }: HeadlessApp): Promise<void> {
  await hr.kantor.save({
    namaPemda: 'Kabupaten Muara Bening',
    jenisPemda: 'kabupaten',
    namaKecamatan: 'Kecamatan Tanjung Raya',
    alamat: 'Jalan Merdeka Nomor 1, Tanjung Raya',
    kodePos: '31711',
    telepon: '(0711) 555 000',
    kotaPenandatanganan: 'Tanjung Raya',
  })
  step('Identitas kantor diisi (data contoh, semua nama rekaan)')
  const { baru, tolak, keduaKali } = await importRoster(hr, answers)
  step(`Roster DUK diimpor: ${baru} pegawai baru, ${tolak} ditolak; impor kedua mengubah ${keduaKali}`)

  const sekda = await hr.penilai.tambahPejabatLuar({ nama: 'Contoh Sekretaris Daerah', nip: '', pangkat: '', jabatan: 'Sekretaris Daerah', instansi: 'Kabupaten Muara Bening' })
  const bupati = await hr.penilai.tambahPejabatLuar({ nama: 'Contoh Bupati', nip: '', pangkat: '', jabatan: 'Bupati Muara Bening', instansi: 'Kabupaten Muara Bening' })
  await hr.penilai.aturPenilaiCamat({ penilaiLuarId: sekda.id, atasanLuarId: bupati.id })
  const { diterapkan } = await hr.penilai.terapkan({ berlakuDari: `${TAHUN}-01-01` })
  step(`Penilai diusulkan dari jabatan dan diterapkan: ${diterapkan} orang`)

  const people = (await hr.pegawai.list({})).map(({ id }) => id)
  const rentang = { tahun: TAHUN, mulai: `${TAHUN}-01-01`, selesai: `${TAHUN}-12-31` }
  const preview = await hr.skp.pratinjauBerikan({ ...rentang, pegawaiIds: people, pilihan: [] })
  const pilihan = preview.flatMap(({ pegawaiId, templatKode }) => (templatKode ? [{ pegawaiId, templatKode }] : []))
  const given = await hr.skp.berikan({ ...rentang, pilihan })
  const done = await hr.skp.langkahBanyak({ skpIds: given.skpIds, langkah: 'ajukan_dan_setujui', tanggal: `${TAHUN}-01-05` })
  step(`SKP dari templat: ${given.dibuat} dibuat, ${given.tertaut} hasil kerja tertaut ke pimpinan, ${done.berhasil} disetujui, ${done.ditolak.length} ditolak`)

  const { periodeId } = await hr.sesi.buka({ tahun: TAHUN, bulan: BULAN })
  const { rated, realisasi } = await rateOffice(hr, periodeId)
  step(`Sesi November ${TAHUN}: ${realisasi} realisasi diisi, ${rated} pegawai dinilai (${NILAI_URUT.length} nilai perilaku per orang)`)
  const lengkap = await hr.sesi.kelengkapan({ periodeId })
  for (const { teks, rincian } of lengkap.butir.filter(({ beres }) => !beres)) console.log(`         belum: ${teks} ${rincian.slice(0, 3).join('; ')}`)
  const { cadangan } = await hr.sesi.kunci({ periodeId })
  step(`Bulan dikunci, cadangan dibuat: hasil-demo/data/cadangan/${cadangan}`)

  const rekap = await hr.penilaian.rekap({ tahun: TAHUN, bulan: BULAN })
  console.log(`         ${Object.entries(rekap.jumlah).map(([kode, n]) => `${PREDIKAT_LABEL[kode as keyof typeof PREDIKAT_LABEL]} ${n}`).join(' · ')}`)

  const semua = { periodeId, pegawaiIds: people, terisi: true }
  answers.push(join(OUT, 'Formulir-gabungan.pdf'))
  const merged = await hr.formulir.cetak({ ...semua, jenis: ['skp', 'lampiran_skp', 'evaluasi', 'dokumen_evaluasi', 'berita_acara', 'daftar_hadir', 'rekap', 'lembar_kerja', 'matriks_peran_hasil'], keluaran: 'gabung', jobId: uuid() })
  step(`Semua formulir dalam satu PDF: ${merged?.halaman ?? 0} halaman, ${merged?.lewat.length ?? 0} dilewati`)
  answers.push(OUT)
  const files = await hr.formulir.cetak({ ...semua, jenis: ['evaluasi', 'dokumen_evaluasi'], keluaran: 'berkas', jobId: uuid() })
  step(`Evaluasi dan Dokumen Evaluasi per pegawai: ${files?.berkas ?? 0} berkas`)
  answers.push(join(OUT, 'Rekap.xlsx'), join(OUT, 'DUK.xlsx'), join(OUT, 'DUK.pdf'))
  await hr.penilaian.eksporRekap({ tahun: TAHUN, bulan: BULAN })
  await hr.pegawai.eksporDuk({ tanggal: ports.today() })
  await hr.formulir.simpanDuk({ tanggal: ports.today(), daftar: 'pns' })
  step('Rekap (.xlsx) dan DUK (.xlsx, .pdf) disimpan')
  for (const name of readdirSync(OUT)) {
    const { size } = statSync(join(OUT, name))
    console.log(`         hasil-demo/${name}${size > 4096 ? ` (${Math.round(size / 1024)} kB)` : ''}`)
  }
}
