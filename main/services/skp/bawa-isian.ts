import type { EntityManager } from 'typeorm'
import { SKP_BERLAKU } from '../../../db/queries/orang-sesi.query'
import type { PeriodeBulan } from '../../../db/queries/periode.query'

/** A row of the replacement and the one of the replaced SKP it goes on from. */
interface Pasangan {
  baru: string
  asal: string
}

/**
 * Remembers which result and indicator of the replaced SKP each of the replacement's goes on from: both lists hold the
 * same rows in the same order when the replacement begins as a copy.
 */
export async function catatAsal(tx: EntityManager, lama: readonly string[], baru: readonly string[]): Promise<void> {
  for (const [index, asal] of lama.entries()) {
    const id = baru[index]
    if (id === undefined) continue
    await tx.query(`UPDATE "rhk" SET "asal_id" = ? WHERE "id" = ?`, [asal, id])
    await tx.query(
      `UPDATE "indikator" SET "asal_id" = o."id" FROM (SELECT "id", row_number() OVER (ORDER BY "urutan", "id") AS "ke" FROM "indikator" WHERE "rhk_id" = ?2) o
       WHERE "rhk_id" = ?1 AND "urutan" + 1 = o."ke"`,
      [id, asal],
    )
  }
}

/**
 * An approved replacement takes over what open months already hold on the SKP it goes on from: realisation, evidence,
 * feedback, action plans, ratings. What it has no counterpart for stays with the old one.
 */
export const bawaIsian = async (tx: EntityManager, skpId: string): Promise<void> => bawa(tx, skpId, await bulanTerbuka(tx, skpId))

/**
 * The same for a month that is opened again: replacements approved while it was locked had to pass it by. Oldest first, so
 * that a second one takes over from the first.
 */
export async function bawaBulanDibuka(tx: EntityManager, { id, mulai, selesai }: Pick<PeriodeBulan, 'id' | 'mulai' | 'selesai'>): Promise<void> {
  const rows = await tx.query<{ id: string }[]>(
    `SELECT "id" FROM "skp" WHERE "skp_sebelum_id" IS NOT NULL AND "dihapus_pada" IS NULL AND "status" IN ${SKP_BERLAKU} AND "mulai" BETWEEN ? AND ? ORDER BY "mulai"`,
    [mulai, selesai],
  )
  for (const skp of rows) await bawa(tx, skp.id, [id])
}

async function bawa(tx: EntityManager, skpId: string, bulan: readonly string[]): Promise<void> {
  if (bulan.length === 0) return
  const rhk = await tx.query<Pasangan[]>(`SELECT "id" AS "baru", "asal_id" AS "asal" FROM "rhk" WHERE "skp_id" = ? AND "asal_id" IS NOT NULL`, [skpId])
  if (rhk.length === 0) return
  const indikator = await tx.query<Pasangan[]>(
    `SELECT i."id" AS "baru", i."asal_id" AS "asal" FROM "indikator" i JOIN "rhk" r ON r."id" = i."rhk_id" WHERE r."skp_id" = ? AND i."asal_id" IS NOT NULL`,
    [skpId],
  )
  const months = JSON.stringify(bulan)
  await pindah(tx, 'rencana_aksi', 'rhk_id', rhk, months)
  for (const table of ['realisasi', 'bukti', 'umpan_balik']) await pindah(tx, table, 'indikator_id', indikator, months)
  await bawaNilai(tx, skpId, months)
}

/** Moves rows of these months to the counterparts that hold none of their own. */
const pindah = (tx: EntityManager, table: string, column: string, pasangan: readonly Pasangan[], months: string) =>
  tx.query(
    `UPDATE "${table}" SET "${column}" = d."baru" FROM (SELECT "value" ->> 'baru' AS "baru", "value" ->> 'asal' AS "asal" FROM json_each(?1)) d
     WHERE d."asal" = "${table}"."${column}" AND "periode_id" IN (SELECT "value" FROM json_each(?2))
       AND NOT EXISTS (SELECT 1 FROM "${table}" x WHERE x."${column}" = d."baru" AND x."periode_id" = "${table}"."periode_id")`,
    [JSON.stringify(pasangan), months],
  )

/** What hangs on the SKP itself: ratings, and feedback on behaviour, in general, or on an indicator that has moved. */
async function bawaNilai(tx: EntityManager, skpId: string, months: string): Promise<void> {
  const of = `"skp_id" = (SELECT "skp_sebelum_id" FROM "skp" WHERE "id" = ?1) AND "periode_id" IN (SELECT "value" FROM json_each(?2))`
  await tx.query(
    `UPDATE "penilaian" SET "skp_id" = ?1 WHERE ${of}
     AND NOT EXISTS (SELECT 1 FROM "penilaian" x WHERE x."skp_id" = ?1 AND x."periode_id" = "penilaian"."periode_id")`,
    [skpId, months],
  )
  await tx.query(
    `UPDATE "umpan_balik" SET "skp_id" = ?1 WHERE ${of}
     AND ("indikator_id" IS NULL OR "indikator_id" IN (SELECT i."id" FROM "indikator" i JOIN "rhk" r ON r."id" = i."rhk_id" WHERE r."skp_id" = ?1))`,
    [skpId, months],
  )
}

/** Months not locked that end while the SKP is in force: from its approval on they work with it. */
async function bulanTerbuka(tx: EntityManager, skpId: string): Promise<string[]> {
  const rows = await tx.query<{ id: string }[]>(
    `SELECT p."id" FROM "periode" p JOIN "skp" s ON s."id" = ? WHERE p."status" NOT IN ('dikunci', 'arsip') AND p."selesai" BETWEEN s."mulai" AND s."selesai"`,
    [skpId],
  )
  return rows.map(({ id }) => id)
}
