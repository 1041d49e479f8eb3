import type { EntityManager } from 'typeorm'
import { v7 as uuid } from 'uuid'
import { KOLOM_RAPAT, type RapatRow } from '../../../db/queries/rapat.query'
import type { StatusHadir, StatusKeputusan } from '../../../domain/sesi/sesi'
import { AppError } from '../../../domain/shared/app-error'

/** Changes the given fields of the month's meeting. Refuses a witness who signs the minutes in another place already. */
export async function ubahRapat(tx: EntityManager, periodeId: string, isi: Partial<RapatRow>): Promise<void> {
  const berubah = (Object.keys(KOLOM_RAPAT) as (keyof RapatRow)[]).filter((nama) => isi[nama] !== undefined)
  if (berubah.length === 0) return
  await tx.query(
    `UPDATE "sesi" SET ${berubah.map((nama) => `"${KOLOM_RAPAT[nama]}" = ?`).join(', ')} WHERE "periode_id" = ?`,
    [...berubah.map((nama) => isi[nama]), periodeId],
  )
  if (berubah.some((nama) => PENANDA_TANGAN.includes(nama))) await wajibSaksiLain(tx, periodeId)
}
const PENANDA_TANGAN: readonly (keyof RapatRow)[] = ['pimpinanId', 'notulisId', 'saksiSatuId', 'saksiDuaId']

async function wajibSaksiLain(tx: EntityManager, periodeId: string): Promise<void> {
  const twice = await tx.query<unknown[]>(
    `SELECT 1 FROM "sesi" WHERE "periode_id" = ? AND ("saksi_satu_id" IN ("pimpinan_id", "notulis_id", "saksi_dua_id") OR "saksi_dua_id" IN ("pimpinan_id", "notulis_id"))`,
    [periodeId],
  )
  if (twice.length > 0) throw new AppError('RULE_BROKEN', 'Saksi harus orang lain daripada pimpinan rapat, notulis, dan saksi satunya. Perubahan ini belum disimpan; pilih orang lain.')
}

/** Sets one attendance for many people at once; null takes them off the list again. */
export async function isiKehadiran(
  tx: EntityManager,
  periodeId: string,
  pegawaiIds: readonly string[],
  status: StatusHadir | null,
  keterangan: string | null,
): Promise<void> {
  const sesiId = await sesiOf(tx, periodeId)
  if (status === null)
    await tx.query(`DELETE FROM "sesi_hadir" WHERE "sesi_id" = ?1 AND "pegawai_id" IN (SELECT "value" FROM json_each(?2))`, [sesiId, JSON.stringify(pegawaiIds)])
  else
    await tx.query(
      `INSERT INTO "sesi_hadir" ("id", "sesi_id", "pegawai_id", "status", "keterangan")
       SELECT "value" ->> 0, ?2, "value" ->> 1, ?3, ?4 FROM json_each(?1) WHERE true
       ON CONFLICT ("sesi_id", "pegawai_id") DO UPDATE SET "status" = excluded."status", "keterangan" = excluded."keterangan"`,
      [JSON.stringify(pegawaiIds.map((pegawaiId) => [uuid(), pegawaiId])), sesiId, status, keterangan],
    )
}

export interface IsiKeputusan {
  id?: string | undefined
  isi: string
  penanggungJawabId: string | null
  batasWaktu: string | null
  status: StatusKeputusan
  hasil: string | null
}

/** Adds a decision to the month's meeting, or changes one (of any month; a locked one only in status and outcome). */
export async function simpanKeputusan(tx: EntityManager, periodeId: string, { id, isi, ...rest }: IsiKeputusan): Promise<string> {
  const nilai = [isi, rest.penanggungJawabId, rest.batasWaktu, rest.status, rest.hasil]
  if (id) {
    const [lama] = await tx.query<{ id: string }[]>(`SELECT "id" FROM "keputusan" WHERE "id" = ?`, [id])
    if (!lama) throw new AppError('NOT_FOUND', 'Keputusan ini sudah tidak ada.')
    await tx.query(`UPDATE "keputusan" SET "isi" = ?, "penanggung_jawab_id" = ?, "batas_waktu" = ?, "status" = ?, "hasil" = ? WHERE "id" = ?`, [...nilai, id])
    return id
  }
  const baru = uuid()
  const sesiId = await sesiOf(tx, periodeId)
  await tx.query(
    `INSERT INTO "keputusan" ("id", "sesi_id", "urutan", "isi", "penanggung_jawab_id", "batas_waktu", "status", "hasil")
     VALUES (?1, ?2, (SELECT coalesce(max("urutan"), 0) + 1 FROM "keputusan" WHERE "sesi_id" = ?2), ?3, ?4, ?5, ?6, ?7)`,
    [baru, sesiId, ...nilai],
  )
  return baru
}

async function sesiOf(tx: EntityManager, periodeId: string): Promise<string> {
  const [row] = await tx.query<{ id: string }[]>(`SELECT "id" FROM "sesi" WHERE "periode_id" = ?`, [periodeId])
  if (!row) throw new AppError('NOT_FOUND', 'Bulan ini belum dibuka. Buka dahulu dari layar Sesi Bulanan.')
  return row.id
}
