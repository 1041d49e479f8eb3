import { expect, it } from 'vitest'
import { anApp } from '../builders/app.builder'

async function anOffice() {
  const app = await anApp({ today: '2026-11-23' })
  const { hr } = app
  const { id: kec } = await hr.unit.tambah({ nama: 'Kecamatan Tanjung Raya', jenis: 'kecamatan', indukId: null })
  const { id: kel } = await hr.unit.tambah({ nama: 'Kelurahan Tanjung Indah', jenis: 'kelurahan', indukId: kec })
  const add = async (nama: string, nip: string, jabatan: string, unitId: string) => (await hr.pegawai.tambah({ jenis: 'pns', nama, nip, jabatan, unitId, tmtJabatan: '2020-01-01' })).id
  const camat = await add('Agus', '197105101994011007', 'Camat', kec)
  const sekcam = await add('Yanti', '197910102009032007', 'Sekretaris Kecamatan', kec)
  const lurah = await add('Herman', '198704212007011013', 'Lurah', kel)
  const staf = await add('Dedi', '196909031999041012', 'Pengelola Layanan Operasional', kel)
  const { id: sekda } = await hr.penilai.tambahPejabatLuar({ nama: 'Surya', nip: null, pangkat: null, jabatan: 'Sekretaris Daerah', instansi: 'Pemerintah Kabupaten Muara Jaya' })
  const { id: bupati } = await hr.penilai.tambahPejabatLuar({ nama: 'Bima', nip: null, pangkat: null, jabatan: 'Bupati Muara Jaya', instansi: 'Pemerintah Kabupaten Muara Jaya' })
  const at = async (id: string, tanggal: string) => {
    const found = (await hr.penilai.pohon({ tanggal })).find(({ pegawaiId }) => pegawaiId === id)
    return [found?.penilai?.id ?? null, found?.atasan?.id ?? null]
  }
  return { ...app, kel, camat, sekcam, lurah, staf, sekda, bupati, at }
}

it('applies the proposal for the whole office from a day on, once', async () => {
  const { hr, camat, sekcam, lurah, staf, sekda, bupati, at } = await anOffice()
  expect(await hr.penilai.terapkan({ berlakuDari: '2026-01-01' })).toEqual({ diterapkan: 4 })
  expect(await at(camat, '2026-03-01')).toEqual([sekda, bupati])
  expect(await at(sekcam, '2026-03-01')).toEqual([camat, sekda])
  expect(await at(lurah, '2026-03-01')).toEqual([camat, sekda])
  expect(await at(staf, '2026-03-01')).toEqual([lurah, camat])
  expect(await at(staf, '2025-12-31')).toEqual([null, null])
  expect(await hr.penilai.terapkan({ berlakuDari: '2026-01-01' })).toEqual({ diterapkan: 0 })
})

it('a change by hand ends the former relation the day before, and one undo takes all of it back', async () => {
  const { hr, store, camat, sekcam, staf, lurah, at } = await anOffice()
  await hr.penilai.terapkan({ berlakuDari: '2026-01-01' })
  await hr.penilai.atur({ pegawaiIds: [staf], penilai: { jenis: 'pegawai', id: sekcam }, berlakuDari: '2026-11-01' })
  expect(await at(staf, '2026-10-31')).toEqual([lurah, camat])
  expect(await at(staf, '2026-11-01')).toEqual([sekcam, camat])
  const rows = () => store.read((tx) => tx.query(`SELECT "berlaku_dari", "berlaku_sampai" FROM "relasi_penilai" WHERE "pegawai_id" = ? ORDER BY 1`, [staf]))
  expect(await rows()).toEqual([{ berlaku_dari: '2026-01-01', berlaku_sampai: '2026-10-31' }, { berlaku_dari: '2026-11-01', berlaku_sampai: null }])
  await hr.riwayat.urungkan()
  expect(await rows()).toEqual([{ berlaku_dari: '2026-01-01', berlaku_sampai: null }])
})

