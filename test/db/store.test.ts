import { v7 as uuid } from 'uuid'
import { expect, it } from 'vitest'
import type { Call } from '../../db/store'
import { anApp } from '../builders/app.builder'

const call = (label: string): Call => ({ channel: 'test', label, actor: 'Penguji', undoable: true })

it('a change is recorded row by row and Ctrl+Z takes it back, Ctrl+Y brings it again', async () => {
  const { hr, store } = await anApp()
  const id = uuid()
  await store.change(call('Menambah unit'), (tx) =>
    tx.query(`INSERT INTO "unit" ("id", "nama", "jenis") VALUES (?, 'Seksi Satu', 'seksi')`, [id]),
  )
  await store.change(call('Mengubah unit'), (tx) => tx.query(`UPDATE "unit" SET "nama" = 'Seksi Dua' WHERE "id" = ?`, [id]))
  const names = () => store.read(async (tx) => (await tx.query<{ nama: string }[]>('SELECT nama FROM unit')).map((u) => u.nama))
  expect(await hr.riwayat.urungkan(undefined)).toMatchObject({ label: 'Mengubah unit' })
  expect(await names()).toEqual(['Seksi Satu'])
  await hr.riwayat.urungkan(undefined)
  expect(await names()).toEqual([])
  expect(await hr.riwayat.urungkan(undefined)).toBeNull()
  await hr.riwayat.ulangi(undefined)
  await hr.riwayat.ulangi(undefined)
  expect(await names()).toEqual(['Seksi Dua'])
  expect(await hr.riwayat.ulangi(undefined)).toBeNull()
  const history = await hr.riwayat.baris({ tabel: 'unit', id })
  expect(history.at(-2)).toMatchObject({ label: 'Mengubah unit', kolom: [{ nama: 'nama', dari: 'Seksi Satu', ke: 'Seksi Dua' }] })
})

it('overlapping transactions never mix: what was refused leaves nothing, what was saved stays', async () => {
  const { store } = await anApp()
  const kept: string[] = []
  await Promise.all(
    Array.from({ length: 200 }, (_, index) => {
      const id = uuid()
      return store
        .change(call('Menambah'), async (tx) => {
          await tx.query(`INSERT INTO "pengaturan" ("id", "isi") VALUES (?, '1')`, [id])
          if (index % 3 === 0) throw new Error('refused')
          kept.push(id)
        })
        .catch(() => undefined)
    }),
  )
  const rows = await store.read((tx) => tx.query<{ id: string }[]>('SELECT id FROM pengaturan'))
  expect(rows.map((row) => row.id).sort()).toEqual(kept.sort())
})

it('a change that changes nothing leaves no action behind', async () => {
  const { store } = await anApp()
  await store.change(call('Tidak ada'), (tx) => tx.query(`UPDATE "unit" SET "nama" = 'x'`))
  expect(await store.read((tx) => tx.query('SELECT * FROM tindakan'))).toEqual([])
})

it('taking back what other data stands on is refused plainly and changes nothing', async () => {
  const { hr, store } = await anApp()
  const [parent, child] = [uuid(), uuid()]
  const insert = (id: string, induk: string | null, undoable: boolean) =>
    store.change({ ...call('Menambah unit'), undoable }, (tx) =>
      tx.query(`INSERT INTO "unit" ("id", "induk_id", "nama", "jenis") VALUES (?, ?, 'Seksi', 'seksi')`, [id, induk]),
    )
  await insert(parent, null, true)
  await insert(child, parent, false)
  await expect(hr.riwayat.urungkan(undefined)).rejects.toMatchObject({ code: 'CONFLICT' })
  expect(await store.read((tx) => tx.query('SELECT id FROM unit'))).toHaveLength(2)
})
