import { expect, it } from 'vitest'
import aturan from '../../../db/seeds/2026-11/aturan.json'
import { ipAsn, kategoriIpAsn, tulisPoin, type AturanIpAsn, type DataIpAsn, type KursusIpAsn } from '../../../domain/kompetensi/ip-asn'

const ATURAN = aturan.find(({ jenis }) => jenis === 'ip_asn')?.isi as unknown as AturanIpAsn
const PADA = '2026-11-25'
const kursus = (given: Partial<KursusIpAsn> = {}): KursusIpAsn => ({ nama: 'Kursus (contoh)', jenis: 'teknis', kelas: 'teknis', jp: 20, selesai: '2026-03-10', terbukti: true, ...given })
const seminar = kursus({ nama: 'Seminar (contoh)', kelas: 'seminar', jp: 4 })
const data = (given: Partial<DataIpAsn> = {}): DataIpAsn => ({ pendidikanKode: '40', jenisJabatan: 'pelaksana', kursus: [], kinerja: { predikat: 'baik', periode: 'Oktober 2026' }, hukuman: [], ...given })
const bagian = (given: Partial<DataIpAsn>, kode: string) => ipAsn(ATURAN, data(given), PADA).bagian.find((one) => one.kode === kode)?.nilai10

it('S1, pelaksana with 20 JP and a seminar, Baik, no discipline: 15 + 40 + 25 + 5 = 85, Tinggi', () => {
  const hasil = ipAsn(ATURAN, data({ kursus: [kursus(), seminar] }), PADA)
  expect(hasil.bagian.map(({ nilai10, maks10 }) => [nilai10, maks10])).toEqual([[150, 250], [400, 400], [250, 300], [50, 50]]) // prettier-ignore
  expect(hasil).toMatchObject({ nilai10: 850, kategori: 'Tinggi', belumAda: [] })
})

it.each([
  [1000, 'Sangat Tinggi'], [910, 'Sangat Tinggi'], [909, 'Tinggi'], [905, 'Tinggi'], [810, 'Tinggi'], [809, 'Sedang'], [710, 'Sedang'],
  [709, 'Rendah'], [610, 'Rendah'], [609, 'Sangat Rendah'], [600, 'Sangat Rendah'], [0, 'Sangat Rendah'],
])('a total of %i tenths is %s', (nilai10, kategori) => {
  expect(kategoriIpAsn(ATURAN, nilai10)).toBe(kategori)
}) // prettier-ignore

it.each([['05', 10], ['10', 10], ['15', 50], ['20', 50], ['25', 50], ['30', 100], ['35', 150], ['40', 150], ['45', 200], ['50', 250], [null, 0]])('education %s earns %i tenths', (pendidikanKode, nilai10) => {
  expect(bagian({ pendidikanKode }, 'kualifikasi')).toBe(nilai10)
}) // prettier-ignore

it.each([['sangat_baik', 300], ['baik', 250], ['butuh_perbaikan', 150], ['kurang', 50], ['sangat_kurang', 10]] as const)('predikat %s earns %i tenths', (predikat, nilai10) => {
  expect(bagian({ kinerja: { predikat, periode: 'Oktober 2026' } }, 'kinerja')).toBe(nilai10)
}) // prettier-ignore

it.each<[DataIpAsn['hukuman'], number]>([
  [[], 50],
  [[{ tingkat: 'ringan', tanggal: '2020-01-01' }], 30],
  [[{ tingkat: 'sedang', tanggal: '2020-01-01' }, { tingkat: 'ringan', tanggal: '2025-01-01' }], 20],
  [[{ tingkat: 'berat', tanggal: PADA }], 10],
  [[{ tingkat: 'berat', tanggal: '2026-11-26' }], 50],
])('sanctions %j earn %i tenths', (hukuman, nilai10) => {
  expect(bagian({ hukuman }, 'disiplin')).toBe(nilai10)
})

it.each<[string, Partial<DataIpAsn>, number]>([
  ['nothing', {}, 0],
  ['19 hours', { kursus: [kursus({ jp: 19 })] }, 0],
  ['20 hours in two courses', { kursus: [kursus({ jp: 12 }), kursus({ jp: 8 })] }, 225],
  ['20 hours without proof', { kursus: [kursus({ terbukti: false })] }, 0],
  ['a course a year ago to the day', { kursus: [kursus({ selesai: '2025-11-25' })] }, 0],
  ['a course a year ago but a day', { kursus: [kursus({ selesai: '2025-11-26' })] }, 225],
  ['a course that is to come', { kursus: [kursus({ selesai: '2026-11-26' })] }, 0],
  ['a seminar two years ago to the day', { kursus: [{ ...seminar, selesai: '2024-11-25' }] }, 0],
  ['a seminar two years ago but a day', { kursus: [{ ...seminar, selesai: '2024-11-26' }] }, 175],
  ['a leadership course for a pelaksana', { kursus: [kursus({ kelas: 'diklat_jabatan', jenis: 'struktural' })] }, 0],
  ['a leadership course of long ago for a leading post', { jenisJabatan: 'struktural', kursus: [kursus({ kelas: 'diklat_jabatan', jenis: 'struktural', selesai: '2010-05-01' })] }, 150],
  ['a leadership course for a functional post', { jenisJabatan: 'jf', kursus: [kursus({ kelas: 'diklat_jabatan', jenis: 'struktural' })] }, 0],
  ['everything for a functional post', { jenisJabatan: 'jf', kursus: [kursus(), seminar, kursus({ kelas: 'diklat_jabatan', jenis: 'fungsional' })] }, 400],
  ['a course that counts as nothing', { kursus: [kursus({ kelas: null, jp: 100 })] }, 0],
])('competency with %s', (_name, given, nilai10) => {
  expect(bagian(given, 'kompetensi')).toBe(nilai10)
})

it('what raises it most comes first, with the total it leads to; a missing certificate is named before a new course', () => {
  const { usul, nilai10 } = ipAsn(ATURAN, data({ kursus: [kursus({ terbukti: false, nama: 'Arsip' }), kursus({ jp: 0 })] }), PADA)
  expect(nilai10).toBe(450)
  expect(usul).toEqual([
    { kalimat: 'Lengkapi nomor sertifikat “Arsip”', tambah10: 225, menjadi10: 675, kategori: 'Rendah' },
    { kalimat: 'Ikut satu seminar, lokakarya, atau sosialisasi', tambah10: 175, menjadi10: 625, kategori: 'Rendah' },
    { kalimat: 'Pendidikan S-2 yang diakui', tambah10: 50, menjadi10: 500, kategori: 'Sangat Rendah' },
    { kalimat: 'Predikat kinerja Sangat Baik', tambah10: 50, menjadi10: 500, kategori: 'Sangat Rendah' },
  ])
  expect(ipAsn(ATURAN, data({ kursus: [kursus({ jp: 12 })] }), PADA).usul[0]?.kalimat).toBe('Ikut pelatihan teknis 8 JP lagi')
})

it('missing data is named, not guessed', () => {
  expect(ipAsn(ATURAN, data({ pendidikanKode: null, kinerja: null, jenisJabatan: null }), PADA)).toMatchObject({
    nilai10: 50,
    kelompok: 'pelaksana',
    belumAda: ['Jabatan belum dicatat; dihitung sebagai jabatan pelaksana.', 'Pendidikan terakhir belum diisi pada data diri.', 'Predikat kinerja belum ada.'],
  })
})

it('points are written with a comma', () => {
  expect([tulisPoin(850), tulisPoin(225), tulisPoin(0)]).toEqual(['85', '22,5', '0'])
})
