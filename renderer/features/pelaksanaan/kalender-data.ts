import { hariPekan, rentangHari } from '../../../domain/pelatihan/hari'
import { hariBulan } from '../../../domain/sesi/bulan'
import { addDays, formatTanggal, isoDate } from '../../../domain/shared/iso-date'
import type { hr } from '../../ipc/client'

export type Kalender = Awaited<ReturnType<typeof hr.pelaksanaan.kalender>>
export type Cuti = Kalender['cuti'][number]

/** Monday first. */
export const NAMA_HARI = ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu', 'Minggu'] as const
export const namaHari = (tanggal: string): string => NAMA_HARI[(hariPekan(tanggal) + 6) % 7] ?? ''
/** "Rabu, 3 Juni 2026". */
export const hariTanggal = (tanggal: string): string => `${namaHari(tanggal)}, ${formatTanggal(isoDate(tanggal))}`

/** The weeks a month touches, Monday to Sunday. */
export function mingguBulan(tahun: number, bulan: number): string[][] {
  const { mulai, selesai } = hariBulan(tahun, bulan)
  const first = addDays(mulai, -((hariPekan(mulai) + 6) % 7))
  const days = rentangHari(first, addDays(selesai, 6 - ((hariPekan(selesai) + 6) % 7)))
  return Array.from({ length: days.length / 7 }, (_, week) => days.slice(week * 7, week * 7 + 7))
}

export interface IsiHari {
  program: Kalender['program']
  sesi: Kalender['sesi']
  cuti: Kalender['cuti']
  bentrok: Kalender['bentrok']
}

/** What the calendar knows of one day. */
export const isiHari = (data: Kalender | undefined, tanggal: string): IsiHari => ({
  program: data?.program.filter(({ hari }) => hari.includes(tanggal)) ?? [],
  sesi: data?.sesi.filter((one) => one.tanggal === tanggal) ?? [],
  cuti: data?.cuti.filter(({ mulai, selesai }) => tanggal >= mulai && tanggal <= selesai) ?? [],
  bentrok: data?.bentrok.filter(({ hari }) => hari.includes(tanggal)) ?? [],
})

/** A day in words, for those who hear the screen. */
export function sebutIsi(tanggal: string, { program, sesi, cuti, bentrok }: IsiHari): string {
  const parts = [...program.map(({ judul }) => judul), ...sesi.map(({ judul }) => judul), cuti.length > 0 && `${cuti.length} orang cuti`, bentrok.length > 0 && `${bentrok.length} bentrok`].filter(Boolean)
  return [hariTanggal(tanggal), ...parts].join(', ')
}
