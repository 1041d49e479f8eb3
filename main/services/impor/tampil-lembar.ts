import { type Grid, lineText, normalise } from '../../../domain/impor/grid'
import type { MappedSheet, Plan } from '../../../domain/impor/map-sheet'
import { formatTanggal, isIsoDate } from '../../../domain/shared/iso-date'

const CONTOH = 3
const CUPLIKAN = 20

/** A sheet as the mapping step shows it. `ikut` names what a column is taken for without being mapped. */
export function tampilLembar<F extends string>(
  { nama, grid, plan, dipakai, diingat }: MappedSheet<Plan<F>> & { readonly grid: Grid },
  bisa: boolean,
  ikut: (judul: string, kolom: number) => string | null = () => null,
) {
  const { header, mapping } = plan
  return {
    nama, dipakai, diingat, bisa,
    jumlahBaris: Math.max(0, grid.length - header.dataMulai),
    barisJudul: header.atas + 1,
    tinggiJudul: header.bawah - header.atas + 1,
    kolom: header.judul.map((judul, i) => ({ judul, contoh: samples(grid, header.dataMulai, i), field: mapping[i] ?? null, otomatis: nomorUrut(judul) ?? ikut(judul, i) })),
    cuplikan: grid.slice(0, CUPLIKAN).map((row) => row.map(lineText).filter(Boolean).join(' · ').slice(0, 160)),
  } // prettier-ignore
}

const nomorUrut = (judul: string): string | null => (/^(NO|NOMOR|NO URUT|NOMOR URUT)$/.test(normalise(judul)) ? 'Nomor urut' : null)

function samples(grid: Grid, from: number, column: number): string[] {
  const found: string[] = []
  for (let row = from; row < grid.length && found.length < CONTOH; row++) {
    const text = lineText(grid[row]?.[column])
    if (text !== '') found.push(isIsoDate(text) ? formatTanggal(text) : text.slice(0, 80))
  }
  return found
}
