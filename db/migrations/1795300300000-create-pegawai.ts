import type { MigrationInterface, QueryRunner } from 'typeorm'

/** People with their rank and position histories and who appraises them. Imports nothing of ours: a migration is a fact of the day it was written. */
export class CreatePegawai implements MigrationInterface {
  readonly name = 'CreatePegawai1795300300000'

  async up(q: QueryRunner): Promise<void> {
    await q.query(`CREATE TABLE "pegawai" (
      "id" text PRIMARY KEY NOT NULL,
      "nip" text,
      "jenis" text NOT NULL CHECK ("jenis" IN ('pns', 'cpns', 'pppk', 'pppk_paruh_waktu', 'non_asn')),
      "nama" text NOT NULL,
      "gelar_depan" text,
      "gelar_belakang" text,
      "jenis_kelamin" text CHECK ("jenis_kelamin" IN ('L', 'P')),
      "tempat_lahir" text,
      "tanggal_lahir" text,
      "pendidikan_kode" text,
      "jurusan" text,
      "tahun_lulus" integer,
      "status" text NOT NULL DEFAULT ('aktif') CHECK ("status" IN ('aktif', 'pensiun', 'mutasi_keluar', 'meninggal', 'diberhentikan', 'cltn', 'tugas_belajar')),
      "tmt_cpns" text,
      "mk_tahun" integer,
      "mk_bulan" integer,
      "no_hp" text,
      "pos_el" text,
      "catatan" text,
      "dihapus_pada" text,
      CONSTRAINT "uq_pegawai_nip" UNIQUE ("nip"),
      CHECK ("nip" IS NULL OR (length("nip") = 18 AND "nip" NOT GLOB '*[^0-9]*'))
    ) STRICT`)
    await q.query(`CREATE TABLE "pegawai_pangkat" (
      "id" text PRIMARY KEY NOT NULL,
      "pegawai_id" text NOT NULL REFERENCES "pegawai"("id") ON DELETE CASCADE,
      "golongan_kode" text NOT NULL,
      "tmt" text NOT NULL,
      "no_sk" text,
      CONSTRAINT "uq_pegawai_pangkat" UNIQUE ("pegawai_id", "tmt")
    ) STRICT`)
    await q.query(`CREATE TABLE "pegawai_jabatan" (
      "id" text PRIMARY KEY NOT NULL,
      "pegawai_id" text NOT NULL REFERENCES "pegawai"("id") ON DELETE CASCADE,
      "jabatan" text NOT NULL,
      "jenis" text NOT NULL CHECK ("jenis" IN ('struktural', 'jf', 'pelaksana')),
      "eselon" text,
      "unit_id" text NOT NULL REFERENCES "unit"("id"),
      "tmt" text NOT NULL,
      "selesai" text,
      "sifat" text NOT NULL DEFAULT ('definitif') CHECK ("sifat" IN ('definitif', 'plt', 'plh', 'pj')),
      "no_sk" text,
      CHECK ("selesai" IS NULL OR "selesai" >= "tmt")
    ) STRICT`)
    await q.query(`CREATE INDEX "ix_pegawai_jabatan_pegawai" ON "pegawai_jabatan" ("pegawai_id")`)
    await q.query(`CREATE INDEX "ix_pegawai_jabatan_unit" ON "pegawai_jabatan" ("unit_id")`)
    await q.query(`CREATE TABLE "pegawai_latihan" (
      "id" text PRIMARY KEY NOT NULL,
      "pegawai_id" text NOT NULL REFERENCES "pegawai"("id") ON DELETE CASCADE,
      "nama" text NOT NULL,
      "tahun" integer,
      "jam" integer
    ) STRICT`)
    await q.query(`CREATE INDEX "ix_pegawai_latihan_pegawai" ON "pegawai_latihan" ("pegawai_id")`)
    await q.query(`CREATE TABLE "relasi_penilai" (
      "id" text PRIMARY KEY NOT NULL,
      "pegawai_id" text NOT NULL REFERENCES "pegawai"("id") ON DELETE CASCADE,
      "penilai_pegawai_id" text REFERENCES "pegawai"("id"),
      "penilai_luar_id" text REFERENCES "pejabat_luar"("id"),
      "atasan_pegawai_id" text REFERENCES "pegawai"("id"),
      "atasan_luar_id" text REFERENCES "pejabat_luar"("id"),
      "berlaku_dari" text NOT NULL,
      "berlaku_sampai" text,
      "dasar" text,
      CONSTRAINT "uq_relasi_penilai" UNIQUE ("pegawai_id", "berlaku_dari"),
      CHECK (("penilai_pegawai_id" IS NULL) <> ("penilai_luar_id" IS NULL)),
      CHECK ("penilai_pegawai_id" IS NULL OR "penilai_pegawai_id" <> "pegawai_id"),
      CHECK ("atasan_pegawai_id" IS NULL OR "atasan_luar_id" IS NULL),
      CHECK ("berlaku_sampai" IS NULL OR "berlaku_sampai" >= "berlaku_dari")
    ) STRICT`)
    await q.query(`CREATE TABLE "impor_batch" (
      "id" text PRIMARY KEY NOT NULL,
      "nama_berkas" text NOT NULL,
      "sha256" text NOT NULL,
      "profil" text NOT NULL,
      "waktu" text NOT NULL,
      "ringkasan" text NOT NULL,
      "tindakan_seq" integer NOT NULL
    ) STRICT`)
    await q.query(`CREATE TABLE "impor_pemetaan" (
      "id" text PRIMARY KEY NOT NULL,
      "isi" text NOT NULL
    ) STRICT`)
  }

  async down(q: QueryRunner): Promise<void> {
    for (const table of ['impor_pemetaan', 'impor_batch', 'relasi_penilai', 'pegawai_latihan', 'pegawai_jabatan', 'pegawai_pangkat', 'pegawai']) await q.query(`DROP TABLE "${table}"`)
  }
}
