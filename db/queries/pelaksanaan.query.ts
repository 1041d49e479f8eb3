import type { EntityManager } from 'typeorm'
import type { StatusSiasn } from '../../domain/kompetensi/kompetensi'
import type { JenisCuti } from '../../domain/pelatihan/cuti'
import type { HadirPelatihan, StatusPelatihan, StatusPeserta } from '../../domain/pelatihan/pelatihan'
import { namaLengkap } from '../../domain/pegawai/pegawai'
import { identitasPada, type Identitas } from './identitas.query'

export interface HariTersimpan {
  id: string
  tanggal: string
  jamMulai: string | null
  jamSelesai: string | null
  materi: string | null
}
/** The days of a programme, first to last. */
export const hariPelatihan = (tx: EntityManager, pelatihanId: string): Promise<HariTersimpan[]> =>
  tx.query<HariTersimpan[]>(`SELECT "id", "tanggal", "jam_mulai" AS "jamMulai", "jam_selesai" AS "jamSelesai", "materi" FROM "pelatihan_hari" WHERE "pelatihan_id" = ? ORDER BY "tanggal"`, [pelatihanId])

export interface HadirTersimpan {
  hariId: string
  pesertaId: string
  status: HadirPelatihan
}
/** What was entered for a programme's days. */
export const hadirTersimpan = (tx: EntityManager, pelatihanId: string): Promise<HadirTersimpan[]> =>
  tx.query<HadirTersimpan[]>(
    `SELECT d."hari_id" AS "hariId", d."peserta_id" AS "pesertaId", d."status" FROM "pelatihan_hari" h JOIN "pelatihan_hadir" d ON d."hari_id" = h."id" WHERE h."pelatihan_id" = ?`,
    [pelatihanId],
  )

export interface PesertaTersimpan {
  id: string
  pegawaiId: string
  status: StatusPeserta
  nilaiPra: number | null
  nilaiPasca: number | null
  jpDiakui: number | null
  noSertifikat: string | null
  tanggalSertifikat: string | null
  berkasId: string | null
  berkasNama: string | null
  siasnStatus: StatusSiasn
}
/** Everyone listed for a programme, also those who withdrew, in the order they were added. */
export const pesertaTersimpan = (tx: EntityManager, pelatihanId: string): Promise<PesertaTersimpan[]> =>
  tx.query<PesertaTersimpan[]>(
    `SELECT "id", "pegawai_id" AS "pegawaiId", "status", "nilai_pra" AS "nilaiPra", "nilai_pasca" AS "nilaiPasca", "jp_diakui" AS "jpDiakui",
       "no_sertifikat" AS "noSertifikat", "tanggal_sertifikat" AS "tanggalSertifikat", "berkas_id" AS "berkasId", "berkas_nama" AS "berkasNama", "siasn_status" AS "siasnStatus"
     FROM "pelatihan_peserta" WHERE "pelatihan_id" = ? ORDER BY "id"`,
    [pelatihanId],
  )

export type PesertaBernama = PesertaTersimpan & Identitas
/** The same with who each was on `tanggal` (name with titles, NIP, rank, post, unit), by name: as papers and grids list them. */
export async function pesertaBernama(tx: EntityManager, pelatihanId: string, tanggal: string): Promise<PesertaBernama[]> {
  const rows = await pesertaTersimpan(tx, pelatihanId)
  const who = await identitasPada(tx, rows.map(({ pegawaiId }) => pegawaiId), tanggal) // prettier-ignore
  const named = rows.flatMap((row) => {
    const identity = who.get(row.pegawaiId)
    return identity ? [{ ...row, ...identity }] : []
  })
  return named.sort((a, b) => a.nama.localeCompare(b.nama, 'id'))
}

export interface CutiTersimpan {
  id: string
  pegawaiId: string
  nama: string
  jenis: JenisCuti
  mulai: string
  selesai: string
  keterangan: string | null
}
interface Bernama {
  nama: string
  gelarDepan: string | null
  gelarBelakang: string | null
}
const NAMA = `p."nama", p."gelar_depan" AS "gelarDepan", p."gelar_belakang" AS "gelarBelakang"`
const withName = <T extends Bernama>({ nama, gelarDepan, gelarBelakang, ...row }: T): Omit<T, keyof Bernama> & { nama: string } => ({ ...row, nama: namaLengkap({ nama, gelarDepan, gelarBelakang }) })

