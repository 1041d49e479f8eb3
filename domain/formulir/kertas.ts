/** Paper as data: sizes in millimetres, and what each form is printed on until the office says otherwise. */
import type { JenisFormulir } from './jenis'

export type UkuranKertas = 'F4' | 'A4' | 'Legal'
export type Orientasi = 'tegak' | 'mendatar'
export interface Margin {
  readonly atas: number
  readonly kanan: number
  readonly bawah: number
  readonly kiri: number
}
export interface Kertas {
  readonly ukuran: UkuranKertas
  readonly orientasi: Orientasi
  /** Millimetres. */
  readonly margin: Margin
  /** Size of the table text in points. */
  readonly huruf: number
}

/** Upright width and height in millimetres. F4 is what Indonesian shops sell as folio. */
export const UKURAN_KERTAS: Readonly<Record<UkuranKertas, readonly [number, number]>> = {
  F4: [215, 330],
  A4: [210, 297],
  Legal: [215.9, 355.6],
}

const TEGAK: Kertas = {
  ukuran: 'F4',
  orientasi: 'tegak',
  margin: { atas: 15, kanan: 15, bawah: 18, kiri: 20 },
  huruf: 9,
}
const MENDATAR: Kertas = { ...TEGAK, orientasi: 'mendatar', margin: { atas: 15, kanan: 15, bawah: 15, kiri: 15 } }
const NASKAH: Kertas = { ...TEGAK, margin: { atas: 20, kanan: 20, bawah: 20, kiri: 25 }, huruf: 11 }

/** Factory defaults; the office's own choice per form is stored data and comes in with the model. */
export const KERTAS_BAWAAN: Readonly<Record<JenisFormulir, Kertas>> = {
  skp: TEGAK,
  lampiran_skp: TEGAK,
  evaluasi: MENDATAR,
  dokumen_evaluasi: { ...TEGAK, huruf: 10 },
  berita_acara: NASKAH,
  daftar_hadir: { ...TEGAK, huruf: 10 },
  rekap: MENDATAR,
  lembar_kerja: TEGAK,
  matriks_peran_hasil: MENDATAR,
  duk: { ...MENDATAR, huruf: 8 },
}
