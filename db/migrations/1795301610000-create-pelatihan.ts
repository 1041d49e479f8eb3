import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Training programmes with costs, participants, days and evaluation; needs and the approved versions of a year's plan. Imports nothing of ours. */
export class CreatePelatihan implements MigrationInterface {
  readonly name = 'CreatePelatihan1795301610000'

  async up(q: QueryRunner): Promise<void> {
    await q.query(`CREATE TABLE "pelatihan" (
      "id" text PRIMARY KEY NOT NULL,
      "tahun" integer NOT NULL,
      "judul" text NOT NULL,
      "tujuan" text,
      "jenis" text NOT NULL CHECK ("jenis" IN ('struktural', 'manajerial', 'teknis', 'fungsional', 'sosial_kultural')),
      "jalur" text NOT NULL CHECK ("jalur" IN ('klasikal', 'nonklasikal')),
      "bentuk" text NOT NULL,
      "jp" integer NOT NULL CHECK ("jp" BETWEEN 1 AND 2000),
      "mulai" text,
      "selesai" text,
      "penyelenggara" text,
      "mitra_id" text REFERENCES "mitra"("id"),
      "tempat" text,
      "kuota" integer CHECK ("kuota" > 0),
      "kurikulum" text NOT NULL DEFAULT ('belum') CHECK ("kurikulum" IN ('belum', 'sesuai', 'sebagian', 'tidak')),
      "kurikulum_catatan" text,
      "prioritas" integer NOT NULL DEFAULT (3) CHECK ("prioritas" BETWEEN 1 AND 5),
      "status" text NOT NULL DEFAULT ('usulan') CHECK ("status" IN ('usulan', 'disetujui', 'berjalan', 'selesai', 'ditunda', 'dibatalkan')),
      "sematan" text NOT NULL DEFAULT ('bebas') CHECK ("sematan" IN ('bebas', 'masuk', 'keluar')),
      "masuk_rencana" integer NOT NULL DEFAULT (1) CHECK ("masuk_rencana" IN (0, 1)),
      "versi" integer NOT NULL DEFAULT (1) CHECK ("versi" >= 1),
      "versi_dari_id" text REFERENCES "pelatihan"("id"),
      "alasan_rancang_ulang" text,
      "perubahan" text,
      "ambang" text,
      "catatan" text,
      "dibuat_pada" text NOT NULL,
      CHECK ("selesai" IS NULL OR ("mulai" IS NOT NULL AND "selesai" >= "mulai"))
    ) STRICT`)
    await q.query(`CREATE INDEX "ix_pelatihan_tahun" ON "pelatihan" ("tahun", "status")`)
    await q.query(`CREATE INDEX "ix_pelatihan_versi" ON "pelatihan" ("versi_dari_id")`)
    await q.query(`CREATE TABLE "pelatihan_biaya" (
      "id" text PRIMARY KEY NOT NULL,
      "pelatihan_id" text NOT NULL REFERENCES "pelatihan"("id") ON DELETE CASCADE,
      "anggaran_id" text REFERENCES "anggaran"("id"),
      "komponen" text NOT NULL CHECK ("komponen" IN ('narasumber', 'konsumsi', 'transport', 'akomodasi', 'bahan', 'sewa', 'kontribusi')),
      "uraian" text,
      "dasar" text NOT NULL DEFAULT ('tetap') CHECK ("dasar" IN ('tetap', 'per_orang')),
      "rencana" integer NOT NULL DEFAULT (0) CHECK ("rencana" >= 0),
      "komitmen" integer NOT NULL DEFAULT (0) CHECK ("komitmen" >= 0),
      "realisasi" integer NOT NULL DEFAULT (0) CHECK ("realisasi" >= 0)
    ) STRICT`)
    await q.query(`CREATE INDEX "ix_pelatihan_biaya" ON "pelatihan_biaya" ("pelatihan_id")`)
    await q.query(`CREATE INDEX "ix_pelatihan_biaya_anggaran" ON "pelatihan_biaya" ("anggaran_id")`)
    await q.query(`CREATE TABLE "pelatihan_peserta" (
      "id" text PRIMARY KEY NOT NULL,
      "pelatihan_id" text NOT NULL REFERENCES "pelatihan"("id") ON DELETE CASCADE,
      "pegawai_id" text NOT NULL REFERENCES "pegawai"("id"),
      "status" text NOT NULL DEFAULT ('calon') CHECK ("status" IN ('calon', 'diundang', 'selesai', 'tidak_selesai', 'batal')),
      "nilai_pra" real CHECK ("nilai_pra" BETWEEN 0 AND 100),
      "nilai_pasca" real CHECK ("nilai_pasca" BETWEEN 0 AND 100),
      "jp_diakui" integer CHECK ("jp_diakui" BETWEEN 0 AND 2000),
      "no_sertifikat" text,
      "tanggal_sertifikat" text,
      "berkas_id" text REFERENCES "berkas"("id"),
      "berkas_nama" text,
      "siasn_status" text NOT NULL DEFAULT ('belum') CHECK ("siasn_status" IN ('belum', 'diusulkan', 'tercatat')),
      "catatan" text,
      CONSTRAINT "uq_pelatihan_peserta" UNIQUE ("pelatihan_id", "pegawai_id"),
      CHECK ("berkas_nama" IS NULL OR "berkas_id" IS NOT NULL)
    ) STRICT`)
    await q.query(`CREATE INDEX "ix_pelatihan_peserta_pegawai" ON "pelatihan_peserta" ("pegawai_id")`)
    await q.query(`CREATE TABLE "pelatihan_hari" (
      "id" text PRIMARY KEY NOT NULL,
      "pelatihan_id" text NOT NULL REFERENCES "pelatihan"("id") ON DELETE CASCADE,
      "tanggal" text NOT NULL,
      "jam_mulai" text,
      "jam_selesai" text,
      "materi" text,
      CONSTRAINT "uq_pelatihan_hari" UNIQUE ("pelatihan_id", "tanggal")
    ) STRICT`)
    await q.query(`CREATE INDEX "ix_pelatihan_hari_tanggal" ON "pelatihan_hari" ("tanggal")`)
    await q.query(`CREATE TABLE "pelatihan_hadir" (
      "id" text PRIMARY KEY NOT NULL,
      "hari_id" text NOT NULL REFERENCES "pelatihan_hari"("id") ON DELETE CASCADE,
      "peserta_id" text NOT NULL REFERENCES "pelatihan_peserta"("id") ON DELETE CASCADE,
      "status" text NOT NULL CHECK ("status" IN ('hadir', 'izin', 'sakit', 'alpa')),
      CONSTRAINT "uq_pelatihan_hadir" UNIQUE ("hari_id", "peserta_id")
    ) STRICT`)
    await q.query(`CREATE INDEX "ix_pelatihan_hadir_peserta" ON "pelatihan_hadir" ("peserta_id")`)
    await q.query(`CREATE TABLE "kebutuhan" (
      "id" text PRIMARY KEY NOT NULL,
      "tahun" integer NOT NULL,
      "pegawai_id" text NOT NULL REFERENCES "pegawai"("id"),
      "jenis" text NOT NULL CHECK ("jenis" IN ('teknis', 'manajerial', 'sosial_kultural')),
      "kompetensi" text NOT NULL,
      "kunci" text NOT NULL,
      "uraian" text,
      "usul_bentuk" text,
      "prioritas_tangan" integer CHECK ("prioritas_tangan" BETWEEN 1 AND 5),
      "status" text NOT NULL DEFAULT ('usulan') CHECK ("status" IN ('usulan', 'disetujui', 'ditolak')),
      "alasan_putusan" text,
      "diputus_pada" text,
      "pelatihan_id" text REFERENCES "pelatihan"("id") ON DELETE SET NULL,
      "dibuat_pada" text NOT NULL,
      CONSTRAINT "uq_kebutuhan" UNIQUE ("tahun", "pegawai_id", "kunci"),
      CHECK ("status" <> 'ditolak' OR "alasan_putusan" IS NOT NULL)
    ) STRICT`)
    await q.query(`CREATE INDEX "ix_kebutuhan_pegawai" ON "kebutuhan" ("pegawai_id")`)
    await q.query(`CREATE INDEX "ix_kebutuhan_pelatihan" ON "kebutuhan" ("pelatihan_id")`)
    await q.query(`CREATE TABLE "kebutuhan_sumber" (
      "id" text PRIMARY KEY NOT NULL,
      "kebutuhan_id" text NOT NULL REFERENCES "kebutuhan"("id") ON DELETE CASCADE,
      "sumber" text NOT NULL CHECK ("sumber" IN ('kesenjangan_kompetensi', 'kesenjangan_kinerja', 'usulan')),
      "rujukan" text NOT NULL,
      "keterangan" text NOT NULL,
      "ukuran" integer,
      CONSTRAINT "uq_kebutuhan_sumber" UNIQUE ("kebutuhan_id", "rujukan")
    ) STRICT`)
    await q.query(`CREATE TABLE "rencana_kompetensi" (
      "id" text PRIMARY KEY NOT NULL,
      "tahun" integer NOT NULL,
      "versi" integer NOT NULL CHECK ("versi" >= 1),
      "isi" text NOT NULL,
      "alasan" text NOT NULL,
      "disetujui_oleh" text NOT NULL,
      "disetujui_pada" text NOT NULL,
      "nomor" text,
      "dibuat_pada" text NOT NULL,
      CONSTRAINT "uq_rencana_kompetensi" UNIQUE ("tahun", "versi")
    ) STRICT`)
    await q.query(`CREATE TABLE "pelatihan_reaksi" (
      "id" text PRIMARY KEY NOT NULL,
      "pelatihan_id" text NOT NULL REFERENCES "pelatihan"("id") ON DELETE CASCADE,
      "peserta_id" text REFERENCES "pelatihan_peserta"("id") ON DELETE SET NULL,
      "nilai" text NOT NULL,
      "saran" text,
      "tanggal" text NOT NULL,
      "dijawab_di" text REFERENCES "pelatihan"("id") ON DELETE SET NULL
    ) STRICT`)
    await q.query(`CREATE INDEX "ix_pelatihan_reaksi" ON "pelatihan_reaksi" ("pelatihan_id")`)
    await q.query(`CREATE TABLE "pelatihan_cek" (
      "id" text PRIMARY KEY NOT NULL,
      "peserta_id" text NOT NULL REFERENCES "pelatihan_peserta"("id") ON DELETE CASCADE,
      "nilai" text NOT NULL,
      "catatan" text,
      "penilai" text,
      "tanggal" text NOT NULL,
      "dijawab_di" text REFERENCES "pelatihan"("id") ON DELETE SET NULL,
      CONSTRAINT "uq_pelatihan_cek" UNIQUE ("peserta_id")
    ) STRICT`)
    await q.query(`CREATE TABLE "pelatihan_dampak" (
      "id" text PRIMARY KEY NOT NULL,
      "pelatihan_id" text NOT NULL REFERENCES "pelatihan"("id") ON DELETE CASCADE,
      "indikator_id" text REFERENCES "indikator"("id") ON DELETE SET NULL,
      "nama" text NOT NULL,
      "satuan" text,
      "arah" text NOT NULL DEFAULT ('naik') CHECK ("arah" IN ('naik', 'turun')),
      "sebelum" real,
      "tanggal_sebelum" text,
      "sesudah" real,
      "tanggal_sesudah" text,
      "keterangan" text
    ) STRICT`)
    await q.query(`CREATE INDEX "ix_pelatihan_dampak" ON "pelatihan_dampak" ("pelatihan_id")`)
  }

  async down(q: QueryRunner): Promise<void> {
    for (const table of ['pelatihan_dampak', 'pelatihan_cek', 'pelatihan_reaksi', 'rencana_kompetensi', 'kebutuhan_sumber', 'kebutuhan', 'pelatihan_hadir', 'pelatihan_hari', 'pelatihan_peserta', 'pelatihan_biaya', 'pelatihan']) await q.query(`DROP TABLE "${table}"`)
  }
}
