import type { EntityManager } from 'typeorm'
import { identitasPada, type Identitas } from './identitas.query'

/** An appraiser, or an appraiser's superior, as papers print one: a colleague or an outside official. */
export interface IdentitasRingkas {
  pegawaiId: string | null
  pejabatLuarId: string | null
  nama: string
  nip: string | null
  pangkat: string | null
  golongan: string | null
  /** In the capacity in which the person appraises: "Plt. Camat" where that is why. */
  jabatan: string
  /** The unit, or the institution of an outside official. */
  unit: string | null
}

export interface PenilaiPegawai {
  penilai: IdentitasRingkas | null
  atasan: IdentitasRingkas | null
}

interface RelasiRow {
  pegawai_id: string
  penilai_pegawai_id: string | null
  penilai_luar_id: string | null
  atasan_pegawai_id: string | null
  atasan_luar_id: string | null
  dasar: string | null
}
interface LuarRow {
  id: string
  nama: string
  nip: string | null
  pangkat: string | null
  jabatan: string
  instansi: string
}

/** What `relasi_penilai.dasar` begins with where someone appraises in an acting post. */
export const SEBAGAI = 'Sebagai '

/**
 * Who appraised whom on `tanggal`, with identities of that day; of everyone, or of `pegawaiIds` only. People without an
 * appraiser are not in the map.
 */
export async function penilaiPada(tx: EntityManager, tanggal: string, pegawaiIds?: readonly string[]): Promise<Map<string, PenilaiPegawai>> {
  const rows = await tx.query<RelasiRow[]>(
    `SELECT "pegawai_id", "penilai_pegawai_id", "penilai_luar_id", "atasan_pegawai_id", "atasan_luar_id", "dasar"
     FROM "relasi_penilai" WHERE "berlaku_dari" <= ?1 AND coalesce("berlaku_sampai", '9999') >= ?1
       ${pegawaiIds ? 'AND "pegawai_id" IN (SELECT "value" FROM json_each(?2))' : ''}`,
    [tanggal, ...(pegawaiIds ? [JSON.stringify(pegawaiIds)] : [])],
  )
  const ids = rows.flatMap((row) => [row.penilai_pegawai_id, row.atasan_pegawai_id]).filter((id) => id !== null)
  const orang = await identitasPada(tx, [...new Set(ids)], tanggal)
  const luar = new Map((await tx.query<LuarRow[]>(`SELECT * FROM "pejabat_luar"`)).map((row) => [row.id, row]))
  const find = (pegawaiId: string | null, luarId: string | null): IdentitasRingkas | null => {
    const person = pegawaiId === null ? undefined : orang.get(pegawaiId)
    const official = luarId === null ? undefined : luar.get(luarId)
    return person ? ofPegawai(person) : official ? ofLuar(official) : null
  }
  const pairOf = (row: RelasiRow): PenilaiPegawai => {
    const penilai = find(row.penilai_pegawai_id, row.penilai_luar_id)
    const jabatan = row.dasar?.startsWith(SEBAGAI) ? row.dasar.slice(SEBAGAI.length) : penilai?.jabatan
    return { penilai: penilai && { ...penilai, jabatan: jabatan ?? '' }, atasan: find(row.atasan_pegawai_id, row.atasan_luar_id) }
  }
  // Colleagues share their appraiser: one pair for all of them, found by comparing, which is cheaper than joining five keys to one.
  const known = new Map<string | null, { row: RelasiRow; pair: PenilaiPegawai }[]>()
  const result = new Map<string, PenilaiPegawai>()
  for (const row of rows) {
    const sharing = known.get(row.penilai_pegawai_id) ?? []
    let found = sharing.find((other) => samaPenilai(other.row, row))
    if (!found) {
      found = { row, pair: pairOf(row) }
      known.set(row.penilai_pegawai_id, [...sharing, found])
    }
    result.set(row.pegawai_id, found.pair)
  }
  return result
}

const samaPenilai = (a: RelasiRow, b: RelasiRow): boolean =>
  a.penilai_pegawai_id === b.penilai_pegawai_id && a.penilai_luar_id === b.penilai_luar_id && a.atasan_pegawai_id === b.atasan_pegawai_id && a.atasan_luar_id === b.atasan_luar_id && a.dasar === b.dasar

const ofPegawai = ({ pegawaiId, nama, nip, pangkat, golongan, jabatan, unit }: Identitas): IdentitasRingkas => ({
  pegawaiId, pejabatLuarId: null, nama, nip, pangkat, golongan, jabatan, unit,
}) // prettier-ignore

const ofLuar = ({ id, nama, nip, pangkat, jabatan, instansi }: LuarRow): IdentitasRingkas => ({
  pegawaiId: null, pejabatLuarId: id, nama, nip, pangkat, golongan: null, jabatan, unit: instansi,
}) // prettier-ignore
