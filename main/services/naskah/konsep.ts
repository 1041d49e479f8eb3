import type { EntityManager } from 'typeorm'
import { v7 as uuid } from 'uuid'
import type { SumberNaskah } from '../../../db/queries/bahan-naskah.query'
import { naskahById, templatBerlaku, type Naskah, type TemplatNaskah } from '../../../db/queries/naskah.query'
import { salinCatatan } from '../../../db/queries/naskah-kompetensi.query'
import { isiAwal, wajibKonsep, type IsiNaskah } from '../../../domain/naskah/naskah'
import { orangDalamIsi, susunNaskah } from '../../../domain/naskah/susun'
import type { Templat } from '../../../domain/naskah/templat'
import { bahanNaskah } from './bahan'
import { ikutkanNomor, lepasNomor } from './nomor'
import { judulDaftar, tujuanAgenda } from './terbit'

interface KonsepBaru {
  templat: TemplatNaskah
  isi: IsiNaskah
  periodeId: string | null
  unitId?: string | null
  tanggal?: string | null
  rangkaian?: { id: string; urut: number }
  pada: string
}

/** Writes a new draft and whom it names; answers its id. */
export async function tulisKonsep(tx: EntityManager, { templat, isi, periodeId, unitId, tanggal, rangkaian, pada }: KonsepBaru): Promise<string> {
  const id = uuid()
  await tx.query(
    `INSERT INTO "naskah" ("id", "templat_id", "periode_id", "unit_id", "tanggal", "hal", "isi", "rangkaian_id", "rangkaian_urut", "rahasia", "dibuat_pada")
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [id, templat.id, templat.isi.sumber === 'tanpa' ? null : periodeId, unitId ?? null, tanggal ?? null, isi.hal || templat.nama, JSON.stringify(isi), rangkaian?.id ?? null, rangkaian?.urut ?? null, isi.sifat === 'rahasia' ? 1 : 0, pada],
  )
  await tulisOrang(tx, id, templat.isi, isi)
  return id
}

/** A draft of `kode` with the template's defaults and these people in its fields. */
export async function konsepBaru(tx: EntityManager, kode: string, periodeId: string | null, pegawaiIds: readonly string[], pada: string): Promise<string> {
  const templat = await templatBerlaku(tx, kode)
  return tulisKonsep(tx, { templat, isi: denganOrang(templat.isi, isiAwal(templat.isi), pegawaiIds), periodeId, pada })
}

/** The first person into the first field for one, everyone into the fields for many. */
export function denganOrang({ medan }: Templat, isi: IsiNaskah, pegawaiIds: readonly string[]): IsiNaskah {
  const [first] = pegawaiIds
  if (first === undefined) return isi
  const single = medan.find(({ jenis }) => jenis === 'pegawai')?.kode
  const many = medan.filter(({ jenis }) => jenis === 'daftar_pegawai').map(({ kode }) => [kode, [...pegawaiIds]] as const)
  return { ...isi, medan: { ...isi.medan, ...(single ? { [single]: first } : {}), ...Object.fromEntries(many) } }
}

interface Perubahan {
  isi?: Partial<IsiNaskah>
  tanggal?: string | null
  periodeId?: string | null
  unitId?: string | null
}

/** Saves the parts given; fields of the template are merged one by one. RULE_BROKEN when it is no draft any more. */
export async function ubahKonsep(tx: EntityManager, sumber: SumberNaskah, id: string, change: Perubahan, today: string, now: string): Promise<void> {
  const before = await naskahById(tx, id)
  wajibKonsep(before.status)
  const isi: IsiNaskah = { ...before.isi, ...change.isi, medan: { ...before.isi.medan, ...change.isi?.medan } }
  const after: Naskah = {
    ...before,
    isi,
    tanggal: change.tanggal === undefined ? before.tanggal : change.tanggal,
    periodeId: change.periodeId === undefined ? before.periodeId : change.periodeId,
    unitId: change.unitId === undefined ? before.unitId : change.unitId,
  }
  const tanggal = after.tanggal ?? today
  const bahan = await bahanNaskah(sumber, after, tanggal, now)
  const hal = judulDaftar(susunNaskah(bahan))
  await tx.query(`UPDATE "naskah" SET "isi" = ?, "hal" = ?, "tanggal" = ?, "periode_id" = ?, "unit_id" = ?, "rahasia" = ? WHERE "id" = ?`, [
    JSON.stringify(isi), hal, after.tanggal, after.periodeId, after.unitId, isi.sifat === 'rahasia' ? 1 : 0, id,
  ]) // prettier-ignore
  await tulisOrang(tx, id, before.templat.isi, isi)
  await ikutkanNomor(tx, sumber, after, { tanggal, hal, tujuan: tujuanAgenda(after, bahan), pada: now })
}

/** Whom the draft names now: only what changed is written. */
async function tulisOrang(tx: EntityManager, naskahId: string, templat: Templat, isi: IsiNaskah): Promise<void> {
  const ids = JSON.stringify(orangDalamIsi(templat, isi))
  await tx.query(`DELETE FROM "naskah_pegawai" WHERE "naskah_id" = ?1 AND "pegawai_id" NOT IN (SELECT "value" FROM json_each(?2))`, [naskahId, ids])
  const missing = await tx.query<{ id: string }[]>(
    `SELECT p."id" FROM "pegawai" p WHERE p."id" IN (SELECT "value" FROM json_each(?2)) AND NOT EXISTS (SELECT 1 FROM "naskah_pegawai" WHERE "naskah_id" = ?1 AND "pegawai_id" = p."id")`,
    [naskahId, ids],
  )
  for (const { id } of missing) await tx.query(`INSERT INTO "naskah_pegawai" ("id", "naskah_id", "pegawai_id") VALUES (?, ?, ?)`, [uuid(), naskahId, id])
}

/** Throws a draft away; its number is free again. */
export async function hapusKonsep(tx: EntityManager, naskah: Naskah): Promise<void> {
  wajibKonsep(naskah.status)
  await lepasNomor(tx, naskah)
  for (const table of ['naskah_pegawai', 'naskah_kompetensi']) await tx.query(`DELETE FROM "${table}" WHERE "naskah_id" = ?`, [naskah.id])
  await tx.query(`DELETE FROM "naskah" WHERE "id" = ?`, [naskah.id])
}

/** A new draft with the same contents, of the kind's newest version. */
export async function salinKonsep(tx: EntityManager, id: string, pada: string): Promise<string> {
  const { templat, isi, periodeId, unitId } = await naskahById(tx, id)
  const copy = await tulisKonsep(tx, { templat: await templatBerlaku(tx, templat.kode), isi, periodeId, unitId, pada })
  await salinCatatan(tx, id, copy)
  return copy
}
