import type { MigrationInterface, QueryRunner } from 'typeorm'

const LOCKED = `IN ('dikunci', 'arsip')`
const STATUS_OF_SESSION = (row: string) => `(SELECT "status" FROM "periode" WHERE "id" = (SELECT "periode_id" FROM "sesi" WHERE "id" = ${row}."sesi_id"))`
const STATUS_OF_RATING = (row: string) => `(SELECT "status" FROM "periode" WHERE "id" = (SELECT "periode_id" FROM "penilaian" WHERE "id" = ${row}."penilaian_id"))`
const REFUSE = `BEGIN SELECT RAISE(ABORT, 'PERIODE_DIKUNCI'); END`

/** What a closed month still allows: to say that a feedback, a decision or an improvement was followed up. */
const FEEDBACK = ['skp_id', 'periode_id', 'target_jenis', 'indikator_id', 'nilai_kode', 'sifat', 'teks', 'tanggal']
const DECISION = ['sesi_id', 'urutan', 'isi', 'penanggung_jawab_id', 'batas_waktu']
const PLAN = ['penilaian_id', 'area', 'tindakan', 'batas']
const differs = (columns: string[]) => `(${columns.map((name) => `OLD."${name}" IS NOT NEW."${name}"`).join(' OR ')})`

/**
 * A locked month also keeps its meeting, decisions and improvement plans; feedback can still be marked as followed up.
 * And which rating of a head goes with which achievement. Imports nothing of ours.
 */
export class KunciRapat implements MigrationInterface {
  readonly name = 'KunciRapat1795300900000'

  async up(q: QueryRunner): Promise<void> {
    for (const [trigger, row] of [['kunci_umpan_balik_ubah', 'NEW'], ['kunci_umpan_balik_ubah_lama', 'OLD']] as const) {
      await q.query(`DROP TRIGGER "${trigger}"`)
      await q.query(`CREATE TRIGGER "${trigger}" BEFORE UPDATE ON "umpan_balik"
        WHEN ${differs(FEEDBACK)} AND (SELECT "status" FROM "periode" WHERE "id" = ${row}."periode_id") ${LOCKED} ${REFUSE}`)
    }
    await q.query(`CREATE TRIGGER "kunci_sesi_ubah" BEFORE UPDATE ON "sesi"
      WHEN (SELECT "status" FROM "periode" WHERE "id" = OLD."periode_id") ${LOCKED} ${REFUSE}`)
    await q.query(`CREATE TRIGGER "kunci_sesi_hapus" BEFORE DELETE ON "sesi"
      WHEN (SELECT "status" FROM "periode" WHERE "id" = OLD."periode_id") ${LOCKED} ${REFUSE}`)
    await lockTable(q, 'keputusan', STATUS_OF_SESSION, DECISION)
    await lockTable(q, 'rencana_perbaikan', STATUS_OF_RATING, PLAN)
    await q.query(
      `INSERT INTO "aturan_set" ("id", "jenis", "dasar_hukum", "berlaku_dari", "isi", "terverifikasi", "sumber")
       VALUES ('5a0a4d0e-53a7-5b0e-9d3c-0a4c6f1f7b10', 'capaian_kepala', 'SE MenPANRB 3/2023', '2023-01-31', ?, 0, ?)`,
      [
        '{"istimewa":"di_atas","baik":"sesuai","butuh_perbaikan":"di_bawah","kurang":"di_bawah","sangat_kurang":"di_bawah"}',
        'Capaian organisasi dan rating hasil kerja pimpinannya adalah hal yang sama; padanan istilahnya disusun sendiri dan perlu dicek.',
      ],
    )
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`DELETE FROM "aturan_set" WHERE "jenis" = 'capaian_kepala'`)
    for (const table of ['keputusan', 'rencana_perbaikan'])
      for (const event of ['tambah', 'ubah', 'hapus']) await q.query(`DROP TRIGGER "kunci_${table}_${event}"`)
    for (const trigger of ['kunci_sesi_hapus', 'kunci_sesi_ubah']) await q.query(`DROP TRIGGER "${trigger}"`)
    for (const [trigger, row] of [['kunci_umpan_balik_ubah', 'NEW'], ['kunci_umpan_balik_ubah_lama', 'OLD']] as const) {
      await q.query(`DROP TRIGGER "${trigger}"`)
      await q.query(`CREATE TRIGGER "${trigger}" BEFORE UPDATE ON "umpan_balik"
      WHEN (SELECT "status" FROM "periode" WHERE "id" = ${row}."periode_id") IN ('dikunci', 'arsip')
      BEGIN SELECT RAISE(ABORT, 'PERIODE_DIKUNCI'); END`)
    }
  }
}

async function lockTable(q: QueryRunner, table: string, statusOf: (row: string) => string, kept: string[]): Promise<void> {
  await q.query(`CREATE TRIGGER "kunci_${table}_tambah" BEFORE INSERT ON "${table}" WHEN ${statusOf('NEW')} ${LOCKED} ${REFUSE}`)
  await q.query(`CREATE TRIGGER "kunci_${table}_ubah" BEFORE UPDATE ON "${table}"
    WHEN ${differs(kept)} AND ${statusOf('OLD')} ${LOCKED} ${REFUSE}`)
  await q.query(`CREATE TRIGGER "kunci_${table}_hapus" BEFORE DELETE ON "${table}" WHEN ${statusOf('OLD')} ${LOCKED} ${REFUSE}`)
}
