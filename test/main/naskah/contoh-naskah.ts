/** One paper of each family, of an invented office; a test names only what it is about. */
import type { KertasNaskah } from '../../../domain/naskah/templat'
import type { KolomTtdCetak, NaskahFormulir } from '../../../domain/naskah/model'
import type { BarisTeks, BlokCetak } from '../../../domain/naskah/isi'
import { CAMAT, deret, KOP, orang, PEGAWAI, ttdDari, UKURAN } from '../formulir/contoh-dasar'

export const teks = (text: string, tebal = false): BarisTeks => [{ teks: text, ...(tebal ? { tebal } : {}) }]
export const paragraf = (text: string, given: Partial<Extract<BlokCetak, { jenis: 'paragraf' }>> = {}): BlokCetak => ({
  jenis: 'paragraf', isi: teks(text), rata: 'penuh', inden: true, ...given,
}) // prettier-ignore
export const isian = (baris: readonly [string, string][], inden = true): BlokCetak => ({
  jenis: 'isian', inden, baris: baris.map(([label, isi]) => ({ label, isi: teks(isi) })),
}) // prettier-ignore
export const daftarIsian = (label: string, butir: readonly string[], gaya: 'angka' | 'huruf' = 'huruf') => ({
  label, gaya, butir: butir.map((one) => teks(one)),
}) // prettier-ignore

export const TANGGAL = { tempat: 'Sukamaju', tanggal: '2026-11-23' }
export const CAMAT_KOLOM: KolomTtdCetak = { orang: ttdDari(CAMAT, ['CAMAT SUKAMAJU,']) }
export const kertas = (given: Partial<KertasNaskah> = {}): NaskahFormulir['kertas'] => ({
  ukuran: 'F4', orientasi: 'tegak', margin: { atas: 20, kanan: 20, bawah: 20, kiri: 25 }, huruf: 11, mm: UKURAN[(given.ukuran ?? 'F4') as 'F4'], ...given,
}) // prettier-ignore

const DASAR: NaskahFormulir = {
  jenis: 'naskah',
  nama: 'Surat Undangan',
  keluarga: 'surat',
  fon: 'arimo',
  spasi: 1.15,
  kertas: kertas(),
  kop: KOP,
  nomor: '000.8.3/045/Kec.SKM/2026',
  judul: '',
  tentang: [],
  tempatTanggal: TANGGAL,
  sifat: 'Biasa',
  lampiran: '1 (satu) berkas',
  hal: 'Undangan Sesi Evaluasi Kinerja Pegawai Bulan November 2026 dan Sosialisasi Pengelolaan Kinerja',
  kepada: ['Para Kepala Seksi dan Kepala Subbagian di lingkungan Kecamatan Sukamaju', 'Lurah se-Kecamatan Sukamaju'],
  di: 'Tempat',
  badan: [],
  ttd: [CAMAT_KOLOM],
  tembusan: ['Bupati Mekarsari (sebagai laporan)', 'Kepala BKPSDM Kabupaten Mekarsari', 'Arsip'],
  rahasia: false,
  konsep: false,
  nomorHalaman: false,
  dibuatPada: '2026-11-23T02:00:00Z',
  periode: { judul: 'BULAN NOVEMBER 2026', mulai: '2026-11-01', selesai: '2026-11-30', kode: '2026-11' },
  milik: { nama: 'Kecamatan Sukamaju' },
}

export const surat = (given: Partial<NaskahFormulir> = {}): NaskahFormulir => ({
  ...DASAR,
  badan: [
    paragraf('Dalam rangka pelaksanaan evaluasi kinerja periodik pegawai bulan November 2026 sebagaimana diatur dalam Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 6 Tahun 2022 tentang Pengelolaan Kinerja Pegawai Aparatur Sipil Negara, dengan ini kami mengundang Saudara untuk hadir pada:'),
    isian([['Hari/tanggal', 'Senin, 30 November 2026'], ['Pukul', '09.00 WIB sampai selesai'], ['Tempat', 'Ruang Rapat Kecamatan Sukamaju'], ['Acara', 'Sesi evaluasi kinerja pegawai bulan November 2026 dan pembahasan tindak lanjut hasil evaluasi bulan sebelumnya']]),
    paragraf('Mengingat pentingnya acara tersebut, kehadiran Saudara tidak dapat diwakilkan dan diharapkan membawa bukti dukung hasil kerja masing-masing.'),
    paragraf('Demikian undangan ini disampaikan. Atas perhatian dan kehadiran Saudara, kami ucapkan terima kasih.'),
  ],
  ...given,
})

