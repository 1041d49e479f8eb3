import { describe, expect, it } from 'vitest'
import type { JenisMedan, Medan } from '../../../domain/naskah/medan'
import { isiAwal, periksaIsian, wajibKonsep, wajibTerbit, type IsiMedan } from '../../../domain/naskah/naskah'
import type { Templat } from '../../../domain/naskah/templat'
import { aTemplat } from './a-templat'

const PEGAWAI = new Set(['p1', 'p2'])
const medan = (jenis: JenisMedan, given: Partial<Medan> = {}): Medan => ({ kode: 'isian', label: 'Isian', jenis, wajib: true, ...given })
/** What is wrong with one value in one field. */
const salah = (field: Medan, isi?: IsiMedan): string | undefined => {
  const templat = aTemplat({ medan: [field] })
  const draft = isiAwal(templat)
  return periksaIsian(templat, isi === undefined ? draft : { ...draft, medan: { ...draft.medan, isian: isi } }, PEGAWAI)['medan.isian']
}

describe('a new draft', () => {
  it('has the template’s defaults, each in the form of its field', () => {
    const templat = aTemplat({
      medan: [
        medan('teks', { kode: 'tempat', bawaan: 'Aula' }),
        medan('daftar_teks', { kode: 'agenda', bawaan: 'Pembukaan\n\n Penutup ' }),
        medan('angka', { kode: 'batas', bawaan: '5' }),
        medan('angka', { kode: 'rusak', bawaan: 'lima' }),
        medan('pegawai', { kode: 'orang', bawaan: 'p1' }),
        medan('teks', { kode: 'kosong' }),
      ],
      kepala: { sifat: 'rahasia', lampiran: '1 (satu) berkas', hal: [{ teks: 'Hal' }], kepada: ['Camat'], di: 'Tempat', tembusan: ['Bupati'] },
    })
    expect(isiAwal(templat)).toEqual({
      sifat: 'rahasia', lampiran: '1 (satu) berkas', hal: '', kepada: ['Camat'], di: 'Tempat', tembusan: ['Bupati'], pejabat: null,
      medan: { tempat: 'Aula', agenda: ['Pembukaan', 'Penutup'], batas: 5 },
    }) // prettier-ignore
  })
})

