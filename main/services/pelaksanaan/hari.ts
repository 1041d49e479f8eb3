import type { EntityManager } from 'typeorm'
import { v7 as uuid } from 'uuid'
import { insertRows } from '../../../db/insert-rows'
import { hariPelatihan, type HariTersimpan } from '../../../db/queries/pelaksanaan.query'
import { pelatihanById } from '../../../db/queries/pelatihan.query'
import { hariUntukDiisi, luarJadwal, pindahHari } from '../../../domain/pelatihan/hari'
import type { HadirPelatihan, Pelatihan } from '../../../domain/pelatihan/pelatihan'
import { AppError } from '../../../domain/shared/app-error'

/** A programme whose days and attendance may still change. RULE_BROKEN once it is closed or called off. */
export async function programTerbuka(tx: EntityManager, pelatihanId: string): Promise<Pelatihan> {
  const program = await pelatihanById(tx, pelatihanId)
  if (program.status === 'selesai') throw new AppError('RULE_BROKEN', 'Program ini sudah ditutup, jadi hari dan kehadirannya tidak diubah. Buka kembali dahulu bila memang perlu.')
  if (program.status === 'dibatalkan') throw new AppError('RULE_BROKEN', 'Program ini dibatalkan, jadi hari dan kehadirannya tidak diubah.')
  return program
}

/** Adds the days of the schedule that are not there yet. */
export async function isiHari(tx: EntityManager, pelatihanId: string, akhirPekan: boolean): Promise<{ ditambah: number }> {
  const program = await programTerbuka(tx, pelatihanId)
  const there = new Set((await hariPelatihan(tx, pelatihanId)).map(({ tanggal }) => tanggal))
  const rows = hariUntukDiisi(program, akhirPekan).filter((day) => !there.has(day)).map((tanggal) => ({ id: uuid(), pelatihan_id: pelatihanId, tanggal })) // prettier-ignore
  await insertRows(tx, 'pelatihan_hari', rows)
  return { ditambah: rows.length }
}

export async function tambahHari(tx: EntityManager, pelatihanId: string, tanggal: string): Promise<void> {
  const program = await programTerbuka(tx, pelatihanId)
  await wajibBolehHari(tx, program, tanggal, null)
  await insertRows(tx, 'pelatihan_hari', [{ id: uuid(), pelatihan_id: pelatihanId, tanggal }])
}

export interface IsiHari {
  tanggal?: string | undefined
  jamMulai?: string | null | undefined
  jamSelesai?: string | null | undefined
  materi?: string | null | undefined
}
/** Changes the fields given of a day, with `keBawah` the times of all later ones too; what was entered of attendance goes with it to a new date. */
export async function ubahHari(tx: EntityManager, id: string, given: IsiHari, keBawah: boolean): Promise<void> {
  const program = await programTerbuka(tx, await programHari(tx, id))
  const days = await hariPelatihan(tx, program.id)
  const at = days.findIndex((one) => one.id === id)
  await ubahSatu(tx, program, days[at], given)
  const times = { jamMulai: given.jamMulai, jamSelesai: given.jamSelesai }
  if (keBawah) for (const day of days.slice(at + 1)) await ubahSatu(tx, program, day, times)
}

async function ubahSatu(tx: EntityManager, program: Pelatihan, kept: HariTersimpan | undefined, given: IsiHari): Promise<void> {
  if (!kept) return
  const pick = <T>(value: T | undefined, old: T): T => (value === undefined ? old : value)
  const tanggal = given.tanggal ?? kept.tanggal
  const [jamMulai, jamSelesai, materi] = [pick(given.jamMulai, kept.jamMulai), pick(given.jamSelesai, kept.jamSelesai), pick(given.materi, kept.materi)]
  if (given.tanggal !== undefined) await wajibBolehHari(tx, program, tanggal, kept.id)
  if (jamMulai !== null && jamSelesai !== null && jamSelesai <= jamMulai) throw new AppError('INVALID_INPUT', 'Hari belum disimpan.', { [given.jamMulai === undefined ? 'jamSelesai' : 'jamMulai']: 'Jam selesai harus sesudah jam mulai.' })
  await tx.query(`UPDATE "pelatihan_hari" SET "tanggal" = ?, "jam_mulai" = ?, "jam_selesai" = ?, "materi" = ? WHERE "id" = ?`, [tanggal, jamMulai, jamSelesai, materi, kept.id])
}

/** Attendance goes first, row by row, so that Ctrl+Z brings back both. */
export async function hapusHari(tx: EntityManager, id: string): Promise<void> {
  await programTerbuka(tx, await programHari(tx, id))
  await tx.query(`DELETE FROM "pelatihan_hadir" WHERE "hari_id" = ?`, [id])
  await tx.query(`DELETE FROM "pelatihan_hari" WHERE "id" = ?`, [id])
}

