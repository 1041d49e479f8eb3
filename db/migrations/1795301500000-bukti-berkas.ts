import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * What the attached file of a piece of evidence is called there; its content ("berkas_id", there from the start) is kept
 * once by hash, whatever name it came with. Imports nothing of ours.
 */
export class BuktiBerkas implements MigrationInterface {
  readonly name = 'BuktiBerkas1795301500000'

  async up(q: QueryRunner): Promise<void> {
    await q.query(`ALTER TABLE "bukti" ADD COLUMN "berkas_nama" text CHECK ("berkas_nama" IS NULL OR "berkas_id" IS NOT NULL)`)
    await q.query(`CREATE INDEX "ix_bukti_berkas" ON "bukti" ("berkas_id") WHERE "berkas_id" IS NOT NULL`)
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`DROP INDEX "ix_bukti_berkas"`)
    await q.query(`ALTER TABLE "bukti" DROP COLUMN "berkas_nama"`)
  }
}
