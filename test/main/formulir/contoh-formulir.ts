/** One complete model of every kind, with invented people. A test names only what it is about. */
import type {
  BarisPerilaku,
  BarisRhk,
  DasarFormulir,
  Identitas,
  KopSurat,
  PeriodeFormulir,
} from '../../../domain/formulir/bagian'
import type { JenisFormulir } from '../../../domain/formulir/jenis'
import { KERTAS_BAWAAN } from '../../../domain/formulir/kertas'
import type {
  BeritaAcaraFormulir, DaftarHadirFormulir, DokumenEvaluasiFormulir, DukFormulir, EvaluasiFormulir, FormulirModel,
  LampiranSkpFormulir, LembarKerjaFormulir, MatriksPeranHasilFormulir, RekapFormulir, SkpFormulir,
} from '../../../domain/formulir/model' // prettier-ignore
import { NILAI_LABEL } from '../../../domain/skp/skp'

export const PERIODE: PeriodeFormulir = {
  judul: 'BULAN NOVEMBER 2026',
  mulai: '2026-11-01',
  selesai: '2026-11-30',
  kode: '2026-11',
}
const TAHUN: PeriodeFormulir = { judul: 'TAHUN 2026', mulai: '2026-01-01', selesai: '2026-12-31', kode: '2026' }
const TEMPAT = { tempat: 'Sukamaju', tanggal: '2026-11-30' }

export const PEGAWAI: Identitas = {
  nama: 'Ratna Melati Putri, S.Sos.',
  nip: '198704122010012003',
  pangkat: 'Penata Muda Tingkat I, III/b',
  jabatan: 'Pengolah Data dan Informasi',
  unit: 'Seksi Pelayanan Umum Kecamatan Sukamaju',
}
export const PENILAI: Identitas = {
  nama: 'Bagus Wiratama, S.IP., M.Si.',
  nip: '197908172005011004',
  pangkat: 'Penata Tingkat I, III/d',
  jabatan: 'Kepala Seksi Pelayanan Umum',
  unit: 'Kecamatan Sukamaju',
}
const CAMAT: Identitas = {
  nama: 'Drs. Hendra Lesmana, M.AP.',
  nip: '197105101994011007',
  pangkat: 'Pembina Tingkat I, IV/b',
  jabatan: 'Camat Sukamaju',
  unit: 'Kecamatan Sukamaju',
}
const KOP: KopSurat = {
  induk: ['PEMERINTAH KABUPATEN MEKARSARI'],
  perangkat: 'KECAMATAN SUKAMAJU',
  alamat: ['Jalan Raya Sukamaju Nomor 12, Sukamaju 45678', 'Telepon (0265) 123456, pos-el kecamatan@sukamaju.example'],
}
const ttdDari = (person: Identitas, jabatan: string[]) => ({
  jabatan,
  nama: person.nama,
  pangkat: person.pangkat,
  nip: person.nip,
})
const CAMAT_TTD = ttdDari(CAMAT, ['Camat Sukamaju,'])

const dasar = (jenis: JenisFormulir): DasarFormulir => ({
  kertas: KERTAS_BAWAAN[jenis],
  dibuatPada: '2026-11-30T07:00:00Z',
  nomorHalaman: true,
  konsep: false,
})

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

