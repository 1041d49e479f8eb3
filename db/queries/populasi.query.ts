import type { EntityManager } from 'typeorm'
import type { JenisUnit } from '../../domain/pegawai/unit'
import type { Capaian } from '../../domain/penilaian/predikat'

export interface UnitRow {
  id: string
  indukId: string | null
  nama: string
  jenis: JenisUnit
}
/** All units, the kecamatan first, then in the office’s order. */
export const semuaUnit = (tx: EntityManager): Promise<UnitRow[]> =>
  tx.query(`SELECT "id", "induk_id" AS "indukId", "nama", "jenis" FROM "unit" ORDER BY ("jenis" <> 'kecamatan'), "urutan", "nama"`)

export interface CapaianRow {
  unitId: string
  capaian: Capaian | null
  dasar: string | null
  ditetapkanOleh: string | null
  tanggal: string | null
  alasan: string | null
}
/** Organisation achievement and the reason for a deviating distribution, by population unit. */
export const capaianBulan = (tx: EntityManager, periodeId: string): Promise<CapaianRow[]> =>
  tx.query(
    `SELECT u."id" AS "unitId", c."capaian", c."dasar", c."ditetapkan_oleh" AS "ditetapkanOleh", c."tanggal", d."alasan"
     FROM "unit" u LEFT JOIN "capaian_organisasi" c ON c."unit_id" = u."id" AND c."periode_id" = ?1
     LEFT JOIN "distribusi_catatan" d ON d."unit_id" = u."id" AND d."periode_id" = ?1
     WHERE c."id" IS NOT NULL OR d."id" IS NOT NULL`,
    [periodeId],
  )

const KELURAHAN_SENDIRI = 'sesi.kelurahan_sendiri'

/** Whether each kelurahan is a population of its own; the circular leaves it open, so the office decides. */
export async function kelurahanSendiri(tx: EntityManager): Promise<boolean> {
  const [row] = await tx.query<{ isi: string }[]>(`SELECT "isi" FROM "pengaturan" WHERE "id" = ?`, [KELURAHAN_SENDIRI])
  return row?.isi === 'true'
}

/** Keeps whether each kelurahan is a population of its own. */
export const simpanKelurahanSendiri = (tx: EntityManager, value: boolean): Promise<unknown> =>
  tx.query(`INSERT INTO "pengaturan" ("id", "isi") VALUES (?, ?) ON CONFLICT ("id") DO UPDATE SET "isi" = excluded."isi"`, [KELURAHAN_SENDIRI, String(value)])
