/** One complete model of each personal form (A, B, C, D). A test names only what it is about. */
import type { BarisPerilaku, BarisRhk, PeriodeFormulir } from '../../../domain/formulir/bagian'
import type { JenisFormulir } from '../../../domain/formulir/jenis'
import type {
  DokumenEvaluasiFormulir, EvaluasiFormulir, LampiranSkpFormulir, SkpFormulir,
} from '../../../domain/formulir/model' // prettier-ignore
import { NILAI_LABEL } from '../../../domain/skp/skp'
import { CAMAT, dasar, PEGAWAI, PENILAI, PERIODE, TAHUN, TEMPAT } from './contoh-dasar'

const INDIKATOR = (target: string, realisasi: string) =>
  [
    {
      aspek: 'kuantitas',
      perspektif: 'penerima_layanan',
      indikator: 'Jumlah berkas permohonan yang selesai diproses',
      target,
      realisasi,
      umpanBalik: ['Pertahankan ketelitian pemeriksaan berkas.'],
    },
    {
      aspek: 'kualitas',
      perspektif: 'proses_bisnis',
      indikator: 'Persentase berkas yang diproses tanpa kesalahan',
      target: '≥ 98%',
      realisasi: '99%',
      umpanBalik: [],
    },
    {
      aspek: 'waktu',
      perspektif: 'penguatan_internal',
      indikator: 'Rata-rata waktu penyelesaian satu berkas',
      target: 'Paling lama 2 hari kerja',
      realisasi: '1,5 hari kerja',
      umpanBalik: ['Bagikan cara kerja ini kepada rekan.', 'Catat hambatan setiap minggu.'],
    },
  ] as const

export const HASIL_KERJA: BarisRhk[] = [
  {
    jenis: 'utama',
    rhkPimpinan: 'Meningkatnya kualitas pelayanan administrasi terpadu kecamatan',
    rhk: 'Terlaksananya pelayanan administrasi kependudukan sesuai standar pelayanan',
    indikator: INDIKATOR('120 berkas', '131 berkas'),
  },
  {
    jenis: 'utama',
    rhkPimpinan: 'Meningkatnya kualitas pelayanan administrasi terpadu kecamatan',
    rhk: 'Tersusunnya laporan bulanan pelayanan umum',
    indikator: INDIKATOR('1 laporan', '1 laporan'),
  },
  {
    jenis: 'utama',
    rhkPimpinan: 'Meningkatnya kepuasan masyarakat terhadap pelayanan kecamatan',
    rhk: 'Terlaksananya survei kepuasan masyarakat',
    indikator: INDIKATOR('40 responden', '42 responden').slice(0, 2),
  },
  {
    jenis: 'tambahan',
    rhkPimpinan: '-',
    rhk: 'Terlaksananya tugas sekretariat panitia peringatan hari jadi kabupaten',
    penugasan: 'Penugasan dari Camat Sukamaju',
    indikator: INDIKATOR('1 kegiatan', '1 kegiatan').slice(0, 1),
  },
]

const PANDUAN = [
  'Memahami dan memenuhi kebutuhan masyarakat',
  'Ramah, cekatan, solutif, dan dapat diandalkan',
  'Melakukan perbaikan tiada henti',
]
export const PERILAKU: BarisPerilaku[] = Object.values(NILAI_LABEL).map((nilai, i) => ({
  nilai,
  panduan: PANDUAN,
  ekspektasi: [
    'Melayani setiap warga dengan sopan dan tuntas pada hari yang sama.',
    ...(i % 2 === 0 ? ['Menanggapi keluhan paling lambat satu hari kerja.'] : []),
  ],
  umpanBalik: ['Sudah baik; jaga konsistensi.'],
}))

const dasarSkp = (jenis: JenisFormulir, periode: PeriodeFormulir) =>
  ({
    ...dasar(jenis),
    instansi: 'Pemerintah Kabupaten Mekarsari',
    periode,
    keluarga: 'ja_jf',
    pendekatan: 'kuantitatif',
    pegawai: PEGAWAI,
    penilai: PENILAI,
    tempatTanggal: TEMPAT,
    ttdPegawai: { jabatan: ['Pegawai yang Dinilai,'], nama: PEGAWAI.nama, nip: PEGAWAI.nip },
    ttdPenilai: { jabatan: ['Pejabat Penilai Kinerja,'], nama: PENILAI.nama, nip: PENILAI.nip },
  }) as const

export const skp = (given: Partial<SkpFormulir> = {}): SkpFormulir => ({
  ...dasarSkp('skp', TAHUN),
  jenis: 'skp',
  hasilKerja: HASIL_KERJA,
  perilaku: PERILAKU,
  ...given,
})

export const lampiranSkp = (given: Partial<LampiranSkpFormulir> = {}): LampiranSkpFormulir => ({
  ...dasarSkp('lampiran_skp', TAHUN),
  jenis: 'lampiran_skp',
  dukungan: [
    'Satu unit komputer dengan sambungan jaringan yang stabil',
    'Aplikasi pelayanan kependudukan',
    'Pelatihan pelayanan publik paling sedikit 20 jam pelajaran',
  ],
  pertanggungjawaban: [
    'Laporan bulanan disampaikan paling lambat tanggal 5 bulan berikutnya',
    'Dialog kinerja dengan pimpinan setiap bulan',
  ],
  konsekuensi: [
    'Penghargaan sesuai ketentuan apabila kinerja di atas ekspektasi',
    'Bimbingan kinerja apabila target tidak tercapai',
  ],
  ...given,
})

export const evaluasi = (given: Partial<EvaluasiFormulir> = {}): EvaluasiFormulir => ({
  ...dasarSkp('evaluasi', PERIODE),
  jenis: 'evaluasi',
  caraPilihan: 'coret',
  capaian: 'baik',
  ratingHasil: 'sesuai',
  ratingPerilaku: 'di_atas',
  perilaku: PERILAKU,
  hasilKerja: HASIL_KERJA,
  predikat: 'baik',
  distribusi: { sangat_baik: 6, baik: 55, butuh_perbaikan: 12, kurang: 5, sangat_kurang: 1 },
  batasDistribusi: [
    'Sangat Baik: boleh ada.',
    'Baik: sebagian besar, paling banyak 70%.',
    'Butuh Perbaikan dan/atau Kurang: harus ada.',
    'Sangat Kurang: boleh ada.',
  ],
  ...given,
})

export const dokumenEvaluasi = (given: Partial<DokumenEvaluasiFormulir> = {}): DokumenEvaluasiFormulir => ({
  ...dasar('dokumen_evaluasi'),
  jenis: 'dokumen_evaluasi',
  instansi: 'Pemerintah Kabupaten Mekarsari',
  periode: PERIODE,
  pegawai: PEGAWAI,
  penilai: PENILAI,
  atasan: CAMAT,
  capaian: 'baik',
  predikat: 'sangat_baik',
  catatan: [
    'Pertahankan kinerja pelayanan. Disarankan mengikuti pelatihan pelayanan prima dan menjadi pendamping pegawai baru.',
    'Sasaran triwulan berikutnya: waktu pelayanan satu hari kerja.',
  ],
  pegawaiTtd: {
    tempatTanggal: TEMPAT,
    penandaTangan: { jabatan: ['Pegawai yang Dinilai,'], nama: PEGAWAI.nama, nip: PEGAWAI.nip },
  },
  penilaiTtd: {
    tempatTanggal: TEMPAT,
    penandaTangan: { jabatan: ['Pejabat Penilai Kinerja,'], nama: PENILAI.nama, nip: PENILAI.nip },
  },
  ...given,
})
