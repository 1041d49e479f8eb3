import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Periods, the monthly session and the month’s work. A locked period refuses every write by trigger. Imports nothing of ours: a migration is a fact of the day it was written. */
export class CreateSesi implements MigrationInterface {
  readonly name = 'CreateSesi1795300600000'

  async up(q: QueryRunner): Promise<void> {
    await q.query(`CREATE TABLE "periode" (
      "id" text PRIMARY KEY NOT NULL,
      "jenis" text NOT NULL DEFAULT ('bulanan') CHECK ("jenis" IN ('bulanan', 'triwulan', 'tahunan')),
      "tahun" integer NOT NULL,
      "nomor" integer NOT NULL,
      "mulai" text NOT NULL,
      "selesai" text NOT NULL,
      "status" text NOT NULL DEFAULT ('rencana') CHECK ("status" IN ('rencana', 'berjalan', 'dikunci', 'dibuka_kembali', 'arsip')),
      "batas_lapor" text,
      "batas_nilai" text,
      "dikunci_pada" text,
      "alasan_buka" text,
      CONSTRAINT "uq_periode" UNIQUE ("jenis", "tahun", "nomor"),
      CHECK ("selesai" >= "mulai")
    ) STRICT`)
    await q.query(`CREATE TABLE "sesi" (
      "id" text PRIMARY KEY NOT NULL,
      "periode_id" text NOT NULL REFERENCES "periode"("id"),
      "tanggal" text,
      "waktu_mulai" text,
      "waktu_selesai" text,
      "tempat" text,
      "pimpinan_id" text REFERENCES "pegawai"("id"),
      "notulis_id" text REFERENCES "pegawai"("id"),
      "agenda" text,
      "notulen" text,
      "nomor_berita_acara" text,
      "nomor_daftar_hadir" text,
      CONSTRAINT "uq_sesi_periode" UNIQUE ("periode_id")
    ) STRICT`)
    await q.query(`CREATE TABLE "sesi_hadir" (
      "id" text PRIMARY KEY NOT NULL,
      "sesi_id" text NOT NULL REFERENCES "sesi"("id") ON DELETE CASCADE,
      "pegawai_id" text NOT NULL REFERENCES "pegawai"("id"),
      "status" text NOT NULL CHECK ("status" IN ('hadir', 'izin', 'sakit', 'dinas', 'tanpa_kabar')),
      "keterangan" text,
      CONSTRAINT "uq_sesi_hadir" UNIQUE ("sesi_id", "pegawai_id")
    ) STRICT`)
    await q.query(`CREATE TABLE "keputusan" (
      "id" text PRIMARY KEY NOT NULL,
      "sesi_id" text NOT NULL REFERENCES "sesi"("id"),
      "urutan" integer NOT NULL,
      "isi" text NOT NULL,
      "penanggung_jawab_id" text REFERENCES "pegawai"("id"),
      "batas_waktu" text,
      "status" text NOT NULL DEFAULT ('terbuka') CHECK ("status" IN ('terbuka', 'selesai', 'batal')),
      "hasil" text
    ) STRICT`)
    await q.query(`CREATE INDEX "ix_keputusan_sesi" ON "keputusan" ("sesi_id")`)
    await q.query(`CREATE TABLE "rencana_aksi" (
      "id" text PRIMARY KEY NOT NULL,
      "rhk_id" text NOT NULL REFERENCES "rhk"("id") ON DELETE CASCADE,
      "periode_id" text NOT NULL REFERENCES "periode"("id"),
      "teks" text NOT NULL,
      "urutan" integer NOT NULL DEFAULT (0)
    ) STRICT`)
    await q.query(`CREATE INDEX "ix_rencana_aksi" ON "rencana_aksi" ("periode_id", "rhk_id")`)
    await q.query(`CREATE TABLE "realisasi" (
      "id" text PRIMARY KEY NOT NULL,
      "indikator_id" text NOT NULL REFERENCES "indikator"("id") ON DELETE CASCADE,
      "periode_id" text NOT NULL REFERENCES "periode"("id"),
      "teks" text NOT NULL,
      "nilai_angka" real,
      "sumber_data" text,
      CONSTRAINT "uq_realisasi" UNIQUE ("indikator_id", "periode_id")
    ) STRICT`)
    await q.query(`CREATE INDEX "ix_realisasi_periode" ON "realisasi" ("periode_id", "indikator_id")`)
    await q.query(`CREATE TABLE "bukti" (
      "id" text PRIMARY KEY NOT NULL,
      "indikator_id" text NOT NULL REFERENCES "indikator"("id") ON DELETE CASCADE,
      "periode_id" text NOT NULL REFERENCES "periode"("id"),
      "nama" text NOT NULL,
      "tautan" text,
      "berkas_id" text REFERENCES "berkas"("id")
    ) STRICT`)
    await q.query(`CREATE INDEX "ix_bukti" ON "bukti" ("periode_id", "indikator_id")`)
    await q.query(`CREATE TABLE "umpan_balik" (
      "id" text PRIMARY KEY NOT NULL,
      "skp_id" text NOT NULL REFERENCES "skp"("id") ON DELETE CASCADE,
      "periode_id" text NOT NULL REFERENCES "periode"("id"),
      "target_jenis" text NOT NULL CHECK ("target_jenis" IN ('indikator', 'perilaku', 'umum')),
      "indikator_id" text REFERENCES "indikator"("id") ON DELETE CASCADE,
      "nilai_kode" text CHECK ("nilai_kode" IN ('berorientasi_pelayanan', 'akuntabel', 'kompeten', 'harmonis', 'loyal', 'adaptif', 'kolaboratif')),
      "sifat" text NOT NULL CHECK ("sifat" IN ('apresiasi', 'perbaikan', 'arahan')),
      "teks" text NOT NULL,
      "tanggal" text NOT NULL,
      "selesai" integer NOT NULL DEFAULT (0) CHECK ("selesai" IN (0, 1)),
      "balasan" text
    ) STRICT`)
    await q.query(`CREATE INDEX "ix_umpan_balik" ON "umpan_balik" ("periode_id", "skp_id")`)
    await q.query(`CREATE TRIGGER "kunci_rencana_aksi_tambah" BEFORE INSERT ON "rencana_aksi"
      WHEN (SELECT "status" FROM "periode" WHERE "id" = NEW."periode_id") IN ('dikunci', 'arsip')
      BEGIN SELECT RAISE(ABORT, 'PERIODE_DIKUNCI'); END`)
    await q.query(`CREATE TRIGGER "kunci_rencana_aksi_ubah" BEFORE UPDATE ON "rencana_aksi"
      WHEN (SELECT "status" FROM "periode" WHERE "id" = NEW."periode_id") IN ('dikunci', 'arsip')
      BEGIN SELECT RAISE(ABORT, 'PERIODE_DIKUNCI'); END`)
    await q.query(`CREATE TRIGGER "kunci_rencana_aksi_ubah_lama" BEFORE UPDATE ON "rencana_aksi"
      WHEN (SELECT "status" FROM "periode" WHERE "id" = OLD."periode_id") IN ('dikunci', 'arsip')
      BEGIN SELECT RAISE(ABORT, 'PERIODE_DIKUNCI'); END`)
    await q.query(`CREATE TRIGGER "kunci_rencana_aksi_hapus" BEFORE DELETE ON "rencana_aksi"
      WHEN (SELECT "status" FROM "periode" WHERE "id" = OLD."periode_id") IN ('dikunci', 'arsip')
      BEGIN SELECT RAISE(ABORT, 'PERIODE_DIKUNCI'); END`)
    await q.query(`CREATE TRIGGER "kunci_realisasi_tambah" BEFORE INSERT ON "realisasi"
      WHEN (SELECT "status" FROM "periode" WHERE "id" = NEW."periode_id") IN ('dikunci', 'arsip')
      BEGIN SELECT RAISE(ABORT, 'PERIODE_DIKUNCI'); END`)
    await q.query(`CREATE TRIGGER "kunci_realisasi_ubah" BEFORE UPDATE ON "realisasi"
      WHEN (SELECT "status" FROM "periode" WHERE "id" = NEW."periode_id") IN ('dikunci', 'arsip')
      BEGIN SELECT RAISE(ABORT, 'PERIODE_DIKUNCI'); END`)
    await q.query(`CREATE TRIGGER "kunci_realisasi_ubah_lama" BEFORE UPDATE ON "realisasi"
      WHEN (SELECT "status" FROM "periode" WHERE "id" = OLD."periode_id") IN ('dikunci', 'arsip')
      BEGIN SELECT RAISE(ABORT, 'PERIODE_DIKUNCI'); END`)
    await q.query(`CREATE TRIGGER "kunci_realisasi_hapus" BEFORE DELETE ON "realisasi"
      WHEN (SELECT "status" FROM "periode" WHERE "id" = OLD."periode_id") IN ('dikunci', 'arsip')
      BEGIN SELECT RAISE(ABORT, 'PERIODE_DIKUNCI'); END`)
    await q.query(`CREATE TRIGGER "kunci_bukti_tambah" BEFORE INSERT ON "bukti"
      WHEN (SELECT "status" FROM "periode" WHERE "id" = NEW."periode_id") IN ('dikunci', 'arsip')
      BEGIN SELECT RAISE(ABORT, 'PERIODE_DIKUNCI'); END`)
    await q.query(`CREATE TRIGGER "kunci_bukti_ubah" BEFORE UPDATE ON "bukti"
      WHEN (SELECT "status" FROM "periode" WHERE "id" = NEW."periode_id") IN ('dikunci', 'arsip')
      BEGIN SELECT RAISE(ABORT, 'PERIODE_DIKUNCI'); END`)
    await q.query(`CREATE TRIGGER "kunci_bukti_ubah_lama" BEFORE UPDATE ON "bukti"
      WHEN (SELECT "status" FROM "periode" WHERE "id" = OLD."periode_id") IN ('dikunci', 'arsip')
      BEGIN SELECT RAISE(ABORT, 'PERIODE_DIKUNCI'); END`)
    await q.query(`CREATE TRIGGER "kunci_bukti_hapus" BEFORE DELETE ON "bukti"
      WHEN (SELECT "status" FROM "periode" WHERE "id" = OLD."periode_id") IN ('dikunci', 'arsip')
      BEGIN SELECT RAISE(ABORT, 'PERIODE_DIKUNCI'); END`)
    await q.query(`CREATE TRIGGER "kunci_umpan_balik_tambah" BEFORE INSERT ON "umpan_balik"
      WHEN (SELECT "status" FROM "periode" WHERE "id" = NEW."periode_id") IN ('dikunci', 'arsip')
      BEGIN SELECT RAISE(ABORT, 'PERIODE_DIKUNCI'); END`)
    await q.query(`CREATE TRIGGER "kunci_umpan_balik_ubah" BEFORE UPDATE ON "umpan_balik"
      WHEN (SELECT "status" FROM "periode" WHERE "id" = NEW."periode_id") IN ('dikunci', 'arsip')
      BEGIN SELECT RAISE(ABORT, 'PERIODE_DIKUNCI'); END`)
    await q.query(`CREATE TRIGGER "kunci_umpan_balik_ubah_lama" BEFORE UPDATE ON "umpan_balik"
      WHEN (SELECT "status" FROM "periode" WHERE "id" = OLD."periode_id") IN ('dikunci', 'arsip')
      BEGIN SELECT RAISE(ABORT, 'PERIODE_DIKUNCI'); END`)
    await q.query(`CREATE TRIGGER "kunci_umpan_balik_hapus" BEFORE DELETE ON "umpan_balik"
      WHEN (SELECT "status" FROM "periode" WHERE "id" = OLD."periode_id") IN ('dikunci', 'arsip')
      BEGIN SELECT RAISE(ABORT, 'PERIODE_DIKUNCI'); END`)
    await q.query(`CREATE TRIGGER "kunci_sesi_hadir_tambah" BEFORE INSERT ON "sesi_hadir"
      WHEN (SELECT "status" FROM "periode" WHERE "id" = (SELECT "periode_id" FROM "sesi" WHERE "id" = NEW."sesi_id")) IN ('dikunci', 'arsip')
      BEGIN SELECT RAISE(ABORT, 'PERIODE_DIKUNCI'); END`)
    await q.query(`CREATE TRIGGER "kunci_sesi_hadir_ubah" BEFORE UPDATE ON "sesi_hadir"
      WHEN (SELECT "status" FROM "periode" WHERE "id" = (SELECT "periode_id" FROM "sesi" WHERE "id" = NEW."sesi_id")) IN ('dikunci', 'arsip')
      BEGIN SELECT RAISE(ABORT, 'PERIODE_DIKUNCI'); END`)
    await q.query(`CREATE TRIGGER "kunci_sesi_hadir_ubah_lama" BEFORE UPDATE ON "sesi_hadir"
      WHEN (SELECT "status" FROM "periode" WHERE "id" = (SELECT "periode_id" FROM "sesi" WHERE "id" = OLD."sesi_id")) IN ('dikunci', 'arsip')
      BEGIN SELECT RAISE(ABORT, 'PERIODE_DIKUNCI'); END`)
    await q.query(`CREATE TRIGGER "kunci_sesi_hadir_hapus" BEFORE DELETE ON "sesi_hadir"
      WHEN (SELECT "status" FROM "periode" WHERE "id" = (SELECT "periode_id" FROM "sesi" WHERE "id" = OLD."sesi_id")) IN ('dikunci', 'arsip')
      BEGIN SELECT RAISE(ABORT, 'PERIODE_DIKUNCI'); END`)
  }

  async down(q: QueryRunner): Promise<void> {
    for (const table of ['umpan_balik', 'bukti', 'realisasi', 'rencana_aksi', 'keputusan', 'sesi_hadir', 'sesi', 'periode']) await q.query(`DROP TABLE "${table}"`)
  }
}
