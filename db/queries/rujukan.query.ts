import type { EntityManager } from 'typeorm'

/** True if any row of any table still points to row `id` of `table`, also through a key that would cascade. */
export async function isReferenced(tx: EntityManager, table: 'pegawai' | 'unit' | 'pejabat_luar', id: string): Promise<boolean> {
  const keys = await tx.query<{ tabel: string; kolom: string }[]>(
    `SELECT s."name" AS "tabel", f."from" AS "kolom" FROM sqlite_schema s, pragma_foreign_key_list(s."name") f
     WHERE s."type" = 'table' AND f."table" = ?`,
    [table],
  )
  for (const { tabel, kolom } of keys) {
    const rows = await tx.query<unknown[]>(`SELECT 1 FROM "${tabel}" WHERE "${kolom}" = ? LIMIT 1`, [id])
    if (rows.length > 0) return true
  }
  return false
}