describe('what a draft lacks', () => {
  it.each<[JenisMedan, IsiMedan]>([
    ['teks', '   '],
    ['paragraf', '\n'],
    ['tanggal', ''],
    ['jam', null],
    ['angka', null],
    ['pilihan', ''],
    ['pegawai', null],
    ['daftar_pegawai', []],
    ['daftar_teks', ['', ' ']],
    ['tabel', [{ a: ' ' }]],
  ])('an empty field of kind %s, when it must be filled', (jenis, empty) => {
    expect(salah(medan(jenis))).toBe('Isi “Isian”.')
    expect(salah(medan(jenis), empty)).toBe('Isi “Isian”.')
    expect(salah(medan(jenis, { wajib: false }), empty)).toBeUndefined()
  })

  it.each<[JenisMedan, IsiMedan, Partial<Medan>?]>([
    ['teks', 'Aula'],
    ['paragraf', 'Satu.\nDua.'],
    ['tanggal', '2024-02-29'],
    ['jam', '09.00'],
    ['jam', '23:59'],
    ['jam', '7.30'],
    ['angka', 0],
    ['angka', -2.5],
    ['pilihan', 'pertama', { pilihan: ['pertama', 'kedua'] }],
    ['pegawai', 'p1'],
    ['daftar_pegawai', ['p1', 'p2']],
    ['daftar_teks', ['Satu', '']],
    ['tabel', [{ a: 'x' }]],
  ])('nothing in a field of kind %s with %j', (jenis, isi, given) => {
    expect(salah(medan(jenis, given), isi)).toBeUndefined()
  })

  it.each<[JenisMedan, IsiMedan, string, Partial<Medan>?]>([
    ['teks', 'a'.repeat(301), 'paling panjang 300 huruf; isiannya 301 huruf'],
    ['paragraf', 'a'.repeat(10_001), 'paling panjang 10000 huruf'],
    ['teks', ['a'], 'Isi ulang'],
    ['tanggal', '2026-02-29', 'Tanggal pada “Isian” tidak benar.'],
    ['tanggal', '23-11-2026', 'tidak benar'],
    ['jam', '24.00', 'seperti 09.00'],
    ['jam', 'pagi', 'seperti 09.00'],
    ['angka', 'lima', 'dengan angka'],
    ['angka', Number.NaN, 'dengan angka'],
    ['pilihan', 'ketiga', 'Pilih salah satu', { pilihan: ['pertama', 'kedua'] }],
    ['pilihan', 'pertama', 'Pilih salah satu'],
    ['pegawai', 'p9', 'tidak ada lagi'],
    ['pegawai', ['p1'], 'tidak ada lagi'],
    ['daftar_pegawai', ['p1', 'p9'], 'tidak ada lagi'],
    ['daftar_pegawai', 'p1', 'tidak ada lagi'],
    ['daftar_teks', 'Satu', 'Isi ulang'],
    ['tabel', ['a'], 'Isi ulang'],
  ])('a field of kind %s with %j: %s', (jenis, isi, why, given) => {
    expect(salah(medan(jenis, given), isi)).toContain(why)
  })

  it('a field called like a part of every object is empty like any other', () => {
    const templat = aTemplat({ medan: [medan('teks', { kode: 'constructor' })] })
    expect(periksaIsian(templat, isiAwal(templat), PEGAWAI)).toEqual({ 'medan.constructor': 'Isi “Isian”.' })
  })

  it.each<[Templat['keluarga'], boolean]>([['surat', true], ['nota_dinas', true], ['judul', false], ['keputusan', false], ['piagam', false]])('whom it is for, in the family %s: %s', (keluarga, asked) => {
    const templat = aTemplat({ keluarga })
    const draft = isiAwal(templat)
    expect('kepada' in periksaIsian(templat, draft, PEGAWAI)).toBe(asked)
    expect('kepada' in periksaIsian(templat, { ...draft, kepada: [' '] }, PEGAWAI)).toBe(asked)
    expect(periksaIsian(templat, { ...draft, kepada: ['Camat'] }, PEGAWAI)).toEqual({})
  })

  it('who signs, even where the field itself may stay empty', () => {
    const templat = aTemplat({ medan: [medan('pegawai', { wajib: false })], ttd: [{ dari: 'medan', medan: 'isian', tempatTanggal: true }] })
    expect(periksaIsian(templat, isiAwal(templat), PEGAWAI)).toEqual({ 'medan.isian': 'Pilih orang yang menandatangani.' })
    expect(periksaIsian(templat, { ...isiAwal(templat), medan: { isian: 'p1' } }, PEGAWAI)).toEqual({})
    expect(periksaIsian(templat, { ...isiAwal(templat), medan: { isian: 'p9' } }, PEGAWAI)).toEqual({ 'medan.isian': 'Pegawai pada “Isian” tidak ada lagi. Pilih yang lain.' })
  })
})

describe('what the state of a paper forbids', () => {
  it('only a draft is changed', () => {
    expect(() => wajibKonsep('konsep')).not.toThrow()
    expect(() => wajibKonsep('terbit')).toThrow('sudah terbit')
    expect(() => wajibKonsep('batal')).toThrow('sudah dibatalkan')
  })

  it('only an issued paper is reprinted or cancelled', () => {
    expect(() => wajibTerbit('terbit')).not.toThrow()
    expect(() => wajibTerbit('konsep')).toThrow('masih konsep')
    expect(() => wajibTerbit('batal')).toThrow('sudah dibatalkan')
  })
})
