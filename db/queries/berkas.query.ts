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

/** Content that nothing names any more: it goes, so that a removed scan does not stay in the file. */
export async function hapusBerkasLepas(tx: EntityManager, id: string): Promise<void> {
  await tx.query(
    `DELETE FROM "berkas" WHERE "id" = ?1 AND NOT EXISTS (SELECT 1 FROM "naskah_pindaian" WHERE "berkas_id" = ?1)
       AND NOT EXISTS (SELECT 1 FROM "naskah" WHERE "pdf_berkas_id" = ?1 OR "beku_berkas_id" = ?1) AND NOT EXISTS (SELECT 1 FROM "kantor" WHERE "logo_berkas_id" = ?1)`,
    [id],
  )
}
