import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Competency standards and proof, courses, sanctions, days away, partners and budget lines. Imports nothing of ours. */
export class CreateKompetensi implements MigrationInterface {
  readonly name = 'CreateKompetensi1795301600000'

  async up(q: QueryRunner): Promise<void> {
    await q.query(`CREATE TABLE "standar_kompetensi" (
      "id" text PRIMARY KEY NOT NULL,
      "jabatan" text NOT NULL,
      "kunci" text NOT NULL,
      "jenis" text NOT NULL CHECK ("jenis" IN ('teknis', 'manajerial', 'sosial_kultural')),
      "kompetensi" text NOT NULL,
      "tingkat" integer NOT NULL CHECK ("tingkat" BETWEEN 1 AND 5),
      "keterangan" text,
      CONSTRAINT "uq_standar_kompetensi" UNIQUE ("kunci", "jenis", "kompetensi")
    ) STRICT`)
    await q.query(`CREATE TABLE "kompetensi_pegawai" (
      "id" text PRIMARY KEY NOT NULL,
      "pegawai_id" text NOT NULL REFERENCES "pegawai"("id") ON DELETE CASCADE,
      "jenis" text NOT NULL CHECK ("jenis" IN ('teknis', 'manajerial', 'sosial_kultural')),
      "kompetensi" text NOT NULL,
      "tingkat" integer NOT NULL CHECK ("tingkat" BETWEEN 0 AND 5),
      "tanggal" text NOT NULL,
      "dasar" text,
      CONSTRAINT "uq_kompetensi_pegawai" UNIQUE ("pegawai_id", "jenis", "kompetensi", "tanggal")
    ) STRICT`)
    await q.query(`CREATE TABLE "riwayat_kompetensi" (
      "id" text PRIMARY KEY NOT NULL,
      "pegawai_id" text NOT NULL REFERENCES "pegawai"("id") ON DELETE CASCADE,
      "nama" text NOT NULL,
      "jenis" text NOT NULL CHECK ("jenis" IN ('struktural', 'manajerial', 'teknis', 'fungsional', 'sosial_kultural')),
      "bentuk" text NOT NULL,
      "jp" integer NOT NULL CHECK ("jp" BETWEEN 0 AND 2000),
      "mulai" text,
      "selesai" text NOT NULL,
      "penyelenggara" text,
      "no_sertifikat" text,
      "tanggal_sertifikat" text,
      "berkas_id" text REFERENCES "berkas"("id"),
      "berkas_nama" text,
      "siasn_status" text NOT NULL DEFAULT ('belum') CHECK ("siasn_status" IN ('belum', 'diusulkan', 'tercatat')),
      "catatan" text,
      CHECK ("mulai" IS NULL OR "mulai" <= "selesai"),
      CHECK ("berkas_nama" IS NULL OR "berkas_id" IS NOT NULL)
    ) STRICT`)
    await q.query(`CREATE INDEX "ix_riwayat_kompetensi_pegawai" ON "riwayat_kompetensi" ("pegawai_id", "selesai")`)
    await q.query(`CREATE INDEX "ix_riwayat_kompetensi_selesai" ON "riwayat_kompetensi" ("selesai")`)
    await q.query(`CREATE TABLE "hukuman_disiplin" (
      "id" text PRIMARY KEY NOT NULL,
      "pegawai_id" text NOT NULL REFERENCES "pegawai"("id") ON DELETE CASCADE,
      "tingkat" text NOT NULL CHECK ("tingkat" IN ('ringan', 'sedang', 'berat')),
      "tanggal" text NOT NULL,
      "selesai" text,
      "no_sk" text,
      "keterangan" text,
      CHECK ("selesai" IS NULL OR "selesai" >= "tanggal")
    ) STRICT`)
    await q.query(`CREATE INDEX "ix_hukuman_disiplin_pegawai" ON "hukuman_disiplin" ("pegawai_id")`)
    await q.query(`CREATE TABLE "cuti_pegawai" (
      "id" text PRIMARY KEY NOT NULL,
      "pegawai_id" text NOT NULL REFERENCES "pegawai"("id") ON DELETE CASCADE,
      "jenis" text NOT NULL CHECK ("jenis" IN ('tahunan', 'besar', 'sakit', 'melahirkan', 'alasan_penting', 'bersama', 'dinas_luar', 'lain')),
      "mulai" text NOT NULL,
      "selesai" text NOT NULL,
      "keterangan" text,
      CHECK ("selesai" >= "mulai")
    ) STRICT`)
    await q.query(`CREATE INDEX "ix_cuti_pegawai" ON "cuti_pegawai" ("pegawai_id", "mulai")`)
    await q.query(`CREATE TABLE "mitra" (
      "id" text PRIMARY KEY NOT NULL,
      "nama" text NOT NULL,
      "jenis" text NOT NULL CHECK ("jenis" IN ('bpsdm', 'lan', 'perguruan_tinggi', 'opd', 'bumn', 'komunitas', 'mentor', 'lain')),
      "pegawai_id" text REFERENCES "pegawai"("id"),
      "narahubung" text,
      "kontak" text,
      "no_mou" text,
      "mou_mulai" text,
      "mou_selesai" text,
      "layanan" text,
      "biaya_tipikal" integer CHECK ("biaya_tipikal" >= 0),
      "kuota" integer CHECK ("kuota" > 0),
      "catatan" text,
      "dihapus_pada" text,
      CHECK ("jenis" <> 'mentor' OR "pegawai_id" IS NOT NULL),
      CHECK ("mou_selesai" IS NULL OR "mou_mulai" IS NULL OR "mou_selesai" >= "mou_mulai")
    ) STRICT`)
    await q.query(`CREATE TABLE "anggaran" (
      "id" text PRIMARY KEY NOT NULL,
      "tahun" integer NOT NULL,
      "sumber" text NOT NULL CHECK ("sumber" IN ('apbd', 'dau_kelurahan', 'bkpsdm', 'hibah', 'lain')),
      "kode_rekening" text NOT NULL,
      "uraian" text NOT NULL,
      "pagu" integer NOT NULL CHECK ("pagu" >= 0),
      "keterangan" text,
      CONSTRAINT "uq_anggaran" UNIQUE ("tahun", "sumber", "kode_rekening")
    ) STRICT`)
    await q.query(`CREATE TABLE "anggaran_pergeseran" (
      "id" text PRIMARY KEY NOT NULL,
      "dari_id" text REFERENCES "anggaran"("id"),
      "ke_id" text REFERENCES "anggaran"("id"),
      "jumlah" integer NOT NULL CHECK ("jumlah" > 0),
      "tanggal" text NOT NULL,
      "dasar" text,
      CHECK ("dari_id" IS NOT NULL OR "ke_id" IS NOT NULL),
      CHECK ("dari_id" IS NOT "ke_id")
    ) STRICT`)
    await q.query(`CREATE INDEX "ix_anggaran_pergeseran_dari" ON "anggaran_pergeseran" ("dari_id")`)
    await q.query(`CREATE INDEX "ix_anggaran_pergeseran_ke" ON "anggaran_pergeseran" ("ke_id")`)
  }

  async down(q: QueryRunner): Promise<void> {
    for (const table of ['anggaran_pergeseran', 'anggaran', 'mitra', 'cuti_pegawai', 'hukuman_disiplin', 'riwayat_kompetensi', 'kompetensi_pegawai', 'standar_kompetensi']) await q.query(`DROP TABLE "${table}"`)
  }
}
