import { expect, it } from 'vitest'
import { KantorBeku } from '../../db/migrations/1795301130000-kantor-beku'
import { kantorBulan } from '../../db/queries/kantor-beku.query'
import { readKantor } from '../../db/queries/bahan-kantor.query'
import { aStore } from '../builders/store.builder'

const CALL = { channel: 'test', label: 'Uji', actor: 'Penguji', undoable: false }

it.each([
  ['its whole letterhead', `'Jalan Merdeka 1', '31311', '0711 1', NULL, 'contoh.go.id', 'Pemkab Lama', 'KANTOR LAMA'`],
  ['only what is required', 'NULL, NULL, NULL, NULL, NULL, NULL, NULL'],
  ['a postal code without an address', `NULL, '31311', NULL, 'a@b.id', NULL, NULL, NULL`],
])('a month locked before the office was frozen gets the office of now, with %s', async (_name, rest) => {
  const store = await aStore()
  await store.maintain(async (source) => {
    const runner = source.createQueryRunner()
    // The history wants an action for every row; this one is about the step alone.
    const triggers = (await runner.query(`SELECT "name" FROM sqlite_temp_schema WHERE "type" = 'trigger'`)) as { name: string }[]
    for (const { name } of triggers) await runner.query(`DROP TRIGGER "${name}"`)
    await new KantorBeku().down(runner)
    await runner.query(
      `INSERT INTO "kantor" ("id", "nama_pemda", "nama_kecamatan", "kota_penandatanganan", "alamat", "kode_pos", "telepon", "pos_el", "laman", "kop_baris_1", "kop_baris_2")
       VALUES ('kantor', 'Kabupaten Lama', 'Kecamatan Lama', 'Kota Lama', ${rest})`,
    )
    await runner.query(`INSERT INTO "periode" ("id", "tahun", "nomor", "mulai", "selesai", "status") VALUES
      ('maret', 2026, 3, '2026-03-01', '2026-03-31', 'dikunci'), ('april', 2026, 4, '2026-04-01', '2026-04-30', 'berjalan')`)
    await new KantorBeku().up(runner)
    await runner.release()
  })
  const before = await store.read((tx) => readKantor(tx))
  await store.change(CALL, (tx) => tx.query(`UPDATE "kantor" SET "nama_kecamatan" = 'Kecamatan Baru', "alamat" = 'Jalan Baru', "kop_baris_2" = NULL`))
  await store.read(async (tx) => {
    expect(await kantorBulan(tx, { id: 'maret', status: 'dikunci' })).toEqual(before)
    expect(await kantorBulan(tx, { id: 'april', status: 'berjalan' })).toMatchObject({ namaKecamatan: 'Kecamatan Baru', kopPerangkat: 'Kecamatan Baru' })
  })
})

it('what is frozen for a locked month cannot be written, changed or taken away', async () => {
  const store = await aStore()
  const row = `"nama_pemda", "nama_kecamatan", "kop_induk", "kop_perangkat", "alamat", "kota", "dibekukan_pada") VALUES ('m', 'a', 'b', 'c', 'd', 'e', 'f', 'g')`
  await store.change(CALL, async (tx) => {
    await tx.query(`INSERT INTO "periode" ("id", "tahun", "nomor", "mulai", "selesai", "status") VALUES ('m', 2026, 3, '2026-03-01', '2026-03-31', 'berjalan')`)
    await tx.query(`INSERT INTO "kantor_beku" ("id", ${row}`)
    await tx.query(`UPDATE "periode" SET "status" = 'dikunci'`)
  })
  for (const sql of [`INSERT INTO "kantor_beku" ("id", ${row}`, `UPDATE "kantor_beku" SET "kota" = 'x'`, `DELETE FROM "kantor_beku"`])
    await expect(store.change(CALL, (tx) => tx.query(sql))).rejects.toMatchObject({ code: 'RULE_BROKEN' })
})
