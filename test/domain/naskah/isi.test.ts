import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { berlaku, isiKalimat, isiTemplat, jumlahCetak, teksKalimat, TITIK_ISIAN, tulis, type BlokCetak, type Konteks, type Nilai } from '../../../domain/naskah/isi'
import type { Blok, GayaMedan } from '../../../domain/naskah/templat'

const teks = (text: string): Nilai => ({ jenis: 'teks', teks: text })
const angka = (value: number): Nilai => ({ jenis: 'angka', angka: value })
const hari: Nilai = { jenis: 'tanggal', tanggal: '2026-11-23' }
const daftar = (...names: string[]): Nilai => ({ jenis: 'daftar', baris: names.map((nama) => ({ nama: teks(nama) })) })
const paragraf = (...parts: string[]): Blok => ({ jenis: 'paragraf', isi: parts.map((medan) => ({ medan })) })
const words = (blok: readonly BlokCetak[]) => blok.map((one) => (one.jenis === 'paragraf' ? one.isi.map((part) => part.teks).join('') : one.jenis))

describe('one value in the style asked for', () => {
  it.each<[string, Nilai | undefined, GayaMedan | undefined, string]>([
    ['text as it is', teks('Ani, S.E.'), undefined, 'Ani, S.E.'],
    ['text in capitals', teks('Camat Sukamaju'), 'kapital', 'CAMAT SUKAMAJU'],
    ['a date long', hari, undefined, '23 November 2026'],
    ['a date with its day', hari, 'hari_tanggal', 'Senin, 23 November 2026'],
    ['a date in words', hari, 'terbilang', 'Senin tanggal dua puluh tiga bulan November tahun dua ribu dua puluh enam'],
    ['a month', hari, 'bulan_tahun', 'November 2026'],
    ['a date in capitals', hari, 'kapital', '23 NOVEMBER 2026'],
    ['a number', angka(1234), undefined, '1.234'],
    ['a number in words', angka(12), 'terbilang', 'dua belas'],
    ['a number in both', angka(5), 'angka_terbilang', '5 (lima)'],
    ['none at all is zero, not a gap', angka(0), 'angka_terbilang', '0 (nol)'],
    ['a part as a figure, for there are no words', angka(2.5), 'terbilang', '2,5'],
    ['a number too large for words', angka(1_000_000), 'angka_terbilang', '1.000.000'],
    ['a list in a row', daftar('Ani', 'Budi'), undefined, 'Ani, Budi'],
    ['a missing value as dots', undefined, undefined, TITIK_ISIAN],
    ['spaces as dots', teks('  '), 'kapital', TITIK_ISIAN],
    ['an empty list as dots', daftar(), undefined, TITIK_ISIAN],
    ['a date that does not exist as dots', { jenis: 'tanggal', tanggal: '2026-02-3' }, 'hari_tanggal', TITIK_ISIAN],
  ])('%s', (_, value, gaya, printed) => {
    expect(tulis(value, gaya)).toBe(printed)
  })
})

describe('a sentence', () => {
  it('keeps bold, italic and underlined parts', () => {
    expect(isiKalimat([{ teks: 'Nama ', tebal: true }, { medan: 'nama', miring: true, garis: true }], { nama: teks('Ani') })).toEqual([
      { teks: 'Nama ', tebal: true },
      { teks: 'Ani', miring: true, garis: true },
    ])
  })

  it('is plain text in a list', () => {
    expect(teksKalimat([{ teks: ' Undangan ' }, { medan: 'acara' }], {})).toBe(`Undangan ${TITIK_ISIAN}`)
  })

  it.each(['constructor', 'toString', 'valueOf'])('takes a field called %s for a field', (medan) => {
    expect(teksKalimat([{ medan }], {})).toBe(TITIK_ISIAN)
    expect(berlaku({ medan, operator: 'terisi' }, {})).toBe(false)
    expect(isiTemplat([{ jenis: 'ulang', dari: medan, isi: [paragraf(medan)] }], {})).toEqual([])
  })
})

