import type { EntityManager } from 'typeorm'
import type { AlasanPengecualian } from '../../domain/penilaian/pengecualian'
import type { Predikat, Rating } from '../../domain/penilaian/predikat'
import { keadaanOf } from '../../domain/sesi/keadaan'
import type { StatusHadir } from '../../domain/sesi/sesi'
import { urutkanSesi } from '../../domain/sesi/urutan'
import { identitasSql, toIdentitas, type Identitas, type IdentitasRow } from './identitas.query'
import { penilaiPada, type PenilaiPegawai } from './penilai.query'
import { terkunci, type PeriodeBulan } from './periode.query'
import { bacaIdentitasBeku } from './identitas-beku.query'
import type { OrangBulan } from './orang-bulan'

interface Row extends IdentitasRow {
  skp_id: string | null
  indikator: number
  realisasi: number
  bukti: number
  penilaian_id: string | null
  rating_hasil: Rating | null
  rating_perilaku: Rating | null
  predikat: Predikat | null
  catatan: string | null
  perbaikan: number
  alasan: AlasanPengecualian | null
  keterangan: string | null
  hadir: StatusHadir | null
  keterangan_hadir: string | null
}

/** SKP that may be worked with: approved, and still so once the year is over. */
export const SKP_BERLAKU = `('persetujuan', 'ditutup', 'arsip')`

const { kolom, gabung } = identitasSql('?3')

/**
 * The whole month in one statement, whatever the number of people, or the same for one of them. The SKP is the one in
 * force at the month's end (the later one after a move); in a locked month, the one it was rated on. Listed: people at
 * work in the month; in a locked month, whoever was rated or excluded then. CROSS JOIN keeps the order of the walk: from
 * the month's SKP down, never over all indicators of all years. ?1 period, ?2 first day, ?3 last day, ?4 locked, ?5 the
 * one person.
 */
const sqlFor = (satu: boolean) => `
WITH "aktif" AS MATERIALIZED (
  SELECT "id", "pegawai_id" FROM (
    SELECT "id", "pegawai_id", row_number() OVER (
      PARTITION BY "pegawai_id" ORDER BY (?4 = 1 AND EXISTS (SELECT 1 FROM "penilaian" t WHERE t."pegawai_id" = "skp"."pegawai_id" AND t."periode_id" = ?1 AND t."skp_id" = "skp"."id")) DESC,
        ("selesai" >= ?3) DESC, "mulai" DESC, "id") AS "urut"
    FROM "skp" WHERE ${satu ? '"pegawai_id" = ?5 AND ' : ''}"dihapus_pada" IS NULL AND "status" IN ${SKP_BERLAKU} AND "mulai" <= ?3 AND "selesai" >= ?2)
  WHERE "urut" = 1),
"kerja" AS MATERIALIZED (
  SELECT a."id" AS "skp_id", count(*) AS "indikator", count(x."indikator_id") AS "realisasi",
    sum((SELECT count(*) FROM "bukti" b WHERE b."periode_id" = ?1 AND b."indikator_id" = i."id")) AS "bukti"
  FROM "aktif" a CROSS JOIN "rhk" r ON r."skp_id" = a."id" CROSS JOIN "indikator" i ON i."rhk_id" = r."id"
  LEFT JOIN "realisasi" x ON x."periode_id" = ?1 AND x."indikator_id" = i."id"
  GROUP BY a."id")
SELECT ${kolom}, a."id" AS "skp_id", coalesce(k."indikator", 0) AS "indikator", coalesce(k."realisasi", 0) AS "realisasi",
  coalesce(k."bukti", 0) AS "bukti", n."id" AS "penilaian_id", n."rating_hasil", n."rating_perilaku", n."predikat", n."catatan",
  (SELECT count(*) FROM "rencana_perbaikan" rp WHERE rp."penilaian_id" = n."id") AS "perbaikan",
  e."alasan", e."keterangan", h."status" AS "hadir", h."keterangan" AS "keterangan_hadir"
FROM "pegawai" p ${gabung}
LEFT JOIN "aktif" a ON a."pegawai_id" = p."id"
LEFT JOIN "kerja" k ON k."skp_id" = a."id"
LEFT JOIN "penilaian" n ON n."pegawai_id" = p."id" AND n."periode_id" = ?1 AND n."skp_id" = a."id"
LEFT JOIN "pengecualian" e ON e."pegawai_id" = p."id" AND e."periode_id" = ?1
LEFT JOIN "sesi_hadir" h ON h."pegawai_id" = p."id" AND h."sesi_id" = (SELECT "id" FROM "sesi" WHERE "periode_id" = ?1)
WHERE ${satu ? 'p."id" = ?5 AND ' : ''}(n."id" IS NOT NULL OR e."id" IS NOT NULL OR (?4 = 0 AND p."dihapus_pada" IS NULL AND p."jenis" <> 'non_asn'
  AND p."status" IN ('aktif', 'cltn', 'tugas_belajar') AND (a."id" IS NOT NULL
    OR NOT EXISTS (SELECT 1 FROM "pegawai_jabatan" d WHERE d."pegawai_id" = p."id")
    OR EXISTS (SELECT 1 FROM "pegawai_jabatan" d WHERE d."pegawai_id" = p."id" AND d."tmt" <= ?3 AND coalesce(d."selesai", '9999') >= ?2))))`
