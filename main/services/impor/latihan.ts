import type { Mapping } from '../../../domain/impor/columns'
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
  const kolom = kolomLatihan(header.judul, mapping)
  if (!kolom) return null
  return (row) => {
    const nama = lineText(row[kolom.nama]).slice(0, 200)
    if (nama === '') return null
    return { nama, tahun: whole(row[kolom.tahun], 1940, 2199), jam: whole(row[kolom.jam], 0, 10_000) }
  }
}

/** Where a DUK has its training: columns by number, -1 for one it lacks; null without a column of names. */
export function kolomLatihan(judul: readonly string[], mapping: Mapping): Kolom | null {
  return findColumns(judul.map((name, i) => (mapping[i] === null ? normalise(name) : '')))
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
