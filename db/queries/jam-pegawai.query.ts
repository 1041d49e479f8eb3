import type { EntityManager } from 'typeorm'
import type { AturanJam } from '../../domain/kompetensi/jam'
import { aturanPadaAtauAwal, type Aturan } from './aturan.query'

/** What a year asks in hours: the rule in force at its end, on every screen and paper. */
export const aturanJamTahun = (tx: EntityManager, tahun: number): Promise<Aturan<AturanJam>> => aturanPadaAtauAwal<AturanJam>(tx, 'jp', `${tahun}-12-31`)

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

/** Hours of one person in one month that the plan still holds; null: no day is set yet. */
export interface RencanaBulan {
  pegawaiId: string
  bulan: number | null
  jp: number
}

/**
 * Programmes of the plan that are not over, by those who are to take part. As when they are over, hours belong to the year in
 * which the programme ends: one from December to January is planned for the next year. Without days it is that of the plan.
 */
export const rencanaBulanan = (tx: EntityManager, tahun: number): Promise<RencanaBulan[]> =>
  tx.query<RencanaBulan[]>(
    `SELECT s."pegawai_id" AS "pegawaiId",
       CAST(substr(coalesce(p."selesai", p."mulai"), 6, 2) AS integer) AS "bulan", sum(p."jp") AS "jp"
     FROM "pelatihan" p JOIN "pelatihan_peserta" s ON s."pelatihan_id" = p."id"
     WHERE coalesce(CAST(substr(coalesce(p."selesai", p."mulai"), 1, 4) AS integer), p."tahun") = ?1 AND p."masuk_rencana" = 1 AND p."status" IN ('usulan', 'disetujui', 'berjalan') AND s."status" IN ('calon', 'diundang')
     GROUP BY 1, 2 ORDER BY 1, 2`,
    [tahun],
  )

/** The same of the whole year, by person. */
export async function jamDirencanakan(tx: EntityManager, tahun: number): Promise<ReadonlyMap<string, number>> {
  const sums = new Map<string, number>()
  for (const { pegawaiId, jp } of await rencanaBulanan(tx, tahun)) sums.set(pegawaiId, (sums.get(pegawaiId) ?? 0) + jp)
  return sums
}
