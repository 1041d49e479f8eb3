import type { BabBantuan } from './bab'
import evaluasi from './gambar/evaluasi.png'
import jam from './gambar/jam.png'
import kebutuhan from './gambar/kebutuhan.png'
import rencana from './gambar/rencana.png'

/** Competency development, in the order of the year's work. */
export const BAB_KOMPETENSI: readonly BabBantuan[] = [
  {
    judul: 'Kompetensi: satu tahun pengembangan',
    pengantar:
      'Layar Kompetensi (Alt+0) menghubungkan penilaian dengan pelatihan: dari kebutuhan, rencana, dan pagu, sampai bukti dan pertanyaan apakah pelatihannya menolong. Tahunnya dipilih di kanan atas dan berlaku bagi semua bagiannya.',
    butir: [
      'Ctrl+Page Down dan Ctrl+Page Up pindah ke bagian di sebelahnya. Dari layar mana pun, tekan Ctrl+K lalu ketik nama bagiannya, misalnya “anggaran”.',
      'Panah bawah masuk ke daftar di layar, atau ke isian pertamanya. Enter membuka baris, Spasi mencentangnya.',
      'Urutannya: standar dan bukti, kebutuhan, anggaran dan mitra, rencana, pelaksanaan, jam pelatihan, evaluasi, profil, dokumen. Tidak harus lengkap untuk mulai; bagian yang belum diisi menyebut langkah berikutnya.',
      'Beranda menyebut yang menunggu: rencana yang belum disetujui, sertifikat yang belum ada, cek atasan, kerja sama yang segera berakhir, dan jam yang kurang.',
    ],
  },
  {
    judul: 'Kompetensi: standar dan bukti',
    butir: [
      'Buka Kebutuhan, lalu Standar jabatan. F9 mengisi standar bawaan bagi jabatan yang belum punya; semuanya dapat diubah, ditambah, atau disalin ke jabatan lain.',
      'F6 beralih ke bukti pegawai. Tekan 0 sampai 5 pada sel; Enter pindah ke bawah. Tanggal dan dasarnya, misalnya uji kompetensi atau penilaian atasan, diisi sekali di atas.',
      'Catat bukti lebih dahulu supaya yang sudah dikuasai tidak terkumpul sebagai kebutuhan.',
    ],
  },
  {
    judul: 'Kompetensi: kebutuhan (AKPK)',
    butir: [
      'F9 mengumpulkan kebutuhan dari kesenjangan terhadap standar, penilaian yang rendah, dan rencana perbaikan. Ctrl+N mencatat usulan pegawai atau atasan. Pengumpulan boleh diulang; yang sudah diputus tidak berubah.',
      'Kebutuhan yang sama bagi seorang pegawai menjadi satu baris. Alasan dan poinnya tampak di kanan.',
      'Pilih baris atau centang beberapa, lalu S menyetujui, T menolak dengan alasan, P menetapkan prioritas. G menggabungkan nama yang berbeda untuk kompetensi yang sama.',
      'B membuat program dari kebutuhan yang disetujui; pegawainya langsung menjadi calon peserta. Kebutuhan dapat juga ditambahkan ke program yang sudah ada.',
    ],
    gambar: [
      {
        berkas: kebutuhan,
        alt: 'Layar Kebutuhan kompetensi: kelompok kompetensi di kiri, daftar kebutuhan dengan prioritas dan status di tengah, alasan beserta poinnya di kanan.',
        keterangan: 'Kebutuhan. Kiri: kompetensi atau pegawai. Tengah: daftarnya. Kanan: mengapa prioritasnya demikian.',
      },
    ],
  },
  {
    judul: 'Kompetensi: anggaran dan mitra',
    butir: [
      'Anggaran: Ctrl+N menambah mata anggaran seperti pada DPA. Jumlah boleh diketik 12.500.000 atau 12,5 jt. Ctrl+G mencatat pergeseran.',
      'Biaya program dibebankan ke mata anggaran. Yang akan melampaui pagu disebut sebelum disimpan; Anda yang memutuskan.',
      'Mata anggaran yang masih dipakai hanya dapat dihapus sesudah biayanya dipindahkan ke mata anggaran lain.',
      'Mitra: Ctrl+N mencatat lembaga dengan MoU, layanan, perkiraan biaya, dan kuotanya, atau pegawai yang menjadi mentor internal. Takar mengingatkan sebelum kerja samanya berakhir.',
    ],
  },
  {
    judul: 'Kompetensi: rencana dan usulan terbaik',
    butir: [
      'Di Rencana, Ctrl+N membuat program, Enter membukanya. Di halaman program, angka 1 sampai 6 atau Ctrl+Page Down membuka bagiannya. Setiap isian tersimpan sendiri begitu ditinggalkan.',
      'Bagian Biaya: Ctrl+N menambah butir; jumlahnya dikalikan peserta bila dasarnya per peserta. Bagian Peserta: Ctrl+N memilih pegawai menurut kekurangan jam atau kebutuhannya; Ctrl+Enter menambahkan. Peserta yang sudah dihapus dari daftar pegawai disebut di sana: kosongkan kursinya atau pulihkan pegawainya.',
      '“Usulan terbaik” memilih program yang paling bermanfaat di bawah pagu: lebih dahulu jam minimal setiap pegawai, lalu jam menurut prioritas. Program dapat ditetapkan harus masuk (M), tidak dipakai (K), atau bebas lagi (B). Usulan tidak mengubah apa pun sebelum diterapkan.',
      'Ctrl+Enter menyetujui rencana. Isinya dibekukan sebagai versi; F4 menampilkan apa yang berubah sesudahnya. F6 menampilkan rencana seorang pegawai.',
    ],
    gambar: [
      {
        berkas: rencana,
        alt: 'Layar Rencana kompetensi: peringatan pagu, linimasa program per bulan dengan pola menurut status, dan tabelnya di bawah.',
        keterangan: 'Rencana setahun. Setiap status punya pola sendiri, garis putus-putus menandai hari ini, dan yang melampaui pagu disebut di atas.',
      },
    ],
  },
  {
    judul: 'Kompetensi: pelaksanaan dan sertifikat',
    butir: [
      'Kalender menampilkan program, sesi bulanan, cuti, dan dinas luar dalam satu bulan serta yang bentrok. Ctrl+N mencatat cuti; Page Up dan Page Down mengganti bulan.',
      'Di program, bagian Pelaksanaan: Ctrl+Enter memulai. F6 membuka hari pelaksanaan, dan F9 mengisinya dari tanggal program. Bila tanggal program digeser, hari itu dapat ikut dipindahkan beserta isinya.',
      'F7 membuka kehadiran: H hadir, I izin, S sakit, A tanpa keterangan. Ctrl+D mengisi sisanya ke bawah.',
      'Sesudah hari terakhir, Ctrl+Enter menutup program. Siapa yang selesai diusulkan menurut kehadiran dan dapat diubah. Yang kurang disebut satu per satu.',
      'F8 membuka sertifikat: jam, nomor, tanggal, dan berkasnya. F9 mengisi nomor berurutan. Tanpa nomor sertifikat, jamnya tidak dihitung.',
      'Riwayat kursus dari SIASN dan daftar peserta dari penyelenggara diimpor lewat Ctrl+K, “Impor riwayat kursus atau daftar peserta”. Kolom yang judulnya tidak dikenal Anda petakan sendiri sekali saja; pemetaannya diingat. Baris yang ditolak diperbaiki di tempat.',
    ],
  },
  {
    judul: 'Kompetensi: jam pelatihan',
    butir: [
      'Jam berbukti setiap pegawai dibandingkan dengan minimalnya setahun. Yang tanpa bukti dan yang direncanakan ditampilkan di sampingnya dan tidak ikut dihitung.',
      'Tombol 1 menampilkan daftar, 2 peta per bulan, T hanya yang tidak akan mencapai minimalnya dengan laju sekarang, M menjelaskan baris yang disorot.',
    ],
    gambar: [
      {
        berkas: jam,
        alt: 'Layar Jam pelatihan: ringkasan kantor di atas, lalu peta pegawai dan bulan dengan angka jam di setiap kotak.',
        keterangan: 'Peta jam. Kotak berisi: berbukti. Dalam kurung: tanpa bukti. Kotak putus-putus: direncanakan.',
      },
    ],
  },
  {
    judul: 'Kompetensi: evaluasi dan rancang ulang',
    butir: [
      'Reaksi: cetak lembar reaksi dari bagian Dokumen program, lalu ketik angkanya di bagian Evaluasi (Ctrl+N). Pembelajaran: nilai tes awal dan akhir. Perilaku: cek atasan. Hasil: indikator sebelum dan sesudah.',
      'Cek atasan muncul sendiri satu sampai tiga bulan sesudah program selesai; Ctrl+Enter di layar Evaluasi mengisi yang jatuh tempo.',
      'Setiap angka menyebut n, yaitu banyaknya yang dihitung. Perubahan sesudah pelatihan belum tentu karena pelatihan.',
      'Program yang salah satu tingkatnya di bawah ambang ditandai rancang ulang. Baca masukannya, lalu pilih Rancang ulang: versi berikutnya dibuat sebagai usulan, tertaut ke yang lama, dengan apa yang diubah dan masukan yang dijawab.',
    ],
    gambar: [
      {
        berkas: evaluasi,
        alt: 'Bagian Evaluasi sebuah program: empat tingkat dengan nilai, ambang, n, dan keterangan; tiga di antaranya di bawah ambang.',
        keterangan: 'Evaluasi program. Batang bergaris menandai nilai di bawah ambang; keterangannya menyebut n dan tidak menyebut sebab.',
      },
    ],
  },
  {
    judul: 'Kompetensi: profil, IP ASN, dan SIASN',
    butir: [
      'Profil seorang pegawai memuat standar dan bukti, riwayat pelatihan beserta sertifikatnya, dan rencana tahun ini. Angka 1 sampai 5 membuka bagiannya.',
      'IP ASN adalah perkiraan dari data Takar, bukan angka resmi. “Paling menaikkan” menyebut langkah yang paling besar pengaruhnya; data yang belum ada disebut.',
      'Ctrl+E membuka Entri SIASN: pelatihan yang belum tercatat disalin atau disimpan sebagai .xlsx, diketik sendiri di SIASN, lalu ditandai tercatat. Takar tidak membuka SIASN.',
    ],
  },
  {
    judul: 'Kompetensi: dokumen',
    butir: [
      'Lembar AKPK, rencana kantor dan perorangan, surat usulan ke BKPSDM, dan rekapitulasi jam dibuat di bagian Dokumen; tombol A membuat semuanya. Undangan, surat tugas, daftar hadir, lembar reaksi, sertifikat, cek atasan, dan laporan evaluasi dibuat di halaman programnya (Ctrl+1 sampai Ctrl+7).',
      'Isinya diambil dari data hari itu sebagai konsep. Periksa, lalu terbitkan di Surat; sejak itu tidak berubah lagi. Data yang kurang disebut sebelum dokumennya dibuat.',
      'Nomor sertifikat yang sudah terbit dicatat pada pesertanya dengan tombol N.',
    ],
  },
]
