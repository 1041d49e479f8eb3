import type { EntityManager } from 'typeorm'

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
export async function bawaIsian(tx: EntityManager, skpId: string): Promise<void> {
  const rhk = await tx.query<Pasangan[]>(`SELECT "id" AS "baru", "asal_id" AS "asal" FROM "rhk" WHERE "skp_id" = ? AND "asal_id" IS NOT NULL`, [skpId])
  const bulan = await bulanTerbuka(tx, skpId)
  if (rhk.length === 0 || bulan.length === 0) return
  const indikator = await tx.query<Pasangan[]>(
    `SELECT i."id" AS "baru", i."asal_id" AS "asal" FROM "indikator" i JOIN "rhk" r ON r."id" = i."rhk_id" WHERE r."skp_id" = ? AND i."asal_id" IS NOT NULL`,
    [skpId],
  )
  const months = JSON.stringify(bulan)
  const move = (table: string, column: string, rows: readonly Pasangan[]) =>
    tx.query(
      `UPDATE "${table}" SET "${column}" = (SELECT "value" ->> 'baru' FROM json_each(?1) WHERE "value" ->> 'asal' = "${table}"."${column}")
       WHERE "periode_id" IN (SELECT "value" FROM json_each(?2)) AND "${column}" IN (SELECT "value" ->> 'asal' FROM json_each(?1))`,
      [JSON.stringify(rows), months],
    )
  await move('rencana_aksi', 'rhk_id', rhk)
  for (const table of ['realisasi', 'bukti', 'umpan_balik']) await move(table, 'indikator_id', indikator)
  await bawaNilai(tx, skpId, months)
}

/** What hangs on the SKP itself: ratings, and feedback on behaviour, in general, or on an indicator that has moved. */
async function bawaNilai(tx: EntityManager, skpId: string, months: string): Promise<void> {
  const of = `"skp_id" = (SELECT "skp_sebelum_id" FROM "skp" WHERE "id" = ?1) AND "periode_id" IN (SELECT "value" FROM json_each(?2))`
  await tx.query(`UPDATE "penilaian" SET "skp_id" = ?1 WHERE ${of}`, [skpId, months])
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
