import type { CheckedRow } from './check-roster'
import { REASON_HEADING } from './columns'
import type { Cell, Grid, Sheet } from './grid'
import type { SheetPlan } from './plan-sheet'

/**
 * The refused rows of a sheet as a sheet of the same shape: the heading as it was, the rows as they were, and one more
 * column that says why. Null if none was refused. Importing it again needs no new mapping.
 */
export function rejectedSheet(grid: Grid, plan: SheetPlan, rows: readonly CheckedRow[]): Sheet | null {
  const refused = rows.filter(({ lembar, status }) => lembar === plan.lembar && status === 'tolak')
  if (refused.length === 0) return null
  const { atas, bawah, judul } = plan.header
  const width = Math.max(judul.length, ...refused.map(({ baris }) => grid[baris - 1]?.length ?? 0))
  const heading = grid.slice(atas, bawah + 1).map((row, i) => withReason(row, width, i === 0 ? REASON_HEADING : null))
  const body = refused.map(({ baris, masalah }) => withReason(grid[baris - 1] ?? [], width, reasonOf(masalah)))
  return { nama: plan.lembar, grid: [...heading, ...body] }
}

const reasonOf = (masalah: CheckedRow['masalah']): string =>
  masalah
    .filter(({ tingkat }) => tingkat === 'tolak')
    .map(({ alasan }) => alasan)
    .join(' ')

const withReason = (row: readonly Cell[], width: number, reason: Cell): Cell[] => [
  ...Array.from({ length: width }, (_, i) => row[i] ?? null),
  reason,
]
