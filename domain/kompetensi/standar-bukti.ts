/** The competency standard of a post against what a person has shown (PermenPANRB 38/2017, PP 11/2017 Ps. 205). */
import { untukCari } from '../pegawai/cari'
import type { JenisKompetensi } from './kompetensi'

export interface Standar {
  readonly jenis: JenisKompetensi
  readonly kompetensi: string
  readonly tingkat: number
}
export interface BuktiKompetensi {
  readonly jenis: JenisKompetensi
  readonly kompetensi: string
  /** 0: looked at, nothing shown. */
  readonly tingkat: number
  readonly tanggal: string
  readonly dasar: string | null
}
export interface BarisStandar {
  readonly jenis: JenisKompetensi
  readonly kompetensi: string
  readonly standar: number
  /** Null: nothing was ever looked at. */
  readonly bukti: number | null
  readonly tanggal: string | null
  readonly dasar: string | null
  /** Levels missing to the standard. */
  readonly kurang: number
}

/** The name of a post as standards are found by: without "Plt." and the like, folded as a search compares names. */
export const kunciJabatan = (jabatan: string): string => untukCari(jabatan.trim().replace(/^(plt|plh|pj)\b[.\s]*/i, ''))

const kunci = (jenis: JenisKompetensi, kompetensi: string) => `${jenis} ${untukCari(kompetensi)}`

/** Every competency of the standard with the newest proof of it, the widest gap first. */
export function bandingkanStandar(standar: readonly Standar[], bukti: readonly BuktiKompetensi[]): BarisStandar[] {
  const newest = new Map<string, BuktiKompetensi>()
  for (const one of bukti) {
    const key = kunci(one.jenis, one.kompetensi)
    if ((newest.get(key)?.tanggal ?? '') <= one.tanggal) newest.set(key, one)
  }
  return standar
    .map(({ jenis, kompetensi, tingkat }) => {
      const found = newest.get(kunci(jenis, kompetensi))
      return { jenis, kompetensi, standar: tingkat, bukti: found?.tingkat ?? null, tanggal: found?.tanggal ?? null, dasar: found?.dasar ?? null, kurang: Math.max(0, tingkat - (found?.tingkat ?? 0)) }
    })
    .toSorted((a, b) => b.kurang - a.kurang || a.kompetensi.localeCompare(b.kompetensi, 'id'))
}