describe('a paragraph', () => {
  it('becomes several where a value has several lines; empty lines are left out', () => {
    expect(words(isiTemplat([paragraf('uraian')], { uraian: teks('Satu.\n\nDua.\r\nTiga.\n') }))).toEqual(['Satu.', 'Dua.', 'Tiga.'])
  })

  it('keeps its form and the words around the value in every part', () => {
    const block: Blok = { jenis: 'paragraf', rata: 'kiri', inden: true, ukuran: 14, isi: [{ teks: 'Awal ' }, { medan: 'isi', tebal: true }, { teks: ' akhir' }] }
    expect(isiTemplat([block], { isi: teks('a\nb') })).toEqual([
      { jenis: 'paragraf', rata: 'kiri', inden: true, ukuran: 14, isi: [{ teks: 'Awal ' }, { teks: 'a', tebal: true }] },
      { jenis: 'paragraf', rata: 'kiri', inden: true, ukuran: 14, isi: [{ teks: 'b', tebal: true }, { teks: ' akhir' }] },
    ])
  })

  it('keeps the line breaks of the template’s own words', () => {
    const block: Blok = { jenis: 'paragraf', isi: [{ teks: 'Yth. ' }, { medan: 'tujuan' }, { teks: '\ndi Tempat' }] }
    expect(words(isiTemplat([block], { tujuan: teks('Camat') }))).toEqual(['Yth. Camat\ndi Tempat'])
  })

  it('without text stays as an empty line', () => {
    expect(isiTemplat([{ jenis: 'paragraf', isi: [] }], {})).toEqual([{ jenis: 'paragraf', isi: [], rata: 'penuh', inden: false }])
  })
})

describe('a condition', () => {
  const konteks: Konteks = { jenis: teks(' PNS '), jumlah: angka(0), orang: daftar('Ani'), tiada: daftar(), hari }

  it.each([
    ['jenis', 'terisi', undefined, true],
    ['jenis', 'kosong', undefined, false],
    ['jenis', 'sama', 'pns', true],
    ['jenis', 'beda', 'pns', false],
    ['jenis', 'beda', 'PPPK', true],
    ['jumlah', 'terisi', undefined, true],
    ['jumlah', 'sama', '0', true],
    ['hari', 'sama', '2026-11-23', true],
    ['orang', 'terisi', undefined, true],
    ['tiada', 'kosong', undefined, true],
    ['tak_ada', 'kosong', undefined, true],
    ['tak_ada', 'sama', 'PNS', false],
    ['tak_ada', 'beda', 'PNS', true],
  ] as const)('%s %s %s is %s', (medan, operator, nilai, expected) => {
    expect(berlaku({ medan, operator, ...(nilai === undefined ? {} : { nilai }) }, konteks)).toBe(expected)
  })

  it('lets its blocks through or not, also within another', () => {
    const inner: Blok = { jenis: 'bila', syarat: { medan: 'jenis', operator: 'sama', nilai: 'PNS' }, isi: [paragraf('jenis')] }
    const outer: Blok = { jenis: 'bila', syarat: { medan: 'orang', operator: 'terisi' }, isi: [inner] }
    expect(words(isiTemplat([outer], konteks))).toEqual([' PNS '])
    expect(isiTemplat([outer], { ...konteks, orang: daftar() })).toEqual([])
  })
})

