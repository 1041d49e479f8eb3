import { REASON_HEADING } from './columns'
import type { Header } from './find-header'
import type { Cell, Grid, Sheet } from './grid'

/** What a checked row says of itself here. */
interface Refused {
  lembar: string
  baris: number
  status: string
  masalah: readonly { tingkat: string; alasan: string }[]
}

/**
 * The refused rows of a sheet as a sheet of the same shape: the heading as it was, the rows as they were, and one more
 * column that says why. Null if none was refused. Importing it again needs no new mapping.
 */
export function rejectedSheet(grid: Grid, plan: { lembar: string; header: Header }, rows: readonly Refused[]): Sheet | null {
  const refused = rows.filter(({ lembar, status }) => lembar === plan.lembar && status === 'tolak')
  if (refused.length === 0) return null
  const { atas, bawah, judul } = plan.header
  const width = Math.max(judul.length, ...refused.map(({ baris }) => grid[baris - 1]?.length ?? 0))
  const heading = grid.slice(atas, bawah + 1).map((row, i) => withReason(row, width, i === 0 ? REASON_HEADING : null))
  const body = refused.map((row) => withReason(grid[row.baris - 1] ?? [], width, refusalReason(row)))
  return { nama: plan.lembar, grid: [...heading, ...body] }
}

/** Why a row is refused, in one line; empty if it is not. Warnings are left out. */
export function refusalReason({ masalah }: Pick<Refused, 'masalah'>): string {
  return masalah
    .filter(({ tingkat }) => tingkat === 'tolak')
    .map(({ alasan }) => alasan)
    .join(' ')
}

const withReason = (row: readonly Cell[], width: number, reason: Cell): Cell[] => [
  ...Array.from({ length: width }, (_, i) => row[i] ?? null),
  reason,
]