const SEMUA = sqlFor(false)
const SATU = sqlFor(true)

/** The people of a month, in the order of the session. A handful of statements, whatever the number of people. */
export const orangBulan = async (tx: EntityManager, periode: PeriodeBulan): Promise<OrangBulan[]> => urutkanSesi(await bacaOrang(tx, periode, null))

/** One person of a month, or null when the month does not list this person. */
export const orangSatu = async (tx: EntityManager, periode: PeriodeBulan, pegawaiId: string): Promise<OrangBulan | null> =>
  (await bacaOrang(tx, periode, pegawaiId))[0] ?? null

async function bacaOrang(tx: EntityManager, periode: PeriodeBulan, satu: string | null): Promise<OrangBulan[]> {
  const kunci = terkunci(periode)
  const args = [periode.id, periode.mulai, periode.selesai, kunci ? 1 : 0]
  const rows = await (satu === null ? tx.query<Row[]>(SEMUA, args) : tx.query<Row[]>(SATU, [...args, satu]))
  const penilai = await penilaiPada(tx, periode.selesai)
  const beku = kunci ? await bacaIdentitasBeku(tx, periode.id) : null
  const orang = rows.map((row) => toOrang(row, toIdentitas(row), penilai.get(row.id) ?? { penilai: null, atasan: null }))
  return beku ? orang.map((satu) => beku(satu)) : orang
}

function toOrang(row: Row, identitas: Identitas, penilai: PenilaiPegawai): OrangBulan {
  const hitung = { jumlahIndikator: row.indikator, jumlahRealisasi: row.realisasi }
  const sudahDirating = row.rating_hasil !== null && row.rating_perilaku !== null
  return {
    pegawaiId: row.id,
    identitas,
    penilai,
    penilaiId: penilai.penilai?.pegawaiId ?? penilai.penilai?.pejabatLuarId ?? null,
    skpId: row.skp_id,
    keadaan: keadaanOf({ ...hitung, dikecualikan: row.alasan !== null, adaSkp: row.skp_id !== null, sudahDirating }),
    ...hitung,
    jumlahBukti: row.bukti,
    penilaianId: row.penilaian_id,
    hasil: row.rating_hasil,
    perilaku: row.rating_perilaku,
    predikat: row.predikat,
    catatan: row.catatan,
    jumlahPerbaikan: row.perbaikan,
    pengecualian: row.alasan ? { alasan: row.alasan, keterangan: row.keterangan } : null,
    hadir: row.hadir,
    keteranganHadir: row.keterangan_hadir,
  }
}
