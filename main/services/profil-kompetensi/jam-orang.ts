import type { EntityManager } from 'typeorm'
import { jamBulanan, rencanaBulanan } from '../../../db/queries/jam-pegawai.query'

export interface JamTahunOrang {
  diakui: number
  tanpaBukti: number
  terencana: number
  bulan: { diakui: number[]; tanpaBukti: number[]; terencana: number[] }
  tanpaTanggal: number
}

const kosong = (): JamTahunOrang => ({ diakui: 0, tanpaBukti: 0, terencana: 0, bulan: { diakui: twelve(), tanpaBukti: twelve(), terencana: twelve() }, tanpaTanggal: 0 })
const twelve = () => [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]
/** Whoever has no hours at all; never changed. */
export const JAM_KOSONG: JamTahunOrang = kosong()

/** Hours of a year by person and month, done and planned; people without any are left out. */
export async function bacaJamTahun(tx: EntityManager, tahun: number): Promise<ReadonlyMap<string, JamTahunOrang>> {
  const people = new Map<string, JamTahunOrang>()
  const of = (pegawaiId: string) => {
    const known = people.get(pegawaiId) ?? kosong()
    people.set(pegawaiId, known)
    return known
  }
  for (const { pegawaiId, bulan, diakui, tanpaBukti } of await jamBulanan(tx, tahun)) {
    const one = of(pegawaiId)
    one.diakui += diakui
    one.tanpaBukti += tanpaBukti
    one.bulan.diakui[bulan - 1] = diakui
    one.bulan.tanpaBukti[bulan - 1] = tanpaBukti
  }
  for (const { pegawaiId, bulan, jp } of await rencanaBulanan(tx, tahun)) {
    const one = of(pegawaiId)
    one.terencana += jp
    if (bulan === null) one.tanpaTanggal = jp
    else one.bulan.terencana[bulan - 1] = jp
  }
  return people
}
