import { expect, it } from 'vitest'
import { keadaanMou, sebutMou } from '../../../domain/pelatihan/mitra'
import { isoDate } from '../../../domain/shared/iso-date'

const HARI_INI = isoDate('2026-11-25')
const mou = (noMou: string | null, mouMulai: string | null, mouSelesai: string | null) => ({ noMou, mouMulai, mouSelesai })

it.each([
  [mou(null, null, null), 'tanpa', 'Tidak ada'],
  [mou('1/MoU', null, null), 'berlaku', 'Berlaku, tanpa batas waktu'],
  [mou('1/MoU', '2026-01-01', '2027-01-25'), 'berlaku', 'Berlaku sampai 25 Januari 2027'],
  [mou('1/MoU', '2026-01-01', '2027-01-24'), 'segera', 'Berakhir 60 hari lagi, 24 Januari 2027'],
  [mou(null, null, '2026-11-26'), 'segera', 'Berakhir 1 hari lagi, 26 November 2026'],
  [mou('1/MoU', '2026-01-01', '2026-11-25'), 'segera', 'Berakhir hari ini'],
  [mou('1/MoU', '2026-01-01', '2026-11-24'), 'berakhir', 'Berakhir 24 November 2026'],
  [mou('1/MoU', '2026-12-01', '2026-12-31'), 'belum', 'Berlaku mulai 1 Desember 2026'],
])('%j is %s', (given, keadaan, sebutan) => {
  expect(keadaanMou(given, HARI_INI, 60)).toBe(keadaan)
  expect(sebutMou(given, HARI_INI, 60)).toBe(sebutan)
})
