import type { MigrationInterface, QueryRunner } from 'typeorm'
import rules from '../seeds/2026-11/aturan-kompetensi.json'

/** Hours a year by kind of employee, in place of the flat numbers that nothing read yet. */
const JAM = { minimal: { pns: 20, cpns: 20 }, maksimal: { pppk: 24, pppk_paruh_waktu: 24 }, batasMerah: 10, lajuMulaiHari: 31 }
const SUMBER_JAM =
  'Minimal 20 JP setahun bagi PNS: PP 11/2017 dan PerLAN 10/2018; dipakai juga bagi CPNS. Paling banyak 24 JP bagi PPPK (PerLAN 15/2020) belum dicek. Batas merah dan hari mulai perkiraan disusun sendiri.'
const LAMA = { pns_min_tahun: 20, pns_terverifikasi: 'H', pppk_maks_tahun: 24, pppk_terverifikasi: false }

/**
 * Forms of training, competencies, what weighs a need, the evaluation's questions and thresholds, and reminders, as dated
 * rules. The file of db/seeds/2026-11 belongs to this migration and never changes. Imports nothing of ours besides it.
 */
export class AturanKompetensi implements MigrationInterface {
  readonly name = 'AturanKompetensi1795301620000'

  async up(q: QueryRunner): Promise<void> {
    for (const { id, jenis, dasar_hukum, berlaku_dari, terverifikasi, sumber, isi } of rules)
      await q.query(
        `INSERT INTO "aturan_set" ("id", "jenis", "dasar_hukum", "berlaku_dari", "isi", "terverifikasi", "sumber") VALUES (?, ?, ?, ?, ?, ?, ?)`,
        [id, jenis, dasar_hukum, berlaku_dari, JSON.stringify(isi), terverifikasi, sumber],
      )
    await q.query(`UPDATE "aturan_set" SET "isi" = ?, "sumber" = ?, "terverifikasi" = 0 WHERE "jenis" = 'jp'`, [JSON.stringify(JAM), SUMBER_JAM])
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`UPDATE "aturan_set" SET "isi" = ? WHERE "jenis" = 'jp'`, [JSON.stringify(LAMA)])
    for (const { jenis } of rules) await q.query(`DELETE FROM "aturan_set" WHERE "jenis" = ?`, [jenis])
  }
}
