import { expect, it } from 'vitest'
import { daftarKertas, readKertas } from '../../db/queries/bahan-kantor.query'
import { writePengaturan } from '../../db/queries/pengaturan.query'
import { aStore } from '../builders/store.builder'

const CALL = { channel: 'test', label: 'Uji', actor: 'Penguji', undoable: false }

it('paper is measured by the rule in force: a size changed from next year changes next year’s forms and not this year’s', async () => {
  const store = await aStore()
  await store.change(CALL, async (tx) => {
    await writePengaturan(tx, 'kertas', { rekap: 'Legal' })
    await tx.query(
      `INSERT INTO "aturan_set" ("id", "jenis", "dasar_hukum", "berlaku_dari", "isi", "terverifikasi")
       VALUES ('baru', 'kertas_mm', 'Peraturan uji', '2027-01-01', '{"F4":[216,330],"A4":[210,297]}', 0)`,
    )
  })
  await store.read(async (tx) => {
    const [now, later] = [await readKertas(tx, '2026-12-31'), await readKertas(tx, '2027-01-01')]
    expect(now.skp).toMatchObject({ ukuran: 'F4', mm: [215, 330] })
    expect(now.rekap).toMatchObject({ ukuran: 'Legal', mm: [215.9, 355.6] })
    expect(later.skp).toMatchObject({ ukuran: 'F4', mm: [216, 330] })
    expect(later.rekap).toMatchObject({ ukuran: 'F4', mm: [216, 330] })
  })
})

it('the first rule names the papers offices print on', async () => {
  const store = await aStore()
  expect(await store.read((tx) => daftarKertas(tx, '2026-11-30'))).toEqual({
    F4: [215, 330], A4: [210, 297], Legal: [215.9, 355.6], 'Legal daerah': [220, 360],
  }) // prettier-ignore
})