export const notaDinas = (given: Partial<NaskahFormulir> = {}): NaskahFormulir => ({
  ...DASAR,
  nama: 'Nota Dinas Rekapitulasi',
  keluarga: 'nota_dinas',
  judul: 'NOTA DINAS',
  kepada: ['Camat Sukamaju'],
  dari: 'Kepala Subbagian Umum dan Kepegawaian',
  hal: 'Penyampaian rekapitulasi predikat kinerja pegawai bulan November 2026',
  badan: [
    paragraf('Bersama ini kami sampaikan rekapitulasi predikat kinerja pegawai Kecamatan Sukamaju bulan November 2026 sebagai berikut:'),
    {
      jenis: 'tabel',
      kolom: [
        { judul: 'No.', lebar: 0, rata: 'tengah' },
        { judul: 'Nama/NIP', lebar: 3, rata: 'kiri' },
        { judul: 'Jabatan', lebar: 3, rata: 'kiri' },
        { judul: 'Predikat', lebar: 1.2, rata: 'tengah' },
      ],
      baris: deret(12, (i) => [teks(`${i + 1}`), teks(`${orang(i).nama}\nNIP ${orang(i).nip}`), teks(orang(i).jabatan), teks('Baik')]),
    },
    paragraf('Demikian disampaikan, atas perkenan Bapak diucapkan terima kasih.'),
  ],
  ttd: [{ orang: ttdDari(PEGAWAI, ['Plt. KEPALA SUBBAGIAN', 'UMUM DAN KEPEGAWAIAN,']) }],
  tembusan: [],
  ...given,
})

export const suratTugas = (given: Partial<NaskahFormulir> = {}): NaskahFormulir => ({
  ...DASAR,
  nama: 'Surat Tugas',
  keluarga: 'judul',
  judul: 'SURAT TUGAS',
  badan: [
    {
      jenis: 'isian',
      inden: false,
      baris: [
        daftarIsian('Dasar', ['Undang-Undang Nomor 20 Tahun 2023 tentang Aparatur Sipil Negara;', 'Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 6 Tahun 2022 tentang Pengelolaan Kinerja Pegawai Aparatur Sipil Negara;', 'Surat Kepala BKPSDM Kabupaten Mekarsari Nomor 800.1.4/212/BKPSDM/2026 tanggal 16 November 2026 hal Pemanggilan Peserta Pelatihan.'], 'angka'),
      ],
    },
    paragraf('MEMERINTAHKAN:', { rata: 'tengah', inden: false, isi: teks('MEMERINTAHKAN:', true) }),
    {
      jenis: 'isian',
      inden: false,
      baris: [
        daftarIsian('Kepada', [0, 1].map((i) => `${orang(i).nama}\nNIP ${orang(i).nip}\n${orang(i).jabatan}`), 'angka'),
        daftarIsian('Untuk', ['Mengikuti Pelatihan Pengelolaan Kinerja pada tanggal 1 sampai dengan 3 Desember 2026 di Mekarsari;', 'Melaporkan hasilnya secara tertulis paling lambat lima hari kerja setelah selesai.'], 'angka'),
      ],
    },
    paragraf('Demikian surat tugas ini dibuat untuk dilaksanakan dengan penuh tanggung jawab.'),
  ],
  ttd: [{ tempatTanggal: TANGGAL, orang: { ...CAMAT_KOLOM.orang, jabatan: ['a.n. CAMAT SUKAMAJU', 'SEKRETARIS KECAMATAN', 'u.b.', 'KEPALA SUBBAGIAN UMUM DAN KEPEGAWAIAN,'] } }],
  ...given,
})

