import type { EntityManager } from 'typeorm'
import { STATUS_PELATIHAN_LABEL, type Pelatihan, type StatusPelatihan } from '../../../domain/pelatihan/pelatihan'
import { formatTanggal, isoDate } from '../../../domain/shared/iso-date'

/** Whoever is taken up again, or approved, is in the plan. */
export async function setStatus(tx: EntityManager, { id, catatan, masukRencana }: Pelatihan, status: StatusPelatihan, alasan: string, today: string): Promise<void> {
  const line = alasan === '' ? null : `${STATUS_PELATIHAN_LABEL[status]} ${formatTanggal(isoDate(today))}: ${alasan}`
  const notes = [catatan, line].filter(Boolean).join('\n') || null
  const masuk = masukRencana || status === 'usulan' || status === 'disetujui'
  await tx.query(`UPDATE "pelatihan" SET "status" = ?, "catatan" = ?, "masuk_rencana" = ? WHERE "id" = ?`, [status, notes, Number(masuk), id])
}
