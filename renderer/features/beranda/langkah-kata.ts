import type { hr } from '../../ipc/client'

export type Langkah = Awaited<ReturnType<typeof hr.kantor.beranda>>['langkah'][number]
interface Kata {
  judul: string
  ke: string
  tindakan: string
  mengapa: string
  tombol: string
}

/** The words of a step, and where it is done. */
export function langkahKata({ kunci, jumlah, dari }: Langkah, bulan: string | null): Kata {
  const sisa = dari - jumlah
  switch (kunci) {
    case 'identitas':
      return { judul: 'Identitas kantor dan kop', ke: '/pengaturan', tindakan: 'Isi identitas kantor', mengapa: 'Nama dan kop surat tercetak pada setiap formulir.', tombol: 'Isi identitas' }
    case 'pegawai':
      return { judul: 'Data pegawai', ke: '/pegawai', tindakan: 'Masukkan data pegawai', mengapa: 'Ambil dari berkas DUK atau SIASN, tempel dari Excel, atau ketik sendiri.', tombol: 'Buka Pegawai' }
    case 'penilai':
      return { judul: 'Penilai dan atasan penilai', ke: '/penilai', tindakan: `Tetapkan penilai untuk ${sisa} pegawai`, mengapa: 'Takar mengusulkan penilai dari jabatan; Anda tinggal memeriksa dan menerapkannya.', tombol: 'Buka Penilai' }
    case 'skp':
      return { judul: 'SKP tahun ini', ke: '/skp', tindakan: `Beri SKP kepada ${sisa} pegawai`, mengapa: 'Pakai templat menurut jabatan, atau salin dari tahun lalu atau dari rekan.', tombol: 'Buka SKP' }
    case 'bulan':
      return { judul: bulan === null ? 'Sesi bulan ini' : `Penilaian ${bulan}`, ke: '/sesi', tindakan: bulan === null ? 'Buka bulan yang dinilai' : sisa > 0 ? `Nilai ${sisa} pegawai untuk ${bulan}` : `Kunci bulan ${bulan}`, mengapa: bulan === null ? 'Setiap bulan dibuka sekali, lalu diisi bersama-sama.' : sisa > 0 ? 'Isi realisasi, beri rating, lalu kunci bulannya.' : 'Semua sudah dinilai. Periksa kelengkapannya dengan F9, lalu kunci bulannya.', tombol: 'Buka Sesi Bulanan' }
  }
} // prettier-ignore
