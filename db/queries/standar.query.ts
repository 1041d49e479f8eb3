import type { EntityManager } from 'typeorm'
import type { JenisKompetensi } from '../../domain/kompetensi/kompetensi'
import { kunciJabatan } from '../../domain/kompetensi/kunci'
import { kesenjangan, type BuktiKompetensi, type ButirStandar, type Kesenjangan } from '../../domain/kompetensi/standar'
import { withoutSifat } from '../../domain/pegawai/jabatan'
import { identitasPada, type Identitas } from './identitas.query'

export interface BarisStandar extends ButirStandar {
  id: string
  jabatan: string
  kunci: string
  keterangan: string | null
}
const STANDAR = `SELECT "id", "jabatan", "kunci", "jenis", "kompetensi", "tingkat", "keterangan" FROM "standar_kompetensi"`
const URUT = `ORDER BY CASE "jenis" WHEN 'teknis' THEN 0 WHEN 'manajerial' THEN 1 ELSE 2 END, rowid`

/** Standards of every post: technical lines first, as they were written. */
export const standarSemua = (tx: EntityManager): Promise<BarisStandar[]> => tx.query<BarisStandar[]>(`${STANDAR} ${URUT}`)
/** The standard of one post; empty where it has none. */
export const standarJabatan = (tx: EntityManager, kunci: string): Promise<BarisStandar[]> => tx.query<BarisStandar[]>(`${STANDAR} WHERE "kunci" = ? ${URUT}`, [kunci])

export interface BarisBukti extends BuktiKompetensi {
  id: string
  pegawaiId: string
  jenis: JenisKompetensi
  dasar: string | null
}
const BUKTI = `SELECT "id", "pegawai_id" AS "pegawaiId", "jenis", "kompetensi", "tingkat", "tanggal", "dasar" FROM "kompetensi_pegawai"`

/** Proof of these people, newest first; 'semua': of everyone. */
export const buktiPegawai = (tx: EntityManager, pegawaiIds: readonly string[] | 'semua'): Promise<BarisBukti[]> =>
  pegawaiIds === 'semua'
    ? tx.query<BarisBukti[]>(`${BUKTI} ORDER BY "tanggal" DESC, "kompetensi", "id"`)
    : tx.query<BarisBukti[]>(`${BUKTI} WHERE "pegawai_id" IN (SELECT "value" FROM json_each(?)) ORDER BY "tanggal" DESC, "kompetensi", "id"`, [JSON.stringify(pegawaiIds)])

/** An active person with the post held on the day; `jabatan` without "Plt.", `kunci` finds its standard. */
export interface PemegangJabatan extends Identitas {
  kunci: string
}

/** Active people by name, as of `tanggal`; those without any post are left out. */
export async function pemegangJabatan(tx: EntityManager, tanggal: string): Promise<PemegangJabatan[]> {
  const rows = await tx.query<{ id: string }[]>(`SELECT "id" FROM "pegawai" WHERE "dihapus_pada" IS NULL AND "status" = 'aktif' ORDER BY "nama" COLLATE NOCASE, "id"`)
  const identitas = await identitasPada(tx, rows.map(({ id }) => id), tanggal) // prettier-ignore
  return rows.flatMap(({ id }) => {
    const one = identitas.get(id)
    return one && one.jabatan !== '' ? [{ ...one, jabatan: withoutSifat(one.jabatan), kunci: kunciJabatan(one.jabatan) }] : []
  })
}

export interface KesenjanganPegawai {
  pegawaiId: string
  jabatan: string
  butir: Kesenjangan[]
}
/** Everyone's post against proof on `tanggal`; people whose post has no standard have no lines. */
export async function kesenjanganSemua(tx: EntityManager, orang: readonly PemegangJabatan[], tanggal: string): Promise<KesenjanganPegawai[]> {
  const standar = Map.groupBy(await standarSemua(tx), ({ kunci }) => kunci)
  const bukti = Map.groupBy(await buktiPegawai(tx, 'semua'), ({ pegawaiId }) => pegawaiId)
  return orang.map(({ pegawaiId, jabatan, kunci }) => ({ pegawaiId, jabatan, butir: kesenjangan(standar.get(kunci) ?? [], bukti.get(pegawaiId) ?? [], tanggal) }))
}
