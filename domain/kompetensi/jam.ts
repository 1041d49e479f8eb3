/** Hours of learning (JP, jam pelajaran) against what the year asks for (rule R7). */
import type { JenisPegawai } from '../pegawai/pegawai'

/** The dated rule 'jp': least and most hours a year by kind of employee; a kind that is not named has no number. */
export interface AturanJam {
  readonly minimal: Readonly<Partial<Record<JenisPegawai, number>>>
  readonly maksimal: Readonly<Partial<Record<JenisPegawai, number>>>
  /** Below this the light is red, below the minimum it is yellow. */
  readonly batasMerah: number
  /** Days of the year that must have passed before a pace says anything. */
  readonly lajuMulaiHari?: number
}
export interface SasaranJam {
  /** Null: no number is set for this kind of employee. */
  readonly minimal: number | null
  readonly maksimal: number | null
}

/** Most hours one course may carry; PerLAN knows none this long. Keeps a slip of the finger out. */
export const JP_TERBANYAK = 2000

/** What the year asks of an employee of kind `jenis`. */
export const sasaranJam = ({ minimal, maksimal }: AturanJam, jenis: JenisPegawai): SasaranJam => ({ minimal: minimal[jenis] ?? null, maksimal: maksimal[jenis] ?? null })

export type LampuJam = 'merah' | 'kuning' | 'hijau'

/** Traffic light of `jam` counted hours; null where no number is set. The bands are the office's own (INFERENCE of R7). */
export function lampuJam({ batasMerah }: AturanJam, { minimal }: SasaranJam, jam: number): LampuJam | null {
  if (minimal === null) return null
  if (jam >= minimal) return 'hijau'
  return jam < Math.min(batasMerah, minimal) ? 'merah' : 'kuning'
}

/** Hours still missing to the least the year asks for; 0 where no number is set. */
export const kurangJam = ({ minimal }: SasaranJam, jam: number): number => Math.max(0, (minimal ?? 0) - jam)

/** Hours count only with proof: a certificate (or its like) with a number. */
export const terbukti = ({ noSertifikat }: { readonly noSertifikat: string | null }): boolean => (noSertifikat ?? '').trim() !== ''
