import type { EntityManager } from 'typeorm'
import { v7 as uuid } from 'uuid'
import { insertRows } from '../../../db/insert-rows'
import { rhkPimpinanDalam } from '../../../db/queries/skp.query'
import { sumberIdentitas } from '../../../db/queries/sumber-identitas.query'
import { AppError } from '../../../domain/shared/app-error'
import type { JenisLampiran, JenisRhk } from '../../../domain/skp/skp'
import { mustEdit, refuseLocked } from './penjaga'

type Value = string | number | null
type Patch = Record<string, Value | undefined>
/** The rows of an SKP a clerk adds, writes, moves and deletes one by one. */
export type TabelBaris = 'rhk' | 'indikator' | 'skp_lampiran'

const SKP_OF: Record<TabelBaris, string> = {
  rhk: `SELECT "skp_id" AS "skpId" FROM "rhk" WHERE "id" = ?`,
  indikator: `SELECT r."skp_id" AS "skpId" FROM "indikator" i JOIN "rhk" r ON r."id" = i."rhk_id" WHERE i."id" = ?`,
  skp_lampiran: `SELECT "skp_id" AS "skpId" FROM "skp_lampiran" WHERE "id" = ?`,
}
/** Rows that are numbered together with a row: results and annex lines of one kind, indicators of one result. */
const SIBLINGS: Record<TabelBaris, string> = {
  rhk: `SELECT b."id" FROM "rhk" a JOIN "rhk" b ON b."skp_id" = a."skp_id" AND b."jenis" = a."jenis" WHERE a."id" = ? ORDER BY b."urutan", b."id"`,
  indikator: `SELECT b."id" FROM "indikator" a JOIN "indikator" b ON b."rhk_id" = a."rhk_id" WHERE a."id" = ? ORDER BY b."urutan", b."id"`,
  skp_lampiran: `SELECT b."id" FROM "skp_lampiran" a JOIN "skp_lampiran" b ON b."skp_id" = a."skp_id" AND b."jenis" = a."jenis" WHERE a."id" = ? ORDER BY b."urutan", b."id"`,
}

/** The SKP that holds a row, if its content may be written; else the reason why not. */
export async function mustEditRow(tx: EntityManager, table: TabelBaris, id: string) {
  const [row] = await tx.query<{ skpId: string }[]>(SKP_OF[table], [id])
  return mustEdit(tx, row?.skpId)
}

/** Writes the named columns of one row; columns left undefined stay as they are. */
export async function patchRow(tx: EntityManager, table: TabelBaris | 'skp', id: string, patch: Patch): Promise<void> {
  const given = Object.entries(patch).filter((entry): entry is [string, Value] => entry[1] !== undefined)
  if (given.length === 0) return
  await tx.query(`UPDATE "${table}" SET ${given.map(([name]) => `"${name}" = ?`).join(', ')} WHERE "id" = ?`, [...given.map(([, value]) => value), id])
}

/** Moves a row to place `to` among its siblings and numbers them anew. */
export async function moveRow(tx: EntityManager, table: TabelBaris, id: string, to: number): Promise<void> {
  const ids = (await tx.query<{ id: string }[]>(SIBLINGS[table], [id])).map((row) => row.id)
  const rest = ids.filter((other) => other !== id)
  rest.splice(Math.min(to, rest.length), 0, id)
  for (const [urutan, one] of rest.entries()) await tx.query(`UPDATE "${table}" SET "urutan" = ? WHERE "id" = ? AND "urutan" <> ?`, [urutan, one, urutan])
}

const nextOf = async (tx: EntityManager, table: TabelBaris, where: string, params: Value[]): Promise<number> => {
  const [row] = await tx.query<{ next: number }[]>(`SELECT coalesce(max("urutan"), -1) + 1 AS "next" FROM "${table}" WHERE ${where}`, params)
  return row?.next ?? 0
}

