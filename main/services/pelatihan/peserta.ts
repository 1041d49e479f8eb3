import type { EntityManager } from 'typeorm'
import { v7 as uuid } from 'uuid'
import { insertRows } from '../../../db/insert-rows'
import { identitasPada } from '../../../db/queries/identitas.query'
import { pelatihanById } from '../../../db/queries/pelatihan.query'
import { pesertaRows } from '../../../db/queries/program.query'
import type { Pelatihan } from '../../../domain/pelatihan/pelatihan'
import { ikutSerta, lewatKuota } from '../../../domain/pelatihan/peserta'
import { AppError } from '../../../domain/shared/app-error'
import type { AppHandlers } from '../../../preload/contract'
import { dalamPagu } from './biaya'
import { wajibTerbuka } from './program'

type Handler = AppHandlers['pelatihan']

const names = async (tx: EntityManager, ids: readonly string[], today: string): Promise<string> => [...(await identitasPada(tx, ids, today)).values()].map(({ nama }) => nama).join(', ')

/** Nobody twice: neither in what was chosen nor with those who are in the programme. */
async function wajibBaru(tx: EntityManager, pelatihanId: string, pegawaiIds: readonly string[], today: string): Promise<void> {
  const there = new Map((await pesertaRows(tx, pelatihanId)).map(({ pegawaiId, status }) => [pegawaiId, status]))
  const twice = pegawaiIds.filter((one, i) => there.has(one) || pegawaiIds.indexOf(one) !== i)
  if (twice.length === 0) return
  const back = twice.every((one) => there.get(one) === 'batal') ? ' Ubah statusnya dari Batal ikut menjadi Calon.' : ''
  throw new AppError('INVALID_INPUT', 'Peserta belum ditambahkan.', { pegawaiIds: `${await names(tx, twice, today)} sudah ada dalam daftar peserta.${back}` })
}

/** Over the quota or a ceiling is said first and done only when the clerk agrees. */
async function dalamBatas(tx: EntityManager, { id, tahun, kuota }: Pelatihan, setuju: boolean | undefined, work: () => Promise<unknown>): Promise<{ peringatan: string[] }> {
  const before = (await pesertaRows(tx, id)).filter(ikutSerta).length
  const pagu = await dalamPagu(tx, tahun, true, work)
  const after = (await pesertaRows(tx, id)).filter(ikutSerta).length
  const over = after > before ? lewatKuota(kuota, after) : null
  const peringatan = [...(over === null ? [] : [over]), ...pagu]
  if (peringatan.length > 0 && !setuju) throw new AppError('INVALID_INPUT', 'Peserta belum diubah.', { setuju: peringatan.join(' ') })
  return { peringatan }
}

/** Adds many at once, as candidates. */
export async function tambahPeserta(tx: EntityManager, { pelatihanId, pegawaiIds, setuju }: Parameters<Handler['tambahPeserta']>[0], today: string): Promise<{ peringatan: string[] }> {
  const program = await pelatihanById(tx, pelatihanId)
  wajibTerbuka(program)
  await wajibBaru(tx, pelatihanId, pegawaiIds, today)
  return dalamBatas(tx, program, setuju, () => insertRows(tx, 'pelatihan_peserta', pegawaiIds.map((pegawai_id) => ({ id: uuid(), pelatihan_id: pelatihanId, pegawai_id })))) // prettier-ignore
}

/** The rows named, all of one programme. */
async function barisPeserta(tx: EntityManager, ids: readonly string[]) {
  const [first] = await tx.query<{ pelatihanId: string }[]>(`SELECT "pelatihan_id" AS "pelatihanId" FROM "pelatihan_peserta" WHERE "id" = ?`, [ids[0]])
  const rows = first ? (await pesertaRows(tx, first.pelatihanId)).filter(({ id }) => ids.includes(id)) : []
  if (!first || rows.length !== new Set(ids).size) throw new AppError('NOT_FOUND', 'Ada peserta yang tidak ada lagi. Muat ulang daftar peserta.')
  return { pelatihanId: first.pelatihanId, rows }
}

/** Whoever already has something in the programme stays in it. */
async function wajibKosong(tx: EntityManager, rows: Awaited<ReturnType<typeof pesertaRows>>, apa: string, today: string): Promise<void> {
  const used = rows.filter(({ terpakai }) => terpakai === 1).map(({ pegawaiId }) => pegawaiId)
  if (used.length > 0) throw new AppError('RULE_BROKEN', `${apa}: ${await names(tx, used, today)} sudah mempunyai kehadiran, nilai, evaluasi, atau sertifikat. Tidak ada yang diubah.`)
}

/** Takes people out; needs that the programme answered for them wait for another one. */
export async function hapusPeserta(tx: EntityManager, ids: readonly string[], today: string): Promise<void> {
  const { pelatihanId, rows } = await barisPeserta(tx, ids)
  await wajibKosong(tx, rows, 'Peserta tidak dihapus', today)
  const [list, people] = [JSON.stringify(ids), JSON.stringify(rows.map(({ pegawaiId }) => pegawaiId))]
  await tx.query(`UPDATE "kebutuhan" SET "pelatihan_id" = NULL WHERE "pelatihan_id" = ? AND "pegawai_id" IN (SELECT "value" FROM json_each(?))`, [pelatihanId, people])
  await tx.query(`DELETE FROM "pelatihan_peserta" WHERE "id" IN (SELECT "value" FROM json_each(?))`, [list])
}

/** Candidate, invited, or withdrawn. */
export async function statusPeserta(tx: EntityManager, { ids, status, setuju }: Parameters<Handler['statusPeserta']>[0], today: string): Promise<{ peringatan: string[] }> {
  const { pelatihanId, rows } = await barisPeserta(tx, ids)
  const program = await pelatihanById(tx, pelatihanId)
  wajibTerbuka(program)
  await wajibKosong(tx, rows, 'Status peserta tidak diubah', today)
  return dalamBatas(tx, program, setuju, () => tx.query(`UPDATE "pelatihan_peserta" SET "status" = ? WHERE "id" IN (SELECT "value" FROM json_each(?))`, [status, JSON.stringify(ids)]))
}

/** Adds those of `pegawaiIds` who are not there yet; who withdrew is a candidate again. */
export async function sertakan(tx: EntityManager, program: Pelatihan, pegawaiIds: readonly string[], setuju: boolean | undefined): Promise<void> {
  const there = new Set((await pesertaRows(tx, program.id)).map(({ pegawaiId }) => pegawaiId))
  const fresh = [...new Set(pegawaiIds)].filter((one) => !there.has(one))
  await dalamBatas(tx, program, setuju, async () => {
    await tx.query(`UPDATE "pelatihan_peserta" SET "status" = 'calon' WHERE "pelatihan_id" = ? AND "status" = 'batal' AND "pegawai_id" IN (SELECT "value" FROM json_each(?))`, [program.id, JSON.stringify(pegawaiIds)])
    await insertRows(tx, 'pelatihan_peserta', fresh.map((pegawai_id) => ({ id: uuid(), pelatihan_id: program.id, pegawai_id }))) // prettier-ignore
  })
}
