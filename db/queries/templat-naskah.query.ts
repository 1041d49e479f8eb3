import type { EntityManager } from 'typeorm'
import type { Templat } from '../../domain/naskah/templat'
import { insertRows } from '../insert-rows'

export interface VersiTemplat {
  kode: string
  nama: string
  versi: number
  asal: 'baku' | 'kantor'
  aktif: boolean
  isi: Templat
}
export interface JenisTemplat extends VersiTemplat {
  /** A shipped version of this kind exists. */
  adaBaku: boolean
  /** Papers of any version. */
  dipakai: number
}

interface Row extends Omit<VersiTemplat, 'aktif' | 'isi'> {
  aktif: number
  isi: string
}
const toVersi = ({ kode, nama, versi, asal, aktif, isi }: Row): VersiTemplat => ({ kode, nama, versi, asal, aktif: aktif === 1, isi: JSON.parse(isi) as Templat })

const COLUMNS = `t."kode", t."nama", t."versi", t."asal", t."aktif", t."isi"`

/** Every kind in its newest version, in the order the kinds came; `kode` null: all of them. */
export async function jenisTemplat(tx: EntityManager, kode: string | null = null): Promise<JenisTemplat[]> {
  const rows = await tx.query<(Row & { adaBaku: number; dipakai: number })[]>(
    `SELECT ${COLUMNS},
       EXISTS (SELECT 1 FROM "templat_naskah" b WHERE b."kode" = t."kode" AND b."asal" = 'baku') AS "adaBaku",
       (SELECT count(*) FROM "naskah" n JOIN "templat_naskah" v ON v."id" = n."templat_id" WHERE v."kode" = t."kode") AS "dipakai"
     FROM "templat_naskah" t
     WHERE t."versi" = (SELECT max(m."versi") FROM "templat_naskah" m WHERE m."kode" = t."kode") AND (?1 IS NULL OR t."kode" = ?1)
     ORDER BY (SELECT min(f."rowid") FROM "templat_naskah" f WHERE f."kode" = t."kode")`,
    [kode],
  )
  return rows.map((row) => ({ ...toVersi(row), adaBaku: row.adaBaku === 1, dipakai: row.dipakai }))
}

/** The newest shipped version of a kind, or null. */
export async function bakuTerbaru(tx: EntityManager, kode: string): Promise<VersiTemplat | null> {
  const [row] = await tx.query<Row[]>(`SELECT ${COLUMNS} FROM "templat_naskah" t WHERE t."kode" = ? AND t."asal" = 'baku' ORDER BY t."versi" DESC LIMIT 1`, [kode])
  return row ? toVersi(row) : null
}

interface VersiBaru extends Omit<VersiTemplat, 'versi'> {
  id: string
  dibuatPada: string
}

/** Adds the next version of a kind (the first where it is new), and answers its number. */
export async function tambahVersi(tx: EntityManager, { id, kode, nama, asal, aktif, isi, dibuatPada }: VersiBaru): Promise<number> {
  const [row] = await tx.query<{ versi: number }[]>(`SELECT coalesce(max("versi"), 0) + 1 AS "versi" FROM "templat_naskah" WHERE "kode" = ?`, [kode])
  const versi = row?.versi ?? 1
  await insertRows(tx, 'templat_naskah', [{ id, kode, versi, nama, asal, isi: JSON.stringify(isi), aktif: aktif ? 1 : 0, dibuat_pada: dibuatPada }])
  return versi
}

/** Hides or shows a kind: all its versions, so that going back to an older text does not bring it back. */
export async function aturAktif(tx: EntityManager, kode: string, aktif: boolean): Promise<void> {
  await tx.query(`UPDATE "templat_naskah" SET "aktif" = ?2 WHERE "kode" = ?1 AND "aktif" <> ?2`, [kode, aktif ? 1 : 0])
}

export interface KopKelurahan {
  unitId: string
  induk: string
  perangkat: string
  alamat: string
  singkatan: string
}

/** Letterheads of kelurahan, in the order of the units. */
export const kopKelurahan = (tx: EntityManager): Promise<KopKelurahan[]> =>
  tx.query<KopKelurahan[]>(
    `SELECT k."unit_id" AS "unitId", k."induk", k."perangkat", k."alamat", k."singkatan" FROM "kop_unit" k JOIN "unit" u ON u."id" = k."unit_id" ORDER BY u."urutan", u."nama"`,
  )

/** The kelurahan of the office. */
export const daftarKelurahan = (tx: EntityManager): Promise<{ id: string; nama: string }[]> =>
  tx.query<{ id: string; nama: string }[]>(`SELECT "id", "nama" FROM "unit" WHERE "jenis" = 'kelurahan' AND "aktif" = 1 ORDER BY "urutan", "nama"`)

/** Puts a kelurahan's letterhead in place of the one it had; `id` is used when it had none. */
export async function tulisKop(tx: EntityManager, id: string, { unitId, induk, perangkat, alamat, singkatan }: KopKelurahan): Promise<void> {
  await tx.query(
    `INSERT INTO "kop_unit" ("id", "unit_id", "induk", "perangkat", "alamat", "singkatan") VALUES (?1, ?2, ?3, ?4, ?5, ?6)
     ON CONFLICT ("unit_id") DO UPDATE SET "induk" = ?3, "perangkat" = ?4, "alamat" = ?5, "singkatan" = ?6`,
    [id, unitId, induk, perangkat, alamat, singkatan],
  )
}

export async function hapusKop(tx: EntityManager, unitId: string): Promise<void> {
  await tx.query(`DELETE FROM "kop_unit" WHERE "unit_id" = ?`, [unitId])
}
