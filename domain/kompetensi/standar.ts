/** What a post asks for, and what a person still lacks of it (PermenPANRB 38/2017; rule of gap analysis, PP 11/2017 Ps. 206). */
import { formatTanggal, isoDate } from '../shared/iso-date'
import type { JenisKompetensi } from './kompetensi'
import { kunciKompetensi } from './kunci'

export interface ButirStandar {
  readonly jenis: JenisKompetensi
  readonly kompetensi: string
  /** 1 to 5. */
  readonly tingkat: number
}
export interface BuktiKompetensi {
  readonly kompetensi: string
  /** 0 to 5; 0 is "looked at and not shown". */
  readonly tingkat: number
  readonly tanggal: string
}
export interface Kesenjangan extends ButirStandar {
  /** The newest proof that had come by the day; null: none, which counts as level 0. */
  readonly bukti: BuktiKompetensi | null
  /** Levels missing; 0 where the standard is met. */
  readonly selisih: number
}

/** The newest proof of each competency on `tanggal`, by folded name; of two of one day the higher. */
export function buktiTerbaru<B extends BuktiKompetensi>(bukti: readonly B[], tanggal: string): ReadonlyMap<string, B> {
  const newest = new Map<string, B>()
  for (const one of bukti) {
    const key = kunciKompetensi(one.kompetensi)
    const known = newest.get(key)
    if (one.tanggal <= tanggal && (!known || baru(one, known))) newest.set(key, one)
  }
  return newest
}
const baru = (a: BuktiKompetensi, b: BuktiKompetensi) => a.tanggal > b.tanggal || (a.tanggal === b.tanggal && a.tingkat > b.tingkat)

/** A person's standing on `tanggal` against the standard of the post, line by line in the standard's order. */
export function kesenjangan(standar: readonly ButirStandar[], bukti: readonly BuktiKompetensi[], tanggal: string): Kesenjangan[] {
  const newest = buktiTerbaru(bukti, tanggal)
  return standar.map(({ jenis, kompetensi, tingkat }) => {
    const shown = newest.get(kunciKompetensi(kompetensi)) ?? null
    return { jenis, kompetensi, tingkat, bukti: shown, selisih: Math.max(0, tingkat - (shown?.tingkat ?? 0)) }
  })
}

/** Why a gap is one, as the list of needs says it. */
export function kalimatKesenjangan(jabatan: string, { tingkat, bukti }: Kesenjangan): string {
  const shown = bukti ? `bukti terakhir tingkat ${bukti.tingkat} (${formatTanggal(isoDate(bukti.tanggal))})` : 'belum ada bukti'
  return `Standar ${jabatan} meminta tingkat ${tingkat}; ${shown}.`
}
