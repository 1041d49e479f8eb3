import type { EntityManager } from 'typeorm'

/** Participants that something is still missing of, by the programme they took. */
export interface TungguPeserta {
  pelatihanId: string
  /** Last day of the programme. */
  selesai: string
  jumlah: number
}

const AKHIR = `coalesce(p."selesai", p."mulai")`
const tunggu = (where: string) =>
  `SELECT p."id" AS "pelatihanId", ${AKHIR} AS "selesai", count(*) AS "jumlah"
   FROM "pelatihan_peserta" s JOIN "pelatihan" p ON p."id" = s."pelatihan_id" JOIN "pegawai" o ON o."id" = s."pegawai_id"
   WHERE ${AKHIR} >= ?1 AND o."dihapus_pada" IS NULL AND ${where} GROUP BY p."id" ORDER BY "selesai", p."id"`

/** People who took part in a programme that ended since `sejak` and have no certificate yet. */
export const menungguSertifikat = (tx: EntityManager, sejak: string): Promise<TungguPeserta[]> =>
  tx.query(tunggu(`s."status" IN ('diundang', 'selesai') AND p."status" IN ('berjalan', 'selesai') AND trim(coalesce(s."no_sertifikat", '')) = ''`), [sejak])

/** Approved programmes whose first day lies before `hariIni` and which nobody has begun, since `sejak`. */
export const terlewatMulai = (tx: EntityManager, sejak: string, hariIni: string): Promise<{ pelatihanId: string; jumlah: number }[]> =>
  tx.query(`SELECT p."id" AS "pelatihanId", 1 AS "jumlah" FROM "pelatihan" p WHERE p."status" = 'disetujui' AND p."masuk_rencana" = 1 AND p."mulai" >= ?1 AND p."mulai" < ?2 ORDER BY p."mulai", p."id"`, [sejak, hariIni])

/** Programmes of the year's plan while no version of it is approved; 0 once one is. */
export async function rencanaMenunggu(tx: EntityManager, tahun: number): Promise<number> {
  const [row] = await tx.query<{ n: number }[]>(
    `SELECT count(*) AS "n" FROM "pelatihan" WHERE "tahun" = ?1 AND "masuk_rencana" = 1 AND "status" NOT IN ('ditunda', 'dibatalkan')
       AND NOT EXISTS (SELECT 1 FROM "rencana_kompetensi" r WHERE r."tahun" = ?1)`,
    [tahun],
  )
  return row?.n ?? 0
}
