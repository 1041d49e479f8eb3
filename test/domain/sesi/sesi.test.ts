import { expect, it } from 'vitest'
import aturan from '../../../db/seeds/2026-11/aturan.json'
import { angkaDari } from '../../../domain/sesi/angka'
import { geserBulan, hariBulan } from '../../../domain/sesi/bulan'
import { keadaanOf } from '../../../domain/sesi/keadaan'
import { periksaKelengkapan, type ButirKelengkapan, type KeadaanBulan, type OrangSesi } from '../../../domain/sesi/kelengkapan'
import { urutkanSesi } from '../../../domain/sesi/urutan'

const butir = aturan.find(({ jenis }) => jenis === 'kelengkapan')?.isi as ButirKelengkapan[]
const orang = (given: Partial<OrangSesi> = {}): OrangSesi => ({
  pegawaiId: 'p', nama: 'Sari', keadaan: 'dinilai', jumlahIndikator: 7, jumlahRealisasi: 7, sudahDirating: true, perluPerbaikan: false, jumlahPerbaikan: 0, peringatan: [], ...given,
})
const bulan = (given: Partial<KeadaanBulan> = {}): KeadaanBulan => ({
  orang: [orang()], populasi: [{ nama: 'Kecamatan', adaCapaian: true, jumlahPelanggaran: 0, alasan: null }], nomorBeritaAcara: '1', nomorDaftarHadir: '2', ...given,
})

it.each<[string, Partial<KeadaanBulan>, string[], boolean]>([
  ['everything is there', {}, [], true],
  ['a figure is missing', { orang: [orang({ keadaan: 'belum_diisi', jumlahRealisasi: 5 })] }, ['laporan'], false],
  ['a rating is missing', { orang: [orang({ keadaan: 'terisi', sudahDirating: false })] }, ['rating'], false],
  ['someone has no SKP', { orang: [orang({ keadaan: 'tanpa_skp', jumlahIndikator: 0, jumlahRealisasi: 0, sudahDirating: false })] }, ['laporan'], false],
  ['an excluded person has nothing', { orang: [orang({ keadaan: 'dikecualikan', jumlahRealisasi: 0, sudahDirating: false })] }, [], true],
  ['the organisation is not rated', { populasi: [{ nama: 'K', adaCapaian: false, jumlahPelanggaran: 0, alasan: null }] }, ['capaian'], false],
  ['the pattern is missed without a reason', { populasi: [{ nama: 'K', adaCapaian: true, jumlahPelanggaran: 1, alasan: null }] }, ['distribusi'], false],
  ['the pattern is missed with a reason', { populasi: [{ nama: 'K', adaCapaian: true, jumlahPelanggaran: 1, alasan: 'Pegawai sedikit.' }] }, [], true],
  ['minutes have no number', { nomorBeritaAcara: null }, ['administrasi'], true],
  ['a low predikat has no plan', { orang: [orang({ perluPerbaikan: true })] }, ['perbaikan'], false],
  ['a low predikat has a plan', { orang: [orang({ perluPerbaikan: true, jumlahPerbaikan: 1 })] }, [], true],
])('closing when %s', (_when, given, missing, allowed) => {
  const hasil = periksaKelengkapan(butir, bulan(given))
  expect(hasil.butir.filter(({ beres }) => !beres).map(({ kode }) => kode)).toEqual(missing)
  expect(hasil.bolehDikunci).toBe(allowed)
})

it('a month without people cannot be closed', () => {
  expect(periksaKelengkapan(butir, bulan({ orang: [] })).bolehDikunci).toBe(false)
})

it('tells per person what is missing', () => {
  const { orang: list } = periksaKelengkapan(butir, bulan({ orang: [orang(), orang({ nama: 'Budi', keadaan: 'belum_diisi', jumlahRealisasi: 4, sudahDirating: false })] }))
  expect(list).toEqual([{ pegawaiId: 'p', nama: 'Budi', kurang: ['3 dari 7 realisasi belum diisi.', 'Rating belum lengkap.'], peringatan: [] }])
})

it.each([
  [{ dikecualikan: true, adaSkp: true, jumlahIndikator: 2, jumlahRealisasi: 0, sudahDirating: false }, 'dikecualikan'],
  [{ dikecualikan: false, adaSkp: false, jumlahIndikator: 0, jumlahRealisasi: 0, sudahDirating: false }, 'tanpa_skp'],
  [{ dikecualikan: false, adaSkp: true, jumlahIndikator: 2, jumlahRealisasi: 1, sudahDirating: true }, 'belum_diisi'],
  [{ dikecualikan: false, adaSkp: true, jumlahIndikator: 2, jumlahRealisasi: 2, sudahDirating: false }, 'terisi'],
  [{ dikecualikan: false, adaSkp: true, jumlahIndikator: 2, jumlahRealisasi: 2, sudahDirating: true }, 'dinilai'],
] as const)('%o is %s', (given, expected) => {
  expect(keadaanOf(given)).toBe(expected)
})

it.each([
  ['12 dokumen', 12],
  ['95,5%', 95.5],
  ['1.250 lembar', 1250],
  ['100 %', 100],
  ['12.5', 12.5],
  ['Tepat waktu', null],
  ['', null],
])('"%s" begins with the figure %s', (teks, expected) => {
  expect(angkaDari(teks)).toBe(expected)
})

it('lists people under their appraisers from the top down, by post, rank and name', () => {
  const p = (pegawaiId: string, penilaiId: string | null, golongan: string | null, jenisJabatan = 'pelaksana') => ({ pegawaiId, penilaiId, identitas: { nama: pegawaiId, golongan, jenisJabatan } })
  const list = [p('staf-b', 'kasi', 'III/b'), p('staf-a', 'kasi', 'III/a'), p('yatim', null, 'II/a'), p('kasi', 'camat', 'III/d', 'struktural'), p('pppk', 'kasi', 'IX'), p('camat', 'sekda', 'IV/a', 'struktural'), p('sekcam', 'camat', 'IV/a', 'struktural')]
  const order = urutkanSesi(list).map(({ pegawaiId }) => pegawaiId)
  expect(order).toEqual(['camat', 'sekcam', 'kasi', 'staf-b', 'staf-a', 'pppk', 'yatim'])
  expect(urutkanSesi(list.toReversed()).map(({ pegawaiId }) => pegawaiId)).toEqual(order)
})

it('knows a month’s days and its neighbours', () => {
  expect(hariBulan(2028, 2)).toEqual({ mulai: '2028-02-01', selesai: '2028-02-29' })
  expect(geserBulan(2026, 1, -1)).toEqual({ tahun: 2025, bulan: 12 })
  expect(geserBulan(2026, 12, 1)).toEqual({ tahun: 2027, bulan: 1 })
})
