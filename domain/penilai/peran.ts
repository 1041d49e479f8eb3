import type { SifatJabatan } from '../pegawai/jabatan'
import type { JenisUnit } from '../pegawai/unit'

/** A post someone holds on the day asked. */
export interface PosJabatan {
  jabatan: string
  eselon: string | null
  unitId: string
  sifat: SifatJabatan
}
export interface UnitPenilai {
  id: string
  indukId: string | null
  nama: string
  jenis: JenisUnit
}

/** What a post is in the chain of a kecamatan. `kursi` names the seat: only seats can appraise. */
export type Peran = 'camat' | 'sekcam' | 'kasubbag' | 'kasi' | 'lurah' | 'perangkat_kelurahan' | 'staf'
export interface Tempat {
  peran: Peran
  /** The seat held: 'camat', 'sekcam', 'lurah:<unit>', 'kasi:<unit or name of the section>'; null for who leads nobody. */
  kursi: string | null
  /** The kelurahan the post is in, else null. */
  kelurahanId: string | null
  /** The seksi or subbagian the post is in, else null. */
  seksi: UnitPenilai | null
}

// prettier-ignore
const PEMIMPIN: readonly [RegExp, Exclude<Peran, 'perangkat_kelurahan' | 'staf'>][] = [
  [/^(camat|kepala distrik|panewu(?! anom)|mantri pamong praja)\b/i, 'camat'],
  [/^(sekretaris (kecamatan|camat|distrik)|sekcam|panewu anom|mantri anom)\b/i, 'sekcam'],
  [/^lurah\b/i, 'lurah'],
  [/^(kepala\s+sub\s*-?\s*bag|kasub)/i, 'kasubbag'],
  [/^(kepala\s+(seksi|sie)|kasie?)\b/i, 'kasi'],
]

/** Places a post in the tree. Source: PP 17/2018 and PP 18/2016 on kecamatan and kelurahan; posts by their usual names. */
export function tempatkan(pos: PosJabatan, units: ReadonlyMap<string, UnitPenilai>): Tempat {
  const above = lineage(pos.unitId, units)
  const kelurahanId = above.find(({ jenis }) => jenis === 'kelurahan')?.id ?? null
  const seksi = above.find(({ jenis }) => jenis === 'seksi' || jenis === 'subbagian') ?? null
  const nama = withoutSifat(pos.jabatan)
  const peran = PEMIMPIN.find(([pola]) => pola.test(nama))?.[1] ?? 'staf'
  const place = { kelurahanId, seksi }
  if (peran === 'lurah') return { ...place, peran, kursi: kelurahanId === null ? null : `lurah:${kelurahanId}` }
  if (kelurahanId !== null) return { ...place, peran: 'perangkat_kelurahan', kursi: null }
  if (peran === 'camat' || peran === 'sekcam') return { ...place, peran, kursi: peran }
  if (peran === 'staf') return { ...place, peran, kursi: null }
  return { ...place, peran, kursi: kursiSeksi(seksi?.nama ?? nama) }
}

/** "Seksi Pemerintahan", "Kepala Seksi Pemerintahan" and "Kasi Pemerintahan" are one seat, whatever unit is recorded. */
export function kursiSeksi(nama: string): string {
  const bare = withoutSifat(nama)
    .replace(/^(kepala\s+)?(seksi|sie|sub\s*-?\s*bagian|sub\s*-?\s*bag\.?)\b/i, '')
    .replace(/^(kasie?|kasub\s*-?\s*bag(ian)?\.?)\b/i, '')
  return `kasi:${bare.toLowerCase().replace(/&/g, 'dan').replace(/[^\p{L}\p{N}]+/gu, ' ').trim()}`
}

const withoutSifat = (nama: string): string => nama.trim().replace(/^(plt|plh|pj)\b[.\s]*/i, '')

function lineage(unitId: string, units: ReadonlyMap<string, UnitPenilai>): UnitPenilai[] {
  const line: UnitPenilai[] = []
  for (let unit = units.get(unitId); unit && !line.includes(unit); unit = unit.indukId === null ? undefined : units.get(unit.indukId)) line.push(unit) // prettier-ignore
  return line
}
