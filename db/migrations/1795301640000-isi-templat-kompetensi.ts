import type { MigrationInterface, QueryRunner } from 'typeorm'
import { v5 as uuidOf } from 'uuid'
import cekAtasanPelatihan from '../seeds/2026-11/templat-kompetensi/cek-atasan-pelatihan.json'
import daftarHadirPelatihan from '../seeds/2026-11/templat-kompetensi/daftar-hadir-pelatihan.json'
import laporanEvaluasiPelatihan from '../seeds/2026-11/templat-kompetensi/laporan-evaluasi-pelatihan.json'
import lembarAkpk from '../seeds/2026-11/templat-kompetensi/lembar-akpk.json'
import rekapJamPelatihan from '../seeds/2026-11/templat-kompetensi/rekap-jam-pelatihan.json'
import rencanaKompetensiKantor from '../seeds/2026-11/templat-kompetensi/rencana-kompetensi-kantor.json'
import rencanaKompetensiPegawai from '../seeds/2026-11/templat-kompetensi/rencana-kompetensi-pegawai.json'
import sertifikatPelatihan from '../seeds/2026-11/templat-kompetensi/sertifikat-pelatihan.json'
import suratUsulanPelatihan from '../seeds/2026-11/templat-kompetensi/surat-usulan-pelatihan.json'
import surveiPelatihan from '../seeds/2026-11/templat-kompetensi/survei-pelatihan.json'
import undanganPelatihan from '../seeds/2026-11/templat-kompetensi/undangan-pelatihan.json'

const SHIPPED = [
  cekAtasanPelatihan,
  daftarHadirPelatihan,
  laporanEvaluasiPelatihan,
  lembarAkpk,
  rekapJamPelatihan,
  rencanaKompetensiKantor,
  rencanaKompetensiPegawai,
  sertifikatPelatihan,
  suratUsulanPelatihan,
  surveiPelatihan,
  undanganPelatihan,
]

/** As in IsiTemplatNaskah, written out again: a migration imports nothing of ours besides its seeds. */
const NAMESPACE = '6f0b1f0e-6d0c-4c55-9a53-0d6b6e3c2a11'
const VERSI = 1
const DIBUAT_PADA = '2026-11-25T00:00:00.000Z'

/**
 * Papers of competency development, and which paper was made for which year or programme. The files of
 * db/seeds/2026-11/templat-kompetensi belong to this migration and never change.
 */
export class IsiTemplatKompetensi implements MigrationInterface {
  readonly name = 'IsiTemplatKompetensi1795301640000'

  async up(q: QueryRunner): Promise<void> {
    await q.query(`CREATE TABLE "naskah_kompetensi" (
      "id" text PRIMARY KEY NOT NULL,
      "naskah_id" text NOT NULL REFERENCES "naskah"("id") ON DELETE CASCADE,
      "tahun" integer NOT NULL,
      "pelatihan_id" text REFERENCES "pelatihan"("id") ON DELETE SET NULL,
      CONSTRAINT "uq_naskah_kompetensi" UNIQUE ("naskah_id")
    ) STRICT`)
    await q.query(`CREATE INDEX "ix_naskah_kompetensi_tahun" ON "naskah_kompetensi" ("tahun")`)
    await q.query(`CREATE INDEX "ix_naskah_kompetensi_pelatihan" ON "naskah_kompetensi" ("pelatihan_id")`)
    for (const { kode, nama, isi } of SHIPPED)
      await q.query(`INSERT INTO "templat_naskah" ("id", "kode", "versi", "nama", "asal", "isi", "aktif", "dibuat_pada") VALUES (?, ?, ?, ?, 'baku', ?, 1, ?)`, [
        uuidOf(`templat_naskah/${kode}/${VERSI}`, NAMESPACE),
        kode,
        VERSI,
        nama,
        JSON.stringify(isi),
        DIBUAT_PADA,
      ])
  }

  async down(q: QueryRunner): Promise<void> {
    for (const { kode } of SHIPPED) await q.query(`DELETE FROM "templat_naskah" WHERE "asal" = 'baku' AND "kode" = ? AND "versi" = ?`, [kode, VERSI])
    await q.query(`DROP TABLE "naskah_kompetensi"`)
  }
}
