/** What the office (or a part of it) adds up to in the hours meter. */
import type { JamOrang, MeterJam } from './meter-jam'
import { tidakAkanTercapai } from './meter-jam'

export interface RekapJam {
  readonly orang: number
  /** People in service with a minimum: those the percentage speaks of. */
  readonly bersasaran: number
  readonly tercapai: number
  readonly kuning: number
  readonly merah: number
  readonly tidakAkan: number
  readonly tanpaAngka: number
  readonly diakui: number
  readonly tanpaBukti: number
  readonly terencana: number
  /** Hours missing to everyone's minimum together. */
  readonly kurang: number
}

const KOSONG = { orang: 0, bersasaran: 0, tercapai: 0, kuning: 0, merah: 0, tidakAkan: 0, tanpaAngka: 0, diakui: 0, tanpaBukti: 0, terencana: 0, kurang: 0 }

/** Sums of these people; who is no longer in service adds hours but is not counted among those who must reach the minimum. */
export function rekapJam(rows: readonly (JamOrang & Pick<MeterJam, 'lampu' | 'kurang' | 'putusan'>)[]): RekapJam {
  const sum = { ...KOSONG }
  for (const { lampu, putusan, kurang, diakui, tanpaBukti, terencana } of rows) {
    sum.orang += 1
    if (lampu !== null) {
      sum.bersasaran += 1
      sum[HITUNGAN[lampu]] += 1
      sum.kurang += kurang
    }
    if (tidakAkanTercapai(putusan)) sum.tidakAkan += 1
    if (putusan === 'tanpa_angka') sum.tanpaAngka += 1
    sum.diakui += diakui
    sum.tanpaBukti += tanpaBukti
    sum.terencana += terencana
  }
  return sum
}
const HITUNGAN = { hijau: 'tercapai', kuning: 'kuning', merah: 'merah' } as const

/** Share of those who reached the minimum, in whole percent; null where nobody has one. */
export const persenTercapai = ({ tercapai, bersasaran }: Pick<RekapJam, 'tercapai' | 'bersasaran'>): number | null => (bersasaran === 0 ? null : Math.floor((tercapai * 100) / bersasaran))

/** How dark a cell of the heat map is: 0 (nothing) to 4, so that it reads in grey as well. */
export const tingkatPanas = (jam: number): 0 | 1 | 2 | 3 | 4 => (jam <= 0 ? 0 : jam < 5 ? 1 : jam < 10 ? 2 : jam < 20 ? 3 : 4)
export const TINGKAT_PANAS_LABEL = ['0', '1–4', '5–9', '10–19', '20 ke atas'] as const