/**
 * Days left outside the span when a programme's dates moved: `pindah` moves all days along, with hours, subjects and
 * attendance; `hapus` takes away those of which nothing was entered. Answers how many.
 */
export async function sesuaikanHari(tx: EntityManager, pelatihanId: string, cara: 'pindah' | 'hapus'): Promise<{ jumlah: number }> {
  const program = await programTerbuka(tx, pelatihanId)
  const days = await hariPelatihan(tx, pelatihanId)
  if (cara === 'pindah') {
    const moved = pindahHari(program, days)
    for (const { id, tanggal } of moved) await tx.query(`UPDATE "pelatihan_hari" SET "tanggal" = ? WHERE "id" = ?`, [tanggal, id])
    return { jumlah: moved.length }
  }
  const outside = days.filter(({ tanggal }) => luarJadwal(program, tanggal) !== null).map(({ id }) => id)
  const empty = await tx.query<{ id: string }[]>(
    `SELECT d."id" FROM "pelatihan_hari" d WHERE d."id" IN (SELECT "value" FROM json_each(?)) AND trim(coalesce(d."materi", '')) = '' AND NOT EXISTS (SELECT 1 FROM "pelatihan_hadir" h WHERE h."hari_id" = d."id")`,
    [JSON.stringify(outside)],
  )
  for (const { id } of empty) await tx.query(`DELETE FROM "pelatihan_hari" WHERE "id" = ?`, [id])
  return { jumlah: empty.length }
}

export interface SelHadir {
  hariId: string
  pesertaId: string
  status: HadirPelatihan | null
}
/** Saves cells of the grid. CONFLICT when a day or a participant of them is gone or belongs elsewhere. */
export async function simpanHadir(tx: EntityManager, pelatihanId: string, isi: readonly SelHadir[]): Promise<void> {
  await programTerbuka(tx, pelatihanId)
  await wajibMilik(tx, 'pelatihan_hari', pelatihanId, isi.map(({ hariId }) => hariId)) // prettier-ignore
  await wajibMilik(tx, 'pelatihan_peserta', pelatihanId, isi.map(({ pesertaId }) => pesertaId)) // prettier-ignore
  for (const { hariId, pesertaId, status } of isi)
    if (status === null) await tx.query(`DELETE FROM "pelatihan_hadir" WHERE "hari_id" = ? AND "peserta_id" = ?`, [hariId, pesertaId])
    else await tx.query(`INSERT INTO "pelatihan_hadir" ("id", "hari_id", "peserta_id", "status") VALUES (?, ?, ?, ?) ON CONFLICT ("hari_id", "peserta_id") DO UPDATE SET "status" = excluded."status"`, [uuid(), hariId, pesertaId, status])
}

/** Throws CONFLICT unless every id is a row of this programme. */
export async function wajibMilik(tx: EntityManager, table: 'pelatihan_hari' | 'pelatihan_peserta', pelatihanId: string, ids: readonly string[]): Promise<void> {
  const unique = [...new Set(ids)]
  const [row] = await tx.query<{ n: number }[]>(`SELECT count(*) AS "n" FROM "${table}" WHERE "pelatihan_id" = ? AND "id" IN (SELECT "value" FROM json_each(?))`, [pelatihanId, JSON.stringify(unique)])
  if (row?.n !== unique.length) throw new AppError('CONFLICT', 'Hari atau pesertanya sudah berubah. Isian ini belum disimpan; muat ulang programnya lalu ulangi.')
}

async function programHari(tx: EntityManager, id: string): Promise<string> {
  const [row] = await tx.query<{ pelatihanId: string }[]>(`SELECT "pelatihan_id" AS "pelatihanId" FROM "pelatihan_hari" WHERE "id" = ?`, [id])
  if (row) return row.pelatihanId
  throw new AppError('NOT_FOUND', 'Hari itu tidak ada lagi. Muat ulang programnya.')
}

async function wajibBolehHari(tx: EntityManager, program: Pelatihan, tanggal: string, kecuali: string | null): Promise<void> {
  const outside = luarJadwal(program, tanggal)
  if (outside !== null) throw new AppError('INVALID_INPUT', 'Hari belum disimpan.', { tanggal: outside })
  const twice = (await hariPelatihan(tx, program.id)).some((one) => one.tanggal === tanggal && one.id !== kecuali)
  if (twice) throw new AppError('INVALID_INPUT', 'Hari belum disimpan.', { tanggal: 'Hari itu sudah ada dalam daftar.' })
}
