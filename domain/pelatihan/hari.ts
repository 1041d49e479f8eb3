/** Days on which a programme is held, and how they are said. */
import { AppError } from '../shared/app-error'
import { addDays, formatTanggal, isoDate, namaBulan, type IsoDate } from '../shared/iso-date'

/** Longer programmes (a tour of duty, a year of e-learning) are not held day by day. */
export const HARI_TERBANYAK = 200

/** 0 Sunday to 6 Saturday. */
export const hariPekan = (tanggal: string): number => new Date(`${tanggal}T00:00:00Z`).getUTCDay()
export const akhirPekan = (tanggal: string): boolean => hariPekan(tanggal) % 6 === 0

/** Every day from first to last; weekends only where asked for. */
export function rentangHari(mulai: string, selesai: string, denganAkhirPekan = true): IsoDate[] {
  const days: IsoDate[] = []
  for (let day = isoDate(mulai); day <= selesai; day = addDays(day, 1)) if (denganAkhirPekan || !akhirPekan(day)) days.push(day)
  return days
}

interface Jadwal {
  readonly mulai: string | null
  readonly selesai: string | null
}

/** The days a programme is taken to be held on while none was entered: its workdays, or its whole span where it has none. */
export function hariTerduga({ mulai, selesai }: Jadwal): IsoDate[] {
  if (mulai === null) return []
  const work = rentangHari(mulai, selesai ?? mulai, false)
  return work.length > 0 ? work : rentangHari(mulai, selesai ?? mulai)
}

/** The days to fill in from first to last. RULE_BROKEN where there are no dates, or far too many days. */
export function hariUntukDiisi(jadwal: Jadwal, denganAkhirPekan: boolean): IsoDate[] {
  if (jadwal.mulai === null) throw new AppError('RULE_BROKEN', 'Tanggal program belum ditetapkan, jadi harinya belum dapat diisi. Isi dahulu tanggal mulai dan selesai di tab Program.')
  const days = denganAkhirPekan ? rentangHari(jadwal.mulai, jadwal.selesai ?? jadwal.mulai) : hariTerduga(jadwal)
  if (days.length <= HARI_TERBANYAK) return days
  throw new AppError('RULE_BROKEN', `Program ini berlangsung ${days.length} hari, terlalu panjang untuk diisi hari demi hari. Tidak ada hari yang ditambahkan; catat hanya hari pertemuannya satu per satu.`)
}

export interface HariBerada {
  readonly id: string
  readonly tanggal: string
}
/**
 * Where days go when the dates of their programme moved, in their order: all by as much as the first one; where that
 * leads out of the new span or from a workday to a weekend, to the nearest day before or after it that is free.
 * RULE_BROKEN where there are more days than the span holds. Written in the order given, no two days ever meet.
 */
export function pindahHari(jadwal: Jadwal, hari: readonly HariBerada[]): HariBerada[] {
  const lama = hari.toSorted((a, b) => (a.tanggal < b.tanggal ? -1 : 1))
  const [first] = lama
  if (jadwal.mulai === null || !first) return []
  const utuh = rentangHari(jadwal.mulai, jadwal.selesai ?? jadwal.mulai)
  if (utuh.length < lama.length) throw new AppError('RULE_BROKEN', `Jadwal program hanya ${utuh.length} hari, sedangkan hari pelaksanaannya ${lama.length}. Tidak ada yang dipindahkan; panjangkan jadwalnya di tab Program, atau hapus dahulu hari yang tidak dipakai.`)
  const geser = selisihHari(first.tanggal, jadwal.mulai)
  const tujuan = lama.map(({ tanggal }) => addDays(isoDate(tanggal), geser))
  const pekan = new Set(tujuan.filter((_day, i) => akhirPekan(lama[i]?.tanggal ?? '')))
  const kerja = utuh.filter((day) => !akhirPekan(day) || pekan.has(day))
  const baru = terdekat(tujuan, kerja.length >= lama.length ? kerja : utuh)
  return urutTulis(lama.map(({ id, tanggal }, i) => ({ id, dari: tanggal, tanggal: baru[i] ?? tanggal })))
}

/** A place for each day, in their order: its own or the last before it, else the next; all of them fit. */
function terdekat(tujuan: readonly IsoDate[], tempat: readonly IsoDate[]): (IsoDate | undefined)[] {
  let last = -1
  const naik = tujuan.map((day) => (last = Math.max(last + 1, tempat.findLastIndex((one) => one <= day))))
  return naik.map((at, i) => tempat[Math.min(at, tempat.length - tujuan.length + i)])
}

/** Days that move on from the last, then days that move back from the first: each finds its new date free. */
function urutTulis(pindah: readonly (HariBerada & { dari: string })[]): HariBerada[] {
  const maju = pindah.filter(({ dari, tanggal }) => tanggal > dari).toReversed()
  return [...maju, ...pindah.filter(({ dari, tanggal }) => tanggal < dari)].map(({ id, tanggal }) => ({ id, tanggal }))
}
const selisihHari = (dari: string, ke: string): number => Math.round((Date.parse(ke) - Date.parse(dari)) / 86_400_000)

/** Why a day cannot belong to a programme, one sentence; null when it can. */
export function luarJadwal({ mulai, selesai }: Jadwal, tanggal: string): string | null {
  if (mulai === null) return null
  if (tanggal >= mulai && tanggal <= (selesai ?? mulai)) return null
  return `Di luar jadwal program (${sebutRentang(mulai, selesai ?? mulai)}).`
}

/** "3 Juni 2026", "3–5 Juni 2026", "30 Juni–2 Juli 2026", "30 Desember 2026–2 Januari 2027". */
export function sebutRentang(mulai: string, selesai: string): string {
  const [from, to] = [isoDate(mulai), isoDate(selesai)]
  if (from === to) return formatTanggal(to)
  const day = Number(from.slice(8))
  if (from.slice(0, 7) === to.slice(0, 7)) return `${day}–${formatTanggal(to)}`
  return from.slice(0, 4) === to.slice(0, 4) ? `${day} ${namaBulan(Number(from.slice(5, 7)))}–${formatTanggal(to)}` : `${formatTanggal(from)}–${formatTanggal(to)}`
}

/** Days in words, runs drawn together: "3–5 Juni 2026 dan 8 Juni 2026". */
export function sebutHari(days: readonly string[]): string {
  const runs: [string, string][] = []
  for (const day of [...days].sort()) {
    const last = runs.at(-1)
    if (last && addDays(isoDate(last[1]), 1) === day) last[1] = day
    else runs.push([day, day])
  }
  const texts = runs.map(([from, to]) => sebutRentang(from, to))
  return texts.length < 2 ? (texts[0] ?? '') : `${texts.slice(0, -1).join(', ')} dan ${texts.at(-1) ?? ''}`
}
