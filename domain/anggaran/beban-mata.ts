/** What a year's programmes weigh on each budget line, and whether that passes the line's ceiling. Integer rupiah. */
import { bebanBiaya, rupiah, type BiayaPelatihan } from './anggaran'

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
export interface BiayaBerbeban extends BiayaPelatihan {
  /** The programme is in the year's plan; one that is left out, put off or cancelled weighs only what is bound or paid. */
  readonly dalamRencana: boolean
  /** How many take part. */
  readonly peserta: number
}

const berat = (biaya: BiayaBerbeban): number => (biaya.dalamRencana ? bebanBiaya(biaya, biaya.peserta) : Math.max(biaya.komitmen, biaya.realisasi))

/** Each line with what the cost items weigh on it. */
export function bebanPerMata(mata: readonly MataAnggaran[], biaya: readonly BiayaBerbeban[]): BebanMata[] {
  const sums = new Map<string, number>()
  for (const one of biaya) if (one.anggaranId !== null) sums.set(one.anggaranId, (sums.get(one.anggaranId) ?? 0) + berat(one))
  return mata.map((one) => ({ ...one, beban: sums.get(one.id) ?? 0 }))
}

/** "5.1.02.02.12.0001 Belanja kursus", as a line is called in sentences and lists. */
export const sebutanMata = ({ kodeRekening, uraian }: Pick<MataAnggaran, 'kodeRekening' | 'uraian'>): string => `${kodeRekening} ${uraian}`

/** One sentence for each line that is over its ceiling now. */
export const lewatPagu = (mata: readonly BebanMata[]): string[] =>
  mata.filter(({ beban, pagu }) => beban > pagu).map((one) => `${sebutanMata(one)} melewati pagu ${rupiah(one.pagu)} sebesar ${rupiah(one.beban - one.pagu)}.`)

/** The same for the lines only that a change pushes over, or further over. */
export function makinLewatPagu(sebelum: readonly BebanMata[], sesudah: readonly BebanMata[]): string[] {
  const before = new Map(sebelum.map(({ id, beban }) => [id, beban]))
  return lewatPagu(sesudah.filter(({ id, beban }) => beban > (before.get(id) ?? 0)))
}
