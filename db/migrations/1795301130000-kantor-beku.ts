import type { MigrationInterface, QueryRunner } from 'typeorm'

const REFUSE = (row: string) => `WHEN (SELECT "status" FROM "periode" WHERE "id" = ${row}."id") IN ('dikunci', 'arsip')
      BEGIN SELECT RAISE(ABORT, 'PERIODE_DIKUNCI'); END`

/**
 * What the forms of a locked month print of the office; the id is the month's. Lines are parted by a line feed. Months
 * locked before this was kept get the office as it is now: nothing older is known. Imports nothing of ours.
 */
export class KantorBeku implements MigrationInterface {
  readonly name = 'KantorBeku1795301130000'

  async up(q: QueryRunner): Promise<void> {
    await q.query(`CREATE TABLE "kantor_beku" (
      "id" text PRIMARY KEY NOT NULL REFERENCES "periode"("id"),
      "nama_pemda" text NOT NULL,
      "nama_kecamatan" text NOT NULL,
      "kop_induk" text NOT NULL,
      "kop_perangkat" text NOT NULL,
      "alamat" text NOT NULL,
      "kota" text NOT NULL,
      "logo_berkas_id" text REFERENCES "berkas"("id"),
      "lambang_berkas_id" text REFERENCES "berkas"("id"),
      "dibekukan_pada" text NOT NULL
    ) STRICT`)
    await q.query(`INSERT INTO "kantor_beku" SELECT p."id", k."nama_pemda", k."nama_kecamatan",
        coalesce(k."kop_baris_1", 'Pemerintah ' || k."nama_pemda"), coalesce(k."kop_baris_2", k."nama_kecamatan"),
        concat_ws(char(10), nullif(concat_ws(' ', k."alamat", 'Kode Pos ' || k."kode_pos"), ''),
          nullif(concat_ws(' · ', 'Telepon ' || k."telepon", 'Pos-el ' || k."pos_el", 'Laman ' || k."laman"), '')),
        k."kota_penandatanganan", k."logo_berkas_id", k."lambang_berkas_id", coalesce(p."dikunci_pada", p."selesai")
      FROM "periode" p CROSS JOIN "kantor" k WHERE p."status" IN ('dikunci', 'arsip')`)
    await q.query(`CREATE TRIGGER "kunci_kantor_beku_tambah" BEFORE INSERT ON "kantor_beku" ${REFUSE('NEW')}`)
    await q.query(`CREATE TRIGGER "kunci_kantor_beku_ubah" BEFORE UPDATE ON "kantor_beku" ${REFUSE('OLD')}`)
    await q.query(`CREATE TRIGGER "kunci_kantor_beku_hapus" BEFORE DELETE ON "kantor_beku" ${REFUSE('OLD')}`)
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`DROP TABLE "kantor_beku"`)
  }
}
