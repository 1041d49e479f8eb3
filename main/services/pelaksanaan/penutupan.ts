import type { EntityManager } from 'typeorm'
import { pelatihanById } from '../../../db/queries/pelatihan.query'
import { wajibDapatDitutup } from '../../../domain/pelatihan/kehadiran'
import { wajibBolehStatus } from '../../../domain/pelatihan/pelatihan'
import { bahanPapan } from './papan'
import { setStatus } from '../pelatihan/set-status'
import { wajibMilik } from './hari'

/** Begins a programme, or opens a closed one again; RULE_BROKEN where its life does not go that way. */
export async function jalankanProgram(tx: EntityManager, pelatihanId: string, today: string): Promise<void> {
  const program = await pelatihanById(tx, pelatihanId)
  wajibBolehStatus(program.status, 'berjalan')
  await setStatus(tx, program, 'berjalan', '', today)
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
  const kini = await pelatihanById(tx, pelatihanId)
  wajibBolehStatus(kini.status, 'selesai')
  await setStatus(tx, kini, 'selesai', '', hariIni)
  const finished = penutupan.usulan.filter(({ pesertaId }) => chosen.has(pesertaId)).length
  return { selesai: finished, tidak: penutupan.usulan.length - finished }
}
