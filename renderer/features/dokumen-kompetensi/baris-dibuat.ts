import type { hr } from '../../ipc/client'

export type NaskahDibuat = Awaited<ReturnType<typeof hr.dokumenKompetensi.daftar>>[number]

/** A paper, or a run of papers as one line. */
export interface BarisDibuat extends NaskahDibuat {
  banyak: number
  terbit: number
}

/** Papers of one run in one line at the place of its first: how many, how many issued, from which number to which. */
export function perRangkaian(baris: readonly NaskahDibuat[]): BarisDibuat[] {
  const groups = Map.groupBy(baris, ({ rangkaianId, id }) => rangkaianId ?? id)
  return [...groups.values()].flatMap((all) => {
    const [first] = all
    if (!first) return []
    const issued = all.filter(({ status }) => status === 'terbit')
    if (all.length === 1) return [{ ...first, banyak: 1, terbit: issued.length }]
    const numbers = all.flatMap(({ nomor }) => nomor ?? [])
    const status = all.find((one) => one.status === 'konsep')?.status ?? (issued.length > 0 ? 'terbit' : 'batal')
    return [{ ...first, status, orang: `${all.length} orang`, nomor: numbers.length > 1 ? `${numbers[0] ?? ''} dan ${numbers.length - 1} lain` : (numbers[0] ?? null), banyak: all.length, terbit: issued.length }]
  })
}
