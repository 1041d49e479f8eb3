import { createHash } from 'node:crypto'
import type { EntityManager } from 'typeorm'
import { BerkasEntity } from '../entities/berkas.entity'

/** Keeps content once, by its hash; answers the id, which is the SHA-256 in hex. */
export async function simpanBerkas(tx: EntityManager, isi: Uint8Array, { nama, mime }: { nama: string; mime: string }): Promise<string> {
  const id = createHash('sha256').update(isi).digest('hex')
  if (!(await tx.existsBy(BerkasEntity, { id }))) await tx.insert(BerkasEntity, { id, nama, mime, ukuran: isi.length, isi: Buffer.from(isi.buffer, isi.byteOffset, isi.length) })
  return id
}

/** Kept content by its id, or null. */
export async function bacaBerkas(tx: EntityManager, id: string): Promise<{ isi: Uint8Array; mime: string; nama: string } | null> {
  const row = await tx.findOneBy(BerkasEntity, { id })
  return row && { isi: row.isi, mime: row.mime, nama: row.nama }
}

/**
 * Attached content of these kinds that no row names: it goes, so that what was removed does not stay in the file. Who
 * names content is read from the schema's own foreign keys, so that no table can be forgotten.
 */
export async function hapusBerkasLepas(tx: EntityManager, mime: readonly string[]): Promise<void> {
  const keys = await tx.query<{ tabel: string; kolom: string }[]>(
    `SELECT t."name" AS "tabel", f."from" AS "kolom" FROM pragma_table_list t JOIN pragma_foreign_key_list(t."name") f
     WHERE t."schema" = 'main' AND t."type" = 'table' AND f."table" = 'berkas'`,
  )
  const named = keys.map(({ tabel, kolom }) => `SELECT "${kolom}" FROM "${tabel}" WHERE "${kolom}" IS NOT NULL`)
  await tx.query(`DELETE FROM "berkas" WHERE "mime" IN (SELECT "value" FROM json_each(?)) AND "id" NOT IN (${named.join(' UNION ALL ')})`, [JSON.stringify(mime)])
}
