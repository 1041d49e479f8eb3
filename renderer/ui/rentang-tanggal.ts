import { isIsoDate, namaBulan } from '../../domain/shared/iso-date'

const pendek = (day: string, year: boolean) => `${Number(day.slice(8))} ${namaBulan(Number(day.slice(5, 7))).slice(0, 3)}${year ? ` ${day.slice(0, 4)}` : ''}`

/** "2–4 Mar 2026", "28 Feb – 2 Mar 2026", "2 Mar 2026"; null without a first day. */
export function rentangTanggal(mulai: string | null, selesai: string | null): string | null {
  if (mulai === null || !isIsoDate(mulai)) return null
  if (selesai === null || selesai === mulai) return pendek(mulai, true)
  if (mulai.slice(0, 7) === selesai.slice(0, 7)) return `${Number(mulai.slice(8))}–${pendek(selesai, true)}`
  return `${pendek(mulai, mulai.slice(0, 4) !== selesai.slice(0, 4))} – ${pendek(selesai, true)}`
}
