import Database from 'better-sqlite3'

/** What a file holds of the writer's saves; `problem` names the first thing that must never be. */
export interface Saved {
  numbers: Set<number>
  problem: string | null
}

/** Opens what a crash left behind, as SQLite recovers it, and checks it: sound, no half save, every change in the history. */
export function readSaved(file: string): Saved {
  const db = new Database(file)
  try {
    const one = (sql: string) => db.prepare(sql).pluck().get() as number | string | null
    const numbers = new Set(db.prepare('SELECT "urutan" FROM "unit"').pluck().all() as number[])
    const problems = [
      one('PRAGMA integrity_check') !== 'ok' && 'integrity_check',
      Number(one(`SELECT "isi" FROM "pengaturan" WHERE "id" = 'jumlah'`) ?? 0) !== numbers.size && 'half a save',
      one(`SELECT count(*) FROM "perubahan" WHERE "tabel" = 'unit'`) !== numbers.size && 'a change without its history, or the reverse',
      one('SELECT count(*) FROM "tindakan"') !== numbers.size && 'an action more or less',
      (db.pragma('foreign_key_check') as unknown[]).length > 0 && 'foreign_key_check',
    ]
    return { numbers, problem: problems.find((problem) => problem !== false) ?? null }
  } catch (error) {
    return { numbers: new Set(), problem: String(error) }
  } finally {
    db.close()
  }
}

/** The numbers a child acknowledged, with the size of the log at that moment. */
export const acknowledged = (lines: string[]) =>
  lines.flatMap((line) => {
    const match = /^(\d+) (\d+)$/.exec(line)
    return match ? [{ n: Number(match[1]), logSize: Number(match[2]) }] : []
  })
