import type { EntityManager } from 'typeorm'
import type { Predikat } from '../../domain/penilaian/predikat'
import type { SifatUmpanBalik, TargetUmpanBalik } from '../../domain/sesi/sesi'
import type { Aspek, JenisRhk, KeluargaForm, NilaiKode, Pendekatan, Perspektif, StatusSkp } from '../../domain/skp/skp'
import { adaBukti, realisasiAsal } from './asal-indikator'
import { SKP_BERLAKU } from './orang-sesi.query'
import type { PeriodeBulan } from './periode.query'

export interface IndikatorRow {
  rhkId: string
  rhkJenis: JenisRhk
  rhkTeks: string
  penugasanDari: string | null
  id: string | null
  aspek: Aspek | null
  perspektif: Perspektif | null
  teks: string
  target: string
  targetBulanan: string | null
  realisasi: string | null
  bulanLalu: string | null
  buktiTertinggal: number
}

/** Results and indicators of an SKP with this month's and the former month's figure (after a change of SKP that of the indicator it goes on from), in the order of the forms. */
export const indikatorBulan = (tx: EntityManager, skpId: string, periodeId: string, lalu: string | null): Promise<IndikatorRow[]> =>
  tx.query(
    `SELECT r."id" AS "rhkId", r."jenis" AS "rhkJenis", r."teks" AS "rhkTeks", r."penugasan_dari" AS "penugasanDari",
       i."id", i."aspek", i."perspektif", i."teks", i."target_teks" AS "target", i."target_bulanan" AS "targetBulanan",
       x."teks" AS "realisasi", coalesce(y."teks", ${realisasiAsal('?3')}) AS "bulanLalu",
       (coalesce(y."teks", ${realisasiAsal('?3')}) IS NOT NULL AND NOT ${adaBukti('?3')}) AS "buktiTertinggal"
     FROM "rhk" r LEFT JOIN "indikator" i ON i."rhk_id" = r."id"
     LEFT JOIN "realisasi" x ON x."periode_id" = ?2 AND x."indikator_id" = i."id"
     LEFT JOIN "realisasi" y ON y."periode_id" = ?3 AND y."indikator_id" = i."id"
     WHERE r."skp_id" = ?1 ORDER BY (r."jenis" = 'tambahan'), r."urutan", r."id", i."urutan", i."id"`,
    [skpId, periodeId, lalu],
  )

export interface SkpRow {
  id: string
  keluargaForm: KeluargaForm
  pendekatan: Pendekatan
  mulai: string
  selesai: string
}

/** What a session shows of an SKP’s own head; null when it is gone. */
export async function skpById(tx: EntityManager, id: string): Promise<SkpRow | null> {
  const [row] = await tx.query<SkpRow[]>(
    `SELECT "id", "keluarga_form" AS "keluargaForm", "pendekatan", "mulai", "selesai" FROM "skp" WHERE "id" = ?`,
    [id],
  )
  return row ?? null
}

/** The status of a person's SKP in the month that cannot be worked with yet; null when there is none at all. */
export async function skpBelumBerlaku(tx: EntityManager, pegawaiId: string, periode: PeriodeBulan): Promise<StatusSkp | null> {
  const [row] = await tx.query<{ status: StatusSkp }[]>(
    `SELECT "status" FROM "skp" WHERE "pegawai_id" = ?1 AND "dihapus_pada" IS NULL AND "status" NOT IN ${SKP_BERLAKU}
       AND "mulai" <= ?3 AND "selesai" >= ?2 ORDER BY "mulai" DESC LIMIT 1`,
    [pegawaiId, periode.mulai, periode.selesai],
  )
  return row?.status ?? null
}

export interface BuktiRow {
  id: string
  indikatorId: string
  nama: string
  tautan: string | null
  /** Name and size of the attached file; both null without one. */
  berkasNama: string | null
  ukuran: number | null
}
/** Evidence of one SKP in one month, oldest first. */
export const buktiBulan = (tx: EntityManager, skpId: string, periodeId: string): Promise<BuktiRow[]> =>
  tx.query(
    `SELECT b."id", b."indikator_id" AS "indikatorId", b."nama", b."tautan", coalesce(b."berkas_nama", k."nama") AS "berkasNama", k."ukuran" FROM "bukti" b
     LEFT JOIN "berkas" k ON k."id" = b."berkas_id"
     JOIN "indikator" i ON i."id" = b."indikator_id" JOIN "rhk" r ON r."id" = i."rhk_id"
     WHERE b."periode_id" = ?2 AND r."skp_id" = ?1 ORDER BY b."id"`,
    [skpId, periodeId],
  )

