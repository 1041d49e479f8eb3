import { expect, it } from 'vitest'
import { anApp } from '../builders/app.builder'

async function aTree() {
  const app = await anApp()
  const add = async (nama: string, jenis: 'kecamatan' | 'seksi' | 'kelurahan', indukId: string | null) => (await app.hr.unit.tambah({ nama, jenis, indukId })).id
  const kec = await add('Kecamatan Tanjung Raya', 'kecamatan', null)
  const pem = await add('Seksi Pemerintahan', 'seksi', kec)
  const kel = await add('Kelurahan Muara', 'kelurahan', kec)
  const names = async () => (await app.hr.unit.list()).map(({ nama }) => nama)
  return { ...app, kec, pem, kel, names }
}

it('lists parents before children in their order, and moves a unit among its siblings', async () => {
  const { hr, pem, kel, names } = await aTree()
  await hr.unit.tambah({ nama: 'Seksi Pemerintahan', jenis: 'seksi', indukId: kel })
  expect(await names()).toEqual(['Kecamatan Tanjung Raya', 'Seksi Pemerintahan', 'Kelurahan Muara', 'Seksi Pemerintahan'])
  await hr.unit.geser({ id: kel, arah: -1 })
  expect(await names()).toEqual(['Kecamatan Tanjung Raya', 'Kelurahan Muara', 'Seksi Pemerintahan', 'Seksi Pemerintahan'])
  await hr.unit.geser({ id: kel, arah: -1 })
  await hr.unit.geser({ id: pem, arah: 1 })
  expect(await names()).toEqual(['Kecamatan Tanjung Raya', 'Kelurahan Muara', 'Seksi Pemerintahan', 'Seksi Pemerintahan'])
})

it('refuses a unit under itself, and a second one of that name in one place', async () => {
  const { hr, kec, pem, kel } = await aTree()
  await expect(hr.unit.save({ id: kec, indukId: kel })).rejects.toMatchObject({ fields: { indukId: 'Unit tidak dapat berada di bawah dirinya sendiri.' } })
  await expect(hr.unit.tambah({ nama: 'seksi  PEMERINTAHAN', jenis: 'seksi', indukId: kec })).rejects.toMatchObject({ fields: { nama: 'Sudah ada unit dengan nama ini di tempat yang sama.' } })
  await hr.unit.save({ id: pem, nama: 'Seksi Pemerintahan' })
})

it('deletes an unused unit, keeps one with people, and only puts away one that the past names', async () => {
  const { hr, kec, pem, kel, names } = await aTree()
  expect(await hr.unit.hapus({ id: pem })).toEqual({ dinonaktifkan: false })
  const { id } = await hr.pegawai.tambah({ jenis: 'non_asn', nama: 'Budi', jabatan: 'Pengelola', unitId: kel, tmtJabatan: '2020-01-01' })
  await expect(hr.unit.hapus({ id: kel })).rejects.toMatchObject({ code: 'RULE_BROKEN', message: '“Kelurahan Muara” masih menjadi unit kerja 1 jabatan. Pindahkan pegawainya dahulu.' })
  await expect(hr.unit.hapus({ id: kec })).rejects.toMatchObject({ message: '“Kecamatan Tanjung Raya” masih membawahi 1 unit. Pindahkan atau hapus unit itu dahulu.' })
  await hr.pegawai.tambahJabatan({ pegawaiId: id, jabatan: 'Pengelola', jenis: 'pelaksana', eselon: null, unitId: kec, tmt: '2026-01-01', selesai: null, sifat: 'definitif', noSk: null })
  expect((await hr.unit.list()).map(({ nama, jumlahPegawai }) => [nama, jumlahPegawai])).toEqual([['Kecamatan Tanjung Raya', 1], ['Kelurahan Muara', 0]])
  expect(await hr.unit.hapus({ id: kel })).toEqual({ dinonaktifkan: true })
  expect(await names()).toEqual(['Kecamatan Tanjung Raya', 'Kelurahan Muara'])
})
