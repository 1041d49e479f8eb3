import type { EntityManager } from 'typeorm'
import type { JenisJabatan, SifatJabatan } from '../../domain/pegawai/jabatan'
import { findGolongan, pangkatLengkap } from '../../domain/pegawai/pangkat'
import { namaLengkap, type JenisPegawai, type StatusPegawai } from '../../domain/pegawai/pegawai'
import { sebutanJabatan } from '../../domain/pegawai/sebutan-jabatan'

/** Who someone was on a day, as papers print it. */
export interface Identitas {
  pegawaiId: string
  /** With titles. */
  nama: string
  nip: string | null
  golongan: string | null
  /** "Penata (III/c)"; for PPPK the golongan alone; null when no rank had begun on that day. */
  pangkat: string | null
  /** "Plt. Lurah" where the only post is an acting one; empty text when the person has no post at all. */
  jabatan: string
  jenisJabatan: JenisJabatan | null
  sifat: SifatJabatan | null
  eselon: string | null
  unitId: string | null
  unit: string | null
  jenis: JenisPegawai
}

/** A row of `identitasSql`. */
export interface IdentitasRow {
  id: string
  nip: string | null
  jenis: JenisPegawai
  nama: string
  gelar_depan: string | null
  gelar_belakang: string | null
  golongan_kode: string | null
  jabatan: string | null
  jenis_jabatan: JenisJabatan | null
  sifat: SifatJabatan | null
  eselon: string | null
  unit_id: string | null
  unit: string | null
}

/**
 * Columns and joins of an identity, for a statement over "pegawai" p; `hari` is its parameter with the day. The rank is the
 * latest that had begun. The post is the definitive one of that day, else an acting one, else the last one before, else
 * the first one after, so that a paper never lacks a post that is known.
 */
export const identitasSql = (hari: string) => ({
  kolom: `p."id", p."nip", p."jenis", p."nama", p."gelar_depan", p."gelar_belakang",
  (SELECT g."golongan_kode" FROM "pegawai_pangkat" g WHERE g."pegawai_id" = p."id" AND g."tmt" <= ${hari}
   ORDER BY g."tmt" DESC LIMIT 1) AS "golongan_kode",
  j."jabatan", j."jenis" AS "jenis_jabatan", j."sifat", j."eselon", j."unit_id", u."nama" AS "unit"`,
  gabung: `LEFT JOIN "pegawai_jabatan" j ON j."id" = (
  SELECT c."id" FROM "pegawai_jabatan" c WHERE c."pegawai_id" = p."id"
  ORDER BY (c."tmt" <= ${hari} AND coalesce(c."selesai", '9999') >= ${hari}) DESC, (c."sifat" = 'definitif') DESC,
    (c."tmt" <= ${hari}) DESC, CASE WHEN c."tmt" <= ${hari} THEN c."tmt" END DESC, c."tmt", c."id" LIMIT 1)
LEFT JOIN "unit" u ON u."id" = j."unit_id"`,
})
const { kolom, gabung } = identitasSql('?1')

/** Identities on `tanggal` (YYYY-MM-DD) by person; 'semua' is everyone not in the bin, whatever their status. */
export async function identitasPada(
  tx: EntityManager,
  pegawaiIds: readonly string[] | 'semua',
  tanggal: string,
): Promise<Map<string, Identitas>> {
  const [where, values] =
    pegawaiIds === 'semua'
      ? [`p."dihapus_pada" IS NULL`, [tanggal]]
      : [`p."id" IN (SELECT "value" FROM json_each(?2))`, [tanggal, JSON.stringify(pegawaiIds)]]
  const rows = await tx.query<IdentitasRow[]>(`SELECT ${kolom} FROM "pegawai" p ${gabung} WHERE ${where}`, values)
  const result = new Map<string, Identitas>()
  for (const row of rows) result.set(row.id, toIdentitas(row))
  return result
}

/** Everyone not in the bin with their status, by name, with identities on `tanggal`. */
export async function semuaIdentitas(tx: EntityManager, tanggal: string): Promise<{ identitas: Identitas; status: StatusPegawai }[]> {
  const rows = await tx.query<(IdentitasRow & { status: StatusPegawai })[]>(
    `SELECT ${kolom}, p."status" FROM "pegawai" p ${gabung} WHERE p."dihapus_pada" IS NULL ORDER BY p."nama" COLLATE NOCASE, p."id"`,
    [tanggal],
  )
  return rows.map((row) => ({ identitas: toIdentitas(row), status: row.status }))
}

/** What a row of `identitasSql` says. */
export function toIdentitas(row: IdentitasRow): Identitas {
  const golongan = row.golongan_kode === null ? undefined : findGolongan(row.golongan_kode)
  return {
    pegawaiId: row.id,
    nama: namaLengkap({ nama: row.nama, gelarDepan: row.gelar_depan, gelarBelakang: row.gelar_belakang }),
    nip: row.nip,
    golongan: row.golongan_kode,
    pangkat: golongan ? pangkatLengkap(golongan.kode) : row.golongan_kode,
    jabatan: sebutanJabatan(row.jabatan ?? '', row.sifat ?? 'definitif'),
    jenisJabatan: row.jenis_jabatan,
    sifat: row.sifat,
    eselon: row.eselon,
    unitId: row.unit_id,
    unit: row.unit,
    jenis: row.jenis,
  }
}
