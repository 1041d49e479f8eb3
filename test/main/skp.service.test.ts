import { describe, expect, it } from 'vitest'
import { anApp, type TestApp } from '../builders/app.builder'
import { aRoster, type OrangRoster } from '../builders/roster.builder'

const YEAR = { tahun: 2026, mulai: '2026-01-01', selesai: '2026-12-31' }

/** The roster's 81 people with appraisers of 2026 as the app proposes them. */
async function anOffice(given: { folder?: string } = {}) {
  const app = await anApp(given)
  const people = await aRoster(app.store)
  await app.hr.penilai.terapkan({ berlakuDari: '2026-01-01' })
  const find = (jabatan: string, unit = '') => people.find((one) => one.jabatan === jabatan && one.unit.includes(unit))!
  return { ...app, people, find }
}
type Hr = TestApp['hr']
const count = async (app: Pick<TestApp, 'store'>, table: string) => ((await app.store.read<{ n: number }[]>((tx) => tx.query(`SELECT count(*) AS "n" FROM "${table}"`))))[0]!.n

async function giveAll(hr: Hr, people: OrangRoster[]) {
  const preview = await hr.skp.pratinjauBerikan({ ...YEAR, pegawaiIds: people.map(({ id }) => id) })
  const pilihan = preview.flatMap(({ pegawaiId, templatKode }) => (templatKode ? [{ pegawaiId, templatKode }] : []))
  return { preview, given: await hr.skp.berikan({ ...YEAR, pilihan }) }
}
async function giveOne(hr: Hr, who: OrangRoster, kode: string) {
  const { skpIds } = await hr.skp.berikan({ ...YEAR, pilihan: [{ pegawaiId: who.id, templatKode: kode }] })
  return skpIds[0]!
}
const whole = (hr: Hr, skpId: string) => hr.skp.satu({ skpId })

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

