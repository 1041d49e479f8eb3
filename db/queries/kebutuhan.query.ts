import type { EntityManager } from 'typeorm'
import type { JenisKompetensi } from '../../domain/kompetensi/kompetensi'
import type { NilaiPeriode, UmpanBalikPeriode } from '../../domain/kompetensi/calon-kebutuhan'
import type { StatusKebutuhan } from '../../domain/kompetensi/kebutuhan'
import type { SumberTercatat } from '../../domain/kompetensi/prioritas'
import type { NamaKompetensi } from '../../domain/kompetensi/standar-bawaan'
import type { Predikat, Rating } from '../../domain/penilaian/predikat'
import { judulBulan } from '../../domain/sesi/bulan'
import { JENIS_PERIODE_LABEL, type JenisPeriode } from '../../domain/sesi/sesi'

export interface SumberKebutuhanBaris extends SumberTercatat {
  id: string
  kebutuhanId: string
}
export interface KebutuhanBaris {
  id: string
  tahun: number
  pegawaiId: string
  jenis: JenisKompetensi
  kompetensi: string
  kunci: string
  uraian: string | null
  usulBentuk: string | null
  prioritasTangan: number | null
  status: StatusKebutuhan
  alasanPutusan: string | null
  diputusPada: string | null
  pelatihanId: string | null
  pelatihan: string | null
  sumber: SumberKebutuhanBaris[]
}

/**
 * Joins the programme `p` that answers need `k`: a cancelled one answers nothing, nor one from which the person withdrew. The
 * row keeps its link, so that both answer again when they are taken up again.
 */
export const PENJAWAB = `LEFT JOIN "pelatihan" p ON p."id" = k."pelatihan_id" AND p."status" <> 'dibatalkan'
  AND NOT EXISTS (SELECT 1 FROM "pelatihan_peserta" b WHERE b."pelatihan_id" = p."id" AND b."pegawai_id" = k."pegawai_id" AND b."status" = 'batal')`

const KEBUTUHAN = `SELECT k."id", k."tahun", k."pegawai_id" AS "pegawaiId", k."jenis", k."kompetensi", k."kunci", k."uraian", k."usul_bentuk" AS "usulBentuk",
  k."prioritas_tangan" AS "prioritasTangan", k."status", k."alasan_putusan" AS "alasanPutusan", k."diputus_pada" AS "diputusPada",
  p."id" AS "pelatihanId", p."judul" AS "pelatihan"
  FROM "kebutuhan" k ${PENJAWAB}`
const SUMBER = `SELECT s."id", s."kebutuhan_id" AS "kebutuhanId", s."sumber", s."rujukan", s."keterangan", s."ukuran" FROM "kebutuhan_sumber" s`
type Bare = Omit<KebutuhanBaris, 'sumber'>

/** Needs of a year, each with what it came from in the order it came. */
export const kebutuhanTahun = async (tx: EntityManager, tahun: number): Promise<KebutuhanBaris[]> =>
  denganSumber(
    await tx.query<Bare[]>(`${KEBUTUHAN} WHERE k."tahun" = ? ORDER BY k."id"`, [tahun]),
    await tx.query<SumberKebutuhanBaris[]>(`${SUMBER} JOIN "kebutuhan" k ON k."id" = s."kebutuhan_id" WHERE k."tahun" = ? ORDER BY s."id"`, [tahun]),
  )

/** These needs; ids nobody knows are left out. */
export async function kebutuhanById(tx: EntityManager, ids: readonly string[]): Promise<KebutuhanBaris[]> {
  const list = [JSON.stringify(ids)]
  return denganSumber(
    await tx.query<Bare[]>(`${KEBUTUHAN} WHERE k."id" IN (SELECT "value" FROM json_each(?)) ORDER BY k."id"`, list),
    await tx.query<SumberKebutuhanBaris[]>(`${SUMBER} WHERE s."kebutuhan_id" IN (SELECT "value" FROM json_each(?)) ORDER BY s."id"`, list),
  )
}

