import type { EntityManager } from 'typeorm'
import { v7 as uuid } from 'uuid'
import { insertRows } from '../../../db/insert-rows'
import { cutiRentang } from '../../../db/queries/pelaksanaan.query'
import { sebutRentang } from '../../../domain/pelatihan/hari'
import type { JenisCuti } from '../../../domain/pelatihan/cuti'
import { AppError } from '../../../domain/shared/app-error'

export interface IsiCuti {
  jenis: JenisCuti
  mulai: string
  selesai: string
  keterangan: string | null
}

/** Leave for everyone named, save those who have leave on these days already; refused when that leaves nobody. */
export async function tambahCuti(tx: EntityManager, pegawaiIds: readonly string[], isi: IsiCuti): Promise<{ dicatat: number; dilewati: string[] }> {
  await wajibAda(tx, pegawaiIds)
  const there = new Map((await cutiRentang(tx, isi.mulai, isi.selesai)).map((one) => [one.pegawaiId, one]))
  const free = [...new Set(pegawaiIds)].filter((id) => !there.has(id))
  const taken = pegawaiIds.flatMap((id) => there.get(id) ?? [])
  if (free.length === 0) throw bertumpuk(taken[0])
  await insertRows(tx, 'cuti_pegawai', free.map((pegawaiId) => ({ id: uuid(), pegawai_id: pegawaiId, jenis: isi.jenis, mulai: isi.mulai, selesai: isi.selesai, keterangan: isi.keterangan }))) // prettier-ignore
  return { dicatat: free.length, dilewati: taken.map(({ nama }) => nama) }
}

/** Changes one entry. CONFLICT of days with another of the same person is told on the field. */
export async function ubahCuti(tx: EntityManager, id: string, isi: IsiCuti): Promise<void> {
  const pegawaiId = await pemilik(tx, id)
  const other = (await cutiRentang(tx, isi.mulai, isi.selesai)).find((one) => one.pegawaiId === pegawaiId && one.id !== id)
  if (other) throw bertumpuk(other)
  await tx.query(`UPDATE "cuti_pegawai" SET "jenis" = ?, "mulai" = ?, "selesai" = ?, "keterangan" = ? WHERE "id" = ?`, [isi.jenis, isi.mulai, isi.selesai, isi.keterangan, id])
}

export async function hapusCuti(tx: EntityManager, id: string): Promise<void> {
  await pemilik(tx, id)
  await tx.query(`DELETE FROM "cuti_pegawai" WHERE "id" = ?`, [id])
}

async function pemilik(tx: EntityManager, id: string): Promise<string> {
  const [row] = await tx.query<{ pegawaiId: string }[]>(`SELECT "pegawai_id" AS "pegawaiId" FROM "cuti_pegawai" WHERE "id" = ?`, [id])
  if (row) return row.pegawaiId
  throw new AppError('NOT_FOUND', 'Catatan cuti itu tidak ada lagi. Muat ulang kalender.')
}

async function wajibAda(tx: EntityManager, ids: readonly string[]): Promise<void> {
  const [row] = await tx.query<{ n: number }[]>(`SELECT count(*) AS "n" FROM "pegawai" WHERE "id" IN (SELECT "value" FROM json_each(?))`, [JSON.stringify(ids)])
  if (row?.n === new Set(ids).size) return
  throw new AppError('NOT_FOUND', 'Salah satu pegawai yang dipilih tidak ada lagi. Cuti belum dicatat; muat ulang lalu pilih lagi.')
}

const bertumpuk = (other: { nama: string; mulai: string; selesai: string } | undefined): AppError =>
  new AppError('INVALID_INPUT', 'Cuti belum dicatat.', { mulai: other ? `${other.nama} sudah tercatat cuti ${sebutRentang(other.mulai, other.selesai)}.` : 'Sudah tercatat cuti pada hari itu.' })
