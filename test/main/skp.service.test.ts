import { describe, expect, it } from 'vitest'
import type { OrangRoster } from '../builders/roster.builder'
import { YEAR, anOffice, count, giveAll, giveOne, whole } from '../builders/skp.builder'

describe('giving SKP to many', () => {
  it('81 people get theirs from two clicks, and one Ctrl+Z takes all back', async () => {
    const { hr, people, store } = await anOffice()
    const before = performance.now()
    const { preview, given } = await giveAll(hr, people)
    const ms = performance.now() - before
    console.info(`give SKP to 81: ${Math.round(ms)} ms, ${given.tertaut} results linked`)
    expect(preview.every(({ hasil, kecocokan }) => hasil === 'diberi' && kecocokan === 'nama_sama')).toBe(true)
    expect(given).toMatchObject({ dibuat: 81, dilewati: [] })
    const board = await hr.skp.papan({ tahun: 2026 })
    expect(board.jumlah).toMatchObject({ pegawai: 81, tanpa: 0, draft: 81 })
    expect(await count({ store }, 'skp_perilaku')).toBe(81 * 7)
    expect(await hr.riwayat.urungkan(undefined)).toMatchObject({ label: 'Memberi SKP dari templat (81 orang)' })
    for (const table of ['skp', 'rhk', 'indikator', 'skp_perilaku', 'skp_lampiran']) expect(await count({ store }, table)).toBe(0)
  })

  it('a second round skips who has one, and says so', async () => {
    const { hr, people } = await anOffice()
    await giveAll(hr, people.slice(0, 3))
    const { preview, given } = await giveAll(hr, people.slice(0, 5))
    expect(preview.map(({ hasil }) => hasil)).toEqual(['dilewati', 'dilewati', 'dilewati', 'diberi', 'diberi'])
    expect(preview[0]!.alasan).toBe('Sudah mempunyai SKP 1 Januari 2026 s.d. 31 Desember 2026 (Draf).')
    expect(given.dibuat).toBe(2)
  })

  it('results serve those of the appraiser, whichever of them got the SKP first', async () => {
    const { hr, people, find, store } = await anOffice()
    const camat = find('Camat')
    await giveAll(hr, people.filter(({ id }) => id !== camat.id))
    const lurah = find('Lurah')
    const idOf = async (who: OrangRoster) => (await hr.skp.papan({ tahun: 2026 })).pegawai.find(({ pegawaiId }) => pegawaiId === who.id)!.skp[0]!.id
    expect((await whole(hr, await idOf(lurah))).rhk.every(({ atasanRhkId }) => atasanRhkId === null)).toBe(true)
    await giveAll(hr, [camat])
    const { rhk, rhkPimpinan, penilai } = await whole(hr, await idOf(lurah))
    expect(penilai?.pegawaiId).toBe(camat.id)
    expect(rhk.map(({ atasanTeks }) => rhkPimpinan.find(({ teks }) => teks === atasanTeks)?.kode)).toEqual(['camat-1', 'camat-2', 'camat-3', 'camat-2'])
    const open = await store.read<{ n: number }[]>((tx) => tx.query(`SELECT count(*) AS "n" FROM "rhk" r JOIN "skp" s ON s."id" = r."skp_id" WHERE r."atasan_rhk_id" IS NULL AND s."pegawai_id" <> ?`, [camat.id]))
    expect(open[0]!.n).toBe(0)
  })

  it('a range outside the year is refused before anything is written', async () => {
    const { hr, people } = await anOffice()
    await expect(hr.skp.berikan({ tahun: 2026, mulai: '2025-12-01', selesai: '2026-12-31', pilihan: [{ pegawaiId: people[0]!.id, templatKode: 'camat' }] })).rejects.toMatchObject({ code: 'INVALID_INPUT' })
    expect((await hr.skp.papan({ tahun: 2026 })).jumlah.tanpa).toBe(81)
  })
})

