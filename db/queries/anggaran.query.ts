import type { EntityManager } from 'typeorm'
import type { DasarBiaya, KomponenBiaya, SumberAnggaran } from '../../domain/anggaran/anggaran'
import { angkaPagu, hitungBeban, type AngkaPagu, type BiayaPadaPagu } from '../../domain/anggaran/pagu'
import { dalamRencana, type StatusPelatihan } from '../../domain/pelatihan/pelatihan'

/** A budget line as it is kept. */
export interface Anggaran {
  id: string
  tahun: number
  sumber: SumberAnggaran
  kodeRekening: string
  uraian: string
  pagu: number
  keterangan: string | null
}
export interface BarisAnggaran extends Omit<Anggaran, 'pagu'>, AngkaPagu {
  /** Programmes with a cost item on the line, whether these weigh or not. */
  program: number
  /** Shifts that name the line. */
  pergeseran: number
}

const KOLOM = `a."id", a."tahun", a."sumber", a."kode_rekening" AS "kodeRekening", a."uraian", a."pagu", a."keterangan"`
const ITEM = `b."dasar", b."rencana", b."komitmen", b."realisasi", p."id" AS "pelatihanId", p."masuk_rencana" AS "masukRencana", p."status",
  (SELECT count(*) FROM "pelatihan_peserta" s WHERE s."pelatihan_id" = p."id" AND s."status" <> 'batal') AS "peserta"`

interface Item {
  dasar: DasarBiaya
  rencana: number
  komitmen: number
  realisasi: number
  pelatihanId: string
  masukRencana: number
  status: StatusPelatihan
  peserta: number
}
type LineRow = Anggaran & { masuk: number; keluar: number; geseran: number } & (Item | { [K in keyof Item]: null })

const toBiaya = (item: Item): BiayaPadaPagu => ({
  dasar: item.dasar,
  rencana: item.rencana,
  komitmen: item.komitmen,
  realisasi: item.realisasi,
  peserta: item.peserta,
  dalamRencana: dalamRencana({ masukRencana: item.masukRencana === 1, status: item.status }),
})

/** Lines of a year with what weighs on them, by source and code. One statement; the rules of weighing are domain/anggaran/pagu.ts. */
export const anggaranTahun = (tx: EntityManager, tahun: number): Promise<BarisAnggaran[]> => baca(tx, `a."tahun" = ?1`, tahun)

/** One line with its figures, or null. */
export async function anggaranById(tx: EntityManager, id: string): Promise<BarisAnggaran | null> {
  const [line] = await baca(tx, `a."id" = ?1`, id)
  return line ?? null
}

async function baca(tx: EntityManager, where: string, value: string | number): Promise<BarisAnggaran[]> {
  const rows = await tx.query<LineRow[]>(
    `SELECT ${KOLOM},
       (SELECT coalesce(sum(g."jumlah"), 0) FROM "anggaran_pergeseran" g WHERE g."ke_id" = a."id") AS "masuk",
       (SELECT coalesce(sum(g."jumlah"), 0) FROM "anggaran_pergeseran" g WHERE g."dari_id" = a."id") AS "keluar",
       (SELECT count(*) FROM "anggaran_pergeseran" g WHERE g."dari_id" = a."id" OR g."ke_id" = a."id") AS "geseran", ${ITEM}
     FROM "anggaran" a LEFT JOIN "pelatihan_biaya" b ON b."anggaran_id" = a."id" LEFT JOIN "pelatihan" p ON p."id" = b."pelatihan_id"
     WHERE ${where} ORDER BY a."sumber", a."kode_rekening", a."id"`,
    [value],
  )
  return [...Map.groupBy(rows, ({ id }) => id).values()].map(toBaris)
}

function toBaris(rows: LineRow[]): BarisAnggaran {
  const [first] = rows
  if (!first) throw new Error('A group of rows is never empty')
  const { id, tahun, sumber, kodeRekening, uraian, keterangan } = first
  const items = rows.filter((row): row is LineRow & Item => row.pelatihanId !== null)
  return {
    id, tahun, sumber, kodeRekening, uraian, keterangan,
    ...angkaPagu(first, hitungBeban(items.map(toBiaya))),
    program: new Set(items.map(({ pelatihanId }) => pelatihanId)).size,
    pergeseran: first.geseran,
  } // prettier-ignore
}

export interface BiayaPadaBaris {
  pelatihanId: string
  judul: string
  mulai: string | null
  status: StatusPelatihan
  masukRencana: boolean
  komponen: KomponenBiaya
  uraian: string | null
  biaya: BiayaPadaPagu
}
/** The cost items on one line, by programme; with `null` those of the year's programmes that no line pays yet. */
export async function biayaPadaAnggaran(tx: EntityManager, dari: { anggaranId: string } | { tahunTanpaAnggaran: number }): Promise<BiayaPadaBaris[]> {
  const [where, value] = 'anggaranId' in dari ? [`b."anggaran_id" = ?1`, dari.anggaranId] : [`b."anggaran_id" IS NULL AND p."tahun" = ?1`, dari.tahunTanpaAnggaran]
  const rows = await tx.query<(Item & { judul: string; mulai: string | null; komponen: KomponenBiaya; uraian: string | null })[]>(
    `SELECT p."judul", p."mulai", b."komponen", b."uraian", ${ITEM}
     FROM "pelatihan_biaya" b JOIN "pelatihan" p ON p."id" = b."pelatihan_id" WHERE ${where} ORDER BY coalesce(p."mulai", '9999'), p."judul", p."id", b."komponen", b."id"`,
    [value],
  )
  return rows.map((row) => ({ pelatihanId: row.pelatihanId, judul: row.judul, mulai: row.mulai, status: row.status, masukRencana: row.masukRencana === 1, komponen: row.komponen, uraian: row.uraian, biaya: toBiaya(row) }))
}

export interface Pergeseran {
  id: string
  dariId: string | null
  keId: string | null
  /** Description of the line; null: from or to outside. */
  dari: string | null
  ke: string | null
  jumlah: number
  tanggal: string
  dasar: string | null
}
/** Shifts of a year's lines, newest first. */
export const pergeseranTahun = (tx: EntityManager, tahun: number): Promise<Pergeseran[]> =>
  tx.query<Pergeseran[]>(
    `SELECT g."id", g."dari_id" AS "dariId", g."ke_id" AS "keId", d."uraian" AS "dari", k."uraian" AS "ke", g."jumlah", g."tanggal", g."dasar"
     FROM "anggaran_pergeseran" g LEFT JOIN "anggaran" d ON d."id" = g."dari_id" LEFT JOIN "anggaran" k ON k."id" = g."ke_id"
     WHERE ?1 IN (d."tahun", k."tahun") ORDER BY g."tanggal" DESC, g."id" DESC`,
    [tahun],
  )

/** Years that have lines, newest first. */
export async function tahunAnggaran(tx: EntityManager): Promise<number[]> {
  const rows = await tx.query<{ tahun: number }[]>(`SELECT DISTINCT "tahun" FROM "anggaran" ORDER BY "tahun" DESC`)
  return rows.map(({ tahun }) => tahun)
}
