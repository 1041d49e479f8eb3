import type { EntityManager } from 'typeorm'
import { aturanPada } from '../../../db/queries/aturan.query'
import type { Store } from '../../../db/store'
import { isReferenced } from '../../../db/queries/rujukan.query'
import { addDays, isoDate } from '../../../domain/shared/iso-date'

/** Puts people into the bin at `now` (UTC ISO text); whoever is there already keeps the earlier time. */
export async function moveToBin(tx: EntityManager, ids: readonly string[], now: string): Promise<void> {
  await tx.query(
    `UPDATE "pegawai" SET "dihapus_pada" = ? WHERE "dihapus_pada" IS NULL AND "id" IN (SELECT "value" FROM json_each(?))`,
    [now, JSON.stringify(ids)],
  )
}

/** Brings people back as they were. */
export async function takeFromBin(tx: EntityManager, ids: readonly string[]): Promise<void> {
  await tx.query(`UPDATE "pegawai" SET "dihapus_pada" = NULL WHERE "id" IN (SELECT "value" FROM json_each(?))`, [JSON.stringify(ids)])
}

/**
 * Deletes for good whoever is in the bin longer than the rule 'bin' says. Someone who is on an SKP, a session, an
 * appraisal or another person's papers stays in the bin: those papers must be able to name them.
 */
export async function emptyOldBin(tx: EntityManager, today: string): Promise<{ dihapus: number; hari: number }> {
  const { isi } = await aturanPada<{ hari: number }>(tx, 'bin', today)
  const before = addDays(isoDate(today), -isi.hari)
  const old = await tx.query<{ id: string }[]>(`SELECT "id" FROM "pegawai" WHERE substr("dihapus_pada", 1, 10) < ?`, [before])
  let dihapus = 0
  for (const { id } of old) if (await deleteUnlessUsed(tx, id)) dihapus += 1
  return { dihapus, hari: isi.hari }
}

/** The same at the program's start, so that nobody stays longer than the rule says because the bin was never opened. */
export const emptyBinAtStart = (store: Store, today: string): Promise<{ dihapus: number; hari: number }> =>
  store.change({ channel: 'mulai', label: 'Membersihkan tempat sampah', actor: 'Takar', undoable: false }, (tx) => emptyOldBin(tx, today))

/** Own histories go first, so that the history keeps each row; whoever is still named anywhere stays, histories and all. */
async function deleteUnlessUsed(tx: EntityManager, id: string): Promise<boolean> {
  await tx.query('SAVEPOINT "sampah"')
  for (const table of ['pegawai_pangkat', 'pegawai_jabatan', 'pegawai_latihan', 'relasi_penilai'])
    await tx.query(`DELETE FROM "${table}" WHERE "pegawai_id" = ?`, [id])
  const used = await isReferenced(tx, 'pegawai', id)
  if (used) await tx.query('ROLLBACK TO "sampah"')
  else await tx.query(`DELETE FROM "pegawai" WHERE "id" = ?`, [id])
  await tx.query('RELEASE "sampah"')
  return !used
}