describe('the chain of an SKP', () => {
  it('submitting freezes the identities; returning lets them follow again; approval dates it', async () => {
    const { hr, find, store } = await anOffice()
    const lurah = find('Lurah')
    const skpId = await giveOne(hr, lurah, 'lurah')
    await hr.skp.ajukan({ skpId })
    const rename = (nama: string) => store.change({ channel: 't', label: 't', actor: 't', undoable: false }, (tx) => tx.query(`UPDATE "pegawai" SET "nama" = ? WHERE "id" = ?`, [nama, lurah.id]))
    await rename('Nama Baru')
    expect(await whole(hr, skpId)).toMatchObject({ status: 'pengajuan', pegawai: { nama: lurah.nama } })
    await hr.skp.kembalikan({ skpId, catatan: 'Target terlalu rendah' })
    expect(await whole(hr, skpId)).toMatchObject({ status: 'draft', catatanKembali: 'Target terlalu rendah', dibekukanPada: null, pegawai: { nama: 'Nama Baru' } })
    await hr.skp.ajukan({ skpId })
    await hr.skp.setujui({ skpId, tanggal: '2026-01-15' })
    expect(await whole(hr, skpId)).toMatchObject({ status: 'persetujuan', tanggalPenetapan: '2026-01-15', catatanKembali: null, pegawai: { nama: 'Nama Baru' } })
  })

  it('what is missing is told and nothing is submitted; content is locked outside draft', async () => {
    const { hr, find } = await anOffice()
    const { id: skpId } = await hr.skp.buat({ pegawaiId: find('Lurah').id, ...YEAR, sumber: { jenis: 'kosong' } })
    await expect(hr.skp.ajukan({ skpId })).rejects.toThrow(/Belum ada rencana hasil kerja utama/)
    const { id: rhkId } = await hr.skp.tambahRhk({ skpId, jenis: 'utama' })
    await hr.skp.ubahRhk({ rhkId, teks: 'Terselesaikannya surat pengantar tepat waktu' })
    const { id: indikatorId } = await hr.skp.tambahIndikator({ rhkId })
    await expect(hr.skp.ajukan({ skpId })).rejects.toThrow(/A\.1 indikator 1 belum ditulis.*target.*aspek/)
    await hr.skp.ubahIndikator({ indikatorId, teks: 'Jumlah surat', targetTeks: '120 surat', aspek: 'kuantitas', satuan: 'surat' })
    await hr.skp.ajukan({ skpId })
    await expect(hr.skp.ubahRhk({ rhkId, teks: 'Lain' })).rejects.toThrow(/Kembalikan ke draf/)
    expect((await whole(hr, skpId)).rhk[0]!.teks).toBe('Terselesaikannya surat pengantar tepat waktu')
  })

  it('one step for many tells who cannot take it and does the rest', async () => {
    const { hr, people, find } = await anOffice()
    const { given } = await giveAll(hr, people)
    const { id: empty } = await hr.skp.buat({ pegawaiId: find('Camat').id, tahun: 2025, mulai: '2025-01-01', selesai: '2025-12-31', sumber: { jenis: 'kosong' } })
    const before = performance.now()
    const done = await hr.skp.langkahBanyak({ skpIds: [...given.skpIds, empty], langkah: 'ajukan_dan_setujui', tanggal: '2026-01-05' })
    console.info(`submit and approve 81: ${Math.round(performance.now() - before)} ms`)
    expect(done).toMatchObject({ berhasil: 81, ditolak: [{ skpId: empty, nama: expect.stringContaining('Agus') as string }] })
    expect((await hr.skp.papan({ tahun: 2026 })).jumlah).toMatchObject({ draft: 0, persetujuan: 81 })
    await hr.riwayat.urungkan(undefined)
    expect((await hr.skp.papan({ tahun: 2026 })).jumlah).toMatchObject({ draft: 81, persetujuan: 0 })
  })

  it('a change keeps the old SKP, closed the day before, and staff follow to the new one', async () => {
    const { hr, people, find } = await anOffice()
    const { given } = await giveAll(hr, people)
    await hr.skp.langkahBanyak({ skpIds: given.skpIds, langkah: 'ajukan_dan_setujui' })
    const board = await hr.skp.papan({ tahun: 2026 })
    const camat = board.pegawai.find(({ pegawaiId }) => pegawaiId === find('Camat').id)!
    const old = camat.skp[0]!.id
    await expect(hr.skp.ganti({ skpId: old, mulai: '2026-01-01', alasan: 'Pergantian' })).rejects.toMatchObject({ code: 'INVALID_INPUT' })
    const { id } = await hr.skp.ganti({ skpId: old, mulai: '2026-07-01', alasan: 'Perjanjian kinerja berubah' })
    expect(await whole(hr, old)).toMatchObject({ status: 'ditutup', selesai: '2026-06-30' })
    const after = await whole(hr, id)
    expect(after).toMatchObject({ status: 'draft', mulai: '2026-07-01', selesai: '2026-12-31', skpSebelumId: old, alasanPerubahan: 'Perjanjian kinerja berubah' })
    expect(after.rhk.map(({ teks }) => teks)).toEqual((await whole(hr, old)).rhk.map(({ teks }) => teks))
    const matrix = await hr.skp.matriks({ penilaiId: find('Camat').id, tahun: 2026 })
    expect(matrix.skpId).toBe(id)
    expect(matrix.anggota.flatMap(({ sel }) => sel.flat()).length).toBeGreaterThan(20)
    expect(matrix.anggota.flatMap(({ tanpaKaitan }) => tanpaKaitan)).toEqual([])
  })
})

describe('days of an SKP', () => {
  it('two SKP of one person never share a day, two in a year beside each other do', async () => {
    const { hr, find } = await anOffice()
    const pegawaiId = find('Lurah').id
    const make = (mulai: string, selesai: string) => hr.skp.buat({ pegawaiId, tahun: 2026, mulai, selesai, sumber: { jenis: 'kosong' } })
    const { id: first } = await make('2026-01-01', '2026-06-30')
    await expect(make('2026-06-30', '2026-12-31')).rejects.toMatchObject({ code: 'CONFLICT' })
    expect((await hr.skp.sumber({ pegawaiId, tahun: 2026 })).bebas).toEqual({ mulai: '2026-07-01', selesai: '2026-12-31' })
    const { id: second } = await make('2026-07-01', '2026-12-31')
    await expect(hr.skp.ubah({ skpId: second, mulai: '2026-05-01' })).rejects.toMatchObject({ code: 'CONFLICT' })
    await hr.skp.hapus({ skpId: first })
    await hr.skp.ubah({ skpId: second, mulai: '2026-05-01' })
    expect(await hr.skp.sampah(undefined)).toMatchObject([{ skpId: first }])
    await expect(hr.skp.pulihkan({ skpId: first })).rejects.toMatchObject({ code: 'CONFLICT' })
    await hr.skp.ubah({ skpId: second, mulai: '2026-07-01' })
    await hr.skp.pulihkan({ skpId: first })
    expect((await whole(hr, second)).lainnya).toMatchObject([{ id: first }])
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
