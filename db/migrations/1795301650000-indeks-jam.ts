import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * Hours of everyone in a year are added up from these two indexes alone: without them every seat and every course was
 * looked up in its table. The second takes the place of the one that held the day only. Imports nothing of ours.
 */
export class IndeksJam implements MigrationInterface {
  readonly name = 'IndeksJam1795301650000'

  async up(q: QueryRunner): Promise<void> {
    await q.query(`CREATE INDEX "ix_pelatihan_peserta_jam" ON "pelatihan_peserta" ("pelatihan_id", "pegawai_id", "status", "jp_diakui", "no_sertifikat")`)
    await q.query(`CREATE INDEX "ix_riwayat_kompetensi_jam" ON "riwayat_kompetensi" ("selesai", "pegawai_id", "jp", "no_sertifikat")`)
    await q.query(`DROP INDEX "ix_riwayat_kompetensi_selesai"`)
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`CREATE INDEX "ix_riwayat_kompetensi_selesai" ON "riwayat_kompetensi" ("selesai")`)
    await q.query(`DROP INDEX "ix_riwayat_kompetensi_jam"`)
    await q.query(`DROP INDEX "ix_pelatihan_peserta_jam"`)
  }
}