export const keputusan = (given: Partial<NaskahFormulir> = {}): NaskahFormulir => {
  const { kop: _, ...rest } = DASAR
  return {
    ...rest,
    ...(KOP.logo ? { lambang: KOP.logo } : {}),
    nama: 'Keputusan',
    keluarga: 'keputusan',
    nomor: '800.1.3.1/012/Kec.SKM/2026',
    judul: 'Keputusan Camat Sukamaju',
    tentang: teks('Pembentukan Tim Pemantau Kinerja Pegawai Kecamatan Sukamaju Tahun 2026'),
    badan: [
      paragraf('CAMAT SUKAMAJU,', { rata: 'tengah', inden: false }),
      {
        jenis: 'isian',
        inden: false,
        baris: [
          daftarIsian('Menimbang', ['bahwa untuk menjamin objektivitas penilaian kinerja pegawai perlu dibentuk tim pemantau kinerja;', 'bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a, perlu menetapkan Keputusan Camat tentang Pembentukan Tim Pemantau Kinerja Pegawai;']),
          daftarIsian('Mengingat', ['Undang-Undang Nomor 20 Tahun 2023 tentang Aparatur Sipil Negara;', 'Peraturan Pemerintah Nomor 30 Tahun 2019 tentang Penilaian Kinerja Pegawai Negeri Sipil;'], 'angka'),
        ],
      },
      paragraf('MEMUTUSKAN:', { rata: 'tengah', inden: false }),
      isian(
        [
          ['Menetapkan', 'KEPUTUSAN CAMAT TENTANG PEMBENTUKAN TIM PEMANTAU KINERJA PEGAWAI KECAMATAN SUKAMAJU TAHUN 2026.'],
          ['KESATU', 'Membentuk Tim Pemantau Kinerja Pegawai Kecamatan Sukamaju Tahun 2026 dengan susunan keanggotaan sebagaimana tercantum dalam Lampiran yang merupakan bagian tidak terpisahkan dari Keputusan ini.'],
          ['KEDUA', 'Tim sebagaimana dimaksud dalam Diktum KESATU bertugas memantau pelaksanaan kinerja pegawai setiap bulan dan melaporkannya kepada Camat.'],
          ['KETIGA', 'Keputusan ini mulai berlaku pada tanggal ditetapkan.'],
        ],
        false,
      ),
      { jenis: 'halaman_baru' },
      paragraf('LAMPIRAN KEPUTUSAN CAMAT SUKAMAJU\nNOMOR 800.1.3.1/012/Kec.SKM/2026', { rata: 'kiri', inden: false }),
      paragraf('SUSUNAN TIM PEMANTAU KINERJA PEGAWAI', { rata: 'tengah', inden: false }),
      {
        jenis: 'tabel',
        kolom: [
          { judul: 'No.', lebar: 0, rata: 'tengah' },
          { judul: 'Nama', lebar: 2, rata: 'kiri' },
          { judul: 'Jabatan dalam dinas', lebar: 2, rata: 'kiri' },
          { judul: 'Kedudukan dalam tim', lebar: 1, rata: 'kiri' },
        ],
        baris: deret(5, (i) => [teks(`${i + 1}.`), teks(orang(i).nama), teks(orang(i).jabatan), teks(i === 0 ? 'Ketua' : 'Anggota')]),
      },
    ],
    ttd: [{ tempatTanggal: TANGGAL, orang: CAMAT_KOLOM.orang }],
    tembusan: ['Bupati Mekarsari', 'Inspektur Kabupaten Mekarsari'],
    ...given,
  }
}

export const piagam = (given: Partial<NaskahFormulir> = {}): NaskahFormulir => ({
  ...DASAR,
  nama: 'Piagam Penghargaan',
  keluarga: 'piagam',
  kertas: kertas({ orientasi: 'mendatar', huruf: 12 }),
  judul: 'PIAGAM PENGHARGAAN',
  nomor: '400.14.1/003/Kec.SKM/2026',
  badan: [
    paragraf('diberikan kepada', { rata: 'tengah', inden: false }),
    paragraf(PEGAWAI.nama, { rata: 'tengah', inden: false, ukuran: 24, isi: teks(PEGAWAI.nama, true) }),
    paragraf('NIP 19870412 201001 2 003\nPengolah Data dan Informasi, Seksi Pelayanan Umum', { rata: 'tengah', inden: false }),
    paragraf('atas prestasinya sebagai pegawai berpredikat kinerja Sangat Baik bulan November 2026 di lingkungan Kecamatan Sukamaju. Semoga menjadi teladan bagi pegawai lainnya.', { rata: 'tengah', inden: false }),
  ],
  ttd: [{ tempatTanggal: TANGGAL, orang: CAMAT_KOLOM.orang }],
  tembusan: [],
  milik: { nama: PEGAWAI.nama, nip: '198704122010012003' },
  ...given,
})

export const SEMUA_NASKAH: Readonly<Record<string, NaskahFormulir>> = {
  surat: surat(),
  'nota dinas': notaDinas(),
  'surat tugas': suratTugas(),
  keputusan: keputusan(),
  piagam: piagam(),
}
