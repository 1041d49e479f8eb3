import { remembered } from '../shared/remembered'

/** What kind of unit, from the kecamatan down. */
export const JENIS_UNIT_LABEL = {
  kecamatan: 'Kecamatan',
  sekretariat: 'Sekretariat',
  subbagian: 'Subbagian',
  seksi: 'Seksi',
  kelurahan: 'Kelurahan',
}
export type JenisUnit = keyof typeof JENIS_UNIT_LABEL

// prettier-ignore
const PREFIX: readonly [RegExp, JenisUnit][] = [
  [/^(kantor\s+)?(kecamatan|camat|kec\b|distrik)/i, 'kecamatan'],
  [/^(sekretariat|sekretaris)/i, 'sekretariat'],
  [/^sub\s*-?\s*bag/i, 'subbagian'],
  [/^(seksi|sie\b)/i, 'seksi'],
  [/^(kantor\s+)?(kelurahan|lurah|kel\b)/i, 'kelurahan'],
]

/** The kind of unit its name begins with ("Kelurahan Tanjung Indah" → kelurahan); null if the name does not say. */
export const guessJenisUnit = remembered((nama: string): JenisUnit | null => PREFIX.find(([prefix]) => prefix.test(nama.trim()))?.[1] ?? null)
