import type { EntityManager } from 'typeorm'
import { v7 as uuid } from 'uuid'
import { aturanPada } from '../../../db/queries/aturan.query'
import { SKP_BERLAKU } from '../../../db/queries/orang-sesi.query'
import type { PeriodeBulan } from '../../../db/queries/periode.query'
import { predikatOf, type Predikat, type PredikatMatrix, type Rating } from '../../../domain/penilaian/predikat'
import { AppError } from '../../../domain/shared/app-error'

interface Lama {
  id: string
  rating_hasil: Rating | null
  rating_perilaku: Rating | null
}

/** The SKP a person is rated on in the month: the one in force at its end. */
export async function skpBulan(tx: EntityManager, periode: PeriodeBulan, pegawaiId: string): Promise<string> {
  const [row] = await tx.query<{ id: string }[]>(
    `SELECT "id" FROM "skp" WHERE "pegawai_id" = ?1 AND "dihapus_pada" IS NULL AND "status" IN ${SKP_BERLAKU}
       AND "mulai" <= ?3 AND "selesai" >= ?2 ORDER BY ("selesai" >= ?3) DESC, "mulai" DESC, "id" LIMIT 1`,
    [pegawaiId, periode.mulai, periode.selesai],
  )
  if (!row) throw new AppError('RULE_BROKEN', 'Pegawai ini belum punya SKP yang disetujui untuk bulan ini, jadi belum dapat dinilai.')
  return row.id
}

/** The person's rating row of the month, made when there is none yet. */
export async function penilaianBulan(tx: EntityManager, periode: PeriodeBulan, pegawaiId: string): Promise<Lama> {
  const skpId = await skpBulan(tx, periode, pegawaiId)
  const [lama] = await tx.query<Lama[]>(
    `SELECT "id", "rating_hasil", "rating_perilaku" FROM "penilaian" WHERE "pegawai_id" = ? AND "periode_id" = ? AND "skp_id" = ?`,
    [pegawaiId, periode.id, skpId],
  )
  if (lama) return lama
  const id = uuid()
  await tx.query(`INSERT INTO "penilaian" ("id", "pegawai_id", "periode_id", "skp_id") VALUES (?, ?, ?, ?)`, [id, pegawaiId, periode.id, skpId])
  return { id, rating_hasil: null, rating_perilaku: null }
}

/** Sets one or both ratings and looks the predikat up in the matrix of that month; it is never typed. */
export async function beriRating(
  tx: EntityManager,
  periode: PeriodeBulan,
  input: { pegawaiId: string; hasil?: Rating | null | undefined; perilaku?: Rating | null | undefined },
  today: string,
): Promise<Predikat | null> {
  const lama = await penilaianBulan(tx, periode, input.pegawaiId)
  const hasil = input.hasil === undefined ? lama.rating_hasil : input.hasil
  const perilaku = input.perilaku === undefined ? lama.rating_perilaku : input.perilaku
  const aturan = await aturanPada<{ predikat_matrix: PredikatMatrix }>(tx, 'predikat', periode.selesai)
  const predikat = predikatOf(aturan.isi.predikat_matrix, hasil, perilaku)
  await tx.query(
    `UPDATE "penilaian" SET "rating_hasil" = ?, "rating_perilaku" = ?, "predikat" = ?, "aturan_id" = ?, "tanggal" = ? WHERE "id" = ?`,
    [hasil, perilaku, predikat, predikat && aturan.id, predikat && today, lama.id],
  )
  return predikat
}
