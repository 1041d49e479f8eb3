/** Choosing by hand where a sheet's heading is and what its columns hold; one way for every list that can be imported. */
import { AppError } from '../shared/app-error'
import type { Header } from './find-header'

/** How a sheet is read. */
export interface Plan<F extends string = string> {
  readonly header: Header
  /** One entry per column of the file: the field it fills, or null for a column that is left out. */
  readonly mapping: readonly (F | null)[]
  /** Remembers a mapping made by hand for the next file of the same headings. */
  readonly kunci: string
}
export interface MappedSheet<P extends Plan = Plan> {
  readonly nama: string
  plan: P
  /** Its people are taken. */
  dipakai: boolean
  /** Mapped by hand in this import; remembered when it is applied. */
  manual: boolean
  /** Mapped by hand in an earlier import. */
  diingat: boolean
}
/** What the clerk chose for one sheet; `kolom: null` guesses the columns anew. */
export interface SheetChoice<F extends string = string> {
  readonly lembar: string
  readonly dipakai: boolean
  /** First row of the heading, from 1, and how many rows it has. */
  readonly barisJudul: number
  readonly tinggiJudul: number
  readonly kolom: readonly (F | null)[] | null
}
/** What a kind of list knows of itself: its plan for a heading chosen by hand, and when rows can be read by a plan. */
export interface ListRules<P extends Plan, S> {
  planAt(this: void, sheet: S, atas: number, tinggi: number): P
  isUsable(this: void, plan: P): boolean
  isRemembered(this: void, kunci: string): boolean
}

/**
 * Changes heading, mapping or use of a sheet; a mapping by hand also counts for other sheets of the same headings.
 * Refuses (INVALID_INPUT) one field from two columns.
 */
export function mapByHand<F extends string, P extends Plan<F>, S extends MappedSheet<P>>(sheets: readonly S[], choice: SheetChoice<F>, rules: ListRules<P, S>): void {
  const target = sheets.find(({ nama }) => nama === choice.lembar)
  if (!target) throw new AppError('NOT_FOUND', 'Lembar ini tidak ada dalam berkas yang dibuka. Pilih berkasnya lagi.')
  const { kolom, dipakai } = choice
  const guessed = rules.planAt(target, choice.barisJudul - 1, choice.tinggiJudul)
  if (kolom) refuseTwice(kolom)
  target.plan = kolom ? { ...guessed, mapping: guessed.header.judul.map((_, i) => kolom[i] ?? null) } : guessed
  target.dipakai = dipakai
  target.manual = kolom !== null
  target.diingat = kolom === null && rules.isRemembered(guessed.kunci)
  if (kolom !== null) mapAlike(sheets, target, rules)
}

function mapAlike<P extends Plan, S extends MappedSheet<P>>(sheets: readonly S[], target: S, { isUsable }: ListRules<P, S>): void {
  for (const other of sheets) {
    if (other === target || other.plan.kunci !== target.plan.kunci) continue
    const usable = isUsable(other.plan)
    other.plan = { ...other.plan, mapping: target.plan.mapping }
    other.manual = true
    if (!usable && isUsable(other.plan)) other.dipakai = true
  }
}

function refuseTwice(mapping: readonly (string | null)[]): void {
  const fields = mapping.filter((field) => field !== null)
  if (new Set(fields).size < fields.length)
    throw new AppError('INVALID_INPUT', 'Satu isian hanya dapat diambil dari satu kolom. Ubah salah satunya.')
}
