import type { Cell } from '../../domain/impor/grid'
import { type ScannedSheet, scanSheet } from './scan-sheet'
import { scanStrings } from './scan-strings'
import { type Frame, type Parts, readFrame, SHARED, SHEET } from './workbook-frame'

type Value = Cell | Date | boolean

const DAY_MS = 86_400_000

/**
 * The sheets of a workbook that spreadsheet programs wrote plainly, as nearly every list is; null for any other, which
 * the general reader takes. Three times faster than that one, with the same answer (test/main/impor/scan-workbook.test.ts).
 */
export async function scanWorkbook(parts: Parts): Promise<{ nama: string; grid: Value[][] }[] | null> {
  const text = new TextDecoder()
  const strings = parts[SHARED] ? scanStrings(text.decode(parts[SHARED])) : []
  if (strings === null) return null
  const scanned = new Map<string, ScannedSheet>()
  for (const [part, bytes] of Object.entries(parts)) {
    if (!part.startsWith(SHEET)) continue
    const sheet = scanSheet(text.decode(bytes), strings)
    if (sheet === null) return null
    scanned.set(part, sheet)
  }
  const frame = await readFrame(parts, [...scanned.values()].flatMap(({ styled }) => styled))
  if (!frame?.sheets.every(({ part }) => scanned.has(part))) return null
  for (const sheet of scanned.values()) putDates(sheet, frame)
  return frame.sheets.map(({ nama, part }) => ({ nama, grid: scanned.get(part)?.rows ?? [] }))
}

/** Numbers whose style shows them as dates become those dates. */
function putDates({ rows, styled }: ScannedSheet, { dates }: Frame): void {
  const cells: Value[][] = rows
  for (const { row, column, style } of styled) {
    const first = dates.get(style)
    const cell = cells[row - 1]
    if (first === undefined || cell === undefined) continue
    cell[column - 1] = new Date(Math.floor((Number(cell[column - 1]) - (1 - first / DAY_MS)) * DAY_MS))
  }
}
