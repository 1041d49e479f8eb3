/** From the sheets of a file to the rows that say something about a person. */
import { classifyLines, mappedCells } from '../impor/classify-rows'
import { findHeader, type Header } from '../impor/find-header'
import { type Cell, type Grid, lineText, type Sheet } from '../impor/grid'
import type { RowRepair } from '../impor/draft'
import { AppError } from '../shared/app-error'
import { bisaDibaca, nilaiJudul, petakanJudul, type MedanImpor, type PemetaanImpor, type ProfilImpor } from './kolom'

export interface LembarImpor {
  readonly lembar: string
  readonly grid: Grid
  readonly header: Header
  readonly mapping: PemetaanImpor
}
export interface BerkasImpor {
  readonly profil: ProfilImpor
  readonly lembar: readonly LembarImpor[]
}
export type PerbaikanImpor = RowRepair<MedanImpor>
export interface TempatBaris {
  readonly lembar: string
  /** Row number in the file, from 1. */
  readonly baris: number
}
export interface BarisMentah extends TempatBaris {
  readonly cells: ReadonlyMap<MedanImpor, Cell>
}
/** A line that says nothing of a person: a total, a note, a signature. */
export interface BarisLain extends TempatBaris {
  readonly teks: string
}

export const tempat = ({ lembar, baris }: TempatBaris): string => `${baris}@${lembar}`

/** What the file is and which of its sheets are read. INVALID_INPUT for an empty file and for one that is neither list. */
export function bukaBerkas(sheets: readonly Sheet[]): BerkasImpor {
  if (sheets.every(({ grid }) => grid.length === 0)) throw new AppError('INVALID_INPUT', 'Berkas ini kosong. Pilih berkas yang berisi riwayat kursus atau daftar peserta.')
  for (const profil of ['riwayat', 'peserta'] as const) {
    const lembar = sheets.flatMap((sheet) => rencana(profil, sheet) ?? [])
    if (lembar.length > 0) return { profil, lembar }
  }
  throw new AppError(
    'INVALID_INPUT',
    'Judul kolomnya tidak dikenali pada 20 baris pertama. Riwayat kursus memerlukan NIP atau nama, nama kursus, jumlah jam, dan tanggal atau tahun; daftar peserta memerlukan NIP atau nama.',
  )
}

function rencana(profil: ProfilImpor, { nama, grid }: Sheet): LembarImpor | null {
  const header = findHeader(grid, nilaiJudul)
  const mapping = header && petakanJudul(profil, header.judul)
  return header && mapping && bisaDibaca(profil, mapping) ? { lembar: nama, grid, header, mapping } : null
}

/** The rows of all sheets with repairs typed over them, and the lines that were passed over. */
export function barisBerkas({ lembar }: BerkasImpor, perbaikan: readonly PerbaikanImpor[]): { baris: BarisMentah[]; lain: BarisLain[] } {
  const repairs = Map.groupBy(perbaikan, tempat)
  const baris: BarisMentah[] = []
  const lain: BarisLain[] = []
  for (const { lembar: nama, grid, header, mapping } of lembar)
    for (const [i, kind] of classifyLines(grid, header, mapping).entries()) {
      const at = { lembar: nama, baris: header.dataMulai + i + 1 }
      const row = grid[header.dataMulai + i] ?? []
      if (kind === 'kosong') continue
      if (kind !== 'data') {
        lain.push({ ...at, teks: row.map(lineText).filter(Boolean).join(' · ').slice(0, 120) })
        continue
      }
      const cells = mappedCells(row, mapping)
      for (const { field, nilai } of repairs.get(tempat(at)) ?? []) cells.set(field, nilai)
      baris.push({ ...at, cells })
    }
  return { baris, lain }
}
