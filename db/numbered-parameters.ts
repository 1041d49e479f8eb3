import Database from 'better-sqlite3'

const NUMBERED = /\?\d/
const numbered = (values: unknown[]): unknown[] => [Object.fromEntries(values.map((value, i) => [String(i + 1), value]))]

/**
 * SQLite's numbered parameters (`?1`, `?2`, …), which better-sqlite3 takes by name only: values given in a row are bound
 * by their number. Statements with plain `?` are as they were.
 */
export class NumberedDatabase extends Database {
  override prepare(sql: string): never {
    const statement = super.prepare(sql)
    if (NUMBERED.test(sql))
      for (const method of ['all', 'get', 'run', 'iterate'] as const) {
        const original = statement[method].bind(statement) as (...values: unknown[]) => unknown
        Object.defineProperty(statement, method, { value: (...values: unknown[]) => original(...(values.length > 0 ? numbered(values) : [])) })
      }
    return statement as never
  }
}
