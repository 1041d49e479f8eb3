import { expect, it } from 'vitest'
import { anOffice } from '../builders/skp.builder'

const LURAH = 'lurah'

it('posts of the office begin with general and technical standards at their level, and what is there is kept', async () => {
  const { hr } = await anOffice()
  const posts = await hr.standar.jabatan()
  expect(posts.find(({ kunci }) => kunci === LURAH)).toEqual({ kunci: LURAH, jabatan: 'Lurah', orang: 4, jenjang: 'pengawas', teknis: 0, manajerial: 0, sosialKultural: 0, adaTeknisBawaan: true })
  await hr.standar.simpan({ jabatan: 'Lurah', jenis: 'manajerial', kompetensi: 'integritas', tingkat: 4, keterangan: null })
  const done = await hr.standar.isiBawaan({ jabatan: posts.map(({ jabatan }) => jabatan) })
  expect(done).toMatchObject({ jabatan: posts.length, tanpaJenjang: [] })
  const lines = await hr.standar.satu({ kunci: LURAH })
  expect(lines.filter(({ jenis }) => jenis === 'manajerial').map(({ kompetensi, tingkat }) => [kompetensi, tingkat])).toContainEqual(['integritas', 4])
  expect(lines).toHaveLength(5 + 8 + 1)
  expect(await hr.standar.isiBawaan({ jabatan: ['Lurah'] })).toEqual({ jabatan: 0, butir: 0, tanpaJenjang: [] })
  await hr.riwayat.urungkan()
  expect(await hr.standar.satu({ kunci: LURAH })).toHaveLength(1)
  expect(await hr.standar.salin({ dari: LURAH, ke: ['Sekretaris Kelurahan', 'Lurah'] })).toEqual({ jabatan: 1, butir: 1 })
  await expect(hr.standar.salin({ dari: 'camat', ke: ['Lurah'] })).rejects.toMatchObject({ code: 'RULE_BROKEN' })
})

it('a competency stands once in a post; wrong levels and empty names are told at their box', async () => {
  const { hr } = await anOffice()
  const line = { jabatan: 'Lurah', jenis: 'teknis', kompetensi: 'Administrasi kelurahan', tingkat: 3, keterangan: null } as const
  const { id } = await hr.standar.simpan(line)
  await expect(hr.standar.simpan({ ...line, jabatan: 'Plt. Lurah', kompetensi: 'ADMINISTRASI  kelurahan' })).rejects.toMatchObject({ code: 'INVALID_INPUT', fields: { kompetensi: expect.stringContaining('sudah ada') as string } })
  await expect(hr.standar.simpan({ ...line, id, tingkat: 6 })).rejects.toMatchObject({ fields: { tingkat: 'Tingkat paling tinggi 5.' } })
  await expect(hr.standar.simpan({ ...line, kompetensi: '  ' })).rejects.toMatchObject({ fields: { kompetensi: 'Isi nama kompetensi.' } })
  await hr.standar.simpan({ ...line, id, tingkat: 2 })
  expect(await hr.standar.satu({ kunci: LURAH })).toMatchObject([{ tingkat: 2 }])
  await hr.standar.hapus({ ids: [id] })
  expect(await hr.standar.satu({ kunci: LURAH })).toEqual([])
})

it('proof is kept by day; the grid shows the newest, and a day before it is refused', async () => {
  const { hr, find } = await anOffice()
  const lurah = find('Lurah')
  const cell = { pegawaiId: lurah.id, jenis: 'teknis', kompetensi: 'Administrasi kelurahan' } as const
  await hr.standar.simpan({ jabatan: 'Lurah', jenis: 'teknis', kompetensi: 'Administrasi Kelurahan', tingkat: 3, keterangan: null })
  const own = async () => (await hr.standar.kisi({ kunci: LURAH })).orang.find(({ pegawaiId }) => pegawaiId === lurah.id)?.nilai
  expect(await own()).toEqual([null])
  await hr.standar.isiKisi({ tanggal: '2026-06-01', dasar: 'Penilaian atasan', isi: [{ ...cell, tingkat: 1 }] })
  await hr.standar.isiKisi({ tanggal: '2026-11-01', dasar: null, isi: [{ ...cell, tingkat: 2 }] })
  await hr.standar.isiKisi({ tanggal: '2026-11-01', dasar: null, isi: [{ ...cell, tingkat: 3 }] })
  expect(await own()).toEqual([{ tingkat: 3, tanggal: '2026-11-01', dasar: null }])
  await expect(hr.standar.isiKisi({ tanggal: '2026-10-01', dasar: null, isi: [{ ...cell, tingkat: 1 }] })).rejects.toMatchObject({ fields: { tanggal: expect.stringContaining('1 November 2026') as string } })
  await hr.standar.isiKisi({ tanggal: '2026-11-23', dasar: null, isi: [{ ...cell, tingkat: null }] })
  expect(await own()).toEqual([{ tingkat: 1, tanggal: '2026-06-01', dasar: 'Penilaian atasan' }])

  const isian = { ...cell, tingkat: 2, tanggal: '2026-06-01', dasar: null }
  await expect(hr.standar.tambahBukti(isian)).rejects.toMatchObject({ fields: { tanggal: expect.stringContaining('tanggal yang sama') as string } })
  await expect(hr.standar.tambahBukti({ ...isian, tanggal: '2027-01-01' })).rejects.toMatchObject({ fields: { tanggal: expect.stringContaining('belum tiba') as string } })
  const [row] = await hr.standar.bukti({ pegawaiId: lurah.id })
  await hr.standar.ubahBukti({ id: row!.id, jenis: 'teknis', kompetensi: 'Administrasi kelurahan', tingkat: 4, tanggal: '2026-06-02', dasar: 'Uji kompetensi' })
  expect(await own()).toEqual([{ tingkat: 4, tanggal: '2026-06-02', dasar: 'Uji kompetensi' }])
  await hr.standar.hapusBukti({ id: row!.id })
  await expect(hr.standar.hapusBukti({ id: row!.id })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await hr.riwayat.urungkan()
  expect(await hr.standar.bukti({ pegawaiId: lurah.id })).toHaveLength(1)
})
