import type { EntityManager } from 'typeorm'
import { v7 as uuid } from 'uuid'
import type { z } from 'zod'
import { KebutuhanEntity } from '../../../db/entities/kebutuhan.entity'
import { kebutuhanById, padananSemua, type KebutuhanBaris } from '../../../db/queries/kebutuhan.query'
import { isiGabungan, yangTinggal } from '../../../domain/kompetensi/gabung'
import { kunciKompetensi } from '../../../domain/kompetensi/kunci'
import type { NamaKompetensi } from '../../../domain/kompetensi/standar-bawaan'
import { AppError } from '../../../domain/shared/app-error'
import type { isianGabung } from '../../../preload/contract/kebutuhan.contract'

/** Brings each person's needs under one competency; what that person already has of that name joins them. */
export async function gabungkan(tx: EntityManager, { ids, jenis, kompetensi, seterusnya }: z.output<typeof isianGabung>): Promise<{ digabung: number; diganti: number }> {
  const kunci = kunciKompetensi(kompetensi)
  if (kunci === '') throw new AppError('INVALID_INPUT', 'Kebutuhan belum digabung.', { kompetensi: 'Isi nama kompetensi dengan huruf.' })
  const chosen = await kebutuhanById(tx, ids)
  if (chosen.length === 0) throw new AppError('NOT_FOUND', 'Kebutuhan itu tidak ada lagi. Muat ulang daftarnya.')
  if (seterusnya) await ingatPadanan(tx, chosen, { jenis, kompetensi }, kunci)
  const all = await kebutuhanById(tx, [...ids, ...(await yangBernamaSama(tx, chosen, kunci))])
  const done = { digabung: 0, diganti: 0 }
  for (const own of Map.groupBy(all, ({ tahun, pegawaiId }) => `${tahun} ${pegawaiId}`).values()) {
    const stays = yangTinggal(own, kunci)
    if (!stays) continue
    const merged = isiGabungan(own)
    for (const other of own) if (other.id !== stays.id) await pindahkan(tx, other.id, stays.id)
    await tx.update(KebutuhanEntity, { id: stays.id }, { jenis, kompetensi, kunci, ...merged })
    if (own.length > 1) done.digabung += own.length
    else done.diganti += 1
  }
  return done
}

/** Needs of the same people and years that have the name already. */
async function yangBernamaSama(tx: EntityManager, chosen: readonly KebutuhanBaris[], kunci: string): Promise<string[]> {
  const rows = await tx.query<{ id: string }[]>(
    `SELECT k."id" FROM "kebutuhan" k JOIN json_each(?1) e ON k."pegawai_id" = e."value" ->> 0 AND k."tahun" = e."value" ->> 1 WHERE k."kunci" = ?2`,
    [JSON.stringify(chosen.map(({ pegawaiId, tahun }) => [pegawaiId, tahun])), kunci],
  )
  return rows.map(({ id }) => id)
}

/** The sources go over, each once; the emptied need goes. */
async function pindahkan(tx: EntityManager, dari: string, ke: string): Promise<void> {
  await tx.query(
    `UPDATE "kebutuhan_sumber" SET "kebutuhan_id" = ?1 WHERE "kebutuhan_id" = ?2 AND "rujukan" NOT IN (SELECT "rujukan" FROM "kebutuhan_sumber" WHERE "kebutuhan_id" = ?1)`,
    [ke, dari],
  )
  await tx.delete(KebutuhanEntity, { id: dari })
}

/** The old names lead to the new one from now on, also those that led to one of them; the new name itself leads nowhere. */
async function ingatPadanan(tx: EntityManager, chosen: readonly KebutuhanBaris[], ke: NamaKompetensi, kunci: string): Promise<void> {
  const old = new Map(chosen.filter((need) => need.kunci !== kunci).map((need) => [need.kunci, need.kompetensi]))
  await tx.query(`DELETE FROM "kompetensi_padanan" WHERE "kunci" = ?`, [kunci])
  for (const one of await padananSemua(tx))
    if (old.has(kunciKompetensi(one.kompetensi))) await tx.query(`UPDATE "kompetensi_padanan" SET "jenis" = ?, "kompetensi" = ? WHERE "id" = ?`, [ke.jenis, ke.kompetensi, one.id])
  for (const [key, nama] of old)
    await tx.query(
      `INSERT INTO "kompetensi_padanan" ("id", "nama", "kunci", "jenis", "kompetensi") VALUES (?, ?, ?, ?, ?)
       ON CONFLICT ("kunci") DO UPDATE SET "jenis" = excluded."jenis", "kompetensi" = excluded."kompetensi"`,
      [uuid(), nama, key, ke.jenis, ke.kompetensi],
    )
}
