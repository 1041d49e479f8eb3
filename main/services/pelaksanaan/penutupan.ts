import type { EntityManager } from 'typeorm'
import { pelatihanById } from '../../../db/queries/pelatihan.query'
import { wajibDapatDitutup } from '../../../domain/pelatihan/kehadiran'
import { wajibBolehStatus, type StatusPelatihan } from '../../../domain/pelatihan/pelatihan'
import { bahanPapan } from './papan'
import { wajibMilik } from './hari'

/** Moves a programme on; RULE_BROKEN where its life does not go that way. */
export async function ubahStatus(tx: EntityManager, pelatihanId: string, ke: StatusPelatihan): Promise<void> {
  const { status } = await pelatihanById(tx, pelatihanId)
  wajibBolehStatus(status, ke)
  await tx.query(`UPDATE "pelatihan" SET "status" = ? WHERE "id" = ?`, [ke, pelatihanId])
}

/**
 * Closes: `selesai` finished, the others did not; null takes the proposal by attendance. Who finished gets the
 * programme's hours where none were entered. RULE_BROKEN with all that is missing.
 */
export async function tutupProgram(tx: EntityManager, pelatihanId: string, selesai: readonly string[] | null, hariIni: string): Promise<{ selesai: number; tidak: number }> {
  const { program, penutupan } = await bahanPapan(tx, pelatihanId, hariIni)
  wajibDapatDitutup(penutupan)
  if (selesai) await wajibMilik(tx, 'pelatihan_peserta', pelatihanId, selesai)
  const chosen = new Set(selesai ?? penutupan.usulan.filter((one) => one.selesai).map(({ pesertaId }) => pesertaId))
  for (const { pesertaId } of penutupan.usulan)
    if (chosen.has(pesertaId)) await tx.query(`UPDATE "pelatihan_peserta" SET "status" = 'selesai', "jp_diakui" = coalesce("jp_diakui", ?) WHERE "id" = ?`, [program.jp, pesertaId])
    else await tx.query(`UPDATE "pelatihan_peserta" SET "status" = 'tidak_selesai' WHERE "id" = ?`, [pesertaId])
  await ubahStatus(tx, pelatihanId, 'selesai')
  const finished = penutupan.usulan.filter(({ pesertaId }) => chosen.has(pesertaId)).length
  return { selesai: finished, tidak: penutupan.usulan.length - finished }
}
