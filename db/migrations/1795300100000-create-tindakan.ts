import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Every change to the data: who did what when, row by row, for history and undo. Imports nothing of ours: a migration is a fact of the day it was written. */
export class CreateTindakan implements MigrationInterface {
  readonly name = 'CreateTindakan1795300100000'

  async up(q: QueryRunner): Promise<void> {
    await q.query(`CREATE TABLE "tindakan" (
      "seq" integer PRIMARY KEY AUTOINCREMENT,
      "waktu" text NOT NULL,
      "pelaku" text NOT NULL,
      "kanal" text NOT NULL,
      "label" text NOT NULL,
      "alasan" text,
      "bisa_urung" integer NOT NULL CHECK ("bisa_urung" IN (0, 1)),
      "membatalkan" integer REFERENCES "tindakan"("seq"),
      "dibatalkan_oleh" integer REFERENCES "tindakan"("seq")
    ) STRICT`)
    await q.query(`CREATE TABLE "perubahan" (
      "id" integer PRIMARY KEY AUTOINCREMENT,
      "tindakan_seq" integer NOT NULL REFERENCES "tindakan"("seq"),
      "tabel" text NOT NULL,
      "baris_id" text NOT NULL,
      "sebelum" text,
      "sesudah" text
    ) STRICT`)
    await q.query(`CREATE INDEX "ix_perubahan_baris" ON "perubahan" ("tabel", "baris_id")`)
    await q.query(`CREATE INDEX "ix_perubahan_tindakan" ON "perubahan" ("tindakan_seq")`)
  }

  async down(q: QueryRunner): Promise<void> {
    for (const table of ['perubahan', 'tindakan']) await q.query(`DROP TABLE "${table}"`)
  }
}
