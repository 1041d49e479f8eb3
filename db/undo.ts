import { QueryFailedError, type EntityManager } from 'typeorm'
import { AppError } from '../domain/shared/app-error'

interface Change {
  tabel: string
  baris_id: string
  sebelum: string | null
  sesudah: string | null
}
type Row = Record<string, string | number | null>

/** An action that can be taken back (undo) or brought back (redo). */
export interface UndoableAction {
  seq: number
  label: string
}

/** The newest action that Ctrl+Z would take back, done since the data was opened, or null. */
export async function nextUndo(tx: EntityManager): Promise<UndoableAction | null> {
  return first(
    await tx.query(
      `SELECT "seq", "label" FROM "tindakan"
       WHERE "seq" > (SELECT "seq" FROM temp."awal") AND "bisa_urung" = 1 AND "membatalkan" IS NULL AND "dibatalkan_oleh" IS NULL
       ORDER BY "seq" DESC LIMIT 1`,
    ),
  )
}

/** The undo that Ctrl+Y would take back: the newest one with no newer change of its own after it, or null. */
export async function nextRedo(tx: EntityManager): Promise<UndoableAction | null> {
  return first(
    await tx.query(
      `SELECT u."seq", a."label" FROM "tindakan" u JOIN "tindakan" a ON a."seq" = u."membatalkan"
       WHERE u."seq" > (SELECT "seq" FROM temp."awal") AND a."membatalkan" IS NULL AND a."dibatalkan_oleh" = u."seq"
         AND NOT EXISTS (SELECT 1 FROM "tindakan" n WHERE n."seq" > u."seq" AND n."membatalkan" IS NULL)
       ORDER BY u."seq" DESC LIMIT 1`,
    ),
  )
}

/** When the newest action was saved (UTC ISO), or null in a new office. */
export async function lastSaved(tx: EntityManager): Promise<string | null> {
  const [row] = await tx.query<{ waktu: string }[]>(`SELECT "waktu" FROM "tindakan" ORDER BY "seq" DESC LIMIT 1`)
  return row?.waktu ?? null
}

/**
 * Writes back what the rows were before action `seq`, newest change first, and links both actions.
 * Refuses as a whole (CONFLICT) when a row was changed again by something newer. Call inside `store.change` with
 * `cancels: seq`.
 */
export async function revertAction(tx: EntityManager, seq: number): Promise<void> {
  await tx.query('PRAGMA defer_foreign_keys = ON')
  const changes = await tx.query<Change[]>(
    `SELECT "tabel", "baris_id", "sebelum", "sesudah" FROM "perubahan" WHERE "tindakan_seq" = ? ORDER BY "id" DESC`,
    [seq],
  )
  try {
    for (const change of changes) await revertRow(tx, change)
  } catch (error) {
    // Something newer stands where the old row would go back, such as another letter with that number.
    throw isTaken(error) ? changedAgain() : error
  }
  const [target] = await tx.query<{
    membatalkan: number | null
  }[]>(`SELECT "membatalkan" FROM "tindakan" WHERE "seq" = ?`, [seq])
  await tx.query(`UPDATE "tindakan" SET "dibatalkan_oleh" = (SELECT max("seq") FROM "tindakan") WHERE "seq" = ?`, [seq])
  if (target?.membatalkan)
    await tx.query(`UPDATE "tindakan" SET "dibatalkan_oleh" = NULL WHERE "seq" = ?`, [target.membatalkan])
}

async function revertRow(tx: EntityManager, { tabel, baris_id, sebelum, sesudah }: Change): Promise<void> {
  const [present] = await tx.query<Row[]>(`SELECT * FROM "${tabel}" WHERE "id" = ?`, [baris_id])
  if (!isSame(present, parse(sesudah)))
    throw changedAgain()
  const before = parse(sebelum)
  if (!before) await tx.query(`DELETE FROM "${tabel}" WHERE "id" = ?`, [baris_id])
  else if (present) await tx.query(updateSql(tabel, before), [...Object.values(before), baris_id])
  else await tx.query(insertSql(tabel, before), Object.values(before))
}

const changedAgain = () =>
  new AppError('CONFLICT', 'Perubahan itu tidak dapat diurungkan karena datanya sudah diubah lagi. Tidak ada yang diubah.')
const isTaken = (error: unknown) => error instanceof QueryFailedError && (error.driverError as { code?: string }).code === 'SQLITE_CONSTRAINT_UNIQUE'
const parse = (text: string | null) => (text === null ? undefined : (JSON.parse(text) as Row))
const first = (rows: UndoableAction[]) => rows[0] ?? null
const isSame = (a: Row | undefined, b: Row | undefined) =>
  a === undefined || b === undefined ? a === b : Object.entries(b).every(([name, value]) => a[name] === value)
const updateSql = (table: string, row: Row) =>
  `UPDATE "${table}" SET ${Object.keys(row)
    .map((name) => `"${name}" = ?`)
    .join(', ')} WHERE "id" = ?`
const insertSql = (table: string, row: Row) =>
  `INSERT INTO "${table}" (${Object.keys(row)
    .map((name) => `"${name}"`)
    .join(', ')}) VALUES (${Object.keys(row)
    .map(() => '?')
    .join(', ')})`
