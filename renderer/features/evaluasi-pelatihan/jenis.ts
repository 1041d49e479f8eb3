import { tulisAngka } from '../../../domain/pelatihan/evaluasi-angka'
import { hr } from '../../ipc/client'

export type Ringkas = Awaited<ReturnType<typeof hr.evaluasiPelatihan.ringkas>>[number]
export type Evaluasi = Awaited<ReturnType<typeof hr.evaluasiPelatihan.satu>>
export type NilaiTingkat = Evaluasi['tingkat'][number]
export type Peserta = Evaluasi['peserta'][number]
export type Lembar = Evaluasi['lembar'][number]
export type DampakBaris = Evaluasi['dampak'][number]
export type RataPertanyaan = Evaluasi['reaksi'][number]
export type Cek = Awaited<ReturnType<typeof hr.evaluasiPelatihan.cekJatuhTempo>>[number]
export type Masukan = Awaited<ReturnType<typeof hr.evaluasiPelatihan.masukan>>[number]

const PENDEK = new Intl.DateTimeFormat('id-ID', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })

/** '2026-11-23' as "23 Nov 2026"; a dash where there is none. */
export const tanggalPendek = (iso: string | null): string => (iso === null ? '–' : PENDEK.format(new Date(`${iso}T00:00:00Z`)))

/** A number as it is written, a dash where there is none. */
export const angka = (nilai: number | null): string => (nilai === null ? '–' : tulisAngka(nilai))

/** Today on the clerk's own clock, YYYY-MM-DD. */
export const hariIni = (): string => new Date().toLocaleDateString('sv-SE')

/** Address of the evaluation tab of a programme. */
export const alamat = (pelatihanId: string, bagian?: string): string => `/kompetensi/pelatihan/${pelatihanId}/evaluasi${bagian ? `?bagian=${bagian}` : ''}`

/** What a level's value is measured in, for tables and the chart's ends. */
export const SATUAN_TINGKAT = { reaksi: 'rata-rata, 1–5', belajar: 'kenaikan nilai tes', perilaku: 'rata-rata, 1–5', dampak: 'perbaikan, %' } as const

/** What is typed by people of Indonesia: "72,5" and "72.5". Null where it is no number. */
export const bacaAngka = (teks: string): number | null => (/^-?\d+([.,]\d+)?$/.test(teks.trim()) ? Number(teks.trim().replace(',', '.')) : null)
