import type { EntityManager } from 'typeorm'
import type { SumberAnggaran } from '../../domain/anggaran/anggaran'
import { namaLengkap, type JenisPegawai } from '../../domain/pegawai/pegawai'
import type { MitraTersedia } from '../../domain/rencana/alternatif'
import { anggaranTahun } from './anggaran.query'

export interface BarisPagu {
  id: string
  sumber: SumberAnggaran
  kodeRekening: string
  uraian: string
  /** Ceiling with its shifts. Rupiah. */
  efektif: number
}
/** Budget lines of a year as the best plan needs them. */
export const barisPagu = async (tx: EntityManager, tahun: number): Promise<BarisPagu[]> =>
  (await anggaranTahun(tx, tahun)).map(({ id, sumber, kodeRekening, uraian, paguEfektif }) => ({ id, sumber, kodeRekening, uraian, efektif: paguEfektif }))

export interface OrangAktif {
  id: string
  nama: string
  jenis: JenisPegawai
}
/** People in office, by name. */
export async function orangAktif(tx: EntityManager): Promise<OrangAktif[]> {
  const rows = await tx.query<{ id: string; jenis: JenisPegawai; nama: string; gelarDepan: string | null; gelarBelakang: string | null }[]>(
    `SELECT "id", "jenis", "nama", "gelar_depan" AS "gelarDepan", "gelar_belakang" AS "gelarBelakang" FROM "pegawai" WHERE "status" = 'aktif' AND "dihapus_pada" IS NULL ORDER BY "nama", "id"`,
  )
  return rows.map((row) => ({ id: row.id, jenis: row.jenis, nama: namaLengkap(row) }))
}

/** Hours on their way: of programmes that end in the year and run or ended, or were approved in the plan of the year before, for those who take part and have no counted hours of it yet. */
export async function jamMenunggu(tx: EntityManager, tahun: number): Promise<ReadonlyMap<string, number>> {
  const rows = await tx.query<{ pegawaiId: string; jam: number }[]>(
    `SELECT s."pegawai_id" AS "pegawaiId", sum(coalesce(s."jp_diakui", p."jp")) AS "jam"
     FROM "pelatihan_peserta" s JOIN "pelatihan" p ON p."id" = s."pelatihan_id"
     WHERE coalesce(CAST(substr(coalesce(p."selesai", p."mulai"), 1, 4) AS integer), p."tahun") = ?1 AND (p."status" IN ('berjalan', 'selesai') OR (p."status" = 'disetujui' AND p."masuk_rencana" = 1 AND p."tahun" < ?1)) AND s."status" IN ('calon', 'diundang', 'selesai')
       AND NOT (s."status" = 'selesai' AND trim(coalesce(s."no_sertifikat", '')) <> '' AND coalesce(p."selesai", p."mulai") IS NOT NULL)
     GROUP BY 1`,
    [tahun],
  )
  return new Map(rows.map(({ pegawaiId, jam }) => [pegawaiId, jam]))
}

/** Partners, and mentors in office, with how many people of the year's programmes have a place there. */
export const mitraTersedia = (tx: EntityManager, tahun: number): Promise<MitraTersedia[]> =>
  tx.query<MitraTersedia[]>(
    `SELECT m."id", m."nama", m."jenis", m."pegawai_id" AS "pegawaiId", m."layanan", m."biaya_tipikal" AS "biayaTipikal", m."kuota", m."mou_selesai" AS "mouSelesai",
       (SELECT count(*) FROM "pelatihan" p JOIN "pelatihan_peserta" s ON s."pelatihan_id" = p."id" AND s."status" NOT IN ('batal', 'tidak_selesai')
        WHERE p."mitra_id" = m."id" AND p."tahun" = ? AND p."masuk_rencana" = 1 AND p."status" NOT IN ('ditunda', 'dibatalkan')) AS "terpakai"
     FROM "mitra" m WHERE m."dihapus_pada" IS NULL
       AND (m."pegawai_id" IS NULL OR EXISTS (SELECT 1 FROM "pegawai" o WHERE o."id" = m."pegawai_id" AND o."status" = 'aktif' AND o."dihapus_pada" IS NULL)) ORDER BY m."nama", m."id"`,
    [tahun],
  )
