import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * The paper sizes as forms are printed on them; until now nothing read this rule. The names are what the office reads and
 * what it may already have chosen ("Legal"). Imports nothing of ours.
 */
export class AturanKertas implements MigrationInterface {
  readonly name = 'AturanKertas1795301100000'

  async up(q: QueryRunner): Promise<void> {
    await this.write(q, '{"F4":[215,330],"A4":[210,297],"Legal":[215.9,355.6],"Legal daerah":[220,360]}')
  }

  async down(q: QueryRunner): Promise<void> {
    await this.write(q, '{"A4":[210,297],"F4":[215,330],"Legal_contoh":[216,356],"Legal_tulungagung":[220,360]}')
  }

  private write(q: QueryRunner, isi: string) {
    return q.query(`UPDATE "aturan_set" SET "isi" = ? WHERE "jenis" = 'kertas_mm' AND "berlaku_dari" = '2022-01-01'`, [isi])
  }
}
