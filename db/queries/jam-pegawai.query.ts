import type { EntityManager } from 'typeorm'
import type { AturanJam } from '../../domain/kompetensi/jam'
import { aturanPadaAtauAwal, type Aturan } from './aturan.query'

/** What a year asks in hours: the rule in force at its end, on every screen and paper. */
export const aturanJamTahun = (tx: EntityManager, tahun: number): Promise<Aturan<AturanJam>> => aturanPadaAtauAwal<AturanJam>(tx, 'jp', `${tahun}-12-31`)

/** The hours of programme p belong to the year ?2: that of its last day, or without days that of the plan. */
export const JAM_PADA_TAHUN = `coalesce(CAST(substr(coalesce(p."selesai", p."mulai"), 1, 4) AS integer), p."tahun") = ?2`

/** Hours of one person in one month: with proof they count, without it they wait. */
export interface JamBulan {
  pegawaiId: string
  /** 1–12: the month in which the course ended. */
  bulan: number
  diakui: number
  tanpaBukti: number
}

/**
 * Every course a person ended: finished programmes of the office, and courses recorded or imported. Proof is a
 * certificate's number (domain/kompetensi/jam.ts). Hours of a programme are those of the participant, else the programme's.
 * CROSS JOIN: programmes first, for they are few and have the dates; from the participants all years would be read.
 */
const KURSUS = `SELECT s."pegawai_id", coalesce(p."selesai", p."mulai") AS "selesai", coalesce(s."jp_diakui", p."jp") AS "jp", trim(coalesce(s."no_sertifikat", '')) <> '' AS "terbukti"
   FROM "pelatihan" p CROSS JOIN "pelatihan_peserta" s ON s."pelatihan_id" = p."id"
   WHERE s."status" = 'selesai' AND coalesce(p."selesai", p."mulai") IS NOT NULL
   UNION ALL
   SELECT r."pegawai_id", r."selesai", r."jp", trim(coalesce(r."no_sertifikat", '')) <> '' FROM "riwayat_kompetensi" r`

/** Hours of everyone by month of a year; people and months without any are left out. */
export const jamBulanan = (tx: EntityManager, tahun: number): Promise<JamBulan[]> =>
  tx.query<JamBulan[]>(
    `SELECT k."pegawai_id" AS "pegawaiId", CAST(substr(k."selesai", 6, 2) AS integer) AS "bulan",
       sum(CASE WHEN k."terbukti" THEN k."jp" ELSE 0 END) AS "diakui", sum(CASE WHEN k."terbukti" THEN 0 ELSE k."jp" END) AS "tanpaBukti"
     FROM (${KURSUS}) k WHERE k."selesai" BETWEEN ?1 AND ?2 GROUP BY 1, 2 ORDER BY 1, 2`,
    [`${tahun}-01-01`, `${tahun}-12-31`],
  )

/** Counted hours of everyone in a year, by person. */
export async function jamTahun(tx: EntityManager, tahun: number): Promise<ReadonlyMap<string, number>> {
  const sums = new Map<string, number>()
  for (const { pegawaiId, diakui } of await jamBulanan(tx, tahun)) sums.set(pegawaiId, (sums.get(pegawaiId) ?? 0) + diakui)
  return sums
}

/**
 * Programmes of the plan that are not over, by those who are to take part. As when they are over, hours belong to the year
 * ?1 in which the programme ends: one from December to January is planned for the next year. Without days it is that of the
 * plan. CROSS JOIN as above.
 */
const RENCANA = `SELECT s."pegawai_id", coalesce(p."selesai", p."mulai") AS "selesai", p."jp"
   FROM "pelatihan" p CROSS JOIN "pelatihan_peserta" s ON s."pelatihan_id" = p."id"
   WHERE coalesce(CAST(substr(coalesce(p."selesai", p."mulai"), 1, 4) AS integer), p."tahun") = ?1 AND p."masuk_rencana" = 1
     AND p."status" IN ('usulan', 'disetujui', 'berjalan') AND s."status" IN ('calon', 'diundang')`

/** Hours that the plan of a year still holds, by person. */
export async function jamDirencanakan(tx: EntityManager, tahun: number): Promise<ReadonlyMap<string, number>> {
  const rows = await tx.query<{ pegawaiId: string; jp: number }[]>(`SELECT "pegawai_id" AS "pegawaiId", sum("jp") AS "jp" FROM (${RENCANA}) GROUP BY 1`, [tahun])
  return new Map(rows.map(({ pegawaiId, jp }) => [pegawaiId, jp]))
}

/** One person's year: done with and without proof, planned, of that without a day, and what falls in which month. */
export interface JamOrangTahun {
  diakui: number
  tanpaBukti: number
  terencana: number
  tanpaTanggal: number
  /** As text (domain/kompetensi/jam-bulan.ts). */
  bulan: string
}
/** Whoever has no hours at all. */
export const JAM_KOSONG: Readonly<JamOrangTahun> = { diakui: 0, tanpaBukti: 0, terencana: 0, tanpaTanggal: 0, bulan: '' }

/** Hours of a year by person; people without any are left out. One statement, one row a person. */
export async function jamOrangTahun(tx: EntityManager, tahun: number): Promise<ReadonlyMap<string, JamOrangTahun>> {
  const rows = await tx.query<(JamOrangTahun & { pegawaiId: string })[]>(
    `SELECT "pegawai_id" AS "pegawaiId", sum(CASE "macam" WHEN 'b' THEN "jp" ELSE 0 END) AS "diakui", sum(CASE "macam" WHEN 't' THEN "jp" ELSE 0 END) AS "tanpaBukti",
       sum(CASE "macam" WHEN 'r' THEN "jp" ELSE 0 END) AS "terencana", sum(CASE WHEN "bulan" IS NULL THEN "jp" ELSE 0 END) AS "tanpaTanggal",
       coalesce(group_concat("bulan" || "macam" || "jp", ' '), '') AS "bulan"
     FROM (SELECT "pegawai_id", CAST(substr("selesai", 6, 2) AS integer) AS "bulan", "jp", iif("terbukti", 'b', 't') AS "macam" FROM (${KURSUS}) WHERE "selesai" BETWEEN ?2 AND ?3
       UNION ALL SELECT "pegawai_id", CAST(substr("selesai", 6, 2) AS integer), "jp", 'r' FROM (${RENCANA})) GROUP BY 1`,
    [tahun, `${tahun}-01-01`, `${tahun}-12-31`],
  )
  return new Map(rows.map((row) => [row.pegawaiId, row]))
}
