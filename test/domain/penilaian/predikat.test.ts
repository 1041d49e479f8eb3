import { expect, it } from 'vitest'
import aturan from '../../../db/seeds/2026-11/aturan.json'
import { isKepala, peringatanKepala } from '../../../domain/penilaian/kepala'
import { mengapaPredikat } from '../../../domain/penilaian/mengapa'
import { peringatanBukti, perluPerbaikan } from '../../../domain/penilaian/perbaikan'
import { predikatOf, type Predikat, type PredikatMatrix, type Rating } from '../../../domain/penilaian/predikat'

const { predikat_matrix: matrix } = aturan.find(({ jenis }) => jenis === 'predikat')?.isi as unknown as { predikat_matrix: PredikatMatrix }

it.each<[Rating, Rating, Predikat]>([
  ['di_atas', 'di_atas', 'sangat_baik'],
  ['di_atas', 'sesuai', 'baik'],
  ['di_atas', 'di_bawah', 'kurang'],
  ['sesuai', 'di_atas', 'baik'],
  ['sesuai', 'sesuai', 'baik'],
  ['sesuai', 'di_bawah', 'kurang'],
  ['di_bawah', 'di_atas', 'butuh_perbaikan'],
  ['di_bawah', 'sesuai', 'butuh_perbaikan'],
  ['di_bawah', 'di_bawah', 'sangat_kurang'],
])('hasil %s with perilaku %s is %s', (hasil, perilaku, predikat) => {
  expect(predikatOf(matrix, hasil, perilaku)).toBe(predikat)
})

it('there is no predikat until both ratings exist', () => {
  expect(predikatOf(matrix, 'di_atas', null)).toBeNull()
  expect(predikatOf(matrix, null, 'sesuai')).toBeNull()
})

it('says why: both ratings, the rule, its date and whether it was compared with the text', () => {
  const text = mengapaPredikat('di_atas', 'di_bawah', 'kurang', { dasarHukum: 'PermenPANRB 6/2022', berlakuDari: '2022-02-03', terverifikasi: false }).join(' ')
  for (const part of ['Di Atas Ekspektasi', 'Di Bawah Ekspektasi', 'Kurang/Misconduct', 'PermenPANRB 6/2022', '3 Februari 2022', 'belum dicocokkan']) expect(text).toContain(part)
})

const kepala = { istimewa: 'di_atas', baik: 'sesuai', butuh_perbaikan: 'di_bawah', kurang: 'di_bawah', sangat_kurang: 'di_bawah' } as const

it('warns when the head is rated otherwise than the organisation', () => {
  expect(peringatanKepala(kepala, 'baik', 'sesuai')).toBeNull()
  expect(peringatanKepala(kepala, null, 'sesuai')).toBeNull()
  expect(peringatanKepala(kepala, 'baik', 'di_atas')).toMatch(/Baik.*Sesuai Ekspektasi.*Di Atas Ekspektasi/)
})

it.each([
  ['kecamatan', 'Camat', true],
  ['kecamatan', 'Plt. Camat Sukamaju', true],
  ['kecamatan', 'Sekretaris Camat', false],
  ['kecamatan', 'Panewu Moyudan', true],
  ['kecamatan', 'Panewu Anom', false],
  ['kecamatan', 'Plh. Mantri Pamong Praja', true],
  ['kecamatan', 'Mantri Anom', false],
  ['kecamatan', 'Kepala Distrik', true],
  ['kelurahan', 'Lurah Tanjung', true],
  ['kelurahan', 'Sekretaris Lurah', false],
  ['seksi', 'Camat', false],
] as const)('in a %s the post "%s" is the head: %s', (jenis, jabatan, expected) => {
  expect(isKepala(jenis, jabatan)).toBe(expected)
})

it('asks for a plan and for evidence where the rule of the month says so', () => {
  const semua = ['sangat_baik', 'baik', 'butuh_perbaikan', 'kurang', 'sangat_kurang'] as const
  expect(semua.filter((predikat) => perluPerbaikan({ predikat: ['kurang', 'sangat_kurang'] }, predikat))).toEqual(['kurang', 'sangat_kurang'])
  expect(perluPerbaikan({ predikat: ['kurang'] }, null)).toBe(false)
  const bukti = { hasil: ['di_atas'], bukti_min: 2 } as const
  expect(peringatanBukti(bukti, 'di_atas', 0)).toBe('Rating hasil kerja Di Atas Ekspektasi belum didukung satu pun bukti.')
  expect(peringatanBukti(bukti, 'di_atas', 1)).toBe('Rating hasil kerja Di Atas Ekspektasi baru didukung 1 bukti; paling sedikit 2.')
  expect(peringatanBukti(bukti, 'di_atas', 2)).toBeNull()
  expect(peringatanBukti(bukti, 'sesuai', 0)).toBeNull()
  expect(peringatanBukti(bukti, null, 0)).toBeNull()
})
