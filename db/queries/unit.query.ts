import type { EntityManager } from 'typeorm'
import type { JenisUnit } from '../../domain/pegawai/unit'

export interface UnitBaris {
  id: string
  indukId: string | null
  nama: string
  jenis: JenisUnit
  urutan: number
  aktif: boolean
  jumlahPegawai: number
}

/** Every unit, parents before their children, siblings in their order. Counts active people by their post of `tanggal`. */
export async function unitList(tx: EntityManager, tanggal: string): Promise<UnitBaris[]> {
  const rows = await tx.query<(Omit<UnitBaris, 'aktif'> & { aktif: number })[]>(
    `WITH RECURSIVE "pohon" ("id", "jalur") AS (
       SELECT "id", printf('%05d/%s/%s|', "urutan", "nama", "id") FROM "unit" WHERE "induk_id" IS NULL
       UNION ALL
       SELECT u."id", p."jalur" || printf('%05d/%s/%s|', u."urutan", u."nama", u."id") FROM "unit" u JOIN "pohon" p ON p."id" = u."induk_id")
     SELECT u."id", u."induk_id" AS "indukId", u."nama", u."jenis", u."urutan", u."aktif",
       (SELECT count(DISTINCT j."pegawai_id") FROM "pegawai_jabatan" j JOIN "pegawai" o ON o."id" = j."pegawai_id"
        WHERE j."unit_id" = u."id" AND j."sifat" = 'definitif' AND j."tmt" <= ?1 AND coalesce(j."selesai", '9999') >= ?1
          AND o."dihapus_pada" IS NULL AND o."status" = 'aktif') AS "jumlahPegawai"
     FROM "pohon" JOIN "unit" u ON u."id" = "pohon"."id" ORDER BY "pohon"."jalur"`,
    [tanggal],
  )
  return rows.map((row) => ({ ...row, aktif: row.aktif === 1 }))
}
