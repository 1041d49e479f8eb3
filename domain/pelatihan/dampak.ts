/** An indicator before and after a programme: the fourth level of its evaluation. */
import { bulat, tulisAngka } from './evaluasi-angka'
import type { ArahDampak } from './evaluasi'

export interface Dampak {
  readonly nama: string
  readonly satuan: string | null
  readonly arah: ArahDampak
  readonly sebelum: number | null
  readonly sesudah: number | null
}

export interface UkurDampak {
  /** After minus before, as measured. */
  readonly selisih: number
  /** Change in the good direction, percent of the value before; null where that was 0. */
  readonly persen: number | null
  readonly membaik: boolean
  readonly tercapai: boolean
}

/** Null until both values are there. With a threshold of 0 any change for the better will do; no change will not. */
export function ukurDampak({ sebelum, sesudah, arah }: Pick<Dampak, 'sebelum' | 'sesudah' | 'arah'>, ambang: number): UkurDampak | null {
  if (sebelum === null || sesudah === null) return null
  const selisih = bulat(sesudah - sebelum)
  const baik = arah === 'naik' ? sesudah - sebelum : sebelum - sesudah
  const persen = sebelum === 0 ? null : bulat((baik / Math.abs(sebelum)) * 100)
  return { selisih, persen, membaik: baik > 0, tercapai: baik > 0 && (persen === null || persen >= ambang) }
}

/** "turun dari 30 menjadi 20 menit, membaik 33,33%"; null until both values are there. */
export function kataDampak(dampak: Dampak): string | null {
  const ukur = ukurDampak(dampak, 0)
  if (ukur === null || dampak.sebelum === null || dampak.sesudah === null) return null
  const satuan = dampak.satuan === null ? '' : /^%/.test(dampak.satuan) ? dampak.satuan : ` ${dampak.satuan}`
  if (ukur.selisih === 0) return `tetap ${tulisAngka(dampak.sebelum)}${satuan}`
  const mutu = `${ukur.membaik ? 'membaik' : 'memburuk'}${ukur.persen === null ? '' : ` ${tulisAngka(Math.abs(ukur.persen))}%`}`
  return `${ukur.selisih > 0 ? 'naik' : 'turun'} dari ${tulisAngka(dampak.sebelum)} menjadi ${tulisAngka(dampak.sesudah)}${satuan}, ${mutu}`
}
