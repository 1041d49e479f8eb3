import type { JenisUnit } from '../pegawai/unit'
import { CAPAIAN_LABEL, RATING_LABEL, type Capaian, type Rating } from './predikat'

/** Which rating of the head goes with which achievement (aturan_set, jenis 'capaian_kepala'). */
export type CapaianKepala = Readonly<Record<Capaian, Rating>>

const KEPALA: Partial<Record<JenisUnit, RegExp>> = {
  kecamatan: /^((plt|plh|pj)\b[.\s]*)?(camat|kepala distrik|panewu(?! anom)|mantri pamong praja)\b/i,
  kelurahan: /^((plt|plh|pj)\b[.\s]*)?lurah\b/i,
}

/** True for the Camat of a kecamatan (Panewu of a kapanewon, Mantri Pamong Praja of a kemantren, head of a distrik) and the Lurah of a kelurahan: the head is not part of the distribution. */
export const isKepala = (jenisUnit: JenisUnit, jabatan: string): boolean => KEPALA[jenisUnit]?.test(jabatan.trim()) ?? false

/**
 * The warning when the head's own rating does not follow from the organisation's achievement (rule R3: for the head the
 * two are the same thing, SE MenPANRB 3/2023). Null while one is missing or when they agree.
 */
export function peringatanKepala(aturan: CapaianKepala, capaian: Capaian | null, hasil: Rating | null): string | null {
  if (!capaian || !hasil || aturan[capaian] === hasil) return null
  return (
    `Capaian organisasi ${CAPAIAN_LABEL[capaian]} sejalan dengan rating hasil kerja ${RATING_LABEL[aturan[capaian]]} bagi pimpinan, ` +
    `sedangkan ratingnya ${RATING_LABEL[hasil]}.`
  )
}
