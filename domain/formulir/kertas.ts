/** Paper as data: what each form is printed on until the office says otherwise. The sizes themselves are a dated rule. */
import type { JenisFormulir } from './jenis'

export type Orientasi = 'tegak' | 'mendatar'
/** Upright width and height in millimetres. */
export type UkuranMm = readonly [number, number]
/** The sizes an office can choose from, by the name it reads (aturan_set, jenis 'kertas_mm'); F4 is what shops sell as folio. */
export type DaftarKertas = Readonly<Record<string, UkuranMm>>

export interface Margin {
  readonly atas: number
  readonly kanan: number
  readonly bawah: number
  readonly kiri: number
}
/** How a form lies on its paper; the size only by name. */
export interface BentukKertas {
  readonly ukuran: string
  readonly orientasi: Orientasi
  /** Millimetres. */
  readonly margin: Margin
  /** Size of the table text in points. */
  readonly huruf: number
}
/** The paper a form carries with its frozen data: all of its measures, so that no later rule changes it. */
export interface Kertas extends BentukKertas {
  readonly mm: UkuranMm
}

const TEGAK: BentukKertas = {
  ukuran: 'F4',
  orientasi: 'tegak',
  margin: { atas: 15, kanan: 15, bawah: 18, kiri: 20 },
  huruf: 9,
}
const MENDATAR: BentukKertas = { ...TEGAK, orientasi: 'mendatar', margin: { atas: 15, kanan: 15, bawah: 15, kiri: 15 } }
const NASKAH: BentukKertas = { ...TEGAK, margin: { atas: 20, kanan: 20, bawah: 20, kiri: 25 }, huruf: 11 }

/** Factory defaults, and the only place of margins and table text; the office's own choice of size is stored data. */
export const KERTAS_BAWAAN: Readonly<Record<JenisFormulir, BentukKertas>> = {
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

/**
 * The paper of one form: the office's choice, else the form's own size, measured by the rule in force. A name the rule no
 * longer knows gives way to the next one. Throws when the rule names no size at all: that is a bug of the data.
 */
export function kertasDari(jenis: JenisFormulir, daftar: DaftarKertas, pilihan?: string): Kertas {
  const bentuk = KERTAS_BAWAAN[jenis]
  for (const ukuran of [pilihan, bentuk.ukuran, ...Object.keys(daftar)]) {
    const mm = ukuran === undefined ? undefined : daftar[ukuran]
    if (ukuran !== undefined && mm) return { ...bentuk, ukuran, mm }
  }
  throw new Error('The rule kertas_mm names no paper')
}
