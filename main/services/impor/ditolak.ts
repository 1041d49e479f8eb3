import { lineText } from '../../../domain/impor/grid'
import { rejectedSheet } from '../../../domain/impor/rejected-rows'
import type { Sheet } from '../../../domain/impor/grid'
import type { Lembar } from '../../ekspor/xlsx'
import { lembarDipakai, type SesiImpor } from './sesi-impor'

/** The refused rows as sheets to be written: headings and rows as they were, and why. */
export function lembarDitolak(sesi: SesiImpor): Lembar[] {
  const rows = sesi.hasil?.rows ?? []
  return lembarDipakai(sesi).flatMap(({ grid, plan }) => {
    const sheet = rejectedSheet(grid, plan, rows)
    return sheet ? [lembarSalinan(sheet)] : []
  })
}

const WIDEST = 44

/** A grid as a sheet to be written as it stands. The first heading row is the column's title; further heading rows go with the body, so that the shape stays. */
export function lembarSalinan({ nama, grid }: Sheet): Lembar {
  const [heading = [], ...body] = grid
  const kolom = heading.map((cell, i) => {
    const longest = Math.max(...body.map((row) => lineText(row[i]).length), lineText(cell).length)
    return { judul: cell === null ? '' : String(cell), lebar: Math.min(WIDEST, Math.max(6, longest + 2)), jenis: 'teks' as const }
  })
  return { nama, kolom, baris: body.map((row) => [...row]) }
}
