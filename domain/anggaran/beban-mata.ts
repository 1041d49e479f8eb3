/** What a year's programmes weigh on each budget line, and whether that passes the line's ceiling. Integer rupiah. */
import type { BiayaPelatihan } from './anggaran'
import { bebanItem, peringatanPagu, type BiayaPadaPagu } from './pagu'

/** A line with its ceiling after all shifts. */
export interface MataAnggaran {
  readonly id: string
  readonly kodeRekening: string
  readonly uraian: string
  readonly pagu: number
}
export interface BebanMata extends MataAnggaran {
  readonly beban: number
}
/** A cost item with what its programme says about it. */
export type BiayaBerbeban = BiayaPelatihan & BiayaPadaPagu

/** Each line with what the cost items weigh on it. */
export function bebanPerMata(mata: readonly MataAnggaran[], biaya: readonly BiayaBerbeban[]): BebanMata[] {
  const sums = new Map<string, number>()
  for (const one of biaya) if (one.anggaranId !== null) sums.set(one.anggaranId, (sums.get(one.anggaranId) ?? 0) + bebanItem(one))
  return mata.map((one) => ({ ...one, beban: sums.get(one.id) ?? 0 }))
}

/** "5.1.02.02.12.0001 Belanja kursus", as a line is called in sentences and lists. */
export const sebutanMata = ({ kodeRekening, uraian }: Pick<MataAnggaran, 'kodeRekening' | 'uraian'>): string => `${kodeRekening} ${uraian}`

/** One sentence for each line that is over its ceiling now. */
export const lewatPagu = (mata: readonly BebanMata[]): string[] =>
  mata.flatMap((one) => peringatanPagu(sebutanMata(one), { paguEfektif: one.pagu, terikat: 0, beban: one.beban }) ?? [])

/** The same for the lines only that a change pushes over, or further over. */
export function makinLewatPagu(sebelum: readonly BebanMata[], sesudah: readonly BebanMata[]): string[] {
  const before = new Map(sebelum.map(({ id, beban }) => [id, beban]))
  return lewatPagu(sesudah.filter(({ id, beban }) => beban > (before.get(id) ?? 0)))
}
