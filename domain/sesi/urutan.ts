import { remembered } from '../shared/remembered'

/** What the order of a session needs of a person. */
export interface OrangUrut {
  readonly pegawaiId: string
  readonly penilaiId: string | null
  readonly identitas: { readonly nama: string; readonly golongan: string | null; readonly jenisJabatan: string | null }
}

const TINGKAT: Record<string, number> = { struktural: 0, jf: 1, pelaksana: 2 }

/**
 * The one order of screen, typing grid and printed worksheet: appraisers from the top of the office down (each one right
 * after those he is listed with), and under each his people by kind of post, rank (highest first), then name. People
 * without an appraiser come last.
 */
export function urutkanSesi<T extends OrangUrut>(orang: readonly T[]): T[] {
  const bawahan = Map.groupBy(orang, ({ penilaiId }) => penilaiId)
  const dikenal = new Set(orang.map(({ pegawaiId }) => pegawaiId))
  const puncak = [...bawahan.keys()].filter((id) => id !== null && !dikenal.has(id)).sort(compareText)
  const hasil: T[] = []
  const antrean: (string | null)[] = puncak
  const sudah = new Set<string | null>()
  const tulis = (penilaiId: string | null) => {
    if (sudah.has(penilaiId)) return
    sudah.add(penilaiId)
    const kelompok = urutkan(bawahan.get(penilaiId) ?? [])
    hasil.push(...kelompok)
    antrean.push(...kelompok.map(({ pegawaiId }) => pegawaiId).filter((id) => bawahan.has(id)))
  }
  for (let next = antrean.shift(); next !== undefined; next = antrean.shift()) tulis(next)
  for (const penilaiId of bawahan.keys()) if (penilaiId !== null) tulis(penilaiId)
  tulis(null)
  return hasil
}

/** The place by kind of post and rank is worked out once a person, not at every comparison. */
function urutkan<T extends OrangUrut>(orang: readonly T[]): T[] {
  const bertempat = orang.map((satu) => ({ satu, tempat: (TINGKAT[satu.identitas.jenisJabatan ?? ''] ?? 3) * 1000 - pangkatUrut(satu.identitas.golongan ?? '') }))
  return bertempat
    .sort((a, b) => a.tempat - b.tempat || compareText(a.satu.identitas.nama, b.satu.identitas.nama) || compareText(a.satu.pegawaiId, b.satu.pegawaiId))
    .map(({ satu }) => satu)
}

const ROMAWI = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV', 'XVI', 'XVII']

/** "III/c" above "III/b"; PPPK's levels below every PNS rank. */
const pangkatUrut = remembered((golongan): number => {
  const [angka = '', huruf] = golongan.split('/')
  const nilai = ROMAWI.indexOf(angka) + 1
  return huruf ? 100 + nilai * 10 + huruf.charCodeAt(0) - 96 : nilai
})

const compareText = (a: string | null, b: string | null): number => ((a ?? '') < (b ?? '') ? -1 : (a ?? '') > (b ?? '') ? 1 : 0)
