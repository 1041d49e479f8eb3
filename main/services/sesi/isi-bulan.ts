import type { EntityManager } from 'typeorm'
import { v7 as uuid } from 'uuid'
import { angkaDari } from '../../../domain/sesi/angka'

/** Writes what was reached for an indicator in a month; an empty text takes the row away. One statement. */
export const isiRealisasi = (tx: EntityManager, periodeId: string, indikatorId: string, teks: string): Promise<unknown> =>
  teks === ''
    ? tx.query(`DELETE FROM "realisasi" WHERE "indikator_id" = ? AND "periode_id" = ?`, [indikatorId, periodeId])
    : tx.query(
        `INSERT INTO "realisasi" ("id", "indikator_id", "periode_id", "teks", "nilai_angka") VALUES (?, ?, ?, ?, ?)
         ON CONFLICT ("indikator_id", "periode_id") DO UPDATE SET "teks" = excluded."teks", "nilai_angka" = excluded."nilai_angka"`,
        [uuid(), indikatorId, periodeId, teks, angkaDari(teks)],
      )

/** Replaces a result's action plan of the month by one text; empty takes it away. */
export async function isiRencanaAksi(tx: EntityManager, periodeId: string, rhkId: string, teks: string): Promise<void> {
  const rows = await tx.query<{ id: string }[]>(`SELECT "id" FROM "rencana_aksi" WHERE "periode_id" = ? AND "rhk_id" = ? ORDER BY "urutan", "id"`, [periodeId, rhkId])
  const [pertama, ...lain] = teks === '' ? [undefined, ...rows] : rows
  for (const row of lain) if (row) await tx.query(`DELETE FROM "rencana_aksi" WHERE "id" = ?`, [row.id])
  if (teks === '') return
  if (pertama) await tx.query(`UPDATE "rencana_aksi" SET "teks" = ? WHERE "id" = ?`, [teks, pertama.id])
  else await tx.query(`INSERT INTO "rencana_aksi" ("id", "rhk_id", "periode_id", "teks") VALUES (?, ?, ?, ?)`, [uuid(), rhkId, periodeId, teks])
}
