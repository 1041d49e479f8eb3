import type { EntityManager } from 'typeorm'
import type { BahanIndikator, BahanRhk, BahanSkp } from '../../domain/formulir/susun/bahan'
import type { JenisRhk, JenisLampiran, NilaiKode } from '../../domain/skp/skp'
import { realisasiAsal } from './asal-indikator'

interface SkpRow extends Pick<BahanSkp, 'id' | 'tahun' | 'mulai' | 'selesai' | 'pendekatan' | 'status'> {
  pegawai_id: string
  keluarga_form: BahanSkp['keluarga']
  tanggal_penetapan: string | null
}
interface RhkRow {
  id: string
  skp_id: string
  jenis: JenisRhk
  teks: string
  atasan_rhk_id: string | null
  rhk_pimpinan: string | null
  penugasan_dari: string | null
}
interface IndikatorRow {
  id: string
  rhk_id: string
  aspek: BahanIndikator['aspek']
  perspektif: BahanIndikator['perspektif']
  teks: string
  target_teks: string
  target_bulanan: string | null
  realisasi: string | null
  bulan_lalu: string | null
}
interface FeedbackRow {
  skp_id: string
  indikator_id: string | null
  nilai_kode: NilaiKode | null
  teks: string
}

/** Plans that touch the period; a person's own one of the month wins, else the one that began last (also a draft, to be signed). */
const SKP_PERIODE = `
SELECT "id", "pegawai_id", "tahun", "mulai", "selesai", "keluarga_form", "pendekatan", "status", "tanggal_penetapan"
FROM "skp" WHERE "dihapus_pada" IS NULL AND "mulai" <= ?2 AND "selesai" >= ?1
ORDER BY "id" IN (SELECT "value" FROM json_each(?3)), "mulai", "id"`

/**
 * Every person's plan of a period with its month (realisation, the month before, feedback), by person. `dipakai`: the
 * plans the month itself works with. Six queries, whatever the number of people.
 */
export async function skpPadaPeriode(
  tx: EntityManager,
  periode: { id: string; mulai: string; selesai: string; sebelumId: string | null },
  dipakai: readonly (string | null)[],
): Promise<Map<string, BahanSkp>> {
  const touching = await tx.query<SkpRow[]>(SKP_PERIODE, [periode.mulai, periode.selesai, JSON.stringify(dipakai)])
  const skp = [...new Map(touching.map((row) => [row.pegawai_id, row])).values()]
  const ids = JSON.stringify(skp.map(({ id }) => id))
  const rhk = groupBy(
    await tx.query<RhkRow[]>(
      `SELECT r."id", r."skp_id", r."jenis", r."teks", r."atasan_rhk_id", r."penugasan_dari",
         CASE s."status" WHEN 'draft' THEN coalesce(a."teks", r."atasan_teks") ELSE coalesce(r."atasan_teks", a."teks") END AS "rhk_pimpinan"
       FROM "rhk" r JOIN "skp" s ON s."id" = r."skp_id" LEFT JOIN "rhk" a ON a."id" = r."atasan_rhk_id"
       WHERE r."skp_id" IN (SELECT "value" FROM json_each(?)) ORDER BY r."jenis" DESC, r."urutan"`,
      [ids],
    ),
    (row) => row.skp_id,
  )
  const indikator = groupBy(
    await tx.query<IndikatorRow[]>(
      `SELECT i."id", i."rhk_id", i."aspek", i."perspektif", i."teks", i."target_teks", i."target_bulanan",
         n."teks" AS "realisasi", coalesce(l."teks", ${realisasiAsal('?3')}) AS "bulan_lalu"
       FROM "indikator" i JOIN "rhk" r ON r."id" = i."rhk_id"
       LEFT JOIN "realisasi" n ON n."indikator_id" = i."id" AND n."periode_id" = ?2
       LEFT JOIN "realisasi" l ON l."indikator_id" = i."id" AND l."periode_id" = ?3
       WHERE r."skp_id" IN (SELECT "value" FROM json_each(?1)) ORDER BY i."urutan"`,
      [ids, periode.id, periode.sebelumId],
    ),
    (row) => row.rhk_id,
  )
  const feedback = await tx.query<FeedbackRow[]>(
    `SELECT "skp_id", "indikator_id", "nilai_kode", "teks" FROM "umpan_balik"
     WHERE "periode_id" = ? AND "target_jenis" <> 'umum' ORDER BY "tanggal", "id"`,
    [periode.id],
  )
  const perilaku = groupBy(
    await tx.query<{ skp_id: string; nilai_kode: NilaiKode; ekspektasi: string }[]>(
      `SELECT "skp_id", "nilai_kode", "ekspektasi" FROM "skp_perilaku" WHERE "skp_id" IN (SELECT "value" FROM json_each(?))`,
      [ids],
    ),
    (row) => row.skp_id,
  )
  const lampiran = groupBy(
    await tx.query<{ skp_id: string; jenis: JenisLampiran; teks: string }[]>(
      `SELECT "skp_id", "jenis", "teks" FROM "skp_lampiran" WHERE "skp_id" IN (SELECT "value" FROM json_each(?)) ORDER BY "urutan"`,
      [ids],
    ),
    (row) => row.skp_id,
  )
  const ofIndikator = Map.groupBy(feedback, (row) => row.indikator_id)
  const toIndikator = (row: IndikatorRow): BahanIndikator => ({
    id: row.id,
    aspek: row.aspek,
    perspektif: row.perspektif,
    teks: row.teks,
    targetTeks: row.target_teks,
    targetBulanan: row.target_bulanan,
    realisasi: row.realisasi,
    bulanLalu: row.bulan_lalu,
    umpanBalik: (ofIndikator.get(row.id) ?? []).map(({ teks }) => teks),
  })
  const toRhk = (row: RhkRow): BahanRhk => ({
    id: row.id,
    jenis: row.jenis,
    teks: row.teks,
    atasanRhkId: row.atasan_rhk_id,
    rhkPimpinan: row.rhk_pimpinan,
    penugasanDari: row.penugasan_dari,
    indikator: indikator(row.id).map(toIndikator),
  })
  const toSkp = ({ pegawai_id: _, keluarga_form: keluarga, tanggal_penetapan: tanggalPenetapan, ...row }: SkpRow): BahanSkp => ({
    ...row,
    keluarga,
    tanggalPenetapan,
    rhk: rhk(row.id).map(toRhk),
    perilaku: perilaku(row.id).map(({ nilai_kode: kode, ekspektasi }) => ({
      kode,
      ekspektasi,
      umpanBalik: feedback.filter((one) => one.skp_id === row.id && one.nilai_kode === kode).map(({ teks }) => teks),
    })),
    lampiran: {
      dukungan: annex(lampiran(row.id), 'dukungan'),
      pertanggungjawaban: annex(lampiran(row.id), 'pertanggungjawaban'),
      konsekuensi: annex(lampiran(row.id), 'konsekuensi'),
    },
  })
  return new Map(skp.map((row) => [row.pegawai_id, toSkp(row)]))
}

function groupBy<T>(rows: readonly T[], key: (row: T) => string): (key: string) => readonly T[] {
  const groups = Map.groupBy(rows, key)
  return (name) => groups.get(name) ?? []
}
const annex = (rows: readonly { jenis: JenisLampiran; teks: string }[], jenis: JenisLampiran) =>
  rows.filter((row) => row.jenis === jenis).map(({ teks }) => teks)
