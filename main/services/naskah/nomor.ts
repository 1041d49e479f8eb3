import type { EntityManager } from 'typeorm'
import { v7 as uuid } from 'uuid'
import type { SumberNaskah } from '../../../db/queries/bahan-naskah.query'
import { bukuTahun, type Naskah } from '../../../db/queries/naskah.query'
import { nomorBerikut, tulisNomor, type UrutNomor } from '../../../domain/naskah/nomor'
import type { Penomoran } from '../../../domain/naskah/templat'

export interface NomorNaskah {
  nomor: string
  alasan: string
}
interface Tempat extends UrutNomor, NomorNaskah {}

const tahunDari = (tanggal: string) => Number(tanggal.slice(0, 4))

/** The number a draft would get on `tanggal`; null where its kind has none. What it holds already is kept within the year. */
export async function nomorUntuk(tx: EntityManager, sumber: SumberNaskah, naskah: Naskah, tanggal: string): Promise<Tempat | null> {
  const { penomoran } = naskah.templat.isi
  if (!penomoran) return null
  const held = pesanan(naskah, tanggal)
  const others = (await bukuTahun(tx, penomoran.buku, tahunDari(tanggal))).filter(({ naskahId }) => naskahId !== naskah.id)
  const tempat = held ? { urut: held.urut, sisipan: held.sisipan, alasan: 'Nomor ini sudah dipesan untuk naskah ini.' } : nomorBerikut(others, tanggal)
  return { ...tempat, nomor: tulisNomor(penomoran.pola, { ...tempat, klasifikasi: penomoran.klasifikasi, unit: await singkatan(sumber, naskah), tanggal }) }
}

/** What the draft holds in the book of its day's year. */
function pesanan({ pesan, templat }: Naskah, tanggal: string): Naskah['pesan'] {
  return pesan && pesan.tahun === tahunDari(tanggal) && pesan.buku === templat.isi.penomoran?.buku ? pesan : null
}

/** The number a draft holds, as it would be printed on `tanggal`; null: it holds none, or one of another year's book. */
export const nomorDipegang = async (tx: EntityManager, sumber: SumberNaskah, naskah: Naskah, tanggal: string): Promise<string | null> =>
  pesanan(naskah, tanggal) ? ((await nomorUntuk(tx, sumber, naskah, tanggal))?.nomor ?? null) : null

/** The abbreviation of the kelurahan whose letterhead it carries, else the office's. */
async function singkatan(sumber: SumberNaskah, { unitId }: Naskah): Promise<string> {
  const own = unitId === null ? null : await sumber.kopUnit(unitId)
  return own?.singkatan || (await sumber.tata()).singkatan
}

interface Catatan {
  status: 'dipesan' | 'dipakai'
  tanggal: string
  hal: string
  tujuan: string
  pada: string
}

/** Takes the paper's number in the book: a new line, or the one held for it with what it says now. */
export async function ambilNomor(tx: EntityManager, sumber: SumberNaskah, naskah: Naskah, catatan: Catatan): Promise<string | null> {
  const { penomoran } = naskah.templat.isi
  const tempat = await nomorUntuk(tx, sumber, naskah, catatan.tanggal)
  if (!penomoran || !tempat) return null
  if (naskah.pesan) await tx.query(`DELETE FROM "nomor_naskah" WHERE "id" = ?`, [naskah.pesan.id])
  await tx.query(`DELETE FROM "nomor_naskah" WHERE "buku" = ? AND "tahun" = ? AND "urut" = ? AND "sisipan" = ? AND "status" = 'dilepas'`, [penomoran.buku, tahunDari(catatan.tanggal), tempat.urut, tempat.sisipan])
  await tulisBaris(tx, naskah, penomoran, tempat, catatan)
  return tempat.nomor
}

/**
 * The line a draft holds says what the draft says now; with a day of another year it becomes a line of that year's book.
 * A draft that follows the calendar keeps the day on which its number was taken: later papers are numbered after it.
 */
export async function ikutkanNomor(tx: EntityManager, sumber: SumberNaskah, naskah: Naskah, catatan: Omit<Catatan, 'status'>): Promise<void> {
  if (!naskah.pesan) return
  const nomor = await nomorDipegang(tx, sumber, naskah, catatan.tanggal)
  if (nomor === null) await ambilNomor(tx, sumber, naskah, { ...catatan, status: 'dipesan' })
  else await tx.query(`UPDATE "nomor_naskah" SET "nomor" = ?, "tanggal" = ?, "hal" = ?, "tujuan" = ? WHERE "id" = ?`, [nomor, naskah.tanggal ?? naskah.pesan.tanggal, catatan.hal, catatan.tujuan, naskah.pesan.id])
}

const tulisBaris = (tx: EntityManager, naskah: Naskah, { buku }: Penomoran, { urut, sisipan, nomor }: Tempat, { status, tanggal, hal, tujuan, pada }: Catatan) =>
  tx.query(
    `INSERT INTO "nomor_naskah" ("id", "buku", "tahun", "urut", "sisipan", "nomor", "tanggal", "status", "naskah_id", "jenis", "hal", "tujuan", "dicatat_pada")
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [uuid(), buku, tahunDari(tanggal), urut, sisipan, nomor, tanggal, status, naskah.id, naskah.templat.nama, hal, tujuan, pada],
  )

/** The draft's number is free again; the book remembers that it was held. */
export async function lepasNomor(tx: EntityManager, { pesan }: Naskah): Promise<void> {
  if (pesan) await tx.query(`UPDATE "nomor_naskah" SET "status" = 'dilepas', "naskah_id" = NULL WHERE "id" = ?`, [pesan.id])
}
