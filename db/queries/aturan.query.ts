import type { EntityManager } from 'typeorm'

/** One dated rule: which text it rests on, since when, and whether someone compared it with that text. */
export interface Aturan<T> {
  id: string
  jenis: string
  dasarHukum: string
  berlakuDari: string
  terverifikasi: boolean
  sumber: string | null
  isi: T
}

interface AturanRow {
  id: string
  jenis: string
  dasar_hukum: string
  berlaku_dari: string
  terverifikasi: number
  sumber: string | null
  isi: string
}

const COLUMNS = `"id", "jenis", "dasar_hukum", "berlaku_dari", "terverifikasi", "sumber", "isi"`

/** The rule of kind `jenis` in force on `tanggal` (YYYY-MM-DD). Throws when the office has none: that is a bug of the data. */
export async function aturanPada<T>(tx: EntityManager, jenis: string, tanggal: string): Promise<Aturan<T>> {
  const [row] = await tx.query<AturanRow[]>(
    `SELECT ${COLUMNS} FROM "aturan_set"
     WHERE "jenis" = ?1 AND "berlaku_dari" <= ?2 AND coalesce("berlaku_sampai", '9999') >= ?2
     ORDER BY "berlaku_dari" DESC LIMIT 1`,
    [jenis, tanggal],
  )
  if (!row) throw new Error(`No rule '${jenis}' on ${tanggal}`)
  return toAturan<T>(row)
}

/** As `aturanPada`; for a day before the office's first rule of this kind, that first one. */
export async function aturanPadaAtauAwal<T>(tx: EntityManager, jenis: string, tanggal: string): Promise<Aturan<T>> {
  const [row] = await tx.query<AturanRow[]>(
    `SELECT ${COLUMNS} FROM "aturan_set", (SELECT max(?2, coalesce(min("berlaku_dari"), ?2)) AS "hari" FROM "aturan_set" WHERE "jenis" = ?1)
     WHERE "jenis" = ?1 AND "berlaku_dari" <= "hari" AND coalesce("berlaku_sampai", '9999') >= "hari"
     ORDER BY "berlaku_dari" DESC LIMIT 1`,
    [jenis, tanggal],
  )
  if (!row) throw new Error(`No rule '${jenis}' on ${tanggal}`)
  return toAturan<T>(row)
}

/** A rule by its id, as kept with what it decided. */
export async function aturanById<T>(tx: EntityManager, id: string): Promise<Aturan<T> | null> {
  const [row] = await tx.query<AturanRow[]>(`SELECT ${COLUMNS} FROM "aturan_set" WHERE "id" = ?`, [id])
  return row ? toAturan<T>(row) : null
}

const toAturan = <T>(row: AturanRow): Aturan<T> => ({
  id: row.id,
  jenis: row.jenis,
  dasarHukum: row.dasar_hukum,
  berlakuDari: row.berlaku_dari,
  terverifikasi: row.terverifikasi === 1,
  sumber: row.sumber,
  isi: JSON.parse(row.isi) as T,
})
