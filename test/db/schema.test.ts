import { expect, it } from 'vitest'
import { entities } from '../../db/entities'
import { migrations } from '../../db/migrations'
import { STATUS_NASKAH_LABEL } from '../../domain/naskah/naskah'
import { STATUS_NOMOR_LABEL } from '../../domain/naskah/nomor'
import { ALASAN_PENGECUALIAN_LABEL } from '../../domain/penilaian/pengecualian'
import { CAPAIAN_LABEL, PREDIKAT_LABEL, RATING_LABEL } from '../../domain/penilaian/predikat'
import { JENIS_JABATAN_LABEL, SIFAT_JABATAN_LABEL } from '../../domain/pegawai/jabatan'
import { JENIS_KELAMIN_LABEL, JENIS_PEGAWAI_LABEL, STATUS_PEGAWAI_LABEL } from '../../domain/pegawai/pegawai'
import { JENIS_UNIT_LABEL } from '../../domain/pegawai/unit'
import {
  JENIS_PERIODE_LABEL,
  PERAN_IDENTITAS_LABEL,
  SIFAT_UMPAN_BALIK_LABEL,
  STATUS_HADIR_LABEL,
  STATUS_KEPUTUSAN_LABEL,
  STATUS_PERIODE_LABEL,
  TARGET_UMPAN_BALIK_LABEL,
} from '../../domain/sesi/sesi'
import {
  ASPEK_LABEL,
  JENIS_LAMPIRAN_LABEL,
  JENIS_RHK_LABEL,
  KELUARGA_FORM_LABEL,
  KLASIFIKASI_RHK_LABEL,
  NILAI_LABEL,
  PENDEKATAN_LABEL,
  PERSPEKTIF_LABEL,
  SIFAT_TARGET_LABEL,
  STATUS_SKP_LABEL,
} from '../../domain/skp/skp'
import { aStore } from '../builders/store.builder'

interface Column {
  name: string
  type: string
  notnull: number
  pk: number
}
const LABELS: [string, Record<string, unknown>][] = [
  ['unit.jenis', JENIS_UNIT_LABEL],
  ['pegawai.jenis', JENIS_PEGAWAI_LABEL],
  ['pegawai.jenis_kelamin', JENIS_KELAMIN_LABEL],
  ['pegawai.status', STATUS_PEGAWAI_LABEL],
  ['pegawai_jabatan.jenis', JENIS_JABATAN_LABEL],
  ['pegawai_jabatan.sifat', SIFAT_JABATAN_LABEL],
  ['skp.keluarga_form', KELUARGA_FORM_LABEL],
  ['skp.pendekatan', PENDEKATAN_LABEL],
  ['skp.status', STATUS_SKP_LABEL],
  ['rhk.jenis', JENIS_RHK_LABEL],
  ['rhk.klasifikasi', KLASIFIKASI_RHK_LABEL],
  ['indikator.aspek', ASPEK_LABEL],
  ['indikator.perspektif', PERSPEKTIF_LABEL],
  ['indikator.sifat', SIFAT_TARGET_LABEL],
  ['skp_perilaku.nilai_kode', NILAI_LABEL],
  ['skp_lampiran.jenis', JENIS_LAMPIRAN_LABEL],
  ['periode.jenis', JENIS_PERIODE_LABEL],
  ['periode.status', STATUS_PERIODE_LABEL],
  ['sesi_hadir.status', STATUS_HADIR_LABEL],
  ['keputusan.status', STATUS_KEPUTUSAN_LABEL],
  ['umpan_balik.target_jenis', TARGET_UMPAN_BALIK_LABEL],
  ['umpan_balik.sifat', SIFAT_UMPAN_BALIK_LABEL],
  ['capaian_organisasi.capaian', CAPAIAN_LABEL],
  ['penilaian.rating_hasil', RATING_LABEL],
  ['penilaian.rating_perilaku', RATING_LABEL],
  ['penilaian.predikat', PREDIKAT_LABEL],
  ['pengecualian.alasan', ALASAN_PENGECUALIAN_LABEL],
  ['identitas_snapshot.peran', PERAN_IDENTITAS_LABEL],
  ['naskah.status', STATUS_NASKAH_LABEL],
  ['nomor_naskah.status', STATUS_NOMOR_LABEL],
]

it('every entity has exactly the columns, types and nullability of its migrated table', async () => {
  const store = await aStore()
  await store.maintain(async (source) => {
    expect(source.entityMetadatas).toHaveLength(entities.length)
    for (const { tableName, columns } of source.entityMetadatas) {
      const migrated = await source.query<Column[]>(`SELECT "name", "type", "notnull", "pk" FROM pragma_table_info(?)`, [tableName])
      const ofTable = migrated.map(({ name, type, notnull }) => `${name} ${type.toLowerCase()}${notnull ? ' not null' : ''}`)
      const ofEntity = columns.map((column) => `${column.databaseName} ${String(column.type)}${column.isNullable ? '' : ' not null'}`)
      expect(ofEntity.sort(), tableName).toEqual(ofTable.sort())
      expect(migrated.filter(({ pk }) => pk).map(({ name }) => name), tableName).toEqual(['id'])
    }
  })
})

it.each(LABELS)('the table accepts for %s exactly the codes of its label table', async (where, labels) => {
  const store = await aStore()
  const [table = '', column = ''] = where.split('.')
  const [{ sql } = { sql: '' }] = await store.read(
    (tx) => tx.query<{ sql: string }[]>(`SELECT "sql" FROM sqlite_schema WHERE "name" = ?`, [table]),
  )
  const list = new RegExp(`CHECK \\("${column}" IN \\(([^)]*)\\)\\)`).exec(sql)?.[1] ?? ''
  expect(list.split(', ').map((code) => code.slice(1, -1)).sort()).toEqual(Object.keys(labels).sort())
})

it('every table is STRICT and every business table records its history', async () => {
  const store = await aStore()
  await store.read(async (tx) => {
    const tables = await tx.query<{
      name: string
      strict: number
    }[]>(`SELECT "name", "strict" FROM pragma_table_list WHERE "schema" = 'main' AND "type" = 'table'`)
    const ours = tables.filter(({ name }) => !name.startsWith('sqlite_') && name !== 'migrations')
    expect(ours.filter(({ strict }) => !strict)).toEqual([])
    const triggers = await tx.query<{ name: string }[]>(`SELECT "tbl_name" AS "name" FROM sqlite_temp_schema WHERE "name" LIKE 'riwayat_%'`)
    for (const { name } of ours.filter(({ name }) => !['tindakan', 'perubahan', 'berkas'].includes(name)))
      expect(triggers.filter((trigger) => trigger.name === name), name).toHaveLength(3)
  })
})

it('migrations go down to nothing and up again to the same schema', async () => {
  const store = await aStore()
  await store.maintain(async (source) => {
    const schema = () =>
      source.query<unknown[]>(`SELECT "type", "name", "sql" FROM sqlite_schema WHERE "name" NOT LIKE 'sqlite_%' ORDER BY "name"`)
    const before = await schema()
    // The history triggers are of this connection, not of the schema, and would record the deletions below.
    const triggers = await source.query<{ name: string }[]>(`SELECT "name" FROM sqlite_temp_schema WHERE "type" = 'trigger'`)
    for (const { name } of triggers) await source.query(`DROP TRIGGER "${name}"`)
    for (const _ of migrations) await source.undoLastMigration()
    expect(((await schema()) as { name: string }[]).map(({ name }) => name)).toEqual(['migrations'])
    await source.runMigrations()
    expect(await schema()).toEqual(before)
  })
})
