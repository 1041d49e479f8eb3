import type { EntityManager } from 'typeorm'
import type { StatusNaskah } from '../../domain/naskah/naskah'

export interface PilihanArsip {
  teks: string
  status: StatusNaskah | null
  kode: string | null
  pegawaiId: string | null
  tahun: number | null
  bulan: number | null
  dari: number
  banyak: number
}
export interface BarisArsip {
  id: string
  status: StatusNaskah
  kode: string
  jenis: string
  nomor: string | null
  tanggal: string | null
  hal: string
  orang: string[]
  halaman: number | null
  pindaian: number
  rahasia: boolean
  cuplikan: string
}
interface Row extends Omit<BarisArsip, 'orang' | 'rahasia' | 'cuplikan'> {
  orang: string
  rahasia: number
}

const NAMES = `coalesce((SELECT group_concat(o."nama", char(10)) FROM "naskah_pegawai" x JOIN "pegawai" o ON o."id" = x."pegawai_id" WHERE x."naskah_id" = n."id"), '')`

/** What was typed into a draft, without the names of its parts. */
const TYPED = `coalesce((SELECT group_concat(v."atom", ' ') FROM json_tree(n."isi") v WHERE v."type" = 'text'), '')`

/**
 * `kata`: every word, as a beginning, for the full-text index of issued papers; drafts are few and looked through.
 * A draft without a day belongs to the day it was begun.
 */
const FROM = (kata: boolean) => `
FROM "naskah" n JOIN "templat_naskah" t ON t."id" = n."templat_id"
LEFT JOIN "nomor_naskah" p ON p."naskah_id" = n."id"
WHERE (?2 IS NULL OR n."status" = ?2) AND (?3 IS NULL OR t."kode" = ?3)
  AND (?4 IS NULL OR EXISTS (SELECT 1 FROM "naskah_pegawai" o WHERE o."naskah_id" = n."id" AND o."pegawai_id" = ?4))
  AND (?5 IS NULL OR substr(coalesce(n."tanggal", n."dibuat_pada"), 1, 4) = ?5) AND (?6 IS NULL OR substr(coalesce(n."tanggal", n."dibuat_pada"), 6, 2) = ?6)
${kata ? `AND (n."id" IN (SELECT "naskah_id" FROM "naskah_cari" WHERE "naskah_cari" MATCH ?1) OR (n."status" = 'konsep' AND NOT EXISTS (SELECT 1 FROM json_each(?7) w WHERE (n."hal" || ' ' || t."nama" || ' ' || coalesce(p."nomor", '') || ' ' || ${TYPED} || ' ' || ${NAMES}) NOT LIKE '%' || w."value" || '%')))` : 'AND ?1 IS NULL AND ?7 IS NULL'}`

/** Words as the index wants them: each a beginning, all must be there; what is no letter or digit parts words. Null: no words. */
export function kataCari(teks: string): { fts: string; kata: string[] } | null {
  const kata = teks.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? []
  return kata.length === 0 ? null : { fts: kata.map((word) => `"${word}"*`).join(' '), kata }
}

/** Papers that fit, newest first; how many there are in all; the years there are. */
export async function cariArsip(tx: EntityManager, pilihan: PilihanArsip): Promise<{ jumlah: number; baris: BarisArsip[]; tahun: number[] }> {
  const kata = kataCari(pilihan.teks)
  const args = [kata?.fts ?? null, pilihan.status, pilihan.kode, pilihan.pegawaiId, pilihan.tahun === null ? null : String(pilihan.tahun), pilihan.bulan === null ? null : String(pilihan.bulan).padStart(2, '0'), kata ? JSON.stringify(kata.kata) : null]
  const from = FROM(kata !== null)
  const [count] = await tx.query<{ jumlah: number }[]>(`SELECT count(*) AS "jumlah" ${from}`, args)
  const rows = await tx.query<Row[]>(
    `SELECT n."id", n."status", t."kode", t."nama" AS "jenis", coalesce(n."nomor", p."nomor") AS "nomor", n."tanggal", n."hal", ${NAMES} AS "orang", n."halaman", n."rahasia",
       (SELECT count(*) FROM "naskah_pindaian" s WHERE s."naskah_id" = n."id") AS "pindaian"
     ${from} ORDER BY coalesce(n."tanggal", n."dibuat_pada") DESC, p."urut" DESC, n."id" DESC LIMIT ?8 OFFSET ?9`,
    [...args, pilihan.banyak, pilihan.dari],
  )
  const tahun = await tx.query<{ tahun: string }[]>(`SELECT DISTINCT substr(coalesce("tanggal", "dibuat_pada"), 1, 4) AS "tahun" FROM "naskah" ORDER BY 1 DESC`)
  const cuplikan = kata ? await cuplikanSurat(tx, kata.fts, rows.filter(({ rahasia }) => rahasia === 0).map(({ id }) => id)) : new Map<string, string>()
  return {
    jumlah: count?.jumlah ?? 0,
    baris: rows.map((row) => ({ ...row, rahasia: row.rahasia === 1, orang: row.orang.split('\n').filter(Boolean), cuplikan: cuplikan.get(row.id) ?? '' })),
    tahun: tahun.map((row) => Number(row.tahun)),
  }
}

/** Where the words stand in these papers. Only of the page shown: of thousands it takes seconds. A secret paper shows none of its text. */
async function cuplikanSurat(tx: EntityManager, fts: string, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await tx.query<{ id: string; cuplikan: string }[]>(
    `SELECT "naskah_id" AS "id", snippet("naskah_cari", -1, '«', '»', '…', 12) AS "cuplikan" FROM "naskah_cari"
     WHERE "naskah_cari" MATCH ?1 AND "rowid" IN (SELECT "rowid" FROM "naskah_cari" WHERE "naskah_id" IN (SELECT "value" FROM json_each(?2)))`,
    [fts, JSON.stringify(ids)],
  )
  return new Map(rows.map(({ id, cuplikan }) => [id, cuplikan]))
}
