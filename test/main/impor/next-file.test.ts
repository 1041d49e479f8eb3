import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { anApp } from '../../builders/app.builder'
import { AGUS, DUK, HEADING, RINA, allRows, apply, check, count, open, paste } from '../../builders/impor.builder'

describe('the next file', () => {
  it('adds a row of history for a new TMT and corrects the row for the same TMT', async () => {
    const app = await anApp()
    const first = await paste(app, [HEADING, AGUS, RINA])
    await check(app, first.id)
    await apply(app, first.id)
    const promoted = [...RINA.slice(0, 2), 'IV/a', '01-10-2026', 'Sekretaris Kecamatan', '15-11-2026', 'Kecamatan Tanjung Raya']
    const renamed = [...AGUS.slice(0, 4), 'Camat Tanjung Raya', AGUS[5]!, AGUS[6]!]
    const second = await paste(app, [HEADING, renamed, promoted])
    expect((await check(app, second.id)).jumlah).toMatchObject({ ubah: 2, baru: 0 })
    expect((await allRows(app, second.id)).find(({ nip }) => nip === AGUS[0])!.perubahan).toEqual([{ label: 'Jabatan', dari: 'Camat', ke: 'Camat Tanjung Raya' }])
    await apply(app, second.id)
    const posts = await app.store.read((tx) => tx.query<unknown[]>(`SELECT p."nip", j."jabatan", j."tmt", j."selesai" FROM "pegawai_jabatan" j JOIN "pegawai" p ON p."id" = j."pegawai_id" ORDER BY p."nip", j."tmt"`))
    expect(posts).toEqual([
      { nip: AGUS[0], jabatan: 'Camat Tanjung Raya', tmt: '2020-04-24', selesai: null },
      { nip: RINA[0], jabatan: 'Kepala Subbagian Perencanaan dan Keuangan', tmt: '2021-02-01', selesai: '2026-11-14' },
      { nip: RINA[0], jabatan: 'Sekretaris Kecamatan', tmt: '2026-11-15', selesai: null },
    ])
    expect(await count(app, 'pegawai_pangkat')).toBe(3)
    for (const rows of [[HEADING, renamed, promoted], [HEADING, RINA]]) {
      const again = await paste(app, rows)
      expect((await check(app, again.id)).jumlah).toMatchObject({ ubah: 0, baru: 0, tolak: 0 })
    }
  })

  it('keeps a Plt. beside the definitive post, and knows it the next time', async () => {
    const app = await anApp()
    const first = await paste(app, [HEADING, RINA])
    await check(app, first.id)
    await apply(app, first.id)
    const acting = [...RINA.slice(0, 4), 'Plt. Sekretaris Kecamatan', '01-11-2026', RINA[6]!]
    for (const ubah of [1, 0]) {
      const next = await paste(app, [HEADING, acting])
      expect((await check(app, next.id)).jumlah.ubah).toBe(ubah)
      await apply(app, next.id)
    }
    const posts = await app.store.read((tx) => tx.query<unknown[]>(`SELECT "sifat", "selesai" FROM "pegawai_jabatan" ORDER BY "tmt"`))
    expect(posts).toEqual([{ sifat: 'definitif', selesai: null }, { sifat: 'plt', selesai: null }])
  })

  it('maps an unknown unit once for all rows, to a known one or to a new one', async () => {
    const app = await anApp()
    const first = await paste(app, [HEADING, AGUS])
    await check(app, first.id)
    await apply(app, first.id)
    const other = ['198705042010011003', 'Budi', 'III/a', '01-04-2020', 'Lurah', '01-01-2022', 'Kelurahan Baru Sekali']
    const { id } = await paste(app, [HEADING, [...RINA.slice(0, 6), 'Kecamatan Tanjung Rayaa'], other])
    const hasil = await check(app, id)
    expect(hasil.jumlah).toMatchObject({ tolak: 2 })
    expect(hasil.nilaiAsing.map(({ nilai, usul }) => [nilai, usul])).toEqual([['Kecamatan Tanjung Rayaa', 'Kecamatan Tanjung Raya'], ['Kelurahan Baru Sekali', null]])
    const fixed = await check(app, id, {
      nilai: [{ field: 'unit', dari: 'Kecamatan Tanjung Rayaa', ke: 'Kecamatan Tanjung Raya' }, { field: 'unit', dari: 'Kelurahan Baru Sekali', ke: 'Kelurahan Baru Sekali' }],
    })
    expect(fixed.jumlah).toMatchObject({ baru: 2, tolak: 0 })
    expect(fixed.unitBaru).toEqual(['Kelurahan Baru Sekali'])
    expect((await apply(app, id)).unitBaru).toEqual(['Kelurahan Baru Sekali'])
    expect((await app.hr.unit.list(undefined)).map(({ nama }) => nama)).toEqual(['Kecamatan Tanjung Raya', 'Kelurahan Baru Sekali'])
  })

  it('refuses a person who is in the bin', async () => {
    const app = await anApp()
    const first = await paste(app, [HEADING, AGUS])
    await check(app, first.id)
    await apply(app, first.id)
    const [person] = await app.hr.pegawai.list({})
    await app.hr.pegawai.hapus({ ids: [person!.id] })
    const { id } = await paste(app, [HEADING, AGUS])
    expect((await check(app, id)).jumlah).toMatchObject({ tolak: 1 })
    expect((await allRows(app, id))[0]!.masalah[0]!.alasan).toContain('tempat sampah')
  })
})