/** A new, empty result at the end of its kind. */
export async function addRhk(tx: EntityManager, skpId: string, jenis: JenisRhk): Promise<string> {
  await mustEdit(tx, skpId)
  const id = uuid()
  const urutan = await nextOf(tx, 'rhk', `"skp_id" = ? AND "jenis" = ?`, [skpId, jenis])
  await insertRows(tx, 'rhk', [{ id, skp_id: skpId, jenis, klasifikasi: 'individu', urutan, teks: '' }])
  return id
}

/** A new, empty indicator, at the end or at place `to`. Its aspect is left open: the clerk chooses. */
export async function addIndikator(tx: EntityManager, rhkId: string, to: number | undefined): Promise<string> {
  await mustEditRow(tx, 'rhk', rhkId)
  const id = uuid()
  const urutan = await nextOf(tx, 'indikator', `"rhk_id" = ?`, [rhkId])
  await insertRows(tx, 'indikator', [{ id, rhk_id: rhkId, urutan, teks: '', target_teks: '' }])
  if (to !== undefined) await moveRow(tx, 'indikator', id, to)
  return id
}

export async function addLampiran(tx: EntityManager, skpId: string, jenis: JenisLampiran, teks: string): Promise<string> {
  await mustEdit(tx, skpId)
  const id = uuid()
  const urutan = await nextOf(tx, 'skp_lampiran', `"skp_id" = ? AND "jenis" = ?`, [skpId, jenis])
  await insertRows(tx, 'skp_lampiran', [{ id, skp_id: skpId, jenis, urutan, teks }])
  return id
}

/** Deletes a result or an indicator with all it holds; refused where a locked month is built on it. */
export async function deleteRow(tx: EntityManager, table: 'rhk' | 'indikator', id: string): Promise<void> {
  await mustEditRow(tx, table, id)
  await refuseLocked(tx, table, id, table === 'rhk' ? 'Hasil kerja ini' : 'Indikator ini')
  if (table === 'rhk') await tx.query(`UPDATE "rhk" SET "atasan_rhk_id" = NULL WHERE "atasan_rhk_id" = ?`, [id])
  await tx.query(`DELETE FROM "${table}" WHERE "id" = ?`, [id])
}

interface UbahRhk {
  rhkId: string
  teks?: string | undefined
  jenis?: JenisRhk | undefined
  klasifikasi?: string | undefined
  atasanRhkId?: string | null | undefined
  atasanTeks?: string | null | undefined
  penugasanDari?: string | null | undefined
}

/** Writes fields of a result. Choosing the leader's result keeps its words too; taking the choice away is remembered as meant. */
export async function changeRhk(tx: EntityManager, change: UbahRhk, today: string): Promise<void> {
  const skp = await mustEditRow(tx, 'rhk', change.rhkId)
  const patch: Patch = { teks: change.teks, klasifikasi: change.klasifikasi, penugasan_dari: change.penugasanDari }
  if (change.atasanTeks !== undefined) Object.assign(patch, { atasan_rhk_id: null, atasan_teks: change.atasanTeks ?? '' })
  if (change.atasanRhkId === null) Object.assign(patch, { atasan_rhk_id: null, atasan_teks: '' })
  if (change.atasanRhkId) {
    const people = sumberIdentitas(tx, today)
    const { penilai } = await people.penilai(skp.pegawaiId, people.tanggal(skp))
    const found = (await rhkPimpinanDalam(tx, penilai?.pegawaiId, skp)).find(({ id }) => id === change.atasanRhkId)
    if (!found) throw new AppError('CONFLICT', 'Hasil kerja pimpinan itu tidak ada lagi pada SKP pejabat penilai. Pilih yang lain.')
    Object.assign(patch, { atasan_rhk_id: found.id, atasan_teks: found.teks })
  }
  if (change.jenis) Object.assign(patch, { jenis: change.jenis, urutan: await nextOf(tx, 'rhk', `"skp_id" = ? AND "jenis" = ?`, [skp.id, change.jenis]) })
  await patchRow(tx, 'rhk', change.rhkId, patch)
}
