import { expect, it } from 'vitest'
import { aLetterOffice } from '../builders/surat.builder'
import { lines, readPages } from './formulir/pdf-text'

const DARI_LUAR = { buku: 'umum', tahun: 2026, urut: 2, sisipan: '', nomor: '005/002/KEC-S/XI/2026', tanggal: '2026-11-22', jenis: 'Undangan', hal: 'Rapat koordinasi', tujuan: 'Para Lurah', keterangan: null }

it('a paper made outside takes its place in the book and the next letter goes on behind it', async () => {
  const { hr, draft } = await aLetterOffice()
  await hr.naskah.terbitkan({ id: await draft() })
  await hr.agenda.catat(DARI_LUAR)
  expect((await hr.naskah.get({ id: await draft() })).nomorBerikut?.nomor).toBe('800.1/003/KEC-S/XI/2026')
  const { baris, buku, tahun } = await hr.agenda.daftar({ tahun: 2026, buku: 'umum' })
  expect(baris.map(({ urut, naskahId }) => [urut, naskahId !== null])).toEqual([[1, true], [2, false]])
  expect(buku).toContain('umum')
  expect(tahun).toEqual([2026])
})

it('a number that is taken already is recorded as it stands on the paper and shown as double', async () => {
  const { hr, draft } = await aLetterOffice()
  await hr.naskah.terbitkan({ id: await draft() })
  const line = await hr.agenda.catat({ ...DARI_LUAR, urut: 1 })
  expect(line.ganda).toBe(true)
  const { baris, celah } = await hr.agenda.daftar({ tahun: 2026, buku: 'umum' })
  expect(baris.map(({ ganda }) => ganda)).toEqual([true, true])
  expect(celah).toEqual([])
})

it('gaps are told by book', async () => {
  const { hr } = await aLetterOffice()
  await hr.agenda.catat({ ...DARI_LUAR, urut: 5, tanggal: '2026-11-20' })
  expect((await hr.agenda.daftar({ tahun: 2026, buku: null })).celah).toEqual([{ buku: 'umum', urut: [1, 2, 3, 4] }])
})

it('only lines of papers made outside are changed or removed by hand, and a day of another year is refused', async () => {
  const { hr, draft } = await aLetterOffice()
  await hr.naskah.terbitkan({ id: await draft() })
  const line = await hr.agenda.catat(DARI_LUAR)
  expect(await hr.agenda.ubah({ ...DARI_LUAR, id: line.id, hal: 'Rapat evaluasi' })).toMatchObject({ hal: 'Rapat evaluasi' })
  const [own] = (await hr.agenda.daftar({ tahun: 2026, buku: 'umum' })).baris
  await expect(hr.agenda.hapus({ id: own?.id ?? '' })).rejects.toMatchObject({ code: 'RULE_BROKEN' })
  await expect(hr.agenda.catat({ ...DARI_LUAR, tanggal: '2027-01-02' })).rejects.toMatchObject({ code: 'INVALID_INPUT', fields: { tanggal: 'Tanggalnya bukan dalam tahun 2026.' } })
  await hr.agenda.hapus({ id: line.id })
  await hr.riwayat.urungkan()
  expect((await hr.agenda.daftar({ tahun: 2026, buku: 'umum' })).baris).toHaveLength(2)
})

it('the book is printed with every line in its order', async () => {
  const { hr, draft, offered } = await aLetterOffice()
  await hr.naskah.terbitkan({ id: await draft() })
  await hr.agenda.catat(DARI_LUAR)
  const { url } = await hr.agenda.cetak({ tahun: 2026, buku: null })
  const text = (await readPages(offered.get(url) ?? new Uint8Array())).flatMap(lines).join('\n')
  expect(text).toContain('BUKU AGENDA')
  expect(text.indexOf('800.1/001/KEC-S/XI/2026')).toBeLessThan(text.indexOf('005/002/KEC-S/XI/2026'))
})
