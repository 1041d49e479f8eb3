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

/** Ids of at most `maks` people, by name, whose name, NIP or any post `cocok` accepts: narrows a search before identities are read. */
export async function calonCari(tx: EntityManager, cocok: (texts: readonly (string | null)[]) => boolean, maks: number): Promise<string[]> {
  const rows = await tx.query<{ id: string; nama: string; nip: string | null; jabatan: string | null }[]>(
    `SELECT p."id", concat_ws(' ', p."gelar_depan", p."nama", p."gelar_belakang") AS "nama", p."nip",
       (SELECT group_concat(j."jabatan", ' ') FROM "pegawai_jabatan" j WHERE j."pegawai_id" = p."id") AS "jabatan"
     FROM "pegawai" p WHERE p."dihapus_pada" IS NULL ORDER BY p."nama" COLLATE NOCASE, p."id"`,
  )
  const hits: string[] = []
  for (const { id, nama, nip, jabatan } of rows) {
    if (hits.length >= maks) break
    if (cocok([nama, nip, jabatan])) hits.push(id)
  }
  return hits
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