it('never overlaps, also when set again on the same day or before a later one', async () => {
  const { hr, store, sekcam, camat, staf, lurah } = await anOffice()
  const set = (id: string, berlakuDari: string) => hr.penilai.atur({ pegawaiIds: [staf], penilai: { jenis: 'pegawai', id }, berlakuDari })
  await set(lurah, '2026-06-01')
  await set(camat, '2026-01-01')
  await set(sekcam, '2026-03-15')
  await set(camat, '2026-03-15')
  const rows = await store.read((tx) => tx.query<object[]>(`SELECT "penilai_pegawai_id" AS p, "berlaku_dari" AS d, "berlaku_sampai" AS s FROM "relasi_penilai" WHERE "pegawai_id" = ? ORDER BY 2`, [staf]))
  expect(rows).toEqual([
    { p: camat, d: '2026-01-01', s: '2026-03-14' },
    { p: camat, d: '2026-03-15', s: '2026-05-31' },
    { p: lurah, d: '2026-06-01', s: null },
  ])
})

it('whoever is appraised by someone with a new appraiser gets that one above', async () => {
  const { hr, lurah, sekcam, staf, at } = await anOffice()
  await hr.penilai.terapkan({ berlakuDari: '2026-01-01' })
  await hr.penilai.atur({ pegawaiIds: [lurah], penilai: { jenis: 'pegawai', id: sekcam }, berlakuDari: '2026-11-01' })
  expect(await at(staf, '2026-11-01')).toEqual([lurah, sekcam])
})

it('refuses someone as his own appraiser, and a circle', async () => {
  const { hr, lurah, staf } = await anOffice()
  await hr.penilai.terapkan({ berlakuDari: '2026-01-01' })
  await expect(hr.penilai.atur({ pegawaiIds: [staf], penilai: { jenis: 'pegawai', id: staf }, berlakuDari: '2026-11-01' })).rejects.toMatchObject({ fields: { penilai: 'Pegawai tidak dapat menilai dirinya sendiri.' } })
  await expect(hr.penilai.atur({ pegawaiIds: [lurah], penilai: { jenis: 'pegawai', id: staf }, berlakuDari: '2026-11-01' })).rejects.toMatchObject({ code: 'INVALID_INPUT' })
})

it('a Plh. of that day appraises as Plh., and the paper says so', async () => {
  const { hr, store, kel, sekcam, staf } = await anOffice()
  await hr.penilai.terapkan({ berlakuDari: '2026-01-01' })
  await hr.pegawai.tambahJabatan({ pegawaiId: sekcam, jabatan: 'Lurah', jenis: 'struktural', eselon: null, unitId: kel, tmt: '2026-11-01', selesai: '2026-11-30', sifat: 'plh', noSk: null })
  const usulan = (await hr.penilai.usulan({ tanggal: '2026-11-01' })).find(({ pegawaiId }) => pegawaiId === staf)
  expect(usulan).toMatchObject({ berubah: true, penilai: { id: sekcam, jabatan: 'Plh. Lurah' }, perluDicek: 'Ada pejabat definitif dan Plh. Lurah sekaligus pada tanggal ini.' })
  await hr.penilai.terapkan({ berlakuDari: '2026-11-01', pegawaiIds: [staf] })
  const { penilaiPada } = await import('../../db/queries/penilai.query')
  expect((await store.read((tx) => penilaiPada(tx, '2026-11-15'))).get(staf)?.penilai).toMatchObject({ nama: 'Yanti', jabatan: 'Plh. Lurah' })
})

it('removing a relation lets the one before it go on', async () => {
  const { hr, staf, sekcam, lurah, camat, at } = await anOffice()
  await hr.penilai.terapkan({ berlakuDari: '2026-01-01' })
  await hr.penilai.atur({ pegawaiIds: [staf], penilai: { jenis: 'pegawai', id: sekcam }, berlakuDari: '2026-11-01' })
  const id = (await hr.penilai.pohon({ tanggal: '2026-11-01' })).find(({ pegawaiId }) => pegawaiId === staf)?.relasiId ?? ''
  await hr.penilai.hapusRelasi({ id })
  expect(await at(staf, '2026-12-01')).toEqual([lurah, camat])
})

it('an outside official who is on a relation is only taken off the list', async () => {
  const { hr, sekda, bupati, camat, at } = await anOffice()
  await hr.penilai.terapkan({ berlakuDari: '2026-01-01' })
  await hr.penilai.hapusPejabatLuar({ id: sekda })
  expect((await hr.penilai.pejabatLuar()).map(({ id }) => id)).toEqual([bupati])
  expect((await at(camat, '2026-03-01'))[0]).toBe(sekda)
  expect(await hr.penilai.penilaiCamat()).toEqual({ penilaiLuarId: bupati, atasanLuarId: null })
})
