import type { EntityManager } from 'typeorm'
import { v7 as uuid } from 'uuid'
import { orangBulan } from '../../../db/queries/orang-sesi.query'
import type { PeriodeBulan } from '../../../db/queries/periode.query'
import type { Capaian } from '../../../domain/penilaian/predikat'
import { susunPopulasi } from '../sesi/populasi'

export interface IsiCapaian {
  periodeId: string
  unitId: string
  capaian: Capaian | null
  dasar: string | null
  ditetapkanOleh: string | null
}

/** Sets (or with null takes back) the organisation's achievement of a population in a month. */
export const isiCapaian = (tx: EntityManager, { periodeId, unitId, capaian, dasar, ditetapkanOleh }: IsiCapaian, today: string): Promise<unknown> =>
  capaian === null
    ? tx.query(`DELETE FROM "capaian_organisasi" WHERE "periode_id" = ? AND "unit_id" = ?`, [periodeId, unitId])
    : tx.query(
        `INSERT INTO "capaian_organisasi" ("id", "periode_id", "unit_id", "capaian", "dasar", "ditetapkan_oleh", "tanggal") VALUES (?, ?, ?, ?, ?, ?, ?)
         ON CONFLICT ("periode_id", "unit_id") DO UPDATE SET "capaian" = excluded."capaian", "dasar" = excluded."dasar",
           "ditetapkan_oleh" = excluded."ditetapkan_oleh", "tanggal" = excluded."tanggal"`,
        [uuid(), periodeId, unitId, capaian, dasar, ditetapkanOleh, today],
      )

/** Keeps why the distribution departs from its pattern, with what departs at this moment. */
export async function isiAlasan(tx: EntityManager, periode: PeriodeBulan, unitId: string, alasan: string): Promise<void> {
  if (alasan === '') {
    await tx.query(`DELETE FROM "distribusi_catatan" WHERE "periode_id" = ? AND "unit_id" = ?`, [periode.id, unitId])
    return
  }
  const { populasi } = await susunPopulasi(tx, periode, await orangBulan(tx, periode))
  const pelanggaran = populasi.find((satu) => satu.unitId === unitId)?.pelanggaran ?? []
  await tx.query(
    `INSERT INTO "distribusi_catatan" ("id", "periode_id", "unit_id", "pelanggaran", "alasan") VALUES (?, ?, ?, ?, ?)
     ON CONFLICT ("periode_id", "unit_id") DO UPDATE SET "pelanggaran" = excluded."pelanggaran", "alasan" = excluded."alasan"`,
    [uuid(), periode.id, unitId, JSON.stringify(pelanggaran), alasan],
  )
}
