import type { EntityManager } from 'typeorm'
import { v7 as uuid } from 'uuid'
import type { StatusNaskah } from '../../domain/naskah/naskah'

/** A paper that was made for a year or a programme. */
export interface NaskahKompetensi {
  id: string
  kode: string
  jenis: string
  status: StatusNaskah
  nomor: string | null
  tanggal: string | null
  hal: string
  /** Whom it is about, where that is one person. */
  orang: string | null
  pelatihanId: string | null
  pelatihan: string | null
  rangkaianId: string | null
  dibuatPada: string
}

/** Says for what a paper was made. */
export const catatNaskah = (tx: EntityManager, naskahId: string, tahun: number, pelatihanId: string | null): Promise<unknown> =>
  tx.query(`INSERT INTO "naskah_kompetensi" ("id", "naskah_id", "tahun", "pelatihan_id") VALUES (?, ?, ?, ?)`, [uuid(), naskahId, tahun, pelatihanId])

/** A copy of a paper is for the same year and programme. */
export const salinCatatan = (tx: EntityManager, dari: string, ke: string): Promise<unknown> =>
  tx.query(`INSERT INTO "naskah_kompetensi" ("id", "naskah_id", "tahun", "pelatihan_id") SELECT ?, ?, "tahun", "pelatihan_id" FROM "naskah_kompetensi" WHERE "naskah_id" = ?`, [uuid(), ke, dari])

/** Papers of a year, or of one programme, newest first. */
export const naskahKompetensi = (tx: EntityManager, tahun: number, pelatihanId: string | null): Promise<NaskahKompetensi[]> =>
  tx.query<NaskahKompetensi[]>(
    `SELECT n."id", t."kode", t."nama" AS "jenis", n."status", coalesce(n."nomor", a."nomor") AS "nomor", n."tanggal", n."hal", n."rangkaian_id" AS "rangkaianId", n."dibuat_pada" AS "dibuatPada",
       m."pelatihan_id" AS "pelatihanId", p."judul" AS "pelatihan",
       (SELECT CASE WHEN count(*) = 1 THEN max(o."nama") END FROM "naskah_pegawai" x JOIN "pegawai" o ON o."id" = x."pegawai_id" WHERE x."naskah_id" = n."id") AS "orang"
     FROM "naskah_kompetensi" m JOIN "naskah" n ON n."id" = m."naskah_id" JOIN "templat_naskah" t ON t."id" = n."templat_id"
     LEFT JOIN "pelatihan" p ON p."id" = m."pelatihan_id" LEFT JOIN "nomor_naskah" a ON a."naskah_id" = n."id" LEFT JOIN "naskah_rangkaian" r ON r."id" = n."rangkaian_id"
     WHERE CASE WHEN ?2 IS NULL THEN m."tahun" = ?1 ELSE m."pelatihan_id" = ?2 END
     ORDER BY coalesce(r."dibuat_pada", n."dibuat_pada") DESC, n."rangkaian_id", n."rangkaian_urut", n."id" DESC`,
    [tahun, pelatihanId],
  )

/** People of a programme who have a certificate already, drafted or issued. */
export async function punyaSertifikat(tx: EntityManager, pelatihanId: string): Promise<ReadonlySet<string>> {
  const rows = await tx.query<{ id: string }[]>(
    `SELECT x."pegawai_id" AS "id" FROM "naskah_kompetensi" m JOIN "naskah" n ON n."id" = m."naskah_id" JOIN "templat_naskah" t ON t."id" = n."templat_id"
     JOIN "naskah_pegawai" x ON x."naskah_id" = n."id" WHERE m."pelatihan_id" = ? AND t."kode" = 'sertifikat-pelatihan' AND n."status" <> 'batal'`,
    [pelatihanId],
  )
  return new Set(rows.map(({ id }) => id))
}

/** An issued certificate that its participant does not carry yet. */
export interface TawaranSertifikat {
  pesertaId: string
  nama: string
  nomor: string
  tanggal: string
  /** Number of a cancelled certificate that it takes the place of. */
  nomorLama: string | null
  berkasId: string
}

/**
 * Numbers of issued certificates for participants who have none, or still the number of a cancelled one. Who has a
 * number from elsewhere keeps it.
 */
export const tawaranSertifikat = (tx: EntityManager, pelatihanId: string): Promise<TawaranSertifikat[]> =>
  tx.query<TawaranSertifikat[]>(
    `WITH "terbit" AS (
       SELECT x."pegawai_id", n."nomor", n."tanggal", n."status", n."pdf_berkas_id", n."terbit_pada"
       FROM "naskah_kompetensi" m JOIN "naskah" n ON n."id" = m."naskah_id" JOIN "templat_naskah" t ON t."id" = n."templat_id" JOIN "naskah_pegawai" x ON x."naskah_id" = n."id"
       WHERE m."pelatihan_id" = ?1 AND t."kode" = 'sertifikat-pelatihan' AND n."nomor" IS NOT NULL)
     SELECT s."id" AS "pesertaId", o."nama", b."nomor", b."tanggal", nullif(trim(coalesce(s."no_sertifikat", '')), '') AS "nomorLama", b."pdf_berkas_id" AS "berkasId"
     FROM "pelatihan_peserta" s JOIN "pegawai" o ON o."id" = s."pegawai_id" JOIN "terbit" b ON b."pegawai_id" = s."pegawai_id"
     WHERE s."pelatihan_id" = ?1 AND b."status" = 'terbit'
       AND b."terbit_pada" = (SELECT max("terbit_pada") FROM "terbit" WHERE "pegawai_id" = s."pegawai_id" AND "status" = 'terbit')
       AND (trim(coalesce(s."no_sertifikat", '')) = '' OR s."no_sertifikat" IN (SELECT "nomor" FROM "terbit" WHERE "pegawai_id" = s."pegawai_id" AND "status" = 'batal'))
     ORDER BY o."nama" COLLATE NOCASE, s."id"`,
    [pelatihanId],
  )
