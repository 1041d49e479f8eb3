import type { MigrationInterface, QueryRunner } from 'typeorm'

/** The office's own picture of the state emblem, for the head of the evaluation document. Imports nothing of ours. */
export class LambangNegara implements MigrationInterface {
  readonly name = 'LambangNegara1795301120000'

  async up(q: QueryRunner): Promise<void> {
    await q.query(`ALTER TABLE "kantor" ADD COLUMN "lambang_berkas_id" text REFERENCES "berkas"("id")`)
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`ALTER TABLE "kantor" DROP COLUMN "lambang_berkas_id"`)
  }
}