/** Leave that touches the days from `mulai` to `selesai`, by first day; people in the bin are left out. */
export async function cutiRentang(tx: EntityManager, mulai: string, selesai: string): Promise<CutiTersimpan[]> {
  const rows = await tx.query<(Omit<CutiTersimpan, 'nama'> & Bernama)[]>(
    `SELECT c."id", c."pegawai_id" AS "pegawaiId", ${NAMA}, c."jenis", c."mulai", c."selesai", c."keterangan" FROM "cuti_pegawai" c JOIN "pegawai" p ON p."id" = c."pegawai_id"
     WHERE c."mulai" <= ?2 AND c."selesai" >= ?1 AND p."dihapus_pada" IS NULL ORDER BY c."mulai", p."nama", c."id"`,
    [mulai, selesai],
  )
  return rows.map(withName)
}

export interface SesiTersimpan {
  tanggal: string
  tahun: number
  bulan: number
  waktu: string | null
  tempat: string | null
}
/** Monthly sessions that meet from `mulai` to `selesai`. */
export const sesiRentang = (tx: EntityManager, mulai: string, selesai: string): Promise<SesiTersimpan[]> =>
  tx.query<SesiTersimpan[]>(
    `SELECT s."tanggal", p."tahun", p."nomor" AS "bulan", s."waktu_mulai" AS "waktu", s."tempat" FROM "sesi" s JOIN "periode" p ON p."id" = s."periode_id"
     WHERE p."jenis" = 'bulanan' AND s."tanggal" BETWEEN ? AND ? ORDER BY s."tanggal"`,
    [mulai, selesai],
  )

export interface ProgramTersimpan {
  id: string
  judul: string
  status: StatusPelatihan
  mulai: string | null
  selesai: string | null
  tempat: string | null
  jp: number
}
const PROGRAM = `p."id", p."judul", p."status", p."mulai", p."selesai", p."tempat", p."jp"`
const HIDUP = `p."status" NOT IN ('dibatalkan', 'ditunda')`

/** Programmes that run from `mulai` to `selesai`, by their dates or by a day entered; cancelled and postponed ones are left out. */
export const programRentang = (tx: EntityManager, mulai: string, selesai: string): Promise<ProgramTersimpan[]> =>
  tx.query<ProgramTersimpan[]>(
    `SELECT ${PROGRAM} FROM "pelatihan" p WHERE ${HIDUP} AND ((p."mulai" <= ?2 AND coalesce(p."selesai", p."mulai") >= ?1)
       OR EXISTS (SELECT 1 FROM "pelatihan_hari" h WHERE h."pelatihan_id" = p."id" AND h."tanggal" BETWEEN ?1 AND ?2)) ORDER BY coalesce(p."mulai", '9999'), p."judul", p."id"`,
    [mulai, selesai],
  )

/** Programmes of a year that have no date yet. */
export const programTanpaTanggal = (tx: EntityManager, tahun: number): Promise<ProgramTersimpan[]> =>
  tx.query<ProgramTersimpan[]>(`SELECT ${PROGRAM} FROM "pelatihan" p WHERE ${HIDUP} AND p."tahun" = ? AND p."mulai" IS NULL AND p."status" <> 'selesai' ORDER BY p."prioritas" DESC, p."judul", p."id"`, [tahun])

/** Days entered for these programmes. */
export const hariBeberapa = (tx: EntityManager, pelatihanIds: readonly string[]): Promise<{ pelatihanId: string; tanggal: string }[]> =>
  tx.query<{ pelatihanId: string; tanggal: string }[]>(
    `SELECT "pelatihan_id" AS "pelatihanId", "tanggal" FROM "pelatihan_hari" WHERE "pelatihan_id" IN (SELECT "value" FROM json_each(?)) ORDER BY "tanggal"`,
    [JSON.stringify(pelatihanIds)],
  )

/** Who takes part in these programmes, without those who withdrew. */
export async function pesertaBeberapa(tx: EntityManager, pelatihanIds: readonly string[]): Promise<{ pelatihanId: string; pegawaiId: string; nama: string }[]> {
  const rows = await tx.query<({ pelatihanId: string; pegawaiId: string } & Bernama)[]>(
    `SELECT s."pelatihan_id" AS "pelatihanId", s."pegawai_id" AS "pegawaiId", ${NAMA} FROM "pelatihan_peserta" s JOIN "pegawai" p ON p."id" = s."pegawai_id"
     WHERE s."status" <> 'batal' AND s."pelatihan_id" IN (SELECT "value" FROM json_each(?)) ORDER BY p."nama", s."id"`,
    [JSON.stringify(pelatihanIds)],
  )
  return rows.map(withName)
}
