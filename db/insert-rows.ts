import type { EntityManager } from 'typeorm'

export type Value = string | number | null

/** SQLite's limit of parameters of one statement, with room to spare. */
const PARAMETERS_MAX = 2_000

/** Inserts rows that all have the same columns, many per statement. Names of table and columns come from our code only. */
export async function insertRows(tx: EntityManager, table: string, rows: readonly object[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {})
  await insertValues(
    tx,
    table,
    columns,
    rows.map((row) => columns.map((name) => (row as Record<string, Value>)[name] ?? null)),
  )
}

/** The same for rows that are lists of values in the order of `columns`. */
export async function insertValues(tx: EntityManager, table: string, columns: readonly string[], rows: readonly (readonly Value[])[]): Promise<void> {
  if (columns.length === 0) return
  const perStatement = Math.floor(PARAMETERS_MAX / columns.length)
  const one = `(${columns.map(() => '?').join(', ')})`
  for (let from = 0; from < rows.length; from += perStatement) {
    const part = rows.slice(from, from + perStatement)
    await tx.query(`INSERT INTO "${table}" (${columns.map((name) => `"${name}"`).join(', ')}) VALUES ${part.map(() => one).join(', ')}`, part.flat())
  }
}
