import { describe, expect, it } from 'vitest'
import { alasanTidakDapatDigeser, angkaPagu, bagianBeban, hitungBeban, jumlahkan, peringatanPagu, sebutProgram, type BiayaPadaPagu } from '../../../domain/anggaran/pagu'

const item = (given: Partial<BiayaPadaPagu> = {}): BiayaPadaPagu => ({ dasar: 'tetap', rencana: 0, komitmen: 0, realisasi: 0, peserta: 0, dalamRencana: true, ...given })

describe('what an item weighs', () => {
  it.each<[string, Partial<BiayaPadaPagu>, number, number]>([
    ['its plan while nothing is bound', { rencana: 10 }, 10, 0],
    ['its plan for each participant', { rencana: 10, dasar: 'per_orang', peserta: 4 }, 40, 0],
    ['what is bound, though the plan was more', { rencana: 10, komitmen: 7 }, 7, 7],
    ['what is paid, though less was bound', { rencana: 10, komitmen: 7, realisasi: 8 }, 8, 8],
    ['nothing when its programme is not planned', { rencana: 10, dalamRencana: false }, 0, 0],
    ['what is bound even when its programme is cancelled', { rencana: 10, komitmen: 7, realisasi: 3, dalamRencana: false }, 7, 7],
  ])('%s', (_, given, beban, terikat) => {
    expect(hitungBeban([item(given)])).toMatchObject({ beban, terikat })
  })

  it('adds up, and the parts of the bar are the whole of it', () => {
    const beban = hitungBeban([item({ rencana: 10 }), item({ rencana: 20, komitmen: 25 }), item({ komitmen: 5, realisasi: 4 })])
    expect(beban).toEqual({ rencana: 30, komitmen: 30, realisasi: 4, terikat: 30, beban: 40 })
    expect(bagianBeban(beban)).toEqual({ realisasi: 4, terikat: 26, rencana: 10 })
  })
})

it('the effective ceiling is the ceiling with what came and went; sums of a year are sums of lines', () => {
  const line = angkaPagu({ pagu: 100, masuk: 30, keluar: 10 }, hitungBeban([item({ rencana: 130 })]))
  expect(line).toMatchObject({ paguEfektif: 120, sisa: -10 })
  expect(jumlahkan([line, line])).toMatchObject({ paguEfektif: 240, beban: 260, sisa: -20 })
})

describe('a line over its ceiling', () => {
  it.each([
    [100, 0, 100, null],
    [100, 0, 130, 'Rencana pada “Kursus” (Rp130) melampaui pagu Rp100: lebih Rp30.'],
    [100, 110, 130, 'Komitmen dan realisasi pada “Kursus” (Rp110) melampaui pagu Rp100: lebih Rp10.'],
  ])('of %s with %s bound and a load of %s', (paguEfektif, terikat, beban, kalimat) => {
    expect(peringatanPagu('“Kursus”', { paguEfektif, terikat, beban })).toBe(kalimat)
  })

  it('lets go only of what is neither bound nor paid', () => {
    const line = { paguEfektif: 100, terikat: 60 }
    expect(alasanTidakDapatDigeser('“Kursus”', line, 40)).toBeNull()
    expect(alasanTidakDapatDigeser('“Kursus”', line, 41)).toBe('Dari “Kursus” paling banyak Rp40 yang dapat digeser, karena Rp60 sudah terikat atau dibayar.')
    expect(alasanTidakDapatDigeser('“Kursus”', { paguEfektif: 50, terikat: 60 }, 1)).toMatch(/paling banyak Rp0/)
  })
})

it.each([
  [['A'], 'A'],
  [['A', 'B'], 'A dan B'],
  [['A', 'B', 'C'], 'A, B, dan C'],
  [['A', 'B', 'C', 'D', 'E'], 'A, B, dan 3 program lain'],
])('%j are named “%s”', (judul, kalimat) => {
  expect(sebutProgram(judul)).toBe(kalimat)
})