export const beritaAcara = (given: Partial<BeritaAcaraFormulir> = {}): BeritaAcaraFormulir => ({
  ...dasar('berita_acara'),
  jenis: 'berita_acara',
  kop: KOP,
  nomor: '800.1.6/45/XI/2026',
  periode: PERIODE,
  tanggal: '2026-11-23',
  pukul: '09.00 sampai 11.30',
  tempat: 'Aula Kantor Kecamatan Sukamaju',
  pimpinan: { nama: CAMAT.nama, jabatan: CAMAT.jabatan },
  agenda: ['Penetapan capaian kinerja organisasi', 'Penetapan predikat kinerja pegawai', 'Rencana tindak lanjut'],
  kehadiran: [
    { status: 'Hadir', jumlah: 74 },
    { status: 'Izin', jumlah: 4 },
    { status: 'Sakit', jumlah: 3 },
  ],
  capaian: 'baik',
  jumlahPredikat: { sangat_baik: 6, baik: 55, butuh_perbaikan: 12, kurang: 5, sangat_kurang: 1 },
  dikecualikan: [
    { nama: 'Suryadi Pranata', alasan: 'cuti di luar tanggungan negara' },
    { nama: 'Wulan Anggraini, A.Md.', alasan: 'tugas belajar' },
  ],
  alasanDistribusi:
    'Dua pegawai pindah pada pertengahan bulan sehingga jumlah pegawai yang dinilai kurang dari rencana.',
  keputusan: [
    {
      isi: 'Setiap kepala seksi menyusun rencana perbaikan bagi pegawai berpredikat Butuh Perbaikan ke bawah.',
      penanggungJawab: 'Sekretaris Kecamatan',
      batasWaktu: '2026-12-07',
    },
    { isi: 'Bukti dukung dilengkapi sebelum sesi berikutnya.', penanggungJawab: 'Seluruh pejabat penilai' },
  ],
  tempatTanggal: { tempat: 'Sukamaju', tanggal: '2026-11-23' },
  ttdPimpinan: ttdDari(CAMAT, ['Pimpinan Rapat,', 'Camat Sukamaju']),
  ttdNotulis: { jabatan: ['Notulis,'], nama: PEGAWAI.nama, nip: PEGAWAI.nip },
  saksi: [{ jabatan: ['Saksi,'], nama: PENILAI.nama, nip: PENILAI.nip }],
  ...given,
})

const NAMA = [
  'Ratna Melati Putri, S.Sos.',
  'Bagus Wiratama, S.IP., M.Si.',
  'Slamet Hartono',
  'Dewi Kusumaningrum Prameswari, S.Kom., M.M.',
  'Yusuf Abdullah Rahman',
  'Ni Luh Sekar Arum, A.Md.',
]
const orang = (i: number) => ({
  nama: NAMA[i % NAMA.length] ?? '',
  nip: `19870412201001${1 + (i % 2)}${String(i + 1).padStart(3, '0')}`,
  jabatan: i % 3 === 0 ? 'Kepala Seksi Ketenteraman dan Ketertiban Umum' : 'Pengadministrasi Perkantoran',
  unit: `Seksi Pelayanan Umum`,
})
export const deret = <T>(length: number, make: (i: number) => T): T[] => Array.from({ length }, (_, i) => make(i))

export const daftarHadir = (given: Partial<DaftarHadirFormulir> = {}): DaftarHadirFormulir => ({
  ...dasar('daftar_hadir'),
  jenis: 'daftar_hadir',
  kop: KOP,
  acara: 'Sesi evaluasi kinerja pegawai',
  periode: PERIODE,
  tanggal: '2026-11-23',
  pukul: '09.00 sampai selesai',
  tempat: 'Aula Kantor Kecamatan Sukamaju',
  peserta: deret(27, (i) => ({ ...orang(i), keterangan: i % 9 === 4 ? 'Izin' : undefined })),
  tempatTanggal: { tempat: 'Sukamaju', tanggal: '2026-11-23' },
  mengetahui: CAMAT_TTD,
  ...given,
})

const RATINGS = ['di_atas', 'sesuai', 'di_bawah'] as const
export const rekap = (given: Partial<RekapFormulir> = {}): RekapFormulir => ({
  ...dasar('rekap'),
  jenis: 'rekap',
  kop: KOP,
  periode: PERIODE,
  lingkup: 'Kecamatan Sukamaju',
  capaian: 'baik',
  tempatTanggal: TEMPAT,
  ttd: CAMAT_TTD,
  kelompok: ['Sekretariat', 'Seksi Pemerintahan', 'Kelurahan Mekarwangi'].map((unit, u) => ({
    unit,
    pegawai: deret(6 + u, (i) => ({
      ...orang(i + u),
      penilai: PENILAI.nama,
      ...(i === 3
        ? { keterangan: 'Dikecualikan: tugas belajar' }
        : { ratingHasil: RATINGS[i % 2], ratingPerilaku: 'sesuai' as const, predikat: 'baik' as const }),
    })),
  })),
  ...given,
})

