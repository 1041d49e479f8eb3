import type { BabBantuan } from './bab'
import agenda from './gambar/agenda.png'
import cetak from './gambar/cetak.png'
import impor from './gambar/impor.png'
import penilai from './gambar/penilai.png'
import sesi from './gambar/sesi.png'
import skp from './gambar/skp.png'
import surat from './gambar/surat.png'
import templatNaskah from './gambar/templat-naskah.png'
import { BAB_KOMPETENSI } from './isi-kompetensi'

/** The user guide, in the order of the work of a month and then of a year. Plain text and pictures: the screen lays them out. */
export const ISI_BANTUAN: readonly BabBantuan[] = [
  {
    judul: 'Apa yang dikerjakan Takar',
    pengantar:
      'Takar menyiapkan, mencatat, memeriksa, dan mencetak evaluasi kinerja ASN kecamatan tanpa jaringan. Pengisian di e-Kinerja tetap dilakukan sendiri; Takar tidak menyimpan sandi e-Kinerja dan tidak membuka situsnya.',
    butir: [
      'Satu komputer menyimpan satu kantor. Data ada di folder lokal komputer ini, bukan di internet.',
      'Ingin mencoba dahulu? Buka Kantor Contoh dari Beranda. Isinya rekaan, tersimpan terpisah, dan dapat dihapus dengan satu klik.',
    ],
  },
  {
    judul: 'Mulai pertama kali',
    butir: [
      'Isi identitas kantor di Pengaturan: nama pemerintah daerah, kecamatan, alamat, tempat penandatanganan, logo, dan kop.',
      'Impor pegawai dari berkas DUK, ekspor SIASN, atau tempelan dari Excel. Setiap baris diperiksa; baris yang ditolak dapat diperbaiki di tempat.',
      'Buka Unit dan Penilai, tinjau usulan pejabat penilai untuk seluruh kantor, betulkan yang bertanda “perlu dicek”, lalu terapkan dengan tanggal berlaku.',
      'Beri SKP dari templat untuk banyak pegawai sekaligus, sesuaikan, ajukan, lalu setujui.',
    ],
    gambar: [
      {
        berkas: impor,
        alt: 'Layar Impor pada langkah periksa: tabel baris pegawai dengan tanda baru, berubah, sama, atau ditolak, dan alasannya.',
        keterangan: 'Pemeriksaan impor. Setiap baris ditandai; pilih sel lalu tekan F2 untuk membetulkannya di tempat.',
      },
      {
        berkas: penilai,
        alt: 'Layar Unit dan Penilai: pohon pejabat penilai dari Sekretaris Daerah, Camat, hingga pelaksana.',
        keterangan: 'Unit dan Penilai. Siapa menilai siapa, berlaku sejak tanggal yang ditetapkan.',
      },
      {
        berkas: skp,
        alt: 'Layar SKP: daftar pegawai di kiri, dan rencana hasil kerja beserta indikator dan target seorang lurah di kanan.',
        keterangan: 'Penyusun SKP. Pilih pegawai di kiri, tulis hasil kerja, indikator, dan target di kanan.',
      },
    ],
  },
  {
    judul: 'Satu bulan di Sesi Bulanan',
    butir: [
      'Buka bulan. Rencana aksi bulan lalu, umpan balik yang masih terbuka, dan bukti yang belum ada ikut terbawa.',
      'Tetapkan capaian kinerja organisasi lebih dahulu; pola distribusi mengikuti capaian itu.',
      'Isi realisasi tiap indikator. Tekan Enter untuk pindah ke sel berikutnya. Sel tersimpan begitu ditinggalkan.',
      'Beri rating dengan angka 1, 2, atau 3 (Di Atas, Sesuai, Di Bawah Ekspektasi). Predikat muncul sendiri; “Mengapa?” menjelaskan aturannya.',
      'F3 membuka bukti indikator: tulis nama dan tempatnya, atau pilih dan seret berkas PDF, JPEG, atau PNG (paling besar 5 MB). Enter menambahkannya. Berkas yang dilampirkan ikut dalam cadangan dan paket tahun.',
      'F2 membuka bank frasa umpan balik. Ctrl+Enter pindah ke pegawai berikutnya.',
      'Isi rapat, daftar hadir, dan keputusan beserta penanggung jawab dan batas waktunya. Notulen dicetak sebagai Pembahasan dalam berita acara; saksinya paling banyak dua dan boleh dikosongkan.',
      'Bila distribusi menyimpang dari pola, tulis alasannya. Takar mengingatkan dan tidak menghalangi.',
      'Kunci bulan setelah lengkap. Identitas pegawai dibekukan dan cadangan dibuat. Membuka kembali memerlukan alasan dan tercatat.',
    ],
    gambar: [
      {
        berkas: sesi,
        alt: 'Layar Sesi Bulanan: pegawai menurut penilai di kiri, realisasi tiap indikator di tengah, perilaku kerja, rating, dan predikat di kanan.',
        keterangan: 'Sesi Bulanan. Kiri: pegawai menurut penilai. Tengah: realisasi, bukti, umpan balik. Kanan: perilaku, rating, predikat.',
      },
    ],
  },
  {
    judul: 'Penilai yang tidak memakai komputer',
    butir: [
      'Cetak Lembar Kerja Penilai dari Cetak Formulir, kosong atau berisi data yang sudah ada.',
      'Ketik kembali isinya di Sesi Bulanan; urutan di layar sama dengan urutan di kertas.',
    ],
  },
  {
    judul: 'Mencetak',
    butir: [
      'Cetak Formulir menampilkan PDF yang sebenarnya. Yang tampak di pratinjau itulah yang tercetak.',
      'Pilih satu PDF gabungan, atau satu berkas per formulir dengan nama NIP_Nama_Formulir_Periode.',
      'Ukuran kertas tiap formulir (F4, A4, Legal) diatur di Pengaturan.',
      'Dokumen Evaluasi memakai lambang negara bila gambarnya sudah dipilih di Pengaturan; selama belum, logo kantor yang dicetak.',
      'Bulan yang dikunci dicetak ulang dengan nama kantor, kop, dan logo saat dikunci, meskipun kantor sudah berganti nama.',
      'Saat mencetak dari program PDF, pilih ukuran kertas yang sama dan skala 100%.',
    ],
    gambar: [
      {
        berkas: cetak,
        alt: 'Layar Cetak Formulir: pilihan formulir dan pegawai di kiri, pratinjau PDF di kanan.',
        keterangan: 'Cetak Formulir. Pilih formulir dan pegawai di kiri; pratinjau di kanan adalah PDF-nya sendiri.',
      },
    ],
  },
  {
    judul: 'Surat',
    pengantar: 'Surat dinas, nota dinas, surat tugas, piagam, dan naskah lain dibuat dari templat. Nomor, tanggal, dan penanda tangannya disiapkan Takar; yang sudah terbit disimpan apa adanya.',
    butir: [
      'Buka Surat (Alt+8), tekan Ctrl+N, ketik sebagian nama jenisnya, tekan Enter, lalu lengkapi isian di kiri. Kertasnya tampak di kanan. Setiap isian tersimpan sendiri begitu ditinggalkan.',
      'Yang belum lengkap tercantum di atas tombol Terbitkan; klik salah satunya untuk menuju isiannya. Tanggal cukup diketik, misalnya 27-11-2026; Alt+↓ membuka kalender.',
      'Penanda tangan mengikuti riwayat jabatan pada tanggal naskah, termasuk Plt., Plh., dan Pj. “Ganti” dipakai untuk a.n. dan u.b.',
      'Tanggal yang dikosongkan mengikuti hari terbit. “Pesan nomor” menahan nomor sebelum surat terbit; “Lepas nomor” membebaskannya lagi.',
      'Ctrl+Enter menerbitkan sesudah satu pertanyaan. Sejak itu isi dan berkasnya tidak berubah lagi, dan cetak ulang selalu sama. Bila salah, batalkan dengan alasan atau salin menjadi konsep baru; surat yang dibatalkan dicap BATAL.',
      'Surat yang sudah ditandatangani dapat dipindai lalu diseret ke layar suratnya sebagai PDF atau JPEG, atau dipilih dengan “Pilih berkas”.',
      'Pencarian (tombol /) melihat nomor, hal, nama pegawai, dan kata di dalam surat.',
      'Buku agenda memuat semua nomor dalam setahun. Surat yang dibuat di luar Takar dicatat di sana; nomor yang terlewat dan nomor ganda ditandai. “Hanya yang terlewat atau ganda” menyaringnya.',
      'Rangkaian membuat surat yang sama untuk banyak pegawai sekaligus dengan nomor berurutan. Bila terputus di tengah jalan, pilih Lanjutkan di daftar rangkaian dan terbitkan sisanya; yang sudah terbit tidak diulang. Simpan PDF menggabungkannya dengan daftar paraf di depan.',
      'Paket tahun di halaman Surat menyusun satu folder untuk setiap pegawai: formulir, surat, serta bukti dan daftarnya selama setahun.',
      'Templat dapat diubah atau dibuat sendiri: tulis teksnya, sisipkan isian dengan F2, lihat hasilnya di Contoh cetak, lalu Ctrl+S. Templat baku dapat dikembalikan ke bentuk semula.',
      'Tata naskah, di samping daftar templat, mengatur penulisan tanda tangan, singkatan kantor dalam nomor, dan kop kelurahan.',
    ],
    gambar: [
      {
        berkas: surat,
        alt: 'Layar menulis undangan: tujuan dan isian di kiri, tombol Terbitkan di bawahnya, kertas suratnya di kanan.',
        keterangan: 'Menulis surat. Kiri: tujuan dan isian. Bawah: yang belum lengkap dan Terbitkan. Kanan: kertasnya.',
      },
      {
        berkas: agenda,
        alt: 'Layar Buku agenda: nomor berurutan, dua catatan bernomor ganda, satu baris nomor yang belum dipakai, dan satu surat dari luar.',
        keterangan: 'Buku agenda. Nomor 13–19 belum dipakai, nomor 3 tercatat dua kali, nomor 20 dibuat di luar Takar.',
      },
      {
        berkas: templatNaskah,
        alt: 'Layar templat surat tugas: teks dengan isian, tabel, ulangan, dan syarat di kiri, pengaturan di kanan.',
        keterangan: 'Mengubah templat. Kotak hijau adalah isian; garis kuning menandai ulangan, garis biru menandai syarat.',
      },
    ],
  },
  ...BAB_KOMPETENSI,
  {
    judul: 'Aman dari kehilangan data',
    butir: [
      '“Tersimpan 10.42” di kanan atas berarti isian terakhir sudah ada di diska dan tahan listrik padam.',
      'Ctrl+Z mengurungkan perubahan terakhir, Ctrl+Y mengulanginya. Yang dihapus disimpan di Tempat Sampah; lamanya tertulis di sana.',
      'Cadangan dibuat sendiri saat Takar ditutup dan saat bulan dikunci. Tetapkan tempat kedua, misalnya USB, di Cadangan.',
      'Setiap data punya riwayat: siapa, kapan, dari apa, menjadi apa.',
    ],
  },
  {
    judul: 'Yang perlu dicek kantor Anda',
    pengantar: 'Beberapa ketentuan belum dibandingkan dengan naskah resminya. Takar menandainya dan menyimpannya sebagai data bertanggal, bukan sebagai angka mati.',
    butir: [
      'Batas pola distribusi predikat (SE MenPANRB 3/2023) dan kelompok yang dihitung: seluruh kecamatan atau tiap kelurahan.',
      'Eselon, susunan seksi, dan nama jabatan menurut peraturan daerah setempat.',
      'Target pada templat SKP: titik awal yang wajar, bukan ketentuan.',
      'Jam paling banyak bagi PPPK, poin prioritas kebutuhan, pertanyaan dan ambang evaluasi, serta tingkat standar bawaan.',
    ],
  },
]
