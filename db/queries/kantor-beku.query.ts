import type { EntityManager } from 'typeorm'
import type { BahanKantor } from '../../domain/formulir/susun/bahan'
import { gambarKantor, kantorKini, readKantor } from './bahan-kantor.query'
import { terkunci, type PeriodeBulan } from './periode.query'

interface Row {
  nama_pemda: string
  nama_kecamatan: string
  kop_induk: string
  kop_perangkat: string
  alamat: string
  kota: string
  logo_berkas_id: string | null
  lambang_berkas_id: string | null
}

/** The office as a month's forms print it: as frozen when the month was locked, else as it is now. */
export async function kantorBulan(tx: EntityManager, periode: Pick<PeriodeBulan, 'id' | 'status'>): Promise<BahanKantor> {
  const [row] = terkunci(periode) ? await tx.query<Row[]>(`SELECT * FROM "kantor_beku" WHERE "id" = ?`, [periode.id]) : []
  if (!row) return readKantor(tx)
  return {
    namaPemda: row.nama_pemda,
    namaKecamatan: row.nama_kecamatan,
    kopInduk: lines(row.kop_induk),
    kopPerangkat: row.kop_perangkat,
    alamat: lines(row.alamat),
    kota: row.kota,
    ...(await gambarKantor(tx, { logo: row.logo_berkas_id, lambang: row.lambang_berkas_id })),
  }
}

/** Freezes what the month's forms print of the office, replacing an older freeze. An office without identity has nothing to freeze. */
export async function bekukanKantor(tx: EntityManager, periodeId: string, waktu: string): Promise<void> {
  await tx.query(`DELETE FROM "kantor_beku" WHERE "id" = ?`, [periodeId])
  const kini = await kantorKini(tx)
  if (!kini) return
  const { namaPemda, namaKecamatan, kopInduk, kopPerangkat, alamat, kota, berkas } = kini
  await tx.query(
    `INSERT INTO "kantor_beku" ("id", "nama_pemda", "nama_kecamatan", "kop_induk", "kop_perangkat", "alamat", "kota", "logo_berkas_id", "lambang_berkas_id", "dibekukan_pada")
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [periodeId, namaPemda, namaKecamatan, kopInduk.join('\n'), kopPerangkat, alamat.join('\n'), kota, berkas.logo, berkas.lambang, waktu],
  )
}

const lines = (text: string) => text.split('\n').filter(Boolean)
