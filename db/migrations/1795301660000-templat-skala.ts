import type { MigrationInterface, QueryRunner } from 'typeorm'
import { v5 as uuidOf } from 'uuid'
import cekAtasanPelatihan from '../seeds/2026-11/templat-skala/cek-atasan-pelatihan.json'
import surveiPelatihan from '../seeds/2026-11/templat-skala/survei-pelatihan.json'

const SHIPPED = [cekAtasanPelatihan, surveiPelatihan]
/** As in IsiTemplatNaskah, written out again: a migration imports nothing of ours besides its seeds. */
const NAMESPACE = '6f0b1f0e-6d0c-4c55-9a53-0d6b6e3c2a11'
const DIBUAT_PADA = '2026-11-26T00:00:00.000Z'

interface Versi {
  nama: string
  versi: number
  asal: string
  isi: string
  aktif: number
  dibuat_pada: string
}

/**
 * Survey and superior's check print a column for each answer of the dated rule, however many it has. An office that
 * wrote its own version keeps it in force; the new one stands below it, to go back to. The files of
 * db/seeds/2026-11/templat-skala belong to this migration and never change.
 */
export class TemplatSkala implements MigrationInterface {
  readonly name = 'TemplatSkala1795301660000'

  async up(q: QueryRunner): Promise<void> {
    for (const { kode, nama, isi } of SHIPPED) {
      const [last] = (await q.query(`SELECT "nama", "versi", "asal", "isi", "aktif", "dibuat_pada" FROM "templat_naskah" WHERE "kode" = ? ORDER BY "versi" DESC LIMIT 1`, [kode])) as Versi[]
      const versi = (last?.versi ?? 0) + 1
      await tambah(q, kode, { nama, versi, asal: 'baku', isi: JSON.stringify(isi), aktif: last?.aktif ?? 1, dibuat_pada: DIBUAT_PADA })
      if (last?.asal === 'kantor') await tambah(q, kode, { ...last, versi: versi + 1 })
    }
  }

  async down(q: QueryRunner): Promise<void> {
    for (const { kode } of SHIPPED) await q.query(`DELETE FROM "templat_naskah" WHERE "kode" = ? AND "dibuat_pada" = ? AND "asal" = 'baku'`, [kode, DIBUAT_PADA])
  }
}

async function tambah(q: QueryRunner, kode: string, { nama, versi, asal, isi, aktif, dibuat_pada }: Versi): Promise<void> {
  const id = uuidOf(`templat_naskah/${kode}/${versi}`, NAMESPACE)
  await q.query(`INSERT INTO "templat_naskah" ("id", "kode", "versi", "nama", "asal", "isi", "aktif", "dibuat_pada") VALUES (?, ?, ?, ?, ?, ?, ?, ?)`, [id, kode, versi, nama, asal, isi, aktif, dibuat_pada])
}
