import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Rules, banks and templates as dated data. Imports nothing of ours: a migration is a fact of the day it was written. */
export class CreateAturan implements MigrationInterface {
  readonly name = 'CreateAturan1795300400000'

  async up(q: QueryRunner): Promise<void> {
    await q.query(`CREATE TABLE "aturan_set" (
      "id" text PRIMARY KEY NOT NULL,
      "jenis" text NOT NULL,
      "dasar_hukum" text NOT NULL,
      "berlaku_dari" text NOT NULL,
      "berlaku_sampai" text,
      "isi" text NOT NULL,
      "terverifikasi" integer NOT NULL CHECK ("terverifikasi" IN (0, 1)),
      "sumber" text,
      CONSTRAINT "uq_aturan_set" UNIQUE ("jenis", "berlaku_dari")
    ) STRICT`)
    await q.query(`CREATE TABLE "bank_ekspektasi" (
      "id" text PRIMARY KEY NOT NULL,
      "nilai_kode" text NOT NULL CHECK ("nilai_kode" IN ('berorientasi_pelayanan', 'akuntabel', 'kompeten', 'harmonis', 'loyal', 'adaptif', 'kolaboratif')),
      "teks" text NOT NULL,
      "untuk" text NOT NULL DEFAULT ('semua')
    ) STRICT`)
    await q.query(`CREATE TABLE "bank_umpan_balik" (
      "id" text PRIMARY KEY NOT NULL,
      "sifat" text NOT NULL CHECK ("sifat" IN ('apresiasi', 'perbaikan', 'arahan')),
      "untuk" text NOT NULL DEFAULT ('umum'),
      "nilai_kode" text CHECK ("nilai_kode" IN ('berorientasi_pelayanan', 'akuntabel', 'kompeten', 'harmonis', 'loyal', 'adaptif', 'kolaboratif')),
      "teks" text NOT NULL,
      "dipakai" integer NOT NULL DEFAULT (0),
      "urutan" integer NOT NULL DEFAULT (0)
    ) STRICT`)
    await q.query(`CREATE TABLE "templat_skp" (
      "id" text PRIMARY KEY NOT NULL,
      "kode" text NOT NULL,
      "nama" text NOT NULL,
      "keluarga_form" text NOT NULL CHECK ("keluarga_form" IN ('ja_jf', 'jpt')),
      "pendekatan" text NOT NULL CHECK ("pendekatan" IN ('kuantitatif', 'kualitatif')),
      "lingkup" text NOT NULL DEFAULT ('semua'),
      "isi" text NOT NULL,
      "bawaan" integer NOT NULL DEFAULT (1) CHECK ("bawaan" IN (0, 1)),
      CONSTRAINT "uq_templat_skp_kode" UNIQUE ("kode")
    ) STRICT`)
  }

  async down(q: QueryRunner): Promise<void> {
    for (const table of ['templat_skp', 'bank_umpan_balik', 'bank_ekspektasi', 'aturan_set']) await q.query(`DROP TABLE "${table}"`)
  }
}
