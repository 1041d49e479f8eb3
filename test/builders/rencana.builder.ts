import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { BiayaBaris, OrangSoal, ProgramSoal, Soal } from '../../domain/rencana/soal'
import { pemecahHighs } from '../../main/rencana/highs'

/** The solver itself, without a thread. */
export const pemecah = (detik = 60) => pemecahHighs(readFileSync(createRequire(import.meta.url).resolve('highs/runtime')), { detik })

/** Numbers between 0 and 1, the same for the same seed. */
export function acak(seed: number): () => number {
  let s = seed >>> 0
  return () => {
    s = (s + 0x6d2b79f5) >>> 0
    let t = Math.imul(s ^ (s >>> 15), s | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

export const aProgram = (id: string, given: Partial<ProgramSoal> = {}): ProgramSoal => ({ id, jp: 20, jpTahun: given.jp ?? 20, prioritas: 3, kuota: null, sematan: 'bebas', biaya: [], calon: [], ...given })
export const anOrang = (id: string, given: Partial<OrangSoal> = {}): OrangSoal => ({ id, minimal: 20, jam: 0, ...given })
export const tetap = (anggaranId: string | null, rupiah: number): BiayaBaris => ({ anggaranId, tetap: rupiah, perOrang: 0 })
export const perOrang = (anggaranId: string | null, rupiah: number): BiayaBaris => ({ anggaranId, tetap: 0, perOrang: rupiah })

/** A small random question: at most `pasang` pairs of programme and candidate, so that every choice can be tried. */
export function soalKecil(seed: number, pasang = 9): Soal {
  const r = acak(seed)
  const antara = (a: number, b: number) => a + Math.floor(r() * (b - a + 1))
  const orang = Array.from({ length: antara(1, 5) }, (_, i) => anOrang(`o${i}`, { minimal: r() < 0.2 ? null : 20, jam: [0, 0, 0, 4, 8, 12, 20][antara(0, 6)]! }))
  const baris = Array.from({ length: antara(1, 3) }, (_, i) => ({ id: `b${i}`, tersedia: antara(-1, 12) * 1_000_000 + antara(0, 3) * 125_500 }))
  let left = pasang
  const program = Array.from({ length: antara(1, 5) }, (_, i) => {
    const calon = orang.filter(() => r() < 0.6).slice(0, left).map(({ id }) => id) // prettier-ignore
    left -= calon.length
    const biaya = Array.from({ length: antara(0, 2) }, () => ({ anggaranId: r() < 0.1 ? null : baris[antara(0, baris.length - 1)]!.id, tetap: r() < 0.3 ? 0 : antara(1, 12) * 350_500, perOrang: r() < 0.4 ? 0 : antara(1, 8) * 125_250 }))
    const pin = r()
    const jp = [4, 6, 8, 10, 12, 20, 30][antara(0, 6)]!
    // Some end in the next year: they cost now, and count then.
    return aProgram(`p${i}`, { jp, jpTahun: (seed + i) % 5 === 0 ? 0 : jp, prioritas: antara(1, 5), kuota: r() < 0.4 ? antara(1, 3) : null, sematan: pin < 0.1 ? 'masuk' : pin < 0.2 ? 'keluar' : 'bebas', biaya, calon })
  })
  return { baris, program, orang }
}

/**
 * A large office: `orang` people in units of 25, invited to programmes by unit and by what they lack. A third of the
 * programmes draws on a second line, half have a quota, six of ten cost something for each participant.
 */
export function soalBesar(seed: number, { orang: n = 1000, program: p = 60, baris: l = 5, ketat = 0.5 } = {}): Soal {
  const r = acak(seed)
  const antara = (a: number, b: number) => a + Math.floor(r() * (b - a + 1))
  const orang = Array.from({ length: n }, (_, i) => anOrang(`o${String(i).padStart(4, '0')}`, { minimal: r() < 0.2 ? null : 20, jam: [0, 0, 0, 4, 8, 12, 20][antara(0, 6)]! }))
  const unit = Math.ceil(n / 25)
  const habis = new Array<number>(l).fill(0)
  const program = Array.from({ length: p }, (_, i) => {
    const first = antara(0, unit - 1)
    const units = new Set([first, ...(r() < 0.5 ? [(first + antara(1, 3)) % unit] : [])])
    const calon = orang.filter((_o, at) => units.has(Math.floor(at / 25)) && r() < 0.7).map(({ id }) => id)
    const kuota = r() < 0.5 ? Math.max(5, Math.floor(calon.length * 0.7)) : null
    const lines = new Set([antara(0, l - 1), ...(r() < 0.33 ? [antara(0, l - 1)] : [])])
    const biaya = [...lines].map((at) => ({ anggaranId: `b${at}`, tetap: antara(4, 40) * 250_000, perOrang: r() < 0.6 ? antara(1, 20) * 25_000 : 0 }))
    for (const [at, line] of [...lines].entries()) habis[line]! += biaya[at]!.tetap + biaya[at]!.perOrang * Math.min(calon.length, kuota ?? calon.length)
    return aProgram(`p${String(i).padStart(2, '0')}`, { jp: [4, 6, 8, 10, 12, 16, 20, 24, 30, 40][antara(0, 9)]!, prioritas: antara(1, 5), kuota, biaya, calon })
  })
  return { baris: habis.map((rupiah, i) => ({ id: `b${i}`, tersedia: Math.floor((rupiah * ketat) / 100_000) * 100_000 })), program, orang }
}
