import type { EntityManager } from 'typeorm'
import type { JenisPelatihan, StatusSiasn } from '../../domain/kompetensi/kompetensi'
import type { StatusPelatihan, StatusPeserta } from '../../domain/pelatihan/pelatihan'
import { JAM_PADA_TAHUN } from './jam-pegawai.query'
import { PENYELENGGARA_MITRA } from './mitra.query'

/** Where a course of a person's history is kept: a programme of the office, the history itself, or the DUK's list. */
export type AsalKursus = 'program' | 'riwayat' | 'duk'

/** A course a person ended. `id` is that of the participant, the course, or the line of the DUK. */
export interface KursusSelesai {
  asal: AsalKursus
  id: string
  pegawaiId: string
  pelatihanId: string | null
  nama: string
  /** Null in the DUK's list, which knows only name, year and hours. */
  jenis: JenisPelatihan | null
  bentuk: string | null
  jp: number | null
  mulai: string | null
  selesai: string | null
  /** The year where there is no day. */
  tahun: number | null
  penyelenggara: string | null
  noSertifikat: string | null
  tanggalSertifikat: string | null
  berkasNama: string | null
  siasnStatus: StatusSiasn | null
  catatan: string | null
}

const PROGRAM = `SELECT 'program' AS "asal", s."id", s."pegawai_id" AS "pegawaiId", p."id" AS "pelatihanId", p."judul" AS "nama", p."jenis", p."bentuk", coalesce(s."jp_diakui", p."jp") AS "jp",
    coalesce(p."mulai", p."selesai") AS "mulai", coalesce(p."selesai", p."mulai") AS "selesai", p."tahun", coalesce(p."penyelenggara", ${PENYELENGGARA_MITRA}) AS "penyelenggara", s."no_sertifikat" AS "noSertifikat", s."tanggal_sertifikat" AS "tanggalSertifikat",
    s."berkas_nama" AS "berkasNama", s."siasn_status" AS "siasnStatus", s."catatan"
  FROM "pelatihan_peserta" s JOIN "pelatihan" p ON p."id" = s."pelatihan_id" LEFT JOIN "mitra" m ON m."id" = p."mitra_id" WHERE s."status" = 'selesai'`
const RIWAYAT = `SELECT 'riwayat' AS "asal", r."id", r."pegawai_id" AS "pegawaiId", NULL AS "pelatihanId", r."nama", r."jenis", r."bentuk", r."jp", r."mulai", r."selesai", CAST(substr(r."selesai", 1, 4) AS integer) AS "tahun", r."penyelenggara",
    r."no_sertifikat" AS "noSertifikat", r."tanggal_sertifikat" AS "tanggalSertifikat", r."berkas_nama" AS "berkasNama", r."siasn_status" AS "siasnStatus", r."catatan" FROM "riwayat_kompetensi" r`
const DUK = `SELECT 'duk', l."id", l."pegawai_id", NULL, l."nama", NULL, NULL, l."jam", NULL, NULL, l."tahun", NULL, NULL, NULL, NULL, NULL, NULL FROM "pegawai_latihan" l`

/** Everything a person ever learnt, newest first. */
export const riwayatOrang = (tx: EntityManager, pegawaiId: string): Promise<KursusSelesai[]> =>
  tx.query<KursusSelesai[]>(
    `SELECT * FROM (${PROGRAM} AND s."pegawai_id" = ?1 UNION ALL ${RIWAYAT} WHERE r."pegawai_id" = ?1 UNION ALL ${DUK} WHERE l."pegawai_id" = ?1)
     ORDER BY coalesce("selesai", "tahun" || '-00', '') DESC, "nama", "id"`,
    [pegawaiId],
  )

/** Courses to be typed into SIASN by person and day: of one person or everyone, those recorded there already only with `semua`. */
export const kursusUntukSiasn = (tx: EntityManager, pegawaiId: string | null, semua: boolean): Promise<KursusSelesai[]> =>
  tx.query<KursusSelesai[]>(
    `SELECT k.* FROM (${PROGRAM} UNION ALL ${RIWAYAT}) k JOIN "pegawai" o ON o."id" = k."pegawaiId"
     WHERE (?1 IS NULL OR k."pegawaiId" = ?1) AND o."dihapus_pada" IS NULL AND k."selesai" IS NOT NULL AND (?2 OR k."siasnStatus" <> 'tercatat')
     ORDER BY o."nama" COLLATE NOCASE, o."id", k."selesai", k."id"`,
    [pegawaiId, semua ? 1 : 0],
  )

/** How many courses of each person wait to be recorded in SIASN. */
export const jumlahBelumSiasn = (tx: EntityManager): Promise<{ pegawaiId: string; jumlah: number }[]> =>
  tx.query(
    `SELECT "pegawaiId", count(*) AS "jumlah" FROM (
       SELECT s."pegawai_id" AS "pegawaiId" FROM "pelatihan_peserta" s JOIN "pelatihan" p ON p."id" = s."pelatihan_id" WHERE s."status" = 'selesai' AND s."siasn_status" <> 'tercatat' AND coalesce(p."selesai", p."mulai") IS NOT NULL
       UNION ALL SELECT r."pegawai_id" FROM "riwayat_kompetensi" r WHERE r."siasn_status" <> 'tercatat') GROUP BY 1`,
  )

export interface RencanaOrang {
  pelatihanId: string
  judul: string
  jp: number
  mulai: string | null
  selesai: string | null
  status: StatusPelatihan
  statusPeserta: StatusPeserta
  masukRencana: number
}
/** Programmes of a year, or whose hours count in it, in which the person takes or was to take part. */
export const rencanaOrang = (tx: EntityManager, pegawaiId: string, tahun: number): Promise<RencanaOrang[]> =>
  tx.query<RencanaOrang[]>(
    `SELECT p."id" AS "pelatihanId", p."judul", coalesce(s."jp_diakui", p."jp") AS "jp", p."mulai", p."selesai", p."status", s."status" AS "statusPeserta", p."masuk_rencana" AS "masukRencana"
     FROM "pelatihan_peserta" s JOIN "pelatihan" p ON p."id" = s."pelatihan_id" WHERE s."pegawai_id" = ?1 AND (p."tahun" = ?2 OR ${JAM_PADA_TAHUN}) ORDER BY coalesce(p."mulai", '9999'), p."judul", p."id"`,
    [pegawaiId, tahun],
  )
