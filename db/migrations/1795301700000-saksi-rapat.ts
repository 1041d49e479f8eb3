import type { MigrationInterface, QueryRunner } from 'typeorm'

const swap = (from: string, to: string) =>
  `UPDATE "aturan_set" SET "isi" = json_replace("isi", '$.penutup', replace("isi" ->> '$.penutup', '${from}', '${to}')) WHERE "jenis" = 'sesi'`
const ALL = 'pimpinan rapat, notulis, serta saksi'

/**
 * Up to two witnesses of the month's meeting. The closing sentence of the minutes named witnesses that could not be
 * given; it now names those who sign. Imports nothing of ours.
 */
export class SaksiRapat implements MigrationInterface {
  readonly name = 'SaksiRapat1795301700000'

  async up(q: QueryRunner): Promise<void> {
    for (const column of ['saksi_satu_id', 'saksi_dua_id']) await q.query(`ALTER TABLE "sesi" ADD COLUMN "${column}" text REFERENCES "pegawai"("id")`)
    await q.query(swap(ALL, '{penanda_tangan}'))
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(swap('{penanda_tangan}', ALL))
    for (const column of ['saksi_satu_id', 'saksi_dua_id']) await q.query(`ALTER TABLE "sesi" DROP COLUMN "${column}"`)
  }
}
