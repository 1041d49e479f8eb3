import type { EntityManager } from 'typeorm'
import { nomorPerubahanPegawai, pemetaanTersimpan } from '../../../db/queries/impor-batch.query'
import { type PegawaiTersimpan, rosterTersimpan } from '../../../db/queries/impor-pegawai.query'
import type { Store } from '../../../db/store'
import type { RosterInput } from '../../../domain/impor/check-roster'
import type { Mapping } from '../../../domain/impor/columns'
import type { Ports } from '../../ports'
import { nipLimits } from '../pegawai/detail'

/** The office as an import compares with it: who and what there is now, and by which mappings a file is read. */
export interface Pembanding {
  people: Map<string, PegawaiTersimpan>
  /** The check's input but for the file, without repairs. Units are new ones where the office has no people yet. */
  roster: Omit<RosterInput, 'sheets'>
  remembered: Map<string, Mapping>
  file: string
  seq: number
}

/** Reads all of it. `same` is given back instead where nothing that it holds has changed since. */
export async function bacaPembanding(store: Store, ports: Ports, same: Pembanding | null): Promise<Pembanding> {
  return store.read(async (tx) => {
    const seq = await nomorPerubahanPegawai(tx)
    const limits = await nipLimits(tx, ports.today())
    if (same?.file === store.file && same.seq === seq && JSON.stringify(same.roster.options.limits) === JSON.stringify(limits)) return same
    const people = await rosterTersimpan(tx)
    const options = { units: await namaUnit(tx), buatUnit: people.size === 0, limits }
    const existing = [...people.values()].map(({ nilai }) => nilai)
    return { people, roster: { existing, repairs: [], valueRepairs: [], options }, remembered: await pemetaanTersimpan(tx), file: store.file, seq }
  })
}

const namaUnit = async (tx: EntityManager): Promise<string[]> =>
  (await tx.query<{ nama: string }[]>(`SELECT DISTINCT "nama" FROM "unit" WHERE "aktif" = 1 ORDER BY "nama"`)).map(({ nama }) => nama)
