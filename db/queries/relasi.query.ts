import type { EntityManager } from 'typeorm'
import type { Pihak } from '../../domain/penilai/usulan-penilai'
import { SEBAGAI } from './penilai.query'

/** A row of `relasi_penilai`. */
export interface Relasi {
  id: string
  pegawaiId: string
  penilai: Pihak
  atasan: Pihak | null
  berlakuDari: string
  berlakuSampai: string | null
  dasar: string | null
  /** The acting post by which the appraiser appraises, else null. */
  sebagai: string | null
}

interface RelasiRow {
  id: string
  pegawai_id: string
  penilai_pegawai_id: string | null
  penilai_luar_id: string | null
  atasan_pegawai_id: string | null
  atasan_luar_id: string | null
  berlaku_dari: string
  berlaku_sampai: string | null
  dasar: string | null
}

/** The relations in force on `tanggal`, by the person appraised. */
export async function relasiPada(tx: EntityManager, tanggal: string): Promise<Map<string, Relasi>> {
  const rows = await tx.query<RelasiRow[]>(`SELECT * FROM "relasi_penilai" WHERE "berlaku_dari" <= ?1 AND coalesce("berlaku_sampai", '9999') >= ?1`, [tanggal])
  return new Map(rows.map((row) => [row.pegawai_id, toRelasi(row)]))
}

/** Every relation of the people named, oldest first. */
export async function relasiOf(tx: EntityManager, pegawaiIds: readonly string[]): Promise<Relasi[]> {
  const rows = await tx.query<RelasiRow[]>(
    `SELECT * FROM "relasi_penilai" WHERE "pegawai_id" IN (SELECT "value" FROM json_each(?)) ORDER BY "berlaku_dari"`,
    [JSON.stringify(pegawaiIds)],
  )
  return rows.map(toRelasi)
}

function toRelasi(row: RelasiRow): Relasi {
  const penilai = pihak(row.penilai_pegawai_id, row.penilai_luar_id)
  if (!penilai) throw new Error(`relasi_penilai ${row.id} has no appraiser`)
  return {
    id: row.id,
    pegawaiId: row.pegawai_id,
    penilai,
    atasan: pihak(row.atasan_pegawai_id, row.atasan_luar_id),
    berlakuDari: row.berlaku_dari,
    berlakuSampai: row.berlaku_sampai,
    dasar: row.dasar,
    sebagai: row.dasar?.startsWith(SEBAGAI) ? row.dasar.slice(SEBAGAI.length) : null,
  }
}

const pihak = (pegawaiId: string | null, luarId: string | null): Pihak | null =>
  pegawaiId !== null ? { jenis: 'pegawai', id: pegawaiId } : luarId !== null ? { jenis: 'luar', id: luarId } : null