describe('broken rows', () => {
  const broken = [
    HEADING,
    AGUS,
    ['19710510199401100', ...RINA.slice(1)],
    ['198799452011041011', 'Bambang Utami', 'III/d', '01-04-2018', 'Lurah', '01-01-2022', 'Kelurahan Muara Tenang'],
    ['198705042010011003', 'Budi', 'III/z', '01-04-2020', 'Lurah', '01-01-2022', 'Kelurahan Sumber Makmur'],
    AGUS,
  ]

  it('say why in one sentence, and are repaired in place', async () => {
    const app = await anApp()
    const { id } = await paste(app, broken)
    expect((await check(app, id)).jumlah).toMatchObject({ baru: 1, tolak: 4 })
    const refused = (await app.hr.impor.baris({ id, versi: 1, status: 'tolak', dari: 0, jumlah: 10 })).rows
    expect(refused.map(({ baris, masalah }) => [baris, masalah.length, masalah[0]!.field])).toEqual([[3, 1, 'nip'], [4, 1, 'nip'], [5, 1, 'golongan'], [6, 1, 'nip']])
    const fixed = await check(app, id, {
      sel: [{ lembar: 'Data', baris: 3, field: 'nip', nilai: RINA[0]! }, { lembar: 'Data', baris: 4, field: 'nip', nilai: '19870404 201104 1 011' }],
      nilai: [{ field: 'golongan', dari: 'III/z', ke: 'III/a' }],
      lewati: [{ lembar: 'Data', baris: 6, ya: true }],
    })
    expect(fixed.jumlah).toMatchObject({ baru: 4, tolak: 0, lewati: 1 })
    expect(await apply(app, id)).toMatchObject({ baru: 4, lewati: 1 })
    expect(await count(app, 'pegawai')).toBe(4)
  })

  it('are saved as a file of the same shape that can be repaired and imported', async () => {
    const app = await anApp()
    const { id } = await paste(app, broken)
    await check(app, id)
    await apply(app, id)
    const saved = join(app.folder, 'ditolak.xlsx')
    app.answers.push(saved)
    expect(await app.hr.impor.simpanDitolak({ id })).toEqual({ berkas: saved, baris: 4 })
    const again = await open(app, saved)
    expect(again.lembar[0]!.kolom.map(({ judul }) => judul)).toEqual([...HEADING, 'ALASAN DITOLAK'])
    await check(app, again.id)
    const rows = await allRows(app, again.id)
    expect(rows.map(({ status, nama }) => [status, nama])).toEqual([['tolak', 'Rina Rahayu, S.E.'], ['tolak', 'Bambang Utami'], ['tolak', 'Budi'], ['sama', 'Agus Hasanah']])
    const fixed = await check(app, again.id, { sel: [{ lembar: 'Data', baris: 2, field: 'nip', nilai: RINA[0]! }], nilai: [{ field: 'unit', dari: 'Kelurahan Sumber Makmur', ke: 'Kelurahan Sumber Makmur' }] })
    expect(fixed.jumlah).toMatchObject({ baru: 1 })
  })

  it('of a DUK keep its two-row heading', async () => {
    const app = await anApp()
    const { id } = await open(app, DUK)
    await check(app, id, { sel: [{ lembar: 'PNS', baris: 9, field: 'nip', nilai: '123' }] })
    const saved = join(app.folder, 'ditolak.xlsx')
    app.answers.push(saved)
    await app.hr.impor.simpanDitolak({ id })
    const again = await open(app, saved)
    expect(again.lembar.map(({ nama, profil, tinggiJudul }) => [nama, profil, tinggiJudul])).toEqual([['PNS', 'duk', 2]])
    expect((await check(app, again.id)).jumlah).toMatchObject({ baru: 1, total: 1 })
  })
})
