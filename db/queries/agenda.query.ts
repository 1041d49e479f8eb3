import type { EntityManager } from 'typeorm'
import type { StatusNomor } from '../../domain/naskah/nomor'

/** A line of the book as it is kept. */
export interface BarisAgenda {
  id: string
  buku: string
  tahun: number
  urut: number
  sisipan: string
  nomor: string
  tanggal: string
  status: StatusNomor
  jenis: string
  hal: string
  tujuan: string
  keterangan: string | null
  naskahId: string | null
}

const BARIS = `SELECT "id", "buku", "tahun", "urut", "sisipan", "nomor", "tanggal", "status", "jenis", "hal", "tujuan", "keterangan", "naskah_id" AS "naskahId" FROM "nomor_naskah"`

/** A year's lines in the order of the book; `buku` null: all books. Numbers whose draft was dropped are no lines. */
export const agendaTahun = (tx: EntityManager, tahun: number, buku: string | null): Promise<BarisAgenda[]> =>
  tx.query(`${BARIS} WHERE "tahun" = ?1 AND (?2 IS NULL OR "buku" = ?2) AND "status" <> 'dilepas' ORDER BY "buku", "urut", length("sisipan"), "sisipan", "dicatat_pada"`, [tahun, buku])

/** One line, or null. */
export async function agendaById(tx: EntityManager, id: string): Promise<BarisAgenda | null> {
  const [row] = await tx.query<BarisAgenda[]>(`${BARIS} WHERE "id" = ?`, [id])
  return row ?? null
}

/** Books that have a line or are named by a kind of paper, and years that have lines. */
export async function bukuDanTahun(tx: EntityManager): Promise<{ buku: string[]; tahun: number[] }> {
  const buku = await tx.query<{ buku: string }[]>(
    `SELECT DISTINCT "buku" FROM (SELECT "buku" FROM "nomor_naskah" UNION SELECT "isi" ->> '$.penomoran.buku' FROM "templat_naskah" WHERE "aktif" = 1) WHERE "buku" IS NOT NULL ORDER BY "buku"`,
  )
  const tahun = await tx.query<{ tahun: number }[]>(`SELECT DISTINCT "tahun" FROM "nomor_naskah" ORDER BY "tahun" DESC`)
  return { buku: buku.map((row) => row.buku), tahun: tahun.map((row) => row.tahun) }
}
