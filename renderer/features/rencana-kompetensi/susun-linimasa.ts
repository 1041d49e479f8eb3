import type { hr } from '../../ipc/client'

export type Rencana = Awaited<ReturnType<typeof hr.rencana.get>>
export type Program = Rencana['program'][number]

const DAY_MS = 86_400_000
const utc = (day: string) => Date.parse(`${day}T00:00:00Z`) / DAY_MS

/** Days before `tanggal` in its year, as a share of the year in percent. */
export function letak(tahun: number, tanggal: string): number {
  const first = utc(`${tahun}-01-01`)
  return ((utc(tanggal) - first) / (utc(`${tahun + 1}-01-01`) - first)) * 100
}

export interface Bilah {
  /** Percent of the year. */
  kiri: number
  lebar: number
  /** It goes on after the year's last day. */
  lanjut: boolean
}

/** Where the bar of a programme lies in its year; null without a first day. Its last day is in it. */
export function bilah(tahun: number, { mulai, selesai }: Pick<Program, 'mulai' | 'selesai'>): Bilah | null {
  if (mulai === null) return null
  const kiri = letak(tahun, mulai)
  const last = selesai ?? mulai
  const hari = letak(tahun, `${tahun}-01-02`)
  const kanan = Math.min(100, letak(tahun, last) + hari)
  return { kiri, lebar: Math.max(hari, kanan - kiri), lanjut: last > `${tahun}-12-31` }
}

/** First days of the months, in percent of the year. */
export const bulanTahun = (tahun: number): { bulan: number; kiri: number; lebar: number }[] =>
  Array.from({ length: 12 }, (_, i) => {
    const kiri = letak(tahun, `${tahun}-${String(i + 1).padStart(2, '0')}-01`)
    const kanan = i === 11 ? 100 : letak(tahun, `${tahun}-${String(i + 2).padStart(2, '0')}-01`)
    return { bulan: i + 1, kiri, lebar: kanan - kiri }
  })
