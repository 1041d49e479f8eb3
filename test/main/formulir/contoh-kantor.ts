/** One complete model of each form of the office. A test names only what it is about. */
import type {
  BeritaAcaraFormulir, DaftarHadirFormulir, DukFormulir, LembarKerjaFormulir, MatriksPeranHasilFormulir, RekapFormulir,
} from '../../../domain/formulir/model' // prettier-ignore
import {
  CAMAT, CAMAT_TTD, dasar, deret, KOP, orang, PEGAWAI, PENILAI, PERIODE, TAHUN, TEMPAT, ttdDari,
} from './contoh-dasar' // prettier-ignore
import { HASIL_KERJA, PERILAKU } from './contoh-skp'

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
  populasi: [
    {
      nama: 'Kecamatan Sukamaju',
      capaian: 'baik',
      jumlahPredikat: { sangat_baik: 6, baik: 55, butuh_perbaikan: 12, kurang: 5, sangat_kurang: 1 },
      alasanDistribusi:
        'Dua pegawai pindah pada pertengahan bulan sehingga jumlah pegawai yang dinilai kurang dari rencana.',
    },
  ],
  dikecualikan: [
    { nama: 'Suryadi Pranata', alasan: 'cuti di luar tanggungan negara' },
    { nama: 'Wulan Anggraini, A.Md.', alasan: 'tugas belajar' },
  ],
  pembahasan: ['Camat meminta setiap seksi menyelesaikan berkas yang tertunda.', 'Kepala Seksi Pelayanan Umum melaporkan antrean yang memendek.'],
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
  judul: 'Berita Acara Sesi Evaluasi Kinerja',
  pembuka:
    'Pada hari ini, {terbilang} ({tanggal}){pukul}, bertempat di {tempat}, telah dilaksanakan sesi evaluasi kinerja pegawai periode {periode} yang dipimpin oleh {pimpinan}, {jabatan}, dengan uraian sebagai berikut.',
  penutup:
    'Demikian berita acara ini dibuat dengan sebenarnya dalam rangkap secukupnya, untuk dapat dipergunakan sebagaimana mestinya, dan ditandatangani oleh {penanda_tangan} pada tempat dan tanggal tersebut di bawah ini.',
  saksi: [{ jabatan: ['Saksi,'], nama: PENILAI.nama, nip: PENILAI.nip }],
  ...given,
})

/** The kecamatan and two kelurahan counted apart, one of them without an achievement yet. */
export const BERITA_ACARA_POPULASI: BeritaAcaraFormulir['populasi'] = [
  { nama: 'Kecamatan Sukamaju', capaian: 'baik', jumlahPredikat: { sangat_baik: 4, baik: 40, butuh_perbaikan: 8, kurang: 3, sangat_kurang: 1 } },
  {
    nama: 'Kelurahan Tanjung Indah',
    capaian: 'istimewa',
    jumlahPredikat: { sangat_baik: 5, baik: 3, butuh_perbaikan: 0, kurang: 0, sangat_kurang: 0 },
    alasanDistribusi: 'Seluruh target triwulan tercapai sebelum waktunya.',
  },
  { nama: 'Kelurahan Karanganyar', jumlahPredikat: { sangat_baik: 0, baik: 0, butuh_perbaikan: 0, kurang: 0, sangat_kurang: 0 } },
]

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
  capaian: [{ nama: 'Kecamatan Sukamaju', capaian: 'baik' }],
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
