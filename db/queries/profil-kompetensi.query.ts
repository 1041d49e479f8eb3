import type { EntityManager } from 'typeorm'
import type { TingkatHukuman } from '../../domain/kompetensi/disiplin'
import type { JenisPelatihan } from '../../domain/kompetensi/kompetensi'
import type { BuktiKompetensi, ButirStandar } from '../../domain/kompetensi/standar'
import type { StatusPegawai } from '../../domain/pegawai/pegawai'
import type { Predikat } from '../../domain/penilaian/predikat'
import type { JenisPeriode } from '../../domain/sesi/sesi'

/** Null stands for everyone in all queries here. */
type Satu = string | null
const milik = (kolom: string) => `(?1 IS NULL OR ${kolom} = ?1)`

export interface OrangProfil {
  id: string
  status: StatusPegawai
  pendidikanKode: string | null
  dihapusPada: string | null
}
/** Everyone not in the bin by name; or the one with this id, wherever they are. */
export const orangProfil = (tx: EntityManager, pegawaiId: Satu): Promise<OrangProfil[]> =>
  tx.query<OrangProfil[]>(
    `SELECT p."id", p."status", p."pendidikan_kode" AS "pendidikanKode", p."dihapus_pada" AS "dihapusPada" FROM "pegawai" p
     WHERE p."id" = ?1 OR (?1 IS NULL AND p."dihapus_pada" IS NULL) ORDER BY p."nama" COLLATE NOCASE, p."id"`,
    [pegawaiId],
  )

export interface KursusRow {
  pegawaiId: string
  nama: string
  jenis: JenisPelatihan
  bentuk: string
  jp: number
  selesai: string
  terbukti: number
}
/** Courses ended up to `pada`: those after `sejak`, and of the forms in `selamanya` all there ever were. */
export const kursusSampai = (tx: EntityManager, pegawaiId: Satu, { pada, sejak, selamanya }: { pada: string; sejak: string; selamanya: readonly string[] }): Promise<KursusRow[]> =>
  tx.query<KursusRow[]>(
    `SELECT k.* FROM (
       SELECT s."pegawai_id" AS "pegawaiId", p."judul" AS "nama", p."jenis", p."bentuk", coalesce(s."jp_diakui", p."jp") AS "jp", coalesce(p."selesai", p."mulai") AS "selesai", trim(coalesce(s."no_sertifikat", '')) <> '' AS "terbukti"
       FROM "pelatihan_peserta" s JOIN "pelatihan" p ON p."id" = s."pelatihan_id" WHERE s."status" = 'selesai' AND ${milik('s."pegawai_id"')}
       UNION ALL
       SELECT r."pegawai_id", r."nama", r."jenis", r."bentuk", r."jp", r."selesai", trim(coalesce(r."no_sertifikat", '')) <> '' FROM "riwayat_kompetensi" r WHERE ${milik('r."pegawai_id"')}) k
     WHERE k."selesai" <= ?2 AND (k."selesai" > ?3 OR k."bentuk" IN (SELECT "value" FROM json_each(?4)))`,
    [pegawaiId, pada, sejak, JSON.stringify(selamanya)],
  )

export interface PredikatRow {
  pegawaiId: string
  predikat: Predikat
  jenis: JenisPeriode
  tahun: number
  nomor: number
}
/** The latest predikat of periods that end after `sejak` and began by `pada`; a year's before a month's that ends with it. */
export const predikatTerakhir = (tx: EntityManager, pegawaiId: Satu, pada: string, sejak: string): Promise<PredikatRow[]> =>
  tx.query<PredikatRow[]>(
    `SELECT n."pegawai_id" AS "pegawaiId", n."predikat", d."jenis", d."tahun", d."nomor", max(d."selesai" || (d."jenis" = 'tahunan')) AS "urut"
     FROM "periode" d JOIN "penilaian" n ON n."periode_id" = d."id"
     WHERE d."mulai" <= ?2 AND d."selesai" > ?3 AND n."predikat" IS NOT NULL AND ${milik('n."pegawai_id"')} GROUP BY n."pegawai_id"`,
    [pegawaiId, pada, sejak],
  )

export interface HukumanRow {
  id: string
  pegawaiId: string
  tingkat: TingkatHukuman
  tanggal: string
  selesai: string | null
  noSk: string | null
  keterangan: string | null
}
/** Sanctions, newest first. */
export const hukumanDisiplin = (tx: EntityManager, pegawaiId: Satu): Promise<HukumanRow[]> =>
  tx.query<HukumanRow[]>(
    `SELECT h."id", h."pegawai_id" AS "pegawaiId", h."tingkat", h."tanggal", h."selesai", h."no_sk" AS "noSk", h."keterangan" FROM "hukuman_disiplin" h WHERE ${milik('h."pegawai_id"')} ORDER BY h."tanggal" DESC, h."id"`,
    [pegawaiId],
  )

export type BuktiRow = BuktiKompetensi & { pegawaiId: string; dasar: string | null }
/** Proof of competencies up to `pada`. */
export const buktiKompetensi = (tx: EntityManager, pegawaiId: Satu, pada: string): Promise<BuktiRow[]> =>
  tx.query<BuktiRow[]>(
    `SELECT k."pegawai_id" AS "pegawaiId", k."kompetensi", k."tingkat", k."tanggal", k."dasar" FROM "kompetensi_pegawai" k WHERE ${milik('k."pegawai_id"')} AND k."tanggal" <= ?2`,
    [pegawaiId, pada],
  )

/** Standards of every post, by the post's folded name. */
export async function standarJabatan(tx: EntityManager): Promise<ReadonlyMap<string, ButirStandar[]>> {
  const rows = await tx.query<(ButirStandar & { kunci: string })[]>(`SELECT "kunci", "jenis", "kompetensi", "tingkat" FROM "standar_kompetensi"`)
  return Map.groupBy(rows, ({ kunci }) => kunci)
}
