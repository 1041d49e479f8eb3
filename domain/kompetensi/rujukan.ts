/** What a source of a need came from, as `kebutuhan_sumber.rujukan` keeps it: gathering again finds it there and adds nothing twice. */

/** `standar`: a gap; `predikat`, `hasil`, `perilaku`, `perbaikan`: of an appraisal; `usul`: typed in. */
export const MACAM_SUMBER = ['standar', 'predikat', 'hasil', 'perilaku', 'perbaikan', 'usul'] as const
export type MacamSumber = (typeof MACAM_SUMBER)[number]

export interface Rujukan {
  readonly macam: MacamSumber
  /** Folded name of the competency it was first filed under; stays when the clerk merges it into another. */
  readonly asal: string
  /** Which predikat, which behaviour, who asked. */
  readonly kode: string
  /** Of the row it came from. */
  readonly id: string
}

/** One text; a folded name has no slash in it. */
export const tulisRujukan = ({ macam, asal, kode, id }: Rujukan): string => [macam, asal, kode, id].join('/')

/** Null: written by somebody else, and left alone. */
export function bacaRujukan(text: string): Rujukan | null {
  const [macam, asal, kode, id, ...more] = text.split('/')
  const known = MACAM_SUMBER.find((one) => one === macam)
  return known && asal && kode !== undefined && id !== undefined && more.length === 0 ? { macam: known, asal, kode, id } : null
}