describe('copies', () => {
  it('last year’s plan is carried forward with its year, and linked to the leader’s plan of this year', async () => {
    const { hr, find, people } = await anOffice()
    const lurah = find('Lurah')
    const [last, now] = [{ tahun: 2025, mulai: '2025-01-01', selesai: '2025-12-31' }, YEAR]
    const { skpIds } = await hr.skp.berikan({ ...last, pilihan: [{ pegawaiId: lurah.id, templatKode: 'lurah' }] })
    const before = await whole(hr, skpIds[0]!)
    await hr.skp.ubahRhk({ rhkId: before.rhk[0]!.id, teks: 'Terlaksananya pelayanan tahun 2025', atasanTeks: 'Meningkatnya kualitas pelayanan publik di kecamatan dan kelurahan' })
    await giveOne(hr, find('Camat'), 'camat')
    const offered = await hr.skp.sumber({ pegawaiId: lurah.id, tahun: 2026 })
    expect(offered.templat?.kode).toBe('lurah')
    expect(offered.skp[0]).toMatchObject({ kelompok: 'sendiri', tahun: 2025 })
    const { id } = await hr.skp.buat({ pegawaiId: lurah.id, ...now, sumber: { jenis: 'salin', skpId: offered.skp[0]!.skpId } })
    const copy = await whole(hr, id)
    expect(copy.rhk[0]).toMatchObject({ teks: 'Terlaksananya pelayanan tahun 2026', atasanRhkId: expect.any(String) as string })
    expect(copy.rhk.map(({ indikator }) => indikator.length)).toEqual(before.rhk.map(({ indikator }) => indikator.length))
    expect(copy.lampiran).toHaveLength(before.lampiran.length)
    const other = people.find((one) => one.jabatan === 'Lurah' && one.id !== lurah.id)!
    expect((await hr.skp.sumber({ pegawaiId: other.id, tahun: 2026 })).skp[0]).toMatchObject({ kelompok: 'jabatan_sama' })
  })
})

it('a whole office’s plans of last year are copied in one go, staff linked to their leaders’ new plans', async () => {
  const { hr, people, find, store } = await anOffice()
  await hr.penilai.terapkan({ berlakuDari: '2025-01-01' })
  const last = { tahun: 2025, mulai: '2025-01-01', selesai: '2025-12-31' }
  const ids = people.slice(0, 80).map(({ id }) => id)
  const first = await hr.skp.pratinjauBerikan({ ...last, pegawaiIds: ids })
  await hr.skp.berikan({ ...last, pilihan: first.map(({ pegawaiId, templatKode }) => ({ pegawaiId, templatKode: templatKode! })) })
  const preview = await hr.skp.pratinjauBerikan({ ...YEAR, pegawaiIds: people.map(({ id }) => id), utamakanTahunLalu: true })
  expect(preview.filter(({ kecocokan }) => kecocokan === 'tahun_lalu')).toHaveLength(80)
  expect(preview.at(-1)).toMatchObject({ kecocokan: 'nama_sama', adaTahunLalu: false })
  const before = performance.now()
  const given = await hr.skp.berikan({ ...YEAR, pilihan: preview.map(({ pegawaiId, templatKode }) => ({ pegawaiId, templatKode: templatKode! })) })
  console.info(`copy last year for 80: ${Math.round(performance.now() - before)} ms`)
  expect(given.dibuat).toBe(81)
  const open = await store.read((tx) => tx.query<{ n: number }[]>(`SELECT count(*) AS "n" FROM "rhk" r JOIN "skp" s ON s."id" = r."skp_id" JOIN "rhk" a ON a."id" = r."atasan_rhk_id" JOIN "skp" t ON t."id" = a."skp_id" WHERE s."tahun" = 2026 AND t."tahun" = 2026`))
  const all = await store.read((tx) => tx.query<{ n: number }[]>(`SELECT count(*) AS "n" FROM "rhk" r JOIN "skp" s ON s."id" = r."skp_id" WHERE s."tahun" = 2026 AND s."pegawai_id" <> ?`, [find('Camat').id]))
  expect(open[0]!.n).toBe(all[0]!.n)
})