export const lembarKerja = (given: Partial<LembarKerjaFormulir> = {}): LembarKerjaFormulir => ({
  ...dasar('lembar_kerja'),
  jenis: 'lembar_kerja',
  periode: PERIODE,
  penilai: PENILAI,
  pegawai: deret(3, (i) => ({
    identitas: { ...PEGAWAI, ...orang(i) },
    indikator: HASIL_KERJA.flatMap((row) =>
      row.indikator.map((one) => ({
        rhk: row.rhk,
        indikator: one.indikator,
        target: one.target,
        bulanLalu: one.realisasi,
        realisasi: i === 1 ? one.realisasi : undefined,
      })),
    ),
    perilaku: PERILAKU.map((row) => ({ nilai: row.nilai, ekspektasi: row.ekspektasi[0] ?? '' })),
    ...(i === 1 ? { ratingHasil: 'sesuai' as const, ratingPerilaku: 'di_atas' as const, catatan: 'Pertahankan.' } : {}),
  })),
  ...given,
})

export const matriks = (given: Partial<MatriksPeranHasilFormulir> = {}): MatriksPeranHasilFormulir => ({
  ...dasar('matriks_peran_hasil'),
  jenis: 'matriks_peran_hasil',
  periode: TAHUN,
  pimpinan: PENILAI,
  tempatTanggal: TEMPAT,
  ttd: ttdDari(PENILAI, ['Kepala Seksi Pelayanan Umum,']),
  rhkPimpinan: [
    'Meningkatnya kualitas pelayanan administrasi terpadu',
    'Meningkatnya kepuasan masyarakat',
    'Tertibnya pengelolaan arsip pelayanan',
    'Meningkatnya kompetensi petugas pelayanan',
  ],
  anggota: deret(7, (i) => ({
    nama: orang(i).nama,
    jabatan: orang(i).jabatan,
    peran: deret(4, (k) =>
      (i + k) % 3 === 0
        ? []
        : deret(1 + ((i * k) % 2), () => 'Terlaksananya pelayanan administrasi kependudukan sesuai standar'),
    ),
  })),
  ...given,
})

export const duk = (given: Partial<DukFormulir> = {}): DukFormulir => ({
  ...dasar('duk'),
  jenis: 'duk',
  instansi: 'Kecamatan Sukamaju',
  keadaan: '2026-12-31',
  periode: TAHUN,
  tempatTanggal: TEMPAT,
  ttd: CAMAT_TTD,
  pegawai: deret(24, (i) => ({
    ...orang(i),
    lahir: { tempat: 'Mekarsari', tanggal: '1987-04-12' },
    golongan: 'III/b',
    tmtGolongan: '2018-04-01',
    tmtJabatan: '2021-09-15',
    masaKerja: { tahun: 16, bulan: 11 },
    latihan: { nama: 'Pelatihan Kepemimpinan Pengawas', tahun: 2019, jam: 200 },
    pendidikan: { nama: 'Ilmu Administrasi Negara', tahunLulus: 2009, tingkat: 'S-1' },
    usia: 39,
  })),
  ...given,
})

export const SEMUA_CONTOH: Readonly<Record<string, FormulirModel>> = {
  'skp kuantitatif': skp(),
  'skp kualitatif': skp({ pendekatan: 'kualitatif' }),
  'skp jpt': skp({
    keluarga: 'jpt',
    penilai: {
      nama: 'H. Sastra Wijaya',
      jabatan: 'Bupati Mekarsari',
      unit: 'Pemerintah Kabupaten Mekarsari',
      luar: true,
    },
  }),
  'lampiran skp': lampiranSkp(),
  'evaluasi coret': evaluasi(),
  'evaluasi jpt pilihan': evaluasi({ keluarga: 'jpt', caraPilihan: 'pilihan' }),
  'evaluasi kosong': evaluasi({
    capaian: undefined,
    ratingHasil: undefined,
    ratingPerilaku: undefined,
    predikat: undefined,
    distribusi: undefined,
  }),
  'dokumen evaluasi': dokumenEvaluasi(),
  'berita acara': beritaAcara(),
  'daftar hadir': daftarHadir(),
  rekap: rekap(),
  'lembar kerja': lembarKerja(),
  'matriks peran hasil': matriks(),
  duk: duk(),
}
