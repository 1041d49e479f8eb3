import type { MigrationInterface, QueryRunner } from 'typeorm'

/** The office, its settings, files, units and outside officials. Imports nothing of ours: a migration is a fact of the day it was written. */
export class CreateKantor implements MigrationInterface {
  readonly name = 'CreateKantor1795300200000'

  async up(q: QueryRunner): Promise<void> {
    await q.query(`CREATE TABLE "berkas" (
      "id" text PRIMARY KEY NOT NULL,
      "nama" text NOT NULL,
      "mime" text NOT NULL,
      "ukuran" integer NOT NULL,
      "isi" blob NOT NULL
    ) STRICT`)
    await q.query(`CREATE TABLE "kantor" (
      "id" text PRIMARY KEY NOT NULL,
      "nama_pemda" text NOT NULL,
      "jenis_pemda" text NOT NULL DEFAULT ('kabupaten'),
      "nama_kecamatan" text NOT NULL,
      "alamat" text,
      "kode_pos" text,
      "telepon" text,
      "pos_el" text,
      "laman" text,
      "kota_penandatanganan" text NOT NULL,
      "kop_baris_1" text,
      "kop_baris_2" text,
      "logo_berkas_id" text REFERENCES "berkas"("id"),
      "contoh" integer NOT NULL DEFAULT (0) CHECK ("contoh" IN (0, 1)),
      CHECK ("id" = 'kantor'),
      CHECK ("jenis_pemda" IN ('kabupaten', 'kota'))
    ) STRICT`)
    await q.query(`CREATE TABLE "pengaturan" (
      "id" text PRIMARY KEY NOT NULL,
      "isi" text NOT NULL
    ) STRICT`)
    await q.query(`CREATE TABLE "unit" (
      "id" text PRIMARY KEY NOT NULL,
      "induk_id" text REFERENCES "unit"("id"),
      "nama" text NOT NULL,
      "jenis" text NOT NULL CHECK ("jenis" IN ('kecamatan', 'sekretariat', 'subbagian', 'seksi', 'kelurahan')),
      "urutan" integer NOT NULL DEFAULT (0),
      "aktif" integer NOT NULL DEFAULT (1) CHECK ("aktif" IN (0, 1))
    ) STRICT`)
    await q.query(`CREATE TABLE "pejabat_luar" (
      "id" text PRIMARY KEY NOT NULL,
      "nama" text NOT NULL,
      "nip" text,
      "pangkat" text,
      "jabatan" text NOT NULL,
      "instansi" text NOT NULL,
      "dihapus_pada" text
    ) STRICT`)
  }

  async down(q: QueryRunner): Promise<void> {
    for (const table of ['pejabat_luar', 'unit', 'pengaturan', 'kantor', 'berkas']) await q.query(`DROP TABLE "${table}"`)
  }
}
