import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Columns of an issued paper that never change again. */
const TETAP = ['templat_id', 'periode_id', 'unit_id', 'tanggal', 'hal', 'isi', 'nomor', 'beku_berkas_id', 'pdf_berkas_id', 'halaman', 'rahasia', 'dibuat_pada', 'terbit_pada']

/**
 * Official papers: templates by version, letters with their life, the book of numbers, scans, runs of many letters, the
 * letterheads of kelurahan, and the full-text index. Imports nothing of ours: a migration is a fact of the day it was written.
 */
export class CreateNaskah implements MigrationInterface {
  readonly name = 'CreateNaskah1795301200000'

  async up(q: QueryRunner): Promise<void> {
    await q.query(`CREATE TABLE "templat_naskah" (
      "id" text PRIMARY KEY NOT NULL,
      "kode" text NOT NULL,
      "versi" integer NOT NULL,
      "nama" text NOT NULL,
      "asal" text NOT NULL CHECK ("asal" IN ('baku', 'kantor')),
      "isi" text NOT NULL,
      "aktif" integer NOT NULL DEFAULT (1) CHECK ("aktif" IN (0, 1)),
      "dibuat_pada" text NOT NULL,
      CONSTRAINT "uq_templat_naskah" UNIQUE ("kode", "versi")
    ) STRICT`)
    await q.query(`CREATE TABLE "naskah_rangkaian" (
      "id" text PRIMARY KEY NOT NULL,
      "nama" text NOT NULL,
      "status" text NOT NULL DEFAULT ('berjalan') CHECK ("status" IN ('berjalan', 'selesai', 'dihentikan')),
      "dibuat_pada" text NOT NULL,
      "selesai_pada" text
    ) STRICT`)
    await q.query(`CREATE TABLE "naskah" (
      "id" text PRIMARY KEY NOT NULL,
      "templat_id" text NOT NULL REFERENCES "templat_naskah"("id"),
      "status" text NOT NULL DEFAULT ('konsep') CHECK ("status" IN ('konsep', 'terbit', 'batal')),
      "periode_id" text REFERENCES "periode"("id"),
      "unit_id" text REFERENCES "unit"("id"),
      "tanggal" text,
      "hal" text NOT NULL,
      "isi" text NOT NULL,
      "nomor" text,
      "beku_berkas_id" text REFERENCES "berkas"("id"),
      "pdf_berkas_id" text REFERENCES "berkas"("id"),
      "halaman" integer,
      "rahasia" integer NOT NULL DEFAULT (0) CHECK ("rahasia" IN (0, 1)),
      "rangkaian_id" text REFERENCES "naskah_rangkaian"("id"),
      "rangkaian_urut" integer,
      "dibuat_pada" text NOT NULL,
      "terbit_pada" text,
      "batal_pada" text,
      "alasan_batal" text,
      CHECK ("status" = 'konsep' OR ("tanggal" IS NOT NULL AND "beku_berkas_id" IS NOT NULL AND "pdf_berkas_id" IS NOT NULL AND "halaman" IS NOT NULL AND "terbit_pada" IS NOT NULL)),
      CHECK (("status" = 'batal') = ("alasan_batal" IS NOT NULL AND "batal_pada" IS NOT NULL))
    ) STRICT`)
    await q.query(`CREATE INDEX "ix_naskah_status" ON "naskah" ("status", "tanggal")`)
    await q.query(`CREATE INDEX "ix_naskah_rangkaian" ON "naskah" ("rangkaian_id", "rangkaian_urut")`)
    await q.query(`CREATE TABLE "naskah_pegawai" (
      "id" text PRIMARY KEY NOT NULL,
      "naskah_id" text NOT NULL REFERENCES "naskah"("id") ON DELETE CASCADE,
      "pegawai_id" text NOT NULL REFERENCES "pegawai"("id"),
      CONSTRAINT "uq_naskah_pegawai" UNIQUE ("naskah_id", "pegawai_id")
    ) STRICT`)
    await q.query(`CREATE INDEX "ix_naskah_pegawai" ON "naskah_pegawai" ("pegawai_id")`)
    await q.query(`CREATE TABLE "naskah_pindaian" (
      "id" text PRIMARY KEY NOT NULL,
      "naskah_id" text NOT NULL REFERENCES "naskah"("id"),
      "berkas_id" text NOT NULL REFERENCES "berkas"("id"),
      "nama" text NOT NULL,
      "ditambahkan_pada" text NOT NULL,
      CONSTRAINT "uq_naskah_pindaian" UNIQUE ("naskah_id", "berkas_id")
    ) STRICT`)
    await q.query(`CREATE TABLE "nomor_naskah" (
      "id" text PRIMARY KEY NOT NULL,
      "buku" text NOT NULL,
      "tahun" integer NOT NULL,
      "urut" integer NOT NULL CHECK ("urut" >= 0),
      "sisipan" text NOT NULL DEFAULT ('') CHECK ("sisipan" NOT GLOB '*[^a-z]*'),
      "nomor" text NOT NULL,
      "tanggal" text NOT NULL,
      "status" text NOT NULL CHECK ("status" IN ('dipesan', 'dipakai', 'batal', 'dilepas')),
      "naskah_id" text REFERENCES "naskah"("id"),
      "jenis" text NOT NULL,
      "hal" text NOT NULL,
      "tujuan" text NOT NULL,
      "keterangan" text,
      "dicatat_pada" text NOT NULL,
      CONSTRAINT "uq_nomor_naskah_naskah" UNIQUE ("naskah_id")
    ) STRICT`)
    await q.query(`CREATE INDEX "ix_nomor_naskah_buku" ON "nomor_naskah" ("tahun", "buku", "urut")`)
    await q.query(`CREATE UNIQUE INDEX "uq_nomor_naskah_tempat" ON "nomor_naskah" ("buku", "tahun", "urut", "sisipan") WHERE "naskah_id" IS NOT NULL AND "status" <> 'dilepas'`)
    await q.query(`CREATE TABLE "kop_unit" (
      "id" text PRIMARY KEY NOT NULL,
      "unit_id" text NOT NULL REFERENCES "unit"("id"),
      "induk" text NOT NULL,
      "perangkat" text NOT NULL,
      "alamat" text NOT NULL,
      "singkatan" text NOT NULL,
      CONSTRAINT "uq_kop_unit" UNIQUE ("unit_id")
    ) STRICT`)
    await q.query(`CREATE VIRTUAL TABLE "naskah_cari" USING fts5("naskah_id" UNINDEXED, "nomor", "hal", "orang", "isi", tokenize = 'unicode61 remove_diacritics 2')`)
    await q.query(`CREATE TRIGGER "naskah_terbit_tetap" BEFORE UPDATE ON "naskah"
      WHEN OLD."status" <> 'konsep' AND (NEW."status" = 'konsep' OR (OLD."status" = 'batal' AND NEW."status" <> 'batal') OR ${TETAP.map((name) => `OLD."${name}" IS NOT NEW."${name}"`).join(' OR ')})
      BEGIN SELECT RAISE(ABORT, 'NASKAH_TERBIT'); END`)
    await q.query(`CREATE TRIGGER "naskah_terbit_hapus" BEFORE DELETE ON "naskah" WHEN OLD."status" <> 'konsep'
      BEGIN SELECT RAISE(ABORT, 'NASKAH_TERBIT'); END`)
  }

  async down(q: QueryRunner): Promise<void> {
    for (const table of ['naskah_cari', 'kop_unit', 'nomor_naskah', 'naskah_pindaian', 'naskah_pegawai', 'naskah', 'naskah_rangkaian', 'templat_naskah']) await q.query(`DROP TABLE "${table}"`)
  }
}
