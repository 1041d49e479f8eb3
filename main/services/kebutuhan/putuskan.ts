import type { EntityManager } from 'typeorm'
import { kebutuhanById } from '../../../db/queries/kebutuhan.query'
import { STATUS_KEBUTUHAN_LABEL, type StatusKebutuhan } from '../../../domain/kompetensi/kebutuhan'
import { AppError } from '../../../domain/shared/app-error'

interface Putusan {
  ids: readonly string[]
  status: StatusKebutuhan
  alasan: string | null
}

/** Approves, refuses or takes back; what a programme answers stays approved. Returns how many changed. */
export async function putuskan(tx: EntityManager, { ids, status, alasan }: Putusan, now: string): Promise<{ berubah: number }> {
  if (status === 'ditolak' && alasan === null) throw new AppError('INVALID_INPUT', 'Kebutuhan belum ditolak.', { alasan: 'Tulis alasan penolakan.' })
  const needs = await kebutuhanById(tx, ids)
  const bound = needs.filter(({ pelatihanId }) => pelatihanId !== null)
  if (status !== 'disetujui' && bound.length > 0)
    throw new AppError('RULE_BROKEN', `${bound.length} kebutuhan sudah masuk program “${bound[0]?.pelatihan ?? ''}”, jadi tidak dapat menjadi ${STATUS_KEBUTUHAN_LABEL[status]}. Keluarkan dahulu dari programnya.`)
  const reason = status === 'usulan' ? null : alasan
  const changed = needs.filter((need) => need.status !== status || (reason !== null && need.alasanPutusan !== reason)).map(({ id }) => id)
  await tx.query(`UPDATE "kebutuhan" SET "status" = ?1, "alasan_putusan" = ?2, "diputus_pada" = ?3, "pelatihan_id" = CASE WHEN ?1 = 'ditolak' THEN NULL ELSE "pelatihan_id" END WHERE "id" IN (SELECT "value" FROM json_each(?4))`, [
    status, reason, status === 'usulan' ? null : now, JSON.stringify(changed),
  ]) // prettier-ignore
  return { berubah: changed.length }
}
