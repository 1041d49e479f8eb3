import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Organisation achievement, ratings, exclusions, distribution notes, frozen identities, documents. Imports nothing of ours: a migration is a fact of the day it was written. */
export class CreatePenilaian implements MigrationInterface {
  readonly name = 'CreatePenilaian1795300700000'

  async up(q: QueryRunner): Promise<void> {
    await q.query(`CREATE TABLE "capaian_organisasi" (
      "id" text PRIMARY KEY NOT NULL,
      "periode_id" text NOT NULL REFERENCES "periode"("id"),
      "unit_id" text NOT NULL REFERENCES "unit"("id"),
      "capaian" text NOT NULL CHECK ("capaian" IN ('istimewa', 'baik', 'butuh_perbaikan', 'kurang', 'sangat_kurang')),
      "dasar" text,
      "ditetapkan_oleh" text,
      "tanggal" text,
      CONSTRAINT "uq_capaian_organisasi" UNIQUE ("periode_id", "unit_id")
    ) STRICT`)
    await q.query(`CREATE TABLE "penilaian" (
      "id" text PRIMARY KEY NOT NULL,
      "pegawai_id" text NOT NULL REFERENCES "pegawai"("id"),
      "periode_id" text NOT NULL REFERENCES "periode"("id"),
      "skp_id" text NOT NULL REFERENCES "skp"("id"),
      "rating_hasil" text CHECK ("rating_hasil" IN ('di_atas', 'sesuai', 'di_bawah')),
      "rating_perilaku" text CHECK ("rating_perilaku" IN ('di_atas', 'sesuai', 'di_bawah')),
      "predikat" text CHECK ("predikat" IN ('sangat_baik', 'baik', 'butuh_perbaikan', 'kurang', 'sangat_kurang')),
      "aturan_id" text REFERENCES "aturan_set"("id"),
      "catatan" text,
      "tanggal" text,
      CONSTRAINT "uq_penilaian" UNIQUE ("pegawai_id", "periode_id", "skp_id")
    ) STRICT`)
    await q.query(`CREATE INDEX "ix_penilaian_periode" ON "penilaian" ("periode_id", "predikat")`)
    await q.query(`CREATE TABLE "pengecualian" (
      "id" text PRIMARY KEY NOT NULL,
      "pegawai_id" text NOT NULL REFERENCES "pegawai"("id"),
      "periode_id" text NOT NULL REFERENCES "periode"("id"),
      "alasan" text NOT NULL CHECK ("alasan" IN ('pensiun', 'mutasi', 'cuti_besar', 'cltn', 'tugas_belajar', 'baru', 'hukdis_berat', 'lain')),
      "keterangan" text,
      CONSTRAINT "uq_pengecualian" UNIQUE ("pegawai_id", "periode_id")
    ) STRICT`)
    await q.query(`CREATE TABLE "distribusi_catatan" (
      "id" text PRIMARY KEY NOT NULL,
      "periode_id" text NOT NULL REFERENCES "periode"("id"),
      "unit_id" text NOT NULL REFERENCES "unit"("id"),
      "pelanggaran" text NOT NULL,
      "alasan" text NOT NULL,
      CONSTRAINT "uq_distribusi_catatan" UNIQUE ("periode_id", "unit_id")
    ) STRICT`)
    await q.query(`CREATE TABLE "rencana_perbaikan" (
      "id" text PRIMARY KEY NOT NULL,
      "penilaian_id" text NOT NULL REFERENCES "penilaian"("id") ON DELETE CASCADE,
      "area" text NOT NULL,
      "tindakan" text NOT NULL,
      "batas" text,
      "hasil" text
    ) STRICT`)
    await q.query(`CREATE INDEX "ix_rencana_perbaikan" ON "rencana_perbaikan" ("penilaian_id")`)
    await q.query(`CREATE TABLE "identitas_snapshot" (
      "id" text PRIMARY KEY NOT NULL,
      "objek_jenis" text NOT NULL,
      "objek_id" text NOT NULL,
      "peran" text NOT NULL CHECK ("peran" IN ('pegawai', 'penilai', 'atasan')),
      "pegawai_id" text,
      "nama" text NOT NULL,
      "nip" text,
      "pangkat" text,
      "golongan" text,
      "jabatan" text NOT NULL,
      "unit" text NOT NULL,
      "dibekukan_pada" text NOT NULL,
      CONSTRAINT "uq_identitas_snapshot" UNIQUE ("objek_jenis", "objek_id", "peran")
    ) STRICT`)
    await q.query(`CREATE TABLE "dokumen" (
      "id" text PRIMARY KEY NOT NULL,
      "jenis" text NOT NULL,
      "periode_id" text REFERENCES "periode"("id"),
      "pegawai_id" text REFERENCES "pegawai"("id"),
      "nama_berkas" text NOT NULL,
      "halaman" integer NOT NULL,
      "sha256" text NOT NULL,
      "dibuat_pada" text NOT NULL
    ) STRICT`)
    await q.query(`CREATE INDEX "ix_dokumen_periode" ON "dokumen" ("periode_id", "jenis")`)
    await q.query(`CREATE TRIGGER "kunci_capaian_organisasi_tambah" BEFORE INSERT ON "capaian_organisasi"
      WHEN (SELECT "status" FROM "periode" WHERE "id" = NEW."periode_id") IN ('dikunci', 'arsip')
      BEGIN SELECT RAISE(ABORT, 'PERIODE_DIKUNCI'); END`)
    await q.query(`CREATE TRIGGER "kunci_capaian_organisasi_ubah" BEFORE UPDATE ON "capaian_organisasi"
      WHEN (SELECT "status" FROM "periode" WHERE "id" = NEW."periode_id") IN ('dikunci', 'arsip')
      BEGIN SELECT RAISE(ABORT, 'PERIODE_DIKUNCI'); END`)
    await q.query(`CREATE TRIGGER "kunci_capaian_organisasi_ubah_lama" BEFORE UPDATE ON "capaian_organisasi"
      WHEN (SELECT "status" FROM "periode" WHERE "id" = OLD."periode_id") IN ('dikunci', 'arsip')
      BEGIN SELECT RAISE(ABORT, 'PERIODE_DIKUNCI'); END`)
    await q.query(`CREATE TRIGGER "kunci_capaian_organisasi_hapus" BEFORE DELETE ON "capaian_organisasi"
      WHEN (SELECT "status" FROM "periode" WHERE "id" = OLD."periode_id") IN ('dikunci', 'arsip')
      BEGIN SELECT RAISE(ABORT, 'PERIODE_DIKUNCI'); END`)
    await q.query(`CREATE TRIGGER "kunci_penilaian_tambah" BEFORE INSERT ON "penilaian"
      WHEN (SELECT "status" FROM "periode" WHERE "id" = NEW."periode_id") IN ('dikunci', 'arsip')
      BEGIN SELECT RAISE(ABORT, 'PERIODE_DIKUNCI'); END`)
    await q.query(`CREATE TRIGGER "kunci_penilaian_ubah" BEFORE UPDATE ON "penilaian"
      WHEN (SELECT "status" FROM "periode" WHERE "id" = NEW."periode_id") IN ('dikunci', 'arsip')
      BEGIN SELECT RAISE(ABORT, 'PERIODE_DIKUNCI'); END`)
    await q.query(`CREATE TRIGGER "kunci_penilaian_ubah_lama" BEFORE UPDATE ON "penilaian"
      WHEN (SELECT "status" FROM "periode" WHERE "id" = OLD."periode_id") IN ('dikunci', 'arsip')
      BEGIN SELECT RAISE(ABORT, 'PERIODE_DIKUNCI'); END`)
    await q.query(`CREATE TRIGGER "kunci_penilaian_hapus" BEFORE DELETE ON "penilaian"
      WHEN (SELECT "status" FROM "periode" WHERE "id" = OLD."periode_id") IN ('dikunci', 'arsip')
      BEGIN SELECT RAISE(ABORT, 'PERIODE_DIKUNCI'); END`)
    await q.query(`CREATE TRIGGER "kunci_pengecualian_tambah" BEFORE INSERT ON "pengecualian"
      WHEN (SELECT "status" FROM "periode" WHERE "id" = NEW."periode_id") IN ('dikunci', 'arsip')
      BEGIN SELECT RAISE(ABORT, 'PERIODE_DIKUNCI'); END`)
    await q.query(`CREATE TRIGGER "kunci_pengecualian_ubah" BEFORE UPDATE ON "pengecualian"
      WHEN (SELECT "status" FROM "periode" WHERE "id" = NEW."periode_id") IN ('dikunci', 'arsip')
      BEGIN SELECT RAISE(ABORT, 'PERIODE_DIKUNCI'); END`)
    await q.query(`CREATE TRIGGER "kunci_pengecualian_ubah_lama" BEFORE UPDATE ON "pengecualian"
      WHEN (SELECT "status" FROM "periode" WHERE "id" = OLD."periode_id") IN ('dikunci', 'arsip')
      BEGIN SELECT RAISE(ABORT, 'PERIODE_DIKUNCI'); END`)
    await q.query(`CREATE TRIGGER "kunci_pengecualian_hapus" BEFORE DELETE ON "pengecualian"
      WHEN (SELECT "status" FROM "periode" WHERE "id" = OLD."periode_id") IN ('dikunci', 'arsip')
      BEGIN SELECT RAISE(ABORT, 'PERIODE_DIKUNCI'); END`)
    await q.query(`CREATE TRIGGER "kunci_distribusi_catatan_tambah" BEFORE INSERT ON "distribusi_catatan"
      WHEN (SELECT "status" FROM "periode" WHERE "id" = NEW."periode_id") IN ('dikunci', 'arsip')
      BEGIN SELECT RAISE(ABORT, 'PERIODE_DIKUNCI'); END`)
    await q.query(`CREATE TRIGGER "kunci_distribusi_catatan_ubah" BEFORE UPDATE ON "distribusi_catatan"
      WHEN (SELECT "status" FROM "periode" WHERE "id" = NEW."periode_id") IN ('dikunci', 'arsip')
      BEGIN SELECT RAISE(ABORT, 'PERIODE_DIKUNCI'); END`)
    await q.query(`CREATE TRIGGER "kunci_distribusi_catatan_ubah_lama" BEFORE UPDATE ON "distribusi_catatan"
      WHEN (SELECT "status" FROM "periode" WHERE "id" = OLD."periode_id") IN ('dikunci', 'arsip')
      BEGIN SELECT RAISE(ABORT, 'PERIODE_DIKUNCI'); END`)
    await q.query(`CREATE TRIGGER "kunci_distribusi_catatan_hapus" BEFORE DELETE ON "distribusi_catatan"
      WHEN (SELECT "status" FROM "periode" WHERE "id" = OLD."periode_id") IN ('dikunci', 'arsip')
      BEGIN SELECT RAISE(ABORT, 'PERIODE_DIKUNCI'); END`)
  }

  async down(q: QueryRunner): Promise<void> {
    for (const table of ['dokumen', 'identitas_snapshot', 'rencana_perbaikan', 'distribusi_catatan', 'pengecualian', 'penilaian', 'capaian_organisasi']) await q.query(`DROP TABLE "${table}"`)
  }
}