export interface UmpanBalikRow {
  id: string
  targetJenis: TargetUmpanBalik
  indikatorId: string | null
  nilaiKode: NilaiKode | null
  sifat: SifatUmpanBalik
  teks: string
  tanggal: string
  selesai: number
  balasan: string | null
  bulan: string
  indikator: string | null
}
const UMPAN_BALIK = `SELECT u."id", u."target_jenis" AS "targetJenis", u."indikator_id" AS "indikatorId", u."nilai_kode" AS "nilaiKode",
  u."sifat", u."teks", u."tanggal", u."selesai", u."balasan", substr(p."mulai", 1, 7) AS "bulan", i."teks" AS "indikator"
  FROM "umpan_balik" u JOIN "periode" p ON p."id" = u."periode_id" LEFT JOIN "indikator" i ON i."id" = u."indikator_id"`

/** The month's feedback, newest last. */
export const umpanBalikBulan = (tx: EntityManager, skpId: string, periodeId: string): Promise<UmpanBalikRow[]> =>
  tx.query(`${UMPAN_BALIK} WHERE u."periode_id" = ?2 AND u."skp_id" = ?1 ORDER BY u."tanggal", u."id"`, [skpId, periodeId])

/** Feedback of earlier months that asks for something (not praise) and was never marked as done. */
export const umpanBalikTerbuka = (tx: EntityManager, pegawaiId: string, mulai: string): Promise<UmpanBalikRow[]> =>
  tx.query(
    `${UMPAN_BALIK} JOIN "skp" s ON s."id" = u."skp_id"
     WHERE s."pegawai_id" = ?1 AND p."mulai" < ?2 AND u."selesai" = 0 AND u."sifat" <> 'apresiasi' ORDER BY p."mulai" DESC, u."id"`,
    [pegawaiId, mulai],
  )

/** The leader’s expectation for each of the values of one SKP. */
export const ekspektasiSkp = (tx: EntityManager, skpId: string): Promise<{ kode: NilaiKode; ekspektasi: string }[]> =>
  tx.query(`SELECT "nilai_kode" AS "kode", "ekspektasi" FROM "skp_perilaku" WHERE "skp_id" = ?`, [skpId])

/** Each result's action plan of the month, lines joined. */
export const rencanaAksiBulan = (tx: EntityManager, skpId: string, periodeId: string): Promise<{ rhkId: string; teks: string }[]> =>
  tx.query(
    `SELECT a."rhk_id" AS "rhkId", a."teks" FROM "rencana_aksi" a JOIN "rhk" r ON r."id" = a."rhk_id"
     WHERE a."periode_id" = ?2 AND r."skp_id" = ?1 ORDER BY a."urutan", a."id"`,
    [skpId, periodeId],
  )

export interface PerbaikanRow {
  id: string
  area: string
  tindakan: string
  batas: string | null
  hasil: string | null
}
/** Improvement plans of one rating, oldest first. */
export const perbaikanOf = (tx: EntityManager, penilaianId: string): Promise<PerbaikanRow[]> =>
  tx.query(`SELECT "id", "area", "tindakan", "batas", "hasil" FROM "rencana_perbaikan" WHERE "penilaian_id" = ? ORDER BY "id"`, [penilaianId])

export interface IndikatorKisiRow {
  skpId: string
  id: string
  rhk: string
  teks: string
  target: string
  targetBulanan: string | null
  realisasi: string | null
  bulanLalu: string | null
}
/** The indicators of many SKP at once, each SKP's in the order of the forms. */
export const indikatorBanyak = (tx: EntityManager, skpIds: readonly string[], periodeId: string, lalu: string | null): Promise<IndikatorKisiRow[]> =>
  tx.query(
    `SELECT r."skp_id" AS "skpId", i."id", r."teks" AS "rhk", i."teks", i."target_teks" AS "target", i."target_bulanan" AS "targetBulanan",
       x."teks" AS "realisasi", coalesce(y."teks", ${realisasiAsal('?3')}) AS "bulanLalu"
     FROM "rhk" r JOIN "indikator" i ON i."rhk_id" = r."id"
     LEFT JOIN "realisasi" x ON x."periode_id" = ?2 AND x."indikator_id" = i."id"
     LEFT JOIN "realisasi" y ON y."periode_id" = ?3 AND y."indikator_id" = i."id"
     WHERE r."skp_id" IN (SELECT "value" FROM json_each(?1))
     ORDER BY r."skp_id", (r."jenis" = 'tambahan'), r."urutan", r."id", i."urutan", i."id"`,
    [JSON.stringify(skpIds), periodeId, lalu],
  )

/** A person's predikat of an earlier month. */
export async function predikatLalu(tx: EntityManager, pegawaiId: string, lalu: string | null) {
  const [row] = await tx.query<{ predikat: Predikat }[]>(
    `SELECT "predikat" FROM "penilaian" WHERE "pegawai_id" = ? AND "periode_id" = ? AND "predikat" IS NOT NULL LIMIT 1`,
    [pegawaiId, lalu],
  )
  return row?.predikat ?? null
}
