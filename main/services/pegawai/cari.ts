import type { EntityManager } from 'typeorm'
import { calonCari, pegawaiBaris, type PegawaiBaris } from '../../../db/queries/pegawai-list.query'
import { cocok, kataCari } from '../../../domain/pegawai/cari'

const MAX_HITS = 20

/** The rule of every search for people: name with titles, NIP and the post of the day. */
export const ditemukan = ({ nama, nip, jabatan }: PegawaiBaris, cari: string): boolean => cocok(cari, [nama, nip, jabatan])

/** The first twenty people by name that `teks` finds. Who only held a former post of that name is dropped again. */
export async function cariPegawai(tx: EntityManager, teks: string, tanggal: string): Promise<PegawaiBaris[]> {
  const kata = kataCari(teks)
  const hits: PegawaiBaris[] = []
  let lewati = 0
  for (let maks = MAX_HITS; ; maks *= 2) {
    const ids = await calonCari(tx, kata, maks, lewati)
    hits.push(...(await pegawaiBaris(tx, ids, tanggal)).filter((row) => ditemukan(row, teks)))
    if (hits.length >= MAX_HITS || ids.length < maks) return hits.slice(0, MAX_HITS)
    lewati += maks
  }
}