describe('a repetition', () => {
  const konteks: Konteks = { orang: daftar('Ani', 'Budi'), nama: teks('Kecamatan'), kota: teks('Sukamaju') }

  it('prints its blocks for each row: the row goes before the paper, and has its number', () => {
    expect(words(isiTemplat([{ jenis: 'ulang', dari: 'orang', isi: [paragraf('nomor', 'nama', 'kota')] }], konteks))).toEqual(['1AniSukamaju', '2BudiSukamaju'])
  })

  it('within another sees both rows', () => {
    const nested: Blok = { jenis: 'ulang', dari: 'orang', isi: [{ jenis: 'ulang', dari: 'tugas', isi: [paragraf('nama', 'butir')] }] }
    const tugas: Nilai = { jenis: 'daftar', baris: [{ butir: teks('a') }, { butir: teks('b') }] }
    expect(words(isiTemplat([nested], { ...konteks, tugas }))).toEqual(['Ania', 'Anib', 'Budia', 'Budib'])
  })

  it('of list items stands among fixed ones; an empty list leaves one line for the pen', () => {
    const block: Blok = { jenis: 'butir', gaya: 'huruf', butir: [{ isi: [{ teks: 'Tetap' }] }, { ulang: 'orang', isi: [{ medan: 'nama' }] }] }
    const items = (konteksNow: Konteks) => isiTemplat([block], konteksNow).map((one) => (one.jenis === 'butir' ? one.butir.map(([part]) => part?.teks) : []))
    expect(items(konteks)).toEqual([['Tetap', 'Ani', 'Budi']])
    expect(items({ nama: teks('Kecamatan') })).toEqual([['Tetap', TITIK_ISIAN]])
  })

  it('of a table numbers its rows in a first column', () => {
    const block: Blok = { jenis: 'tabel', dari: 'orang', bernomor: true, kolom: [{ judul: 'Nama', lebar: 3, isi: [{ medan: 'nama', tebal: true }] }] }
    expect(isiTemplat([block], konteks)).toEqual([
      {
        jenis: 'tabel',
        kolom: [{ judul: 'No.', lebar: 0, rata: 'tengah' }, { judul: 'Nama', lebar: 3, rata: 'kiri' }],
        baris: [[[{ teks: '1' }], [{ teks: 'Ani', tebal: true }]], [[{ teks: '2' }], [{ teks: 'Budi', tebal: true }]]],
      },
    ])
    expect(isiTemplat([block], {})).toMatchObject([{ baris: [] }])
  })
})

it('labels keep a sentence, a list, or both behind them', () => {
  const block: Blok = { jenis: 'isian', baris: [{ label: 'KEDUA', isi: [{ teks: 'Tugas:' }], gaya: 'huruf', butir: [{ isi: [{ teks: 'satu' }] }] }, { label: 'Dasar', butir: [{ ulang: 'dasar', isi: [{ medan: 'butir' }] }] }, { label: 'Diterima', isi: [] }] }
  expect(isiTemplat([block], {})).toEqual([
    { jenis: 'isian', inden: false, baris: [{ label: 'KEDUA', isi: [{ teks: 'Tugas:' }], gaya: 'huruf', butir: [[{ teks: 'satu' }]] }, { label: 'Dasar', gaya: 'angka', butir: [[{ teks: TITIK_ISIAN }]] }, { label: 'Diterima', isi: [] }] },
  ])
})

it('whatever is typed, a paper comes out and holds every letter of it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }), (typed) => {
      const printed = words(isiTemplat([paragraf('isi')], { isi: teks(typed) })).join('')
      const kept = typed.replace(/\s+/g, '')
      expect(printed.replace(/\s+/g, '')).toBe(kept || TITIK_ISIAN)
    }),
  )
})

describe('a column that is added up', () => {
  it.each<[string[], string]>([
    [['1', '2'], '3'],
    [['12.500.000', '7.500.000'], '20.000.000'],
    [['Rp1.000', '-', ''], 'Rp1.000'],
    [['0,1', '0,2'], '0,3'],
    [['12', 'belum ada'], TITIK_ISIAN],
    [['-1'], TITIK_ISIAN],
    [[TITIK_ISIAN, '4'], '4'],
  ])('%j makes %s', (cells, sum) => {
    expect(jumlahCetak(cells)).toBe(sum)
  })

  const table = (rows: readonly Konteks[]): BlokCetak[] =>
    isiTemplat(
      [{ jenis: 'tabel', dari: 'program', bernomor: true, tinggi: 3, kolom: [{ judul: 'Program', lebar: 3, isi: [{ medan: 'judul' }] }, { judul: 'Biaya', lebar: 1, jumlah: true, isi: [{ medan: 'biaya' }] }] }],
      { program: { jenis: 'daftar', baris: rows } },
    )

  it('closes the table with a bold row that says so; a table without rows has none', () => {
    const [one] = table([{ judul: teks('A'), biaya: teks('1.000') }, { judul: teks('B'), biaya: teks('500') }])
    expect(one).toMatchObject({ tinggi: 3, baris: [{ length: 3 }, { length: 3 }, [[], [{ teks: 'Jumlah', tebal: true }], [{ teks: '1.500', tebal: true }]]] })
    expect(table([])).toMatchObject([{ baris: [] }])
  })
})
