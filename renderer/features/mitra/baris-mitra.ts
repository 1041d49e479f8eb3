import { rupiah } from '../../../domain/anggaran/anggaran'
import { cocok } from '../../../domain/pegawai/cari'
import { JENIS_MITRA_LABEL, type JenisMitra, type KeadaanMou } from '../../../domain/pelatihan/mitra'
import type { hr } from '../../ipc/client'
import type { KolomEkspor } from '../../ui/ekspor-button'

export type BarisMitra = Awaited<ReturnType<typeof hr.mitra.daftar>>[number]
export interface SaringanMitra {
  teks: string
  jenis: JenisMitra | null
  mou: KeadaanMou | null
}

/** Every word must be found. */
export function saringMitra(baris: readonly BarisMitra[], { teks, jenis, mou }: SaringanMitra): BarisMitra[] {
  return baris.filter(
    (row) => (jenis === null || row.jenis === jenis) && (mou === null || row.keadaanMou === mou) && cocok(teks, [row.nama, row.jabatan, row.layanan, row.narahubung, row.kontak, row.noMou]),
  )
}

/** A mentor who left the office cannot be asked any more. */
export const catatanAktif = (row: BarisMitra): string | null => (row.aktif ? null : 'Tidak lagi bertugas di kantor ini')
export const kuotaMitra = ({ kuota }: BarisMitra): string | null => (kuota === null ? null : `${kuota} orang`)
export const biayaMitra = ({ biayaTipikal }: BarisMitra): string | null => (biayaTipikal === null ? null : rupiah(biayaTipikal))
export const kontakMitra = ({ jenis, jabatan, narahubung, kontak }: BarisMitra): string | null => [jenis === 'mentor' ? jabatan : narahubung, kontak].filter(Boolean).join(' · ') || null

export const EKSPOR_MITRA: readonly KolomEkspor<BarisMitra>[] = [
  { judul: 'Nama', lebar: 40, nilai: ({ nama }) => nama },
  { judul: 'Jenis', lebar: 20, nilai: ({ jenis }) => JENIS_MITRA_LABEL[jenis] },
  { judul: 'Layanan atau bidang', lebar: 40, nilai: ({ layanan }) => layanan },
  { judul: 'Nomor MoU atau SK', lebar: 24, nilai: ({ noMou }) => noMou },
  { judul: 'Berlaku dari', lebar: 14, jenis: 'tanggal', nilai: ({ mouMulai }) => mouMulai },
  { judul: 'Berlaku sampai', lebar: 14, jenis: 'tanggal', nilai: ({ mouSelesai }) => mouSelesai },
  { judul: 'Keadaan', lebar: 34, nilai: ({ sebutanMou }) => sebutanMou },
  { judul: 'Narahubung atau jabatan', lebar: 34, nilai: (row) => (row.jenis === 'mentor' ? row.jabatan : row.narahubung) },
  { judul: 'Kontak', lebar: 24, nilai: ({ kontak }) => kontak },
  { judul: 'Perkiraan biaya per orang', lebar: 16, jenis: 'angka', nilai: ({ biayaTipikal }) => biayaTipikal },
  { judul: 'Kuota atau kapasitas', lebar: 12, jenis: 'angka', nilai: ({ kuota }) => kuota },
  { judul: 'Program', lebar: 10, jenis: 'angka', nilai: ({ program }) => program },
  { judul: 'Catatan', lebar: 40, nilai: (row) => [catatanAktif(row), row.catatan].filter(Boolean).join('. ') || null },
]
