import type { EntityManager } from 'typeorm'
import { type Batch, batchList, pemakaiBaris } from '../../../db/queries/impor-batch.query'
import { revertAction } from '../../../db/undo'
import { AppError } from '../../../domain/shared/app-error'

/** The newest import that stands. Throws NOT_FOUND when there is none. */
export async function imporTerakhir(tx: EntityManager): Promise<Batch> {
  const [batch] = await batchList(tx)
  if (!batch) throw new AppError('NOT_FOUND', 'Tidak ada impor yang dapat diurungkan.')
  return batch
}

/** Takes a whole import back. Refused (CONFLICT) when its people or units were changed or are used since; then nothing changes. */
export async function urungkanImpor(tx: EntityManager, { seq }: Batch): Promise<void> {
  for (const [table, apa] of [['pegawai', 'Pegawai'], ['unit', 'Unit']] as const) {
    const user = await pemakaiBaris(tx, table, seq)
    if (user)
      throw new AppError('CONFLICT', `${apa} dari impor ini sudah dipakai (${PEMAKAI[user] ?? 'data lain'}), jadi impornya tidak dapat diurungkan lagi. Tidak ada yang diubah.`)
  }
  await revertAction(tx, seq)
}

/** What the clerk calls the rows that use a person or a unit. */
const PEMAKAI: Record<string, string> = {
  relasi_penilai: 'penetapan penilai', skp: 'SKP', penilaian: 'penilaian', pegawai_jabatan: 'riwayat jabatan', pegawai_pangkat: 'riwayat pangkat',
  pegawai_latihan: 'latihan', unit: 'susunan unit', pengecualian: 'pengecualian', sesi_hadir: 'daftar hadir', keputusan: 'keputusan rapat',
} // prettier-ignore
