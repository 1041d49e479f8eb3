import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

const MAX_BYTES = 1_000_000

export type LogBug = (where: string, error: unknown) => void

/** Appends one JSON line a bug to `file` (rotated at 1 MB). Never data, only where and what went wrong. */
export function createLog(file: string, now: () => string): LogBug {
  mkdirSync(dirname(file), { recursive: true })
  return (where, error) => {
    const what = error instanceof Error ? { name: error.name, message: error.message, stack: error.stack } : { message: String(error) }
    try {
      if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > MAX_BYTES) renameSync(file, `${file}.1`)
      appendFileSync(file, `${asOneLine({ waktu: now(), where, ...what })}\n`)
    } catch {
      // A log that cannot be written must not stop the clerk's work.
      console.error(where, error)
    }
  }
}

/** One JSON line that shows what it is: line ends, control, direction and invisible characters are written out. */
const asOneLine = (entry: object) =>
  JSON.stringify(entry).replace(
    /[\u007F-\u009F\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
