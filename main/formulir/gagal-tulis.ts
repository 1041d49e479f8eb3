/** What the computer says when a file cannot be written, in words the clerk can act on. */
import { AppError } from '../../domain/shared/app-error'

/** What every such sentence ends with unless something else was kept. */
export const KEPT = 'Tidak ada berkas baru yang ditinggalkan; data Anda tidak berubah.'
const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'Ruang penyimpanan penuh. Kosongkan sebagian atau pilih tempat lain, lalu cetak ulang.',
  EDQUOT: 'Jatah penyimpanan Anda habis. Kosongkan sebagian atau pilih tempat lain, lalu cetak ulang.',
  EACCES: 'Folder tujuan tidak boleh ditulisi. Pilih folder lain, lalu cetak ulang.',
  EPERM:
    'Berkas tujuan sedang dibuka program lain atau folder tidak boleh ditulisi. Tutup berkas itu, lalu cetak ulang.',
  EBUSY: 'Berkas tujuan sedang dibuka program lain. Tutup berkas itu, lalu cetak ulang.',
  EROFS: 'Tempat tujuan hanya dapat dibaca. Pilih tempat lain, lalu cetak ulang.',
  ENOENT: 'Folder tujuan tidak ditemukan; mungkin sudah dipindah atau perangkatnya dicabut. Pilih folder lain.',
  ENOTDIR: 'Tujuan yang dipilih bukan folder. Pilih folder lain.',
  ENAMETOOLONG: 'Jalur folder terlalu panjang. Pilih folder yang lebih dekat ke akar penyimpanan.',
  EISDIR: 'Di tempat tujuan sudah ada folder dengan nama berkas itu. Ganti nama folder itu atau pilih tempat lain.',
  EIO: 'Perangkat penyimpanan gagal menulis. Periksa perangkat itu atau pilih tempat lain.',
  EMFILE: 'Terlalu banyak berkas terbuka. Tutup program lain, lalu cetak ulang.',
}

/** An AppError 'IO' for a failure of the file system, ending with what was kept; null for anything else, a bug. */
export function gagalTulis(code: string | undefined, kept = KEPT): AppError | null {
  const reason = code === undefined ? undefined : REASONS[code]
  return reason === undefined ? null : new AppError('IO', `${reason} ${kept}`)
}
