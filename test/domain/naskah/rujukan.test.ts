import { expect, it } from 'vitest'
import { perOrang } from '../../../domain/naskah/rujukan'
import { aTemplat } from '../../builders/naskah.builder'

const pegawai = (kode: string, jenis: 'pegawai' | 'daftar_pegawai' = 'pegawai') => ({ kode, label: kode, jenis, wajib: true })
const names = (kode: string) => [{ jenis: 'bila' as const, syarat: { medan: kode, operator: 'terisi' as const }, isi: [{ jenis: 'paragraf' as const, isi: [{ medan: `${kode}.nama` }] }] }]

it.each([
  ['one person it is about', aTemplat(), 'pegawai'],
  ['one person named inside a condition', aTemplat({ medan: [pegawai('siapa')], isi: names('siapa') }), 'siapa'],
  ['one person who only signs', aTemplat({ medan: [pegawai('pembuat')], isi: [{ jenis: 'paragraf', isi: [{ teks: 'Uraian' }] }] }), null],
  ['two people', aTemplat({ medan: [pegawai('a'), pegawai('b')], isi: names('a') }), null],
  ['several people at once', aTemplat({ medan: [pegawai('banyak', 'daftar_pegawai')] }), null],
  ['nobody', aTemplat({ medan: [] }), null],
])('a paper about %s', (_, templat, kode) => {
  expect(perOrang(templat)).toBe(kode)
})
