import { describe, expect, it } from 'vitest'
import { YEAR, anOffice, giveOne, whole } from '../builders/skp.builder'

describe('templates', () => {
  it('a change goes to the office’s own copy, wins in the choice, and can be taken back to the standard', async () => {
    const { hr, find } = await anOffice()
    const standard = await hr.templat.satu({ kode: 'lurah' })
    const { kode } = await hr.templat.ubah({ kode: 'lurah', isi: { ...standard.isi, rhk: standard.isi.rhk.slice(0, 1) } })
    expect(kode).toBe('kantor:lurah')
    const [line] = await hr.skp.pratinjauBerikan({ ...YEAR, pegawaiIds: [find('Lurah').id] })
    expect(line!.templatKode).toBe('kantor:lurah')
    const list = await hr.templat.daftar(undefined)
    expect(list.find((one) => one.kode === 'kantor:lurah')).toMatchObject({ bawaan: false, rhk: 1 })
    expect(list.some((one) => one.kode === 'lurah')).toBe(false)
    await expect(hr.templat.kembaliKeBawaan({ kode: 'lurah' })).rejects.toMatchObject({ code: 'RULE_BROKEN' })
    await hr.templat.kembaliKeBawaan({ kode })
    expect((await hr.templat.satu({ kode: 'lurah' })).isi).toEqual(standard.isi)
    expect((await hr.templat.daftar(undefined)).find((one) => one.kode === 'lurah')?.rhk).toBe(standard.rhk)
  })

  it('an SKP becomes a template of its post and keeps its keys to the leader', async () => {
    const { hr, find, people } = await anOffice()
    const skpId = await giveOne(hr, find('Lurah'), 'lurah')
    const { kode } = await hr.templat.dariSkp({ skpId, nama: 'Lurah wilayah pasar' })
    expect((await hr.templat.satu({ kode })).isi).toMatchObject({ jabatan: ['Lurah'], rhk: [{ intervensi: 'camat-1' }, {}, {}, {}] })
    await expect(hr.templat.dariSkp({ skpId, nama: 'Lurah wilayah pasar' })).rejects.toMatchObject({ code: 'CONFLICT' })
    const other = people.filter(({ jabatan }) => jabatan === 'Lurah')[1]!
    await giveOne(hr, find('Camat'), 'camat')
    const given = await whole(hr, await giveOne(hr, other, kode))
    expect(given.rhk.every(({ atasanRhkId }) => atasanRhkId !== null)).toBe(true)
  })
})
