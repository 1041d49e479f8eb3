import type { MigrationInterface, QueryRunner } from 'typeorm'

/** SKP: results, indicators, behaviours, annexes. Imports nothing of ours: a migration is a fact of the day it was written. */
export class CreateSkp implements MigrationInterface {
  readonly name = 'CreateSkp1795300500000'

  async up(q: QueryRunner): Promise<void> {
    await q.query(`CREATE TABLE "skp" (
      "id" text PRIMARY KEY NOT NULL,
      "pegawai_id" text NOT NULL REFERENCES "pegawai"("id") ON DELETE CASCADE,
      "tahun" integer NOT NULL,
      "mulai" text NOT NULL,
      "selesai" text NOT NULL,
      "keluarga_form" text NOT NULL CHECK ("keluarga_form" IN ('ja_jf', 'jpt')),
      "pendekatan" text NOT NULL CHECK ("pendekatan" IN ('kuantitatif', 'kualitatif')),
      "status" text NOT NULL DEFAULT ('draft') CHECK ("status" IN ('draft', 'pengajuan', 'persetujuan', 'ditutup', 'arsip')),
      "jabatan" text NOT NULL,
      "unit_id" text NOT NULL REFERENCES "unit"("id"),
      "templat_kode" text,
      "skp_sebelum_id" text REFERENCES "skp"("id"),
      "alasan_perubahan" text,
      "catatan_kembali" text,
      "tanggal_penetapan" text,
      "dihapus_pada" text,
      CHECK ("selesai" >= "mulai")
    ) STRICT`)
    await q.query(`CREATE INDEX "ix_skp_pegawai" ON "skp" ("pegawai_id", "tahun")`)
    await q.query(`CREATE TABLE "rhk" (
      "id" text PRIMARY KEY NOT NULL,
      "skp_id" text NOT NULL REFERENCES "skp"("id") ON DELETE CASCADE,
      "jenis" text NOT NULL CHECK ("jenis" IN ('utama', 'tambahan')),
      "klasifikasi" text NOT NULL DEFAULT ('individu') CHECK ("klasifikasi" IN ('organisasi', 'individu')),
      "urutan" integer NOT NULL,
      "teks" text NOT NULL,
      "kode" text,
      "atasan_rhk_id" text,
      "atasan_teks" text,
      "penugasan_dari" text
    ) STRICT`)
    await q.query(`CREATE INDEX "ix_rhk_skp" ON "rhk" ("skp_id")`)
    await q.query(`CREATE INDEX "ix_rhk_atasan" ON "rhk" ("atasan_rhk_id")`)
    await q.query(`CREATE TABLE "indikator" (
      "id" text PRIMARY KEY NOT NULL,
      "rhk_id" text NOT NULL REFERENCES "rhk"("id") ON DELETE CASCADE,
      "urutan" integer NOT NULL,
      "aspek" text CHECK ("aspek" IN ('kuantitas', 'kualitas', 'waktu', 'biaya')),
      "perspektif" text CHECK ("perspektif" IN ('penerima_layanan', 'proses_bisnis', 'penguatan_internal', 'anggaran')),
      "teks" text NOT NULL,
      "target_teks" text NOT NULL,
      "target_min" real,
      "target_maks" real,
      "satuan" text,
      "sifat" text CHECK ("sifat" IN ('naik', 'turun', 'rentang')),
      "target_bulanan" text,
      "sumber_data" text
    ) STRICT`)
    await q.query(`CREATE INDEX "ix_indikator_rhk" ON "indikator" ("rhk_id")`)
    await q.query(`CREATE TABLE "skp_perilaku" (
      "id" text PRIMARY KEY NOT NULL,
      "skp_id" text NOT NULL REFERENCES "skp"("id") ON DELETE CASCADE,
      "nilai_kode" text NOT NULL CHECK ("nilai_kode" IN ('berorientasi_pelayanan', 'akuntabel', 'kompeten', 'harmonis', 'loyal', 'adaptif', 'kolaboratif')),
      "ekspektasi" text NOT NULL DEFAULT (''),
      CONSTRAINT "uq_skp_perilaku" UNIQUE ("skp_id", "nilai_kode")
    ) STRICT`)
    await q.query(`CREATE TABLE "skp_lampiran" (
      "id" text PRIMARY KEY NOT NULL,
      "skp_id" text NOT NULL REFERENCES "skp"("id") ON DELETE CASCADE,
      "jenis" text NOT NULL CHECK ("jenis" IN ('dukungan', 'pertanggungjawaban', 'konsekuensi')),
      "urutan" integer NOT NULL,
      "teks" text NOT NULL
    ) STRICT`)
    await q.query(`CREATE INDEX "ix_skp_lampiran_skp" ON "skp_lampiran" ("skp_id")`)
  }

  async down(q: QueryRunner): Promise<void> {
    for (const table of ['skp_lampiran', 'skp_perilaku', 'indikator', 'rhk', 'skp']) await q.query(`DROP TABLE "${table}"`)
  }
}
