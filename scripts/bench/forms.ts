/** 500 forms C and D for invented people of a kecamatan: the work of one month's printing. */
import type { BarisPerilaku, BarisRhk, Identitas } from '../../domain/formulir/bagian'
import { type DaftarKertas, kertasDari } from '../../domain/formulir/kertas'
import type { DokumenEvaluasiFormulir, EvaluasiFormulir } from '../../domain/formulir/model'
import { NILAI_LABEL } from '../../domain/skp/skp'

const F4: DaftarKertas = { F4: [215, 330] }

const NAMA = [
  'Ratna Melati Putri',
  'Bagus Wiratama',
  'Slamet Hartono',
  'Dewi Kusumaningrum',
  'Yusuf Abdullah',
  'Ni Luh Sekar Arum',
  'Suryadi Pranata',
  'Wulan Anggraini',
]
const KATA = [
  'pelayanan',
  'administrasi',
  'kependudukan',
  'laporan',
  'musyawarah',
  'pembangunan',
  'ketenteraman',
  'ketertiban',
  'pemberdayaan',
  'kelurahan',
  'arsip',
  'kepegawaian',
  'verifikasi',
  'permohonan',
  'warga',
  'bulanan',
  'sesuai',
  'standar',
  'tepat',
  'waktu',
]
const kalimat = (seed: number, length: number) =>
  Array.from({ length }, (_, i) => KATA[(seed * 7 + i * i * 3 + i) % KATA.length]).join(' ')

const orang = (i: number): Identitas => ({
  nama: `${NAMA[i % NAMA.length] ?? ''} ${i}, S.Sos.`,
  nip: `19870412201001${1 + (i % 2)}${String(i % 1000).padStart(3, '0')}`,
  pangkat: 'Penata Muda Tingkat I, III/b',
  jabatan: `Pengelola ${kalimat(i, 2)}`,
  unit: 'Seksi Pelayanan Umum Kecamatan Sukamaju',
})
const PENILAI = { ...orang(999), nama: 'Bagus Wiratama, S.IP., M.Si.' }

const rhk = (i: number, k: number): BarisRhk => ({
  jenis: k === 7 ? 'tambahan' : 'utama',
  rhkPimpinan: `Meningkatnya ${kalimat(k, 6)}`,
  rhk: `Terlaksananya ${kalimat(i + k, 8)}`,
  indikator: [
    {
      aspek: 'kuantitas',
      indikator: `Jumlah ${kalimat(i + k, 5)}`,
      target: `${10 + k} berkas`,
      realisasi: `${11 + k} berkas`,
      umpanBalik: [`Pertahankan ${kalimat(k, 5)}.`],
    },
    { aspek: 'kualitas', indikator: `Persentase ${kalimat(i, 4)}`, target: '98%', realisasi: '99%' },
  ],
})
const perilaku = (i: number): BarisPerilaku[] =>
  Object.values(NILAI_LABEL).map((nilai, k) => ({
    nilai,
    panduan: [kalimat(k, 6), kalimat(k + 1, 7), kalimat(k + 2, 5)],
    ekspektasi: [`Mampu ${kalimat(i + k, 8)}.`],
    umpanBalik: ['Sudah baik; jaga konsistensi.'],
  }))

const dasar = (i: number) =>
  ({
    dibuatPada: '2026-11-30T07:00:00Z',
    nomorHalaman: true,
    konsep: false,
    instansi: 'Pemerintah Kabupaten Mekarsari',
    periode: { judul: 'BULAN NOVEMBER 2026', mulai: '2026-11-01', selesai: '2026-11-30', kode: '2026-11' },
    pegawai: orang(i),
    penilai: PENILAI,
    capaian: 'baik',
    predikat: 'baik',
  }) as const
const tempatTanggal = { tempat: 'Sukamaju', tanggal: '2026-11-30' }
const ttd = (jabatan: string, { nama, nip }: Identitas) => ({ jabatan: [jabatan], nama, nip })

export const formulirC = (i: number): EvaluasiFormulir => ({
  ...dasar(i),
  jenis: 'evaluasi',
  kertas: kertasDari('evaluasi', F4),
  keluarga: 'ja_jf',
  pendekatan: 'kuantitatif',
  caraPilihan: 'coret',
  ratingHasil: 'sesuai',
  ratingPerilaku: 'di_atas',
  tempatTanggal,
  ttdPegawai: ttd('Pegawai yang Dinilai,', orang(i)),
  ttdPenilai: ttd('Pejabat Penilai Kinerja,', PENILAI),
  distribusi: { sangat_baik: 6, baik: 55, butuh_perbaikan: 12, kurang: 5, sangat_kurang: 1 },
  batasDistribusi: [
    'Sangat Baik: boleh ada.',
    'Baik: paling banyak 70%.',
    'Butuh Perbaikan dan/atau Kurang: harus ada.',
  ],
  hasilKerja: Array.from({ length: 8 }, (_, k) => rhk(i, k)),
  perilaku: perilaku(i),
})

export const formulirD = (i: number): DokumenEvaluasiFormulir => ({
  ...dasar(i),
  jenis: 'dokumen_evaluasi',
  kertas: kertasDari('dokumen_evaluasi', F4),
  atasan: { ...orang(998), jabatan: 'Camat Sukamaju' },
  catatan: [`Pertahankan ${kalimat(i, 20)}.`, `Sasaran berikutnya ${kalimat(i + 3, 15)}.`],
  pegawaiTtd: { tempatTanggal, penandaTangan: ttd('Pegawai yang Dinilai,', orang(i)) },
  penilaiTtd: { tempatTanggal, penandaTangan: ttd('Pejabat Penilai Kinerja,', PENILAI) },
})

/** C and D in turn. */
export const formulir = (count: number) =>
  Array.from({ length: count }, (_, i) => (i % 2 ? formulirD(i) : formulirC(i)))
