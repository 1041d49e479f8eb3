import type { Cell, Grid } from '../../../domain/impor/grid'
import { lineText, normalise } from '../../../domain/impor/grid'
import type { SheetPlan } from '../../../domain/impor/plan-sheet'

export interface LatihanBaris {
  nama: string
  tahun: number | null
  jam: number | null
}
type Kolom = Record<keyof LatihanBaris, number>

const LATIHAN = /^(LATIHAN JABATAN|LATIHAN|DIKLAT|DIKLAT JABATAN)( |$)/

/** Reads the training of a DUK row: its columns "LATIHAN JABATAN / NAMA, TAHUN, JML JAM"; null where the sheet has none. */
export function pembacaLatihan({ header, mapping }: SheetPlan): ((row: readonly Cell[]) => LatihanBaris | null) | null {
  const kolom = findColumns(header.judul.map((judul, i) => (mapping[i] === null ? normalise(judul) : '')))
  if (!kolom) return null
  return (row) => {
    const nama = lineText(row[kolom.nama]).slice(0, 200)
    if (nama === '') return null
    return { nama, tahun: whole(row[kolom.tahun], 1940, 2199), jam: whole(row[kolom.jam], 0, 10_000) }
  }
}

/** The row of the file as the sheet has it; `baris` counts from 1. */
export const barisGrid = (grid: Grid, baris: number): readonly Cell[] => grid[baris - 1] ?? []

function findColumns(names: readonly string[]): Kolom | null {
  const of = (word: RegExp) => names.findIndex((name) => LATIHAN.test(name) && word.test(name))
  const nama = of(/\bNAMA$|JABATAN$|^DIKLAT$|^LATIHAN$/)
  return nama < 0 ? null : { nama, tahun: of(/\b(TAHUN|THN|TH)$/), jam: of(/\bJAM$/) }
}

function whole(cell: Cell | undefined, min: number, max: number): number | null {
  const n = Number(/\d+/.exec(lineText(cell))?.[0] ?? NaN)
  return n >= min && n <= max ? n : null
}
