import type { EntityManager } from 'typeorm'
import type { BentukPelatihan } from '../../domain/kompetensi/kompetensi'
import type { Pelatihan } from '../../domain/pelatihan/pelatihan'
import type { IsiVersi } from '../../domain/pelatihan/rancang-ulang'
import { aturanPadaAtauAwal } from './aturan.query'
import { pelatihanById, type BiayaTersimpan } from './pelatihan.query'

/** A version in the chain, with what is compared. */
export interface VersiTersimpan {
  program: Pelatihan
  isi: IsiVersi
}

/** Ids of the chain from the first version to the newest, this one among them. */
const RANTAI = `
WITH RECURSIVE "mundur"("id", "dari") AS (
  SELECT "id", "versi_dari_id" FROM "pelatihan" WHERE "id" = ?1
  UNION SELECT p."id", p."versi_dari_id" FROM "pelatihan" p JOIN "mundur" m ON p."id" = m."dari"),
"maju"("id") AS (
  SELECT "id" FROM "mundur" WHERE "dari" IS NULL
  UNION SELECT p."id" FROM "pelatihan" p JOIN "maju" m ON p."versi_dari_id" = m."id")
SELECT p."id" FROM "maju" m JOIN "pelatihan" p ON p."id" = m."id" ORDER BY p."versi", p."dibuat_pada", p."id"`

/** All versions of a programme, oldest first. */
export async function rantaiVersi(tx: EntityManager, pelatihanId: string): Promise<VersiTersimpan[]> {
  const ids = await tx.query<{ id: string }[]>(RANTAI, [pelatihanId])
  const result: VersiTersimpan[] = []
  for (const { id } of ids) {
    const program = await pelatihanById(tx, id)
    result.push({ program, isi: await isiVersi(tx, program) })
  }
  return result
}

/** The version made from this one; null: none yet. */
export async function versiBerikut(tx: EntityManager, pelatihanId: string): Promise<Pick<Pelatihan, 'id' | 'versi' | 'tahun' | 'judul'> | null> {
  const [row] = await tx.query<Pick<Pelatihan, 'id' | 'versi' | 'tahun' | 'judul'>[]>(`SELECT "id", "versi", "tahun", "judul" FROM "pelatihan" WHERE "versi_dari_id" = ? ORDER BY "versi" DESC LIMIT 1`, [pelatihanId])
  return row ?? null
}

/** Next versions of all programmes of a year, by the programme they were made from. */
export async function versiBerikutTahun(tx: EntityManager, tahun: number): Promise<Map<string, { id: string; versi: number }>> {
  const rows = await tx.query<{ dari: string; id: string; versi: number }[]>(
    `SELECT b."versi_dari_id" AS "dari", b."id", b."versi" FROM "pelatihan" b JOIN "pelatihan" l ON l."id" = b."versi_dari_id" WHERE l."tahun" = ?`,
    [tahun],
  )
  return new Map(rows.map(({ dari, ...baru }) => [dari, baru]))
}

/** Cost items of one programme. */
export const biayaProgram = (tx: EntityManager, pelatihanId: string): Promise<BiayaTersimpan[]> =>
  tx.query<BiayaTersimpan[]>(
    `SELECT "id", "pelatihan_id" AS "pelatihanId", "anggaran_id" AS "anggaranId", "komponen", "uraian", "dasar", "rencana", "komitmen", "realisasi"
     FROM "pelatihan_biaya" WHERE "pelatihan_id" = ? ORDER BY "id"`,
    [pelatihanId],
  )

async function isiVersi(tx: EntityManager, program: Pelatihan): Promise<IsiVersi> {
  const { isi: bentuk } = await aturanPadaAtauAwal<BentukPelatihan[]>(tx, 'bentuk_pelatihan', `${program.tahun}-12-31`)
  const [jumlah] = await tx.query<{ n: number }[]>(`SELECT count(*) AS "n" FROM "pelatihan_peserta" WHERE "pelatihan_id" = ? AND "status" <> 'batal'`, [program.id])
  const [mitra] = program.mitraId === null ? [] : await tx.query<{ nama: string }[]>(`SELECT "nama" FROM "mitra" WHERE "id" = ?`, [program.mitraId])
  return {
    ...program,
    bentuk: bentuk.find(({ kode }) => kode === program.bentuk)?.nama ?? program.bentuk,
    mitra: mitra?.nama ?? null,
    peserta: jumlah?.n ?? 0,
    biaya: await biayaProgram(tx, program.id),
  }
}
