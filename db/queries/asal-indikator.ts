/**
 * Which indicators of replaced SKP an indicator "i" goes on from, itself first, as the head of a scalar subquery: also
 * after a second replacement last month's figures lie with the first of them.
 */
const RANTAI = `WITH RECURSIVE "rantai"("id", "asal") AS (SELECT i."id", i."asal_id" UNION ALL SELECT o."id", o."asal_id" FROM "rantai" t JOIN "indikator" o ON o."id" = t."asal")`

/** What an earlier month says of an indicator "i" that goes on from another; null of one that does not. `periode` is the parameter of that month. */
export const realisasiAsal = (periode: string): string =>
  `CASE WHEN i."asal_id" IS NOT NULL THEN (${RANTAI} SELECT z."teks" FROM "rantai" CROSS JOIN "realisasi" z ON z."indikator_id" = "rantai"."id" AND z."periode_id" = ${periode} LIMIT 1) END`

/** Whether "i" or one it goes on from has evidence in that month. */
export const adaBukti = (periode: string): string =>
  `EXISTS (${RANTAI} SELECT 1 FROM "rantai" JOIN "bukti" b ON b."indikator_id" = "rantai"."id" AND b."periode_id" = ${periode})`