function denganSumber(rows: readonly Bare[], sources: readonly SumberKebutuhanBaris[]): KebutuhanBaris[] {
  const of = Map.groupBy(sources, ({ kebutuhanId }) => kebutuhanId)
  return rows.map((row) => ({ ...row, sumber: of.get(row.id) ?? [] }))
}

export interface PadananBaris extends NamaKompetensi {
  id: string
  nama: string
  kunci: string
}
/** Names that the office reads as another competency, by name. */
export const padananSemua = (tx: EntityManager): Promise<PadananBaris[]> =>
  tx.query<PadananBaris[]>(`SELECT "id", "nama", "kunci", "jenis", "kompetensi" FROM "kompetensi_padanan" ORDER BY "kunci"`)

interface NilaiRow {
  id: string
  pegawaiId: string
  periodeId: string
  skpId: string
  predikat: Predikat | null
  hasil: Rating | null
  perilaku: Rating | null
  jenis: JenisPeriode
  tahun: number
  nomor: number
}
const PERIODE = `pr."tahun" = ? AND pr."status" IN ('berjalan', 'dikunci', 'dibuka_kembali', 'arsip')`

/** Appraisals of a year's periods, running ones too, with feedback other than praise and the improvement plans. */
export async function nilaiTahun(tx: EntityManager, tahun: number): Promise<NilaiPeriode[]> {
  const rows = await tx.query<NilaiRow[]>(
    `SELECT n."id", n."pegawai_id" AS "pegawaiId", n."periode_id" AS "periodeId", n."skp_id" AS "skpId", n."predikat", n."rating_hasil" AS "hasil", n."rating_perilaku" AS "perilaku", pr."jenis", pr."tahun", pr."nomor"
     FROM "penilaian" n JOIN "periode" pr ON pr."id" = n."periode_id" JOIN "pegawai" p ON p."id" = n."pegawai_id"
     WHERE ${PERIODE} AND p."dihapus_pada" IS NULL AND p."status" = 'aktif' ORDER BY pr."mulai", n."id"`,
    [tahun],
  )
  const feedback = await tx.query<(UmpanBalikPeriode & { di: string })[]>(
    `SELECT u."id", u."periode_id" || u."skp_id" AS "di", CASE WHEN u."target_jenis" = 'perilaku' THEN u."nilai_kode" END AS "nilai", u."sifat", u."teks"
     FROM "umpan_balik" u JOIN "periode" pr ON pr."id" = u."periode_id" WHERE ${PERIODE} AND u."sifat" <> 'apresiasi' ORDER BY u."id"`,
    [tahun],
  )
  const plans = await tx.query<{ id: string; penilaianId: string; area: string; tindakan: string }[]>(
    `SELECT r."id", r."penilaian_id" AS "penilaianId", r."area", r."tindakan"
     FROM "rencana_perbaikan" r JOIN "penilaian" n ON n."id" = r."penilaian_id" JOIN "periode" pr ON pr."id" = n."periode_id" WHERE ${PERIODE} ORDER BY r."id"`,
    [tahun],
  )
  const said = Map.groupBy(feedback, ({ di }) => di)
  const planned = Map.groupBy(plans, ({ penilaianId }) => penilaianId)
  return rows.map(({ id, pegawaiId, periodeId, skpId, predikat, hasil, perilaku, ...when }) => ({
    penilaianId: id, pegawaiId, predikat, hasil, perilaku, periode: sebutanPeriode(when), umpanBalik: said.get(periodeId + skpId) ?? [], perbaikan: planned.get(id) ?? [],
  })) // prettier-ignore
}

const sebutanPeriode = ({ jenis, tahun, nomor }: Pick<NilaiRow, 'jenis' | 'tahun' | 'nomor'>): string => {
  switch (jenis) {
    case 'bulanan':
      return judulBulan(tahun, nomor)
    case 'triwulan':
      return `${JENIS_PERIODE_LABEL.triwulan} ${nomor} tahun ${tahun}`
    case 'tahunan':
      return `tahun ${tahun}`
  }
}
