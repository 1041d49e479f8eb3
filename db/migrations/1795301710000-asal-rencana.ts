import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * Which result and indicator of the replaced SKP a row of its replacement goes on from, so that a month's figures stay
 * with it through a change. No foreign key on purpose: an origin that is gone only means that there is nothing to go on
 * from. Imports nothing of ours.
 */
export class AsalRencana implements MigrationInterface {
  readonly name = 'AsalRencana1795301710000'

  async up(q: QueryRunner): Promise<void> {
    for (const table of ['rhk', 'indikator']) await q.query(`ALTER TABLE "${table}" ADD COLUMN "asal_id" text`)
    await q.query(`CREATE INDEX "ix_rhk_asal" ON "rhk" ("asal_id") WHERE "asal_id" IS NOT NULL`)
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`DROP INDEX "ix_rhk_asal"`)
    for (const table of ['rhk', 'indikator']) await q.query(`ALTER TABLE "${table}" DROP COLUMN "asal_id"`)
  }
}
