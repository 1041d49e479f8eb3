import { QueryFailedError } from 'typeorm'
import { AppError } from '../domain/shared/app-error'

const codeOf = (error: unknown): string => {
  const source = error instanceof QueryFailedError ? (error.driverError as unknown) : error
  return typeof source === 'object' && source !== null && 'code' in source ? String(source.code) : ''
}

/** Turns what SQLite says into what a clerk can act on; anything unknown is passed through as the bug it is. */
export function toAppError(error: unknown): unknown {
  if (error instanceof AppError) return error
  const code = codeOf(error)
  if (error instanceof Error && error.message.includes('PERIODE_DIKUNCI'))
    return new AppError(
      'RULE_BROKEN',
      'Bulan ini sudah dikunci, jadi isinya tidak diubah. Buka kembali bulan dari layar Sesi Bulanan bila memang perlu.',
    )
  if (error instanceof Error && error.message.includes('NASKAH_TERBIT'))
    return new AppError(
      'RULE_BROKEN',
      'Naskah yang sudah terbit tidak dapat diubah atau dihapus. Batalkan dengan alasan, lalu buat yang baru.',
    )
  if (code === 'SQLITE_CONSTRAINT_FOREIGNKEY')
    return new AppError(
      'CONFLICT',
      'Data itu masih dipakai data lain, atau yang dirujuknya sudah tidak ada. Tidak ada yang diubah; muat ulang layarnya bila perlu.',
    )
  if (code === 'SQLITE_FULL')
    return new AppError(
      'IO',
      'Ruang penyimpanan penuh. Perubahan terakhir tidak disimpan; data sebelumnya aman. Kosongkan ruang lalu ulangi.',
    )
  if (code.startsWith('SQLITE_IOERR'))
    return new AppError(
      'UNCERTAIN',
      'Penyimpanan bermasalah, belum pasti perubahan terakhir tersimpan. Takar memuat ulang data; periksa isian terakhir Anda.',
    )
  if (code === 'SQLITE_READONLY' || code === 'SQLITE_CANTOPEN')
    return new AppError('IO', 'Berkas data tidak dapat ditulis. Perubahan terakhir tidak disimpan; data sebelumnya aman.')
  return error
}
