import type { EntityManager } from 'typeorm'
import { v7 as uuid } from 'uuid'
import { bacaBerkas, simpanBerkas } from '../../../db/queries/berkas.query'
import { BERKAS_BUKTI } from '../../../domain/berkas/lampiran'
import { AppError } from '../../../domain/shared/app-error'
import { periksaBerkasMasuk } from '../../gambar/berkas-masuk'

/** A file as the window sends it: its own name, and its content as base64 text. */
interface BerkasMasuk {
  nama: string
  isi: string
}
interface Tempat {
  periodeId: string
  indikatorId: string
}

/** Adds evidence to an indicator in a month, with or without a file; answers its id. INVALID_INPUT, RULE_BROKEN. */
export async function tambahBukti(tx: EntityManager, isi: Tempat & { nama: string; tautan: string | null; berkas: BerkasMasuk | null }): Promise<string> {
  const id = uuid()
  const berkasId = isi.berkas && (await simpan(tx, isi, isi.berkas))
  await tx.query(`INSERT INTO "bukti" ("id", "indikator_id", "periode_id", "nama", "tautan", "berkas_id", "berkas_nama") VALUES (?, ?, ?, ?, ?, ?, ?)`, [
    id, isi.indikatorId, isi.periodeId, isi.nama, isi.tautan, berkasId, isi.berkas?.nama ?? null,
  ]) // prettier-ignore
  return id
}

/** Attaches a file to evidence that is there, or takes it off (null); the content stays while Ctrl+Z may want it back. */
export async function lampirkanBukti(tx: EntityManager, id: string, berkas: BerkasMasuk | null): Promise<void> {
  const [row] = await tx.query<Tempat[]>(`SELECT "periode_id" AS "periodeId", "indikator_id" AS "indikatorId" FROM "bukti" WHERE "id" = ?`, [id])
  if (!row) throw lost()
  const berkasId = berkas && (await simpan(tx, row, berkas))
  await tx.query(`UPDATE "bukti" SET "berkas_id" = ?, "berkas_nama" = ? WHERE "id" = ?`, [berkasId, berkas?.nama ?? null, id])
}

/** The file of a piece of evidence as it was attached. NOT_FOUND when it was removed. */
export async function bacaBukti(tx: EntityManager, id: string): Promise<{ isi: Uint8Array; mime: string; nama: string }> {
  const [row] = await tx.query<{ berkasId: string | null; nama: string | null }[]>(`SELECT "berkas_id" AS "berkasId", "berkas_nama" AS "nama" FROM "bukti" WHERE "id" = ?`, [id])
  const file = row?.berkasId ? await bacaBerkas(tx, row.berkasId) : null
  if (!file) throw lost()
  return { ...file, nama: row?.nama ?? file.nama }
}

/** Keeps the content once; the same file is not counted twice for one indicator in one month. */
async function simpan(tx: EntityManager, { periodeId, indikatorId }: Tempat, { nama, isi }: BerkasMasuk): Promise<string> {
  const bytes = new Uint8Array(Buffer.from(isi, 'base64'))
  const berkasId = await simpanBerkas(tx, bytes, { nama, mime: periksaBerkasMasuk(nama, bytes, BERKAS_BUKTI) })
  const [known] = await tx.query<{ nama: string }[]>(`SELECT "nama" FROM "bukti" WHERE "periode_id" = ? AND "indikator_id" = ? AND "berkas_id" = ?`, [periodeId, indikatorId, berkasId])
  if (known) throw new AppError('RULE_BROKEN', `Berkas itu sudah ada pada bukti “${known.nama}” untuk indikator ini, jadi tidak ditambahkan lagi.`)
  return berkasId
}

const lost = () => new AppError('NOT_FOUND', 'Bukti atau berkas itu tidak ada lagi. Muat ulang lembarnya.')
