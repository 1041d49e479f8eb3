import type { hr } from '../../ipc/client'

export type Orang = Awaited<ReturnType<typeof hr.penilai.pohon>>[number]
/** One line of the tree as drawn. */
export interface Simpul {
  /** Person, outside official, or 'tanpa' for those without an appraiser. */
  kunci: string
  jenis: 'pegawai' | 'luar' | 'tanpa'
  nama: string
  jabatan: string
  tingkat: number
  /** How many are appraised directly. */
  bawahan: number
  terbuka: boolean
  orang: Orang | null
}

export const TANPA = 'tanpa'

/**
 * The lines of the tree from the top down: outside officials, below each the people they appraise, then whoever has no
 * appraiser. `tertutup` holds the keys whose people are folded away. Someone in a circle is shown under 'tanpa'.
 */
export function susunPohon(orang: readonly Orang[], tertutup: ReadonlySet<string>): Simpul[] {
  const below = Map.groupBy(orang, ({ penilai }) => penilai?.id ?? TANPA)
  const lines: Simpul[] = []
  const seen = new Set<string>()
  const add = (line: Omit<Simpul, 'bawahan' | 'terbuka'>) => {
    const under = (below.get(line.kunci) ?? []).filter(({ pegawaiId }) => !seen.has(pegawaiId))
    lines.push({ ...line, bawahan: under.length, terbuka: !tertutup.has(line.kunci) })
    for (const one of under) seen.add(one.pegawaiId)
    if (tertutup.has(line.kunci)) hide(under)
    else for (const one of under) add(person(one, line.tingkat + 1))
  }
  /** Folded people are placed all the same, so that they do not turn up as being without an appraiser. */
  const hide = (people: readonly Orang[]): void => {
    for (const { pegawaiId } of people) {
      const under = (below.get(pegawaiId) ?? []).filter((one) => !seen.has(one.pegawaiId))
      for (const one of under) seen.add(one.pegawaiId)
      hide(under)
    }
  }
  const luar = new Map(orang.flatMap(({ penilai }) => (penilai?.jenis === 'luar' ? [[penilai.id, penilai] as const] : [])))
  for (const official of luar.values()) add({ kunci: official.id, jenis: 'luar', nama: official.nama, jabatan: official.jabatan, tingkat: 0, orang: null })
  const orphans = orang.filter(({ pegawaiId, penilai }) => !seen.has(pegawaiId) && (penilai === null || !orang.some((one) => one.pegawaiId === penilai.id)))
  const tops = orphans.length > 0 ? orphans : orang.filter(({ pegawaiId }) => !seen.has(pegawaiId)).slice(0, 1)
  if (tops.length > 0) {
    lines.push({ kunci: TANPA, jenis: 'tanpa', nama: 'Tanpa penilai', jabatan: '', tingkat: 0, bawahan: tops.length, terbuka: true, orang: null })
    for (const one of tops) {
      seen.add(one.pegawaiId)
      add(person(one, 1))
    }
  }
  return lines
}

const person = (orang: Orang, tingkat: number) => ({ kunci: orang.pegawaiId, jenis: 'pegawai' as const, nama: orang.nama, jabatan: orang.jabatan, tingkat, orang })
