import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { anApp } from '../../builders/app.builder'
import { DUK, allRows, check, open, truth } from '../../builders/impor.builder'

describe('what was checked ahead while the columns were looked at', () => {
  it('gives the same answer as a check made when it is asked for', async () => {
    const [first, second] = [await anApp(), await anApp()]
    const ahead = await open(first, DUK)
    const asked = await open(second, DUK)
    await second.hr.impor.petakan({ id: asked.id, lembar: 'PNS', dipakai: true, barisJudul: asked.lembar[0]!.barisJudul, tinggiJudul: asked.lembar[0]!.tinggiJudul, kolom: null })
    expect(await check(first, ahead.id)).toEqual(await check(second, asked.id))
    expect(await allRows(first, ahead.id)).toEqual(await allRows(second, asked.id))
    expect((await check(first, ahead.id)).jumlah).toMatchObject({ baru: 81 })
  })

  it('is not used once the people or the chosen sheets have changed', async () => {
    const app = await anApp()
    const { id, lembar } = await open(app, DUK)
    await app.store.change({ channel: 'uji', label: 'Uji', actor: 'Uji', undoable: true }, (tx) =>
      tx.query(`INSERT INTO "pegawai" ("id", "nip", "jenis", "nama") VALUES (?, ?, 'pns', 'Sudah Ada')`, [randomUUID(), truth.employees[0]!.nip]),
    )
    expect((await check(app, id)).jumlah).toMatchObject({ baru: 0, total: 81 })
    const { id: again } = await open(app, DUK)
    const pppk = lembar[1]!
    await app.hr.impor.petakan({ id: again, lembar: pppk.nama, dipakai: false, barisJudul: pppk.barisJudul, tinggiJudul: pppk.tinggiJudul, kolom: null })
    expect((await check(app, again)).jumlah.total).toBeLessThan(81)
  })
})
