import { describe, expect, it } from 'vitest'
import { anApp } from '../builders/app.builder'
import { aKantor } from '../builders/kantor.builder'

const KANTOR = { namaPemda: 'Muara Jaya', jenisPemda: 'kabupaten', namaKecamatan: 'Tanjung Raya', kotaPenandatanganan: 'Tanjung Raya' } as const

describe('how the office writes', () => {
  it('keeps signature layout and abbreviation, each by itself', async () => {
    const { hr } = await anApp()
    await hr.kantor.save(KANTOR)
    expect(await hr.templatNaskah.tata()).toMatchObject({ ttd: { pangkat: true, nip: true, kapital: true }, singkatan: 'KEC-TR', kop: [] })
    await hr.templatNaskah.simpanTata({ singkatan: 'KEC-TJR' })
    await hr.templatNaskah.simpanTata({ ttd: { pangkat: false, nip: true, kapital: false } })
    expect(await hr.templatNaskah.tata()).toMatchObject({ ttd: { pangkat: false, nip: true, kapital: false }, singkatan: 'KEC-TJR' })
  })

  it('keeps one letterhead for each kelurahan', async () => {
    const { hr, store } = await anApp()
    const { kelurahanIds, kecamatanId } = await aKantor(store, { orang: 8 })
    const kop = { unitId: kelurahanIds[0]!, induk: 'Pemerintah Kabupaten Muara Jaya\nKecamatan Sukamaju', perangkat: 'Kelurahan Sukamaju', alamat: 'Jalan Mawar 2', singkatan: 'KEL-SKM' }
    await hr.templatNaskah.simpanKop(kop)
    await hr.templatNaskah.simpanKop({ ...kop, alamat: 'Jalan Mawar 3' })
    expect(await hr.templatNaskah.tata()).toMatchObject({ kop: [{ ...kop, alamat: 'Jalan Mawar 3' }] })
    expect((await hr.templatNaskah.tata()).kelurahan).toHaveLength(3)
    await expect(hr.templatNaskah.simpanKop({ ...kop, unitId: kecamatanId })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await hr.templatNaskah.hapusKop({ unitId: kelurahanIds[0]! })
    expect((await hr.templatNaskah.tata()).kop).toEqual([])
  })
})
