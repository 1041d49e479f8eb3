import { tanggalPanjang } from '../../../domain/formulir/terbilang'
import { namaBulan } from '../../../domain/shared/iso-date'

const PENDEK = new Intl.DateTimeFormat('id-ID', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })

/** '2026-11-23' as "23 Nov 2026"; a dash where there is none. */
export const tanggalPendek = (iso: string | null): string => (iso === null ? '–' : PENDEK.format(new Date(`${iso.slice(0, 10)}T00:00:00Z`)))

/** A moment of the clock as "23 November 2026 pukul 09.15". */
export const saat = (iso: string): string =>
  `${tanggalPanjang(new Intl.DateTimeFormat('en-CA').format(new Date(iso)))} pukul ${new Intl.DateTimeFormat('id-ID', { hour: '2-digit', minute: '2-digit' }).format(new Date(iso)).replace(':', '.')}`

/** The months that were opened, as choices. */
export const pilihanBulan = (months: readonly { id: string; tahun: number; bulan: number }[]): { value: string; label: string }[] =>
  months.map(({ id, tahun, bulan }) => ({ value: id, label: `${namaBulan(bulan)} ${tahun}` }))
