import type { EntityManager } from 'typeorm'
import type { StatusPegawai } from '../../domain/pegawai/pegawai'
import { identitasPada, type Identitas } from './identitas.query'
import { penilaiPada } from './penilai.query'

/** A person as a list shows one, as of a day. */
export interface PegawaiBaris extends Omit<Identitas, 'pegawaiId' | 'jenisJabatan' | 'sifat'> {
  id: string
  penilai: string | null
  status: StatusPegawai
  dihapusPada: string | null
}

interface StatusRow {
  id: string
  status: StatusPegawai
  dihapus_pada: string | null
}

/** Everyone by name as of `tanggal`: the office, or with `sampah` what lies in the bin. */
export async function pegawaiList(tx: EntityManager, tanggal: string, sampah = false): Promise<PegawaiBaris[]> {
  const rows = await tx.query<StatusRow[]>(
    `SELECT "id", "status", "dihapus_pada" FROM "pegawai" WHERE ("dihapus_pada" IS NOT NULL) = ? ORDER BY "nama" COLLATE NOCASE, "id"`,
    [sampah ? 1 : 0],
  )
  return withIdentity(tx, rows, tanggal)
}

/** The rows of the people named, in the order of `ids`; unknown ids are left out. */
export async function pegawaiBaris(tx: EntityManager, ids: readonly string[], tanggal: string): Promise<PegawaiBaris[]> {
  const rows = await tx.query<StatusRow[]>(
    `SELECT p."id", p."status", p."dihapus_pada" FROM json_each(?) e JOIN "pegawai" p ON p."id" = e."value" ORDER BY e."key"`,
    [JSON.stringify(ids)],
  )
  return withIdentity(tx, rows, tanggal)
}

/**
 * Ids by name of people in whose name, NIP or any post every one of `kata` (folded words) stands, at most `maks` of them
 * after the first `lewati`. Words of a former post count too: whoever asks for the post of today looks once more.
 */
export async function calonCari(tx: EntityManager, kata: readonly string[], maks: number, lewati: number): Promise<string[]> {
  const rows = await tx.query<{ id: string }[]>(
    `SELECT "id" FROM temp."cari_pegawai" WHERE ${kata.map(() => `instr("teks", ?) > 0`).join(' AND ') || '1'}
     ORDER BY "nama" COLLATE NOCASE, "id" LIMIT ? OFFSET ?`,
    [...kata, maks, lewati],
  )
  return rows.map(({ id }) => id)
}

async function withIdentity(tx: EntityManager, rows: StatusRow[], tanggal: string): Promise<PegawaiBaris[]> {
  const orang = await identitasPada(tx, rows.map(({ id }) => id), tanggal) // prettier-ignore
  const penilai = await penilaiPada(tx, tanggal, rows.map(({ id }) => id)) // prettier-ignore
  return rows.flatMap(({ id, status, dihapus_pada }) => {
    const found = orang.get(id)
    if (!found) return []
    const { pegawaiId, jenisJabatan: _jenis, sifat: _sifat, ...shown } = found
    return [{ ...shown, id: pegawaiId, status, dihapusPada: dihapus_pada, penilai: penilai.get(id)?.penilai?.nama ?? null }]
  })
}
