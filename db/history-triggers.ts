import type { QueryRunner } from 'typeorm'

/** Tables that are not business data: history itself, TypeORM's own, and content kept by its hash. */
const WITHOUT_HISTORY = ['tindakan', 'perubahan', 'migrations', 'berkas']

const CURRENT = '(SELECT max("seq") FROM "tindakan")'

interface Column {
  name: string
}

/** Names of the tables whose every change is recorded. */
export async function tablesWithHistory(runner: QueryRunner): Promise<string[]> {
  // Not what SQLite keeps for itself, nor a full-text index with its shadow tables: an index follows from the data.
  const tables = (await runner.query(
    `SELECT "name" FROM pragma_table_list WHERE "schema" = 'main' AND "type" = 'table' AND "name" NOT LIKE 'sqlite_%'`,
  )) as { name: string }[]
  return tables.map(({ name }) => name).filter((name) => !WITHOUT_HISTORY.includes(name))
}

/**
 * Temporary triggers, made anew at each start so that they always fit the schema: every inserted, updated or deleted
 * row is written to `perubahan` in the same transaction, before and after, under the newest `tindakan`.
 */
export async function installHistory(runner: QueryRunner): Promise<void> {
  // Ctrl+Z reaches back to what was done since this connection was opened, no further (db/undo.ts).
  await runner.query(`CREATE TEMP TABLE "awal" AS SELECT coalesce(max("seq"), 0) AS "seq" FROM "tindakan"`)
  for (const table of await tablesWithHistory(runner)) {
    const columns = (await runner.query(`SELECT "name" FROM pragma_table_info('${table}')`)) as Column[]
    for (const sql of triggersFor(
      table,
      columns.map(({ name }) => name),
    ))
      await runner.query(sql)
  }
}

function triggersFor(table: string, columns: string[]): string[] {
  const row = (of: 'OLD' | 'NEW') => `json_object(${columns.map((name) => `'${name}', ${of}."${name}"`).join(', ')})`
  const trigger = (event: string, key: 'OLD' | 'NEW', before: string, after: string, when = '') =>
    `CREATE TEMP TRIGGER "riwayat_${table}_${event}" AFTER ${event} ON main."${table}" ${when}
     BEGIN INSERT INTO "perubahan" ("tindakan_seq", "tabel", "baris_id", "sebelum", "sesudah")
     VALUES (${CURRENT}, '${table}', ${key}."id", ${before}, ${after}); END`
  return [
    trigger('INSERT', 'NEW', 'NULL', row('NEW')),
    trigger('UPDATE', 'NEW', row('OLD'), row('NEW'), `WHEN ${row('OLD')} IS NOT ${row('NEW')}`),
    trigger('DELETE', 'OLD', row('OLD'), 'NULL'),
  ]
}
