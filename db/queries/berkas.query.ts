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
 * Content of these kinds that nothing names any more: it goes, so that a removed scan does not stay in the file. Looked
 * up all at once: the columns that name content have no index, and there are thousands of papers.
 */
export async function hapusBerkasLepas(tx: EntityManager, mime: readonly string[]): Promise<void> {
  const rows = await tx.query<{ id: string }[]>(
    `SELECT "id" FROM "berkas" WHERE "mime" IN (SELECT "value" FROM json_each(?)) AND "id" NOT IN (
       SELECT "berkas_id" FROM "naskah_pindaian" UNION SELECT "pdf_berkas_id" FROM "naskah" WHERE "pdf_berkas_id" IS NOT NULL UNION SELECT "beku_berkas_id" FROM "naskah" WHERE "beku_berkas_id" IS NOT NULL
       UNION SELECT "logo_berkas_id" FROM "kantor" WHERE "logo_berkas_id" IS NOT NULL UNION SELECT "lambang_berkas_id" FROM "kantor" WHERE "lambang_berkas_id" IS NOT NULL
       UNION SELECT "logo_berkas_id" FROM "kantor_beku" WHERE "logo_berkas_id" IS NOT NULL UNION SELECT "lambang_berkas_id" FROM "kantor_beku" WHERE "lambang_berkas_id" IS NOT NULL)`,
    [JSON.stringify(mime)],
  )
  for (const { id } of rows) await tx.query(`DELETE FROM "berkas" WHERE "id" = ?`, [id])
}
