import type { EntityManager } from 'typeorm'
import { pelatihanById } from '../../../db/queries/pelatihan.query'
import { wajibDapatDitutup } from '../../../domain/pelatihan/kehadiran'
import { wajibBolehStatus } from '../../../domain/pelatihan/pelatihan'
import { AppError } from '../../../domain/shared/app-error'
import { bahanPapan } from './papan'
import { setStatus } from '../pelatihan/set-status'
import { wajibMilik } from './hari'

/**
 * Begins a programme, or opens a closed one again; RULE_BROKEN where its life does not go that way. What is outside the plan is
 * not begun: its money would weigh on no ceiling. Reopened, hours that closing itself had entered follow the programme again.
 */
export async function jalankanProgram(tx: EntityManager, pelatihanId: string, today: string): Promise<void> {
  const program = await pelatihanById(tx, pelatihanId)
  wajibBolehStatus(program.status, 'berjalan')
  if (program.status !== 'selesai' && !program.masukRencana) throw new AppError('RULE_BROKEN', 'Program ini di luar rencana, jadi belum dimulai dan tidak ada yang diubah. Masukkan dahulu ke rencana.')
  if (program.status === 'selesai') await tx.query(`UPDATE "pelatihan_peserta" SET "jp_diakui" = NULL WHERE "pelatihan_id" = ? AND "jp_diakui" = ?`, [pelatihanId, program.jp])
  await setStatus(tx, program, 'berjalan', '', today)
}

/**
 * Takes back who finished and who did not, where a reopened programme does not run on: nobody finished what was called off, so
 * no hours of it count. Refused while a certificate says otherwise.
 */
export async function lepasHasil(tx: EntityManager, pelatihanId: string): Promise<void> {
  const [row] = await tx.query<{ n: number }[]>(
    `SELECT count(*) AS "n" FROM "pelatihan_peserta" WHERE "pelatihan_id" = ? AND "status" = 'selesai' AND trim(coalesce("no_sertifikat", '')) <> ''`,
    [pelatihanId],
  )
  if (row && row.n > 0) throw new AppError('RULE_BROKEN', `${row.n} peserta program ini sudah selesai dengan nomor sertifikat, jadi statusnya tidak diubah. Tutup kembali programnya, atau kosongkan dahulu nomor sertifikatnya bila keliru.`)
  await tx.query(`UPDATE "pelatihan_peserta" SET "status" = 'diundang' WHERE "pelatihan_id" = ? AND "status" IN ('selesai', 'tidak_selesai')`, [pelatihanId])
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
