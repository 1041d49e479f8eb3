import type { MigrationInterface, QueryRunner } from 'typeorm'
import rules from '../seeds/2026-11/standar-teknis.json'

/**
 * Technical competencies of the usual posts as a dated rule, and the office's word on which competency is only another
 * name of which. The file of db/seeds/2026-11 belongs to this migration and never changes. Imports nothing of ours besides it.
 */
export class StandarKompetensi implements MigrationInterface {
  readonly name = 'StandarKompetensi1795301630000'

  async up(q: QueryRunner): Promise<void> {
    await q.query(`CREATE TABLE "kompetensi_padanan" (
      "id" text PRIMARY KEY NOT NULL,
      "nama" text NOT NULL,
      "kunci" text NOT NULL,
      "jenis" text NOT NULL CHECK ("jenis" IN ('teknis', 'manajerial', 'sosial_kultural')),
      "kompetensi" text NOT NULL,
      CONSTRAINT "uq_kompetensi_padanan" UNIQUE ("kunci")
    ) STRICT`)
    for (const { id, jenis, dasar_hukum, berlaku_dari, terverifikasi, sumber, isi } of rules)
      await q.query(
        `INSERT INTO "aturan_set" ("id", "jenis", "dasar_hukum", "berlaku_dari", "isi", "terverifikasi", "sumber") VALUES (?, ?, ?, ?, ?, ?, ?)`,
        [id, jenis, dasar_hukum, berlaku_dari, JSON.stringify(isi), terverifikasi, sumber],
      )
  }

  async down(q: QueryRunner): Promise<void> {
    for (const { jenis } of rules) await q.query(`DELETE FROM "aturan_set" WHERE "jenis" = ?`, [jenis])
    await q.query(`DROP TABLE "kompetensi_padanan"`)
  }
}
