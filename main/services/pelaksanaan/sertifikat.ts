import type { EntityManager } from 'typeorm'
import { bacaBerkas, simpanBerkas } from '../../../db/queries/berkas.query'
import { pesertaBernama } from '../../../db/queries/pelaksanaan.query'
import { pelatihanById } from '../../../db/queries/pelatihan.query'
import { SERTIFIKAT } from '../../../domain/berkas/lampiran'
import { nomorSertifikat, periksaPolaSertifikat, salahTanggalSertifikat } from '../../../domain/pelatihan/sertifikat'
import { AppError } from '../../../domain/shared/app-error'
import { periksaBerkasMasuk } from '../../gambar/berkas-masuk'
import { wajibMilik } from './hari'

export interface IsiSertifikat {
  pesertaId: string
  jpDiakui?: number | null | undefined
  noSertifikat?: string | null | undefined
  tanggalSertifikat?: string | null | undefined
}
const KOLOM = { jpDiakui: 'jp_diakui', noSertifikat: 'no_sertifikat', tanggalSertifikat: 'tanggal_sertifikat' } as const

/** Saves the cells given; a date outside the programme, or still to come, is refused on its field. */
export async function simpanSertifikat(tx: EntityManager, pelatihanId: string, isi: readonly IsiSertifikat[], hariIni: string): Promise<void> {
  const program = await pelatihanById(tx, pelatihanId)
  await wajibMilik(tx, 'pelatihan_peserta', pelatihanId, isi.map(({ pesertaId }) => pesertaId)) // prettier-ignore
  for (const { pesertaId, ...given } of isi) {
    wajibTanggal(program, given.tanggalSertifikat ?? null, hariIni)
    const changes = (Object.keys(KOLOM) as (keyof typeof KOLOM)[]).filter((field) => given[field] !== undefined)
    if (changes.length > 0) await tx.query(`UPDATE "pelatihan_peserta" SET ${changes.map((field) => `"${KOLOM[field]}" = ?`).join(', ')} WHERE "id" = ?`, [...changes.map((field) => given[field]), pesertaId])
  }
}

export interface PolaSertifikat {
  pola: string
  mulaiUrut: number
  tanggal: string
  timpa: boolean
}
/** Numbers those who finished, by name; those who have a number keep it unless `timpa`. */
export async function isiBanyak(tx: EntityManager, pelatihanId: string, { pola, mulaiUrut, tanggal, timpa }: PolaSertifikat, hariIni: string): Promise<{ diisi: number; dilewati: number }> {
  const problem = periksaPolaSertifikat(pola)
  if (problem !== null) throw new AppError('INVALID_INPUT', 'Nomor belum diisi.', { pola: problem })
  const program = await pelatihanById(tx, pelatihanId)
  wajibTanggal(program, tanggal, hariIni, 'tanggal')
  const finished = (await pesertaBernama(tx, pelatihanId, tanggal)).filter(({ status }) => status === 'selesai')
  if (finished.length === 0) throw new AppError('RULE_BROKEN', 'Belum ada peserta yang selesai, jadi belum ada nomor yang diisi. Tutup dahulu programnya.')
  const open = finished.filter(({ noSertifikat }) => timpa || (noSertifikat ?? '') === '')
  const made = open.map(({ id }, i) => ({ pesertaId: id, noSertifikat: nomorSertifikat(pola, mulaiUrut + i, tanggal), tanggalSertifikat: tanggal }))
  await wajibNomorBaru(tx, made)
  await simpanSertifikat(tx, pelatihanId, made, hariIni)
  return { diisi: open.length, dilewati: finished.length - open.length }
}

/** A run of numbers never meets one that somebody else carries already. */
async function wajibNomorBaru(tx: EntityManager, made: readonly { pesertaId: string; noSertifikat: string }[]): Promise<void> {
  const [taken] = await tx.query<{ nomor: string; nama: string }[]>(
    `SELECT s."no_sertifikat" AS "nomor", o."nama" FROM "pelatihan_peserta" s JOIN "pegawai" o ON o."id" = s."pegawai_id"
     WHERE s."no_sertifikat" IN (SELECT "value" FROM json_each(?)) AND s."id" NOT IN (SELECT "value" FROM json_each(?)) ORDER BY s."no_sertifikat" DESC LIMIT 1`,
    [JSON.stringify(made.map(({ noSertifikat }) => noSertifikat)), JSON.stringify(made.map(({ pesertaId }) => pesertaId))],
  )
  if (taken) throw new AppError('INVALID_INPUT', 'Nomor belum diisi.', { mulaiUrut: `Nomor ${taken.nomor} sudah dipakai ${taken.nama}. Mulai dari nomor sesudahnya.` })
}

/** Attaches a file; the same content is kept once. INVALID_INPUT says why one cannot be taken. */
export async function lampirkan(tx: EntityManager, pesertaId: string, nama: string, isi: Uint8Array): Promise<void> {
  await peserta(tx, pesertaId)
  const mime = periksaBerkasMasuk(nama, isi, SERTIFIKAT)
  const berkasId = await simpanBerkas(tx, isi, { nama, mime })
  await tx.query(`UPDATE "pelatihan_peserta" SET "berkas_id" = ?, "berkas_nama" = ? WHERE "id" = ?`, [berkasId, nama, pesertaId])
}

/** The row lets go of the file; its content stays while Ctrl+Z may want it back. */
export async function lepaskan(tx: EntityManager, pesertaId: string): Promise<void> {
  await peserta(tx, pesertaId)
  await tx.query(`UPDATE "pelatihan_peserta" SET "berkas_id" = NULL, "berkas_nama" = NULL WHERE "id" = ?`, [pesertaId])
}

/** The file as it was attached. NOT_FOUND when it was taken away. */
export async function bacaSertifikat(tx: EntityManager, pesertaId: string): Promise<{ isi: Uint8Array; mime: string; nama: string }> {
  const { berkasId, berkasNama } = await peserta(tx, pesertaId)
  const file = berkasId === null ? null : await bacaBerkas(tx, berkasId)
  if (!file) throw new AppError('NOT_FOUND', 'Berkas sertifikat itu tidak ada lagi. Muat ulang programnya.')
  return { ...file, nama: berkasNama ?? file.nama }
}

async function peserta(tx: EntityManager, id: string): Promise<{ berkasId: string | null; berkasNama: string | null }> {
  const [row] = await tx.query<{ berkasId: string | null; berkasNama: string | null }[]>(`SELECT "berkas_id" AS "berkasId", "berkas_nama" AS "berkasNama" FROM "pelatihan_peserta" WHERE "id" = ?`, [id])
  if (row) return row
  throw new AppError('NOT_FOUND', 'Peserta itu tidak ada lagi. Muat ulang programnya.')
}

function wajibTanggal(program: { mulai: string | null; selesai: string | null }, tanggal: string | null, hariIni: string, field = 'tanggalSertifikat'): void {
  const problem = tanggal === null ? null : tanggal > hariIni ? 'Tanggal sertifikat belum tiba.' : salahTanggalSertifikat(program, tanggal)
  if (problem !== null) throw new AppError('INVALID_INPUT', 'Sertifikat belum disimpan.', { [field]: problem })
}
