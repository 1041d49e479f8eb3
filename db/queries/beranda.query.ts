import type { EntityManager } from 'typeorm'
import { namaBulan } from '../../domain/shared/iso-date'

interface Periode {
  id: string
  tahun: number
  nomor: number
  mulai: string
  selesai: string
  status: string
}
interface Counts {
  pegawai: number
  berpenilai: number
  berskp: number
}

const AKTIF = `p."dihapus_pada" IS NULL AND p."status" = 'aktif' AND p."jenis" <> 'non_asn'`
const BERLAKU = (alias: string) => `${alias}."berlaku_dari" <= ?1 AND coalesce(${alias}."berlaku_sampai", '9999') >= ?1`

/** What the home page counts, as of `hariIni`: real rows only, nothing is ticked by hand. */
export async function beranda(tx: EntityManager, hariIni: string) {
  const [counts] = await tx.query<Counts[]>(
    `SELECT count(*) AS "pegawai",
       count((SELECT r."id" FROM "relasi_penilai" r WHERE r."pegawai_id" = p."id" AND ${BERLAKU('r')} LIMIT 1)) AS "berpenilai",
       count((SELECT s."id" FROM "skp" s WHERE s."pegawai_id" = p."id" AND s."dihapus_pada" IS NULL AND s."mulai" <= ?1 AND s."selesai" >= ?1 LIMIT 1)) AS "berskp"
     FROM "pegawai" p WHERE ${AKTIF}`,
    [hariIni],
  )
  const { pegawai = 0, berpenilai = 0, berskp = 0 } = counts ?? {}
  const [kantor] = await tx.query<unknown[]>(`SELECT 1 FROM "kantor"`)
  const periode = await currentPeriod(tx)
  const dinilai = periode ? await ratedCount(tx, periode.id) : { dinilai: 0, dari: pegawai }
  const ditunggu = periode ? await awaited(tx, periode) : []
  return {
    langkah: [
      { kunci: 'identitas' as const, selesai: kantor !== undefined, jumlah: kantor === undefined ? 0 : 1, dari: 1 },
      { kunci: 'pegawai' as const, selesai: pegawai > 0, jumlah: pegawai, dari: pegawai },
      { kunci: 'penilai' as const, selesai: pegawai > 0 && berpenilai === pegawai, jumlah: berpenilai, dari: pegawai },
      { kunci: 'skp' as const, selesai: pegawai > 0 && berskp === pegawai, jumlah: berskp, dari: pegawai },
      { kunci: 'bulan' as const, selesai: periode?.status === 'dikunci', jumlah: dinilai.dinilai, dari: dinilai.dari },
    ],
    bulan: periode ? { periodeId: periode.id, nama: `${namaBulan(periode.nomor)} ${periode.tahun}`, status: periode.status } : null,
    ditunggu,
    perluDicek: pegawai - berpenilai,
  }
}

/** The open month, the earliest first; without one, the last that was closed. */
async function currentPeriod(tx: EntityManager): Promise<Periode | null> {
  const [open] = await tx.query<Periode[]>(
    `SELECT * FROM "periode" WHERE "jenis" = 'bulanan' ORDER BY "status" IN ('berjalan', 'dibuka_kembali') DESC,
       CASE WHEN "status" IN ('berjalan', 'dibuka_kembali') THEN "mulai" END, "mulai" DESC LIMIT 1`,
  )
  return open ?? null
}

async function ratedCount(tx: EntityManager, periodeId: string): Promise<{ dinilai: number; dari: number }> {
  const [row] = await tx.query<{ dinilai: number; dari: number }[]>(
    `SELECT count(*) AS "dari",
       count((SELECT n."id" FROM "penilaian" n WHERE n."pegawai_id" = p."id" AND n."periode_id" = ?1 AND n."predikat" IS NOT NULL LIMIT 1)) AS "dinilai"
     FROM "pegawai" p WHERE ${AKTIF}
       AND NOT EXISTS (SELECT 1 FROM "pengecualian" e WHERE e."pegawai_id" = p."id" AND e."periode_id" = ?1)`,
    [periodeId],
  )
  return row ?? { dinilai: 0, dari: 0 }
}

/** Appraisers with people who have no predikat in the month yet. */
async function awaited(tx: EntityManager, periode: Periode) {
  if (periode.status === 'dikunci' || periode.status === 'arsip') return []
  return await tx.query<{ penilai: string; pegawaiId: string | null; jumlah: number }[]>(
    `SELECT coalesce(o."nama", l."nama") AS "penilai", o."id" AS "pegawaiId", count(*) AS "jumlah"
     FROM "pegawai" p JOIN "relasi_penilai" r ON r."pegawai_id" = p."id" AND ${BERLAKU('r')}
     LEFT JOIN "pegawai" o ON o."id" = r."penilai_pegawai_id" LEFT JOIN "pejabat_luar" l ON l."id" = r."penilai_luar_id"
     WHERE ${AKTIF}
       AND NOT EXISTS (SELECT 1 FROM "penilaian" n WHERE n."pegawai_id" = p."id" AND n."periode_id" = ?2 AND n."predikat" IS NOT NULL)
       AND NOT EXISTS (SELECT 1 FROM "pengecualian" e WHERE e."pegawai_id" = p."id" AND e."periode_id" = ?2)
     GROUP BY coalesce(o."id", l."id") ORDER BY "jumlah" DESC, "penilai"`,
    [periode.selesai, periode.id],
  )
}
