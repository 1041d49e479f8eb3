import type { EntityManager } from 'typeorm'
import type { Mapping } from '../../domain/impor/columns'

/** An import that stands. */
export interface Batch {
  id: string
  namaBerkas: string
  sha256: string
  waktu: string
  ringkasan: string
  seq: number
}

/** Newest first. One that was taken back is gone from the table, and so from here. */
export async function batchList(tx: EntityManager): Promise<Batch[]> {
  return tx.query(
    `SELECT "id", "nama_berkas" AS "namaBerkas", "sha256", "waktu", "ringkasan", "tindakan_seq" AS "seq" FROM "impor_batch"
     ORDER BY "tindakan_seq" DESC`,
  )
}

/** When a file of this content was last imported, or null. */
export async function waktuImpor(tx: EntityManager, sha256: string): Promise<string | null> {
  const rows = await tx.query<{ waktu: string | null }[]>(`SELECT max("waktu") AS "waktu" FROM "impor_batch" WHERE "sha256" = ?`, [sha256])
  return rows[0]?.waktu ?? null
}

/** Column mappings made by hand, by heading key; of a roster unless told otherwise. */
export async function pemetaanTersimpan<M = Mapping>(tx: EntityManager): Promise<Map<string, M>> {
  const rows = await tx.query<{ id: string; isi: string }[]>(`SELECT "id", "isi" FROM "impor_pemetaan"`)
  return new Map(rows.map(({ id, isi }) => [id, JSON.parse(isi) as M]))
}

/** Number of the newest action that touched people or units: the same number, the same roster. */
export const nomorPerubahanPegawai = (tx: EntityManager): Promise<number> => nomorPerubahan(tx, ['pegawai', 'pegawai_pangkat', 'pegawai_jabatan', 'unit'])

/** Number of the newest action that touched one of these tables. */
export async function nomorPerubahan(tx: EntityManager, tables: readonly string[]): Promise<number> {
  const rows = await tx.query<{ seq: number }[]>(`SELECT coalesce(max("tindakan_seq"), 0) AS "seq" FROM "perubahan" WHERE "tabel" IN (SELECT "value" FROM json_each(?))`, [JSON.stringify(tables)])
  return rows[0]?.seq ?? 0
}

/** The table that has rows, written by other actions, that point to what action `seq` added to `table`; null if none has. */
export async function pemakaiBaris(tx: EntityManager, table: 'pegawai' | 'unit', seq: number): Promise<string | null> {
  const keys = await tx.query<{ tabel: string; kolom: string }[]>(
    `SELECT s."name" AS "tabel", f."from" AS "kolom" FROM sqlite_schema s, pragma_foreign_key_list(s."name") f
     WHERE s."type" = 'table' AND f."table" = ?`,
    [table],
  )
  for (const { tabel, kolom } of keys) {
    const rows = await tx.query<unknown[]>(
      `SELECT 1 FROM "${tabel}" t
       WHERE t."${kolom}" IN (SELECT "baris_id" FROM "perubahan" WHERE "tindakan_seq" = ?1 AND "tabel" = ?2 AND "sebelum" IS NULL)
         AND t."id" NOT IN (SELECT "baris_id" FROM "perubahan" WHERE "tindakan_seq" = ?1 AND "tabel" = ?3) LIMIT 1`,
      [seq, table, tabel],
    )
    if (rows.length > 0) return tabel
  }
  return null
}
