import type { EntityManager } from 'typeorm'
import { v7 as uuid } from 'uuid'
import { bacaBerkas, hapusBerkasLepas, simpanBerkas } from '../../../db/queries/berkas.query'
import { naskahById } from '../../../db/queries/naskah.query'
import { AppError } from '../../../domain/shared/app-error'
import { BATAS_PINDAIAN } from '../../../preload/contract/arsip.contract'

const MB = 1_000_000

/** What a scan may be, told by its first bytes, never by its name. */
function jenisPindaian(bytes: Uint8Array): 'application/pdf' | 'image/jpeg' | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024))
  if (head.includes('%PDF-')) return 'application/pdf'
  return bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff ? 'image/jpeg' : null
}

/** Attaches a scan to an issued paper; the same content is kept once and attached once. INVALID_INPUT, RULE_BROKEN. */
export async function tambahPindaian(tx: EntityManager, naskahId: string, nama: string, isi: Uint8Array, pada: string): Promise<string> {
  const naskah = await naskahById(tx, naskahId)
  if (naskah.status === 'konsep') throw new AppError('RULE_BROKEN', 'Pindaian ditambahkan pada naskah yang sudah terbit. Berkas itu tidak disimpan; terbitkan naskahnya dahulu.')
  const mime = jenisPindaian(isi)
  if (!mime) throw new AppError('INVALID_INPUT', `"${nama}" bukan PDF atau JPEG, jadi tidak disimpan. Pindai ulang sebagai PDF atau JPEG.`)
  if (isi.length > BATAS_PINDAIAN) throw new AppError('INVALID_INPUT', `"${nama}" berukuran ${Math.ceil(isi.length / MB)} MB, lebih dari ${BATAS_PINDAIAN / MB} MB, jadi tidak disimpan. Pindai ulang dengan mutu lebih rendah.`)
  const berkasId = await simpanBerkas(tx, isi, { nama, mime })
  const [known] = await tx.query<{ id: string }[]>(`SELECT "id" FROM "naskah_pindaian" WHERE "naskah_id" = ? AND "berkas_id" = ?`, [naskahId, berkasId])
  if (known) return known.id
  const id = uuid()
  await tx.query(`INSERT INTO "naskah_pindaian" ("id", "naskah_id", "berkas_id", "nama", "ditambahkan_pada") VALUES (?, ?, ?, ?, ?)`, [id, naskahId, berkasId, nama, pada])
  return id
}

const lost = () => new AppError('NOT_FOUND', 'Pindaian itu tidak ada lagi. Muat ulang naskahnya.')

/** The row goes; the content stays while Ctrl+Z may want it back, and goes with the next removal nobody undid. */
export async function hapusPindaian(tx: EntityManager, id: string): Promise<void> {
  const [row] = await tx.query<{ berkas_id: string }[]>(`SELECT "berkas_id" FROM "naskah_pindaian" WHERE "id" = ?`, [id])
  if (!row) throw lost()
  await tx.query(`DELETE FROM "naskah_pindaian" WHERE "id" = ?`, [id])
}

/** Content of scans that were removed in an earlier run of the program: nothing can bring them back any more. */
export const buangPindaianLepas = (tx: EntityManager): Promise<void> => hapusBerkasLepas(tx, ['application/pdf', 'image/jpeg'])

/** The scan as it was attached. NOT_FOUND when it was removed. */
export async function bacaPindaian(tx: EntityManager, id: string): Promise<{ isi: Uint8Array; mime: string; nama: string }> {
  const [row] = await tx.query<{ berkas_id: string; nama: string }[]>(`SELECT "berkas_id", "nama" FROM "naskah_pindaian" WHERE "id" = ?`, [id])
  const file = row && (await bacaBerkas(tx, row.berkas_id))
  if (!file) throw lost()
  return { ...file, nama: row.nama }
}
