import type { PegawaiTersimpan } from '../../../db/queries/impor-pegawai.query'
import { lineText } from '../../../domain/impor/grid'
import type { DraftPegawai } from '../../../domain/impor/draft'
import { EXPORT_FIELDS, rosterGrid } from '../../../domain/impor/roster-grid'
import type { Lembar } from '../../ekspor/xlsx'

const WIDEST = 44
const EMPTY = Object.fromEntries(EXPORT_FIELDS.map((field) => [field, null])) as unknown as DraftPegawai

/** Everyone with every field an import knows, under the headings it knows; without people, the empty form to fill in. */
export function daftarLengkap(people: Iterable<PegawaiTersimpan>): Lembar {
  const stored = [...people].filter(({ dihapus }) => !dihapus)
  const sorted = stored.sort((a, b) => (a.nilai.nama ?? '').localeCompare(b.nilai.nama ?? '', 'id'))
  const [heading = [], ...baris] = rosterGrid(sorted.map(({ nilai }) => ({ ...EMPTY, ...nilai })))
  const kolom = heading.map((cell, i) => {
    const longest = Math.max(lineText(cell).length, ...baris.map((row) => lineText(row[i]).length))
    return { judul: String(cell), lebar: Math.min(WIDEST, longest + 3), jenis: 'teks' as const }
  })
  return { nama: 'Pegawai', kolom, baris: baris.map((row) => [...row]) }
}
