import type { EntityManager } from 'typeorm'
import type { KeluargaForm, Pendekatan } from '../../domain/skp/skp'
import { kodeBaku, type IsiTemplat, type Lingkup, type TemplatRingkas } from '../../domain/skp/templat'

interface TemplatRow {
  kode: string
  nama: string
  lingkup: Lingkup
  keluarga_form: KeluargaForm
  pendekatan: Pendekatan
  bawaan: number
  isi: string
}
export interface Templat extends TemplatRingkas {
  isi: IsiTemplat
}

const toTemplat = ({ kode, nama, lingkup, keluarga_form, pendekatan, bawaan, isi }: TemplatRow): Templat => {
  const content = JSON.parse(isi) as IsiTemplat
  return { kode, nama, lingkup, keluargaForm: keluarga_form, pendekatan, bawaan: bawaan === 1, jabatan: content.jabatan, isi: content }
}

/** All templates in the order of the bank; an own copy of the office stands in place of the standard one. */
export async function templatList(tx: EntityManager): Promise<Templat[]> {
  const rows = (await tx.query<TemplatRow[]>(`SELECT "kode", "nama", "lingkup", "keluarga_form", "pendekatan", "bawaan", "isi" FROM "templat_skp" ORDER BY "rowid"`)).map(toTemplat)
  const own = new Map(rows.filter(({ bawaan }) => !bawaan).map((one) => [kodeBaku(one.kode), one]))
  const standard = rows.filter(({ bawaan }) => bawaan).map((one) => own.get(one.kode) ?? one)
  return [...standard, ...[...own.values()].filter((one) => !standard.includes(one))]
}

/** A template by its exact code, standard or own; null where there is none. */
export async function findTemplat(tx: EntityManager, kode: string): Promise<Templat | null> {
  const [row] = await tx.query<TemplatRow[]>(`SELECT "kode", "nama", "lingkup", "keluarga_form", "pendekatan", "bawaan", "isi" FROM "templat_skp" WHERE "kode" = ?`, [kode])
  return row ? toTemplat(row) : null
}

/** The office of each unit for choosing templates: kelurahan for a kelurahan and all below it, else kecamatan. */
export async function lingkupUnit(tx: EntityManager): Promise<Map<string, 'kecamatan' | 'kelurahan'>> {
  const rows = await tx.query<{ id: string; kelurahan: number }[]>(
    `WITH RECURSIVE "naik" ("id", "atas", "kelurahan") AS (
       SELECT "id", "induk_id", "jenis" = 'kelurahan' FROM "unit"
       UNION
       SELECT n."id", u."induk_id", u."jenis" = 'kelurahan' FROM "naik" n JOIN "unit" u ON u."id" = n."atas")
     SELECT "id", max("kelurahan") AS "kelurahan" FROM "naik" GROUP BY "id"`,
  )
  return new Map(rows.map(({ id, kelurahan }) => [id, kelurahan === 1 ? 'kelurahan' : 'kecamatan']))
}
