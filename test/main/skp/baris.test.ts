import { describe, expect, it } from 'vitest'
import { YEAR, anOffice, giveAll, giveOne, whole } from '../../builders/skp.builder'

describe('rows of an SKP', () => {
  it('results and indicators are moved, deleted and brought back whole by Ctrl+Z', async () => {
    const { hr, find } = await anOffice()
    const skpId = await giveOne(hr, find('Lurah'), 'lurah')
    const before = await whole(hr, skpId)
    const [a, b, c] = before.rhk.map(({ id }) => id)
    await hr.skp.pindahRhk({ rhkId: c!, ke: 0 })
    expect((await whole(hr, skpId)).rhk.slice(0, 3).map(({ id }) => id)).toEqual([c, a, b])
    await hr.riwayat.urungkan(undefined)
    const indikatorId = before.rhk[0]!.indikator[0]!.id
    await hr.skp.pindahIndikator({ indikatorId, ke: 1 })
    expect((await whole(hr, skpId)).rhk[0]!.indikator[1]!.id).toBe(indikatorId)
    await hr.riwayat.urungkan(undefined)
    await hr.skp.hapusRhk({ rhkId: a! })
    expect((await whole(hr, skpId)).rhk).toHaveLength(before.rhk.length - 1)
    await hr.riwayat.urungkan(undefined)
    expect(await whole(hr, skpId)).toEqual(before)
  })

  it('what a locked month is built on is not deleted, in plain words', async () => {
    const { hr, find, store } = await anOffice()
    const skpId = await giveOne(hr, find('Lurah'), 'lurah')
    const { rhk } = await whole(hr, skpId)
    const indikatorId = rhk[0]!.indikator[0]!.id
    await store.change({ channel: 't', label: 't', actor: 't', undoable: false }, async (tx) => {
      await tx.query(`INSERT INTO "periode" ("id", "jenis", "tahun", "nomor", "mulai", "selesai", "status") VALUES ('p1', 'bulanan', 2026, 1, '2026-01-01', '2026-01-31', 'berjalan')`)
      await tx.query(`INSERT INTO "realisasi" ("id", "indikator_id", "periode_id", "teks") VALUES ('r1', ?, 'p1', '5')`, [indikatorId])
      await tx.query(`UPDATE "periode" SET "status" = 'dikunci'`)
    })
    const plain = /sudah dipakai pada bulan yang dikunci \(Januari 2026\)/
    await expect(hr.skp.hapusIndikator({ indikatorId })).rejects.toThrow(plain)
    await expect(hr.skp.hapusRhk({ rhkId: rhk[0]!.id })).rejects.toThrow(plain)
    await expect(hr.skp.hapus({ skpId })).rejects.toThrow(plain)
    await hr.skp.hapusRhk({ rhkId: rhk[1]!.id })
    expect((await whole(hr, skpId)).rhk).toHaveLength(rhk.length - 1)
  })

  it('a link to the leader that was taken away is not made again behind the clerk’s back', async () => {
    const { hr, find, people } = await anOffice()
    await giveOne(hr, find('Camat'), 'camat')
    const skpId = await giveOne(hr, find('Lurah'), 'lurah')
    const rhkId = (await whole(hr, skpId)).rhk[0]!.id
    await hr.skp.ubahRhk({ rhkId, atasanRhkId: null })
    await giveAll(hr, people)
    const after = (await whole(hr, skpId)).rhk[0]!
    expect([after.atasanRhkId, after.atasanTeks]).toEqual([null, null])
    await hr.skp.ubahRhk({ rhkId, atasanRhkId: (await whole(hr, skpId)).rhkPimpinan[1]!.id })
    expect((await whole(hr, skpId)).rhk[0]!.atasanTeks).toBe((await whole(hr, skpId)).rhkPimpinan[1]!.teks)
    await expect(hr.skp.ubahRhk({ rhkId, atasanRhkId: rhkId })).rejects.toMatchObject({ code: 'CONFLICT' })
  })

  it('expectations and annex lines are kept, moved and deleted', async () => {
    const { hr, find } = await anOffice()
    const { id: skpId } = await hr.skp.buat({ pegawaiId: find('Lurah').id, ...YEAR, sumber: { jenis: 'kosong' } })
    await hr.skp.ubahPerilaku({ skpId, nilaiKode: 'loyal', ekspektasi: 'Menjaga rahasia jabatan' })
    const { id: one } = await hr.skp.tambahLampiran({ skpId, jenis: 'dukungan', teks: 'Satu' })
    const { id: two } = await hr.skp.tambahLampiran({ skpId, jenis: 'dukungan', teks: 'Dua' })
    await hr.skp.pindahLampiran({ lampiranId: two, ke: 0 })
    await hr.skp.ubahLampiran({ lampiranId: one, teks: 'Pertama' })
    const after = await whole(hr, skpId)
    expect(after.perilaku.map(({ ekspektasi }) => ekspektasi)).toEqual(['', '', '', '', 'Menjaga rahasia jabatan', '', ''])
    expect(after.perilaku[0]!.panduan).toHaveLength(3)
    expect(after.lampiran.map(({ teks }) => teks)).toEqual(['Dua', 'Pertama'])
    await hr.skp.hapusLampiran({ lampiranId: one })
    expect((await whole(hr, skpId)).lampiran).toHaveLength(1)
  })
})
