import type { EntityManager } from 'typeorm'

export const SUMBER_MASUKAN = ['reaksi', 'cek'] as const
export type SumberMasukan = (typeof SUMBER_MASUKAN)[number]

/** What somebody wrote about a programme: a participant on the answer sheet, or a superior in the check. */
export interface Masukan {
  id: string
  sumber: SumberMasukan
  teks: string
  /** The participant (reaksi; null: anonymous) or the superior (cek). */
  oleh: string | null
  /** Of whom a superior speaks. */
  tentang: string | null
  tanggal: string
  pelatihanId: string
  judul: string
  versi: number
  /** Version that answers it; null: not answered yet. */
  dijawabVersi: number | null
}

const SQL = `
SELECT r."id" AS "id", 'reaksi' AS "sumber", r."saran" AS "teks", g."nama" AS "oleh", NULL AS "tentang", r."tanggal" AS "tanggal", p."id" AS "pelatihanId", p."judul" AS "judul", p."versi" AS "versi", j."versi" AS "dijawabVersi"
FROM "pelatihan_reaksi" r JOIN "pelatihan" p ON p."id" = r."pelatihan_id" LEFT JOIN "pelatihan_peserta" s ON s."id" = r."peserta_id"
  LEFT JOIN "pegawai" g ON g."id" = s."pegawai_id" LEFT JOIN "pelatihan" j ON j."id" = r."dijawab_di"
WHERE r."saran" IS NOT NULL AND %
UNION ALL
SELECT c."id", 'cek', c."catatan", c."penilai", g."nama", c."tanggal", p."id", p."judul", p."versi", j."versi"
FROM "pelatihan_cek" c JOIN "pelatihan_peserta" s ON s."id" = c."peserta_id" JOIN "pelatihan" p ON p."id" = s."pelatihan_id"
  JOIN "pegawai" g ON g."id" = s."pegawai_id" LEFT JOIN "pelatihan" j ON j."id" = c."dijawab_di"
WHERE c."catatan" IS NOT NULL AND %
ORDER BY "judul", "versi", "sumber" DESC, "tanggal", "id"`

/** All remarks about the programmes of a year, about one programme, or those that a version answers. */
export const masukanPelatihan = (tx: EntityManager, pilihan: { tahun: number } | { pelatihanId: string } | { dijawabDi: string }): Promise<Masukan[]> =>
  'tahun' in pilihan
    ? tx.query<Masukan[]>(SQL.replaceAll('%', `p."tahun" = ?1`), [pilihan.tahun])
    : 'pelatihanId' in pilihan
      ? tx.query<Masukan[]>(SQL.replaceAll('%', `p."id" = ?1`), [pilihan.pelatihanId])
      : tx.query<Masukan[]>(SQL.replaceAll('%', `j."id" = ?1`), [pilihan.dijawabDi])
