/**
 * The best plan under the ceilings, as a question. Given are
 * - budget lines, each with what is still free on it (ceiling with its shifts, less what is bound whatever is chosen);
 * - programmes p with hours jp (of which those earned this year count towards its minimum), priority 1–5, quota, candidates, and cost on each line: fixed F(p,l), and V(p,l) for each
 *   participant. An item without a line costs money but has no ceiling;
 * - people i with the hours they have or will have without the choice, and the minimum of the year (none for some).
 *
 * Chosen are programmes x(p) and who takes part y(p,i) among the candidates, so that
 * - on every line Σ F(p,l)·x(p) + V(p,l)·Σ y(p,i) ≤ what is free;
 * - Σ y(p,i) ≤ quota(p), nobody takes part in what is not chosen, and what is chosen has somebody in it (unless it has no
 *   candidates at all and is pinned in);
 * - pinned in is chosen, pinned out is not.
 *
 * Best is, each only among what is equally good in all before it:
 * 1. most people who reach their minimum;
 * 2. most hours counted towards a minimum, for each person up to what was missing;
 * 3. most hours weighed by priority: Σ prioritas·jp of everyone who takes part;
 * 4. least cost, money without a line included.
 * Of plans equal in all four the solver takes one; it is given everything in the order of ids and rolls no dice, so the same
 * input always gives the same proposal, in whatever order the rows were read.
 */
import type { Sematan } from '../pelatihan/pelatihan'

/** What a programme costs on one line; `anggaranId` null: no line is named. Rupiah. */
export interface BiayaBaris {
  readonly anggaranId: string | null
  readonly tetap: number
  readonly perOrang: number
}
export interface ProgramSoal {
  readonly id: string
  readonly jp: number
  /** Hours that count in this year: none of a programme that ends in the next. */
  readonly jpTahun: number
  readonly prioritas: number
  readonly kuota: number | null
  readonly sematan: Sematan
  readonly biaya: readonly BiayaBaris[]
  /** People who may take part. */
  readonly calon: readonly string[]
}
export interface OrangSoal {
  readonly id: string
  /** Least hours of the year; null: none is set. */
  readonly minimal: number | null
  /** Hours that count without the choice. */
  readonly jam: number
}
export interface BarisSoal {
  readonly id: string
  /** Rupiah; below zero where more is bound than the line holds. */
  readonly tersedia: number
}
export interface Soal {
  readonly baris: readonly BarisSoal[]
  readonly program: readonly ProgramSoal[]
  readonly orang: readonly OrangSoal[]
}

/** A chosen programme and who takes part. */
export interface ProgramTerpilih {
  readonly id: string
  readonly peserta: readonly string[]
}
export type Pilihan = readonly ProgramTerpilih[]

/** What a choice is worth, best first; the last one is better the smaller it is. */
export interface NilaiRencana {
  /** People who reach their minimum through the choice. */
  readonly capai: number
  readonly jamMinimal: number
  readonly jamBerbobot: number
  readonly biaya: number
}

/** Hours that `orang` lacks to the minimum. */
export const kurang = ({ minimal, jam }: OrangSoal): number => Math.max(0, (minimal ?? 0) - jam)

/** What is free on each line; nothing where more is bound than it holds. */
export const ruangBaris = (soal: Soal): Map<string, number> => new Map(soal.baris.map(({ id, tersedia }) => [id, Math.max(0, tersedia)]))

/** What a programme costs with `peserta` people. Rupiah. */
export const biayaProgram = ({ biaya }: ProgramSoal, peserta: number): number => biaya.reduce((sum, { tetap, perOrang }) => sum + tetap + perOrang * peserta, 0)

/** What a programme costs with `peserta` people, by line; null is money without a line. */
export function biayaPerBaris({ biaya }: ProgramSoal, peserta: number): Map<string | null, number> {
  const sums = new Map<string | null, number>()
  for (const { anggaranId, tetap, perOrang } of biaya) sums.set(anggaranId, (sums.get(anggaranId) ?? 0) + tetap + perOrang * peserta)
  return sums
}

/** What a choice takes from each line, and without a line. Rupiah. */
export function pakaiBaris(soal: Soal, pilihan: Pilihan): Map<string | null, number> {
  const byId = new Map(soal.program.map((program) => [program.id, program]))
  const sums = new Map<string | null, number>()
  for (const { id, peserta } of pilihan) {
    const program = byId.get(id)
    if (program) for (const [line, cost] of biayaPerBaris(program, peserta.length)) sums.set(line, (sums.get(line) ?? 0) + cost)
  }
  return sums
}

/** Hours that each person gets from a choice and that count in this year. */
export function jamDari(soal: Soal, pilihan: Pilihan): Map<string, number> {
  const jp = new Map(soal.program.map((program) => [program.id, program.jpTahun]))
  const hours = new Map<string, number>()
  for (const { id, peserta } of pilihan) for (const one of peserta) hours.set(one, (hours.get(one) ?? 0) + (jp.get(id) ?? 0))
  return hours
}

/** All hours of a choice, whichever year they count in. */
export function jamSeluruhnya(soal: Soal, pilihan: Pilihan): number {
  const jp = new Map(soal.program.map((program) => [program.id, program.jp]))
  return pilihan.reduce((sum, { id, peserta }) => sum + (jp.get(id) ?? 0) * peserta.length, 0)
}

/** What a choice is worth, in whole numbers. */
export function nilaiRencana(soal: Soal, pilihan: Pilihan): NilaiRencana {
  const byId = new Map(soal.program.map((program) => [program.id, program]))
  const hours = jamDari(soal, pilihan)
  let capai = 0
  let jamMinimal = 0
  for (const orang of soal.orang) {
    const need = kurang(orang)
    const got = Math.min(need, hours.get(orang.id) ?? 0)
    jamMinimal += got
    if (need > 0 && got === need) capai += 1
  }
  const sum = (of: (program: ProgramSoal, peserta: number) => number) =>
    pilihan.reduce((total, { id, peserta }) => {
      const program = byId.get(id)
      return total + (program ? of(program, peserta.length) : 0)
    }, 0)
  return { capai, jamMinimal, jamBerbobot: sum(({ jp, prioritas }, n) => jp * prioritas * n), biaya: sum(biayaProgram) }
}

/** Above zero when `a` is the better of the two. */
export function bandingkanNilai(a: NilaiRencana, b: NilaiRencana): number {
  return a.capai - b.capai || a.jamMinimal - b.jamMinimal || a.jamBerbobot - b.jamBerbobot || b.biaya - a.biaya
}

/** Why a choice is not allowed. */
export type Pelanggaran =
  | { readonly jenis: 'program' | 'peserta' | 'kuota' | 'kosong' | 'keluar' | 'masuk'; readonly programId: string }
  | { readonly jenis: 'pagu'; readonly anggaranId: string; readonly lebih: number }

/** The first rule that a choice breaks, or null. Whole numbers only: this is the judge of every proposal. */
export function pelanggaran(soal: Soal, pilihan: Pilihan): Pelanggaran | null {
  const byId = new Map(soal.program.map((program) => [program.id, program]))
  const chosen = new Set<string>()
  for (const { id, peserta } of pilihan) {
    const program = byId.get(id)
    if (!program || chosen.has(id)) return { jenis: 'program', programId: id }
    chosen.add(id)
    const salah = salahPeserta(program, peserta)
    if (salah) return { jenis: salah, programId: id }
  }
  const terlupa = soal.program.find(({ id, sematan }) => sematan === 'masuk' && !chosen.has(id))
  if (terlupa) return { jenis: 'masuk', programId: terlupa.id }
  const used = pakaiBaris(soal, pilihan)
  for (const [anggaranId, room] of ruangBaris(soal)) {
    const lebih = (used.get(anggaranId) ?? 0) - room
    if (lebih > 0) return { jenis: 'pagu', anggaranId, lebih }
  }
  return null
}

function salahPeserta({ sematan, calon, kuota }: ProgramSoal, peserta: readonly string[]): 'keluar' | 'peserta' | 'kuota' | 'kosong' | null {
  if (sematan === 'keluar') return 'keluar'
  const candidates = new Set(calon)
  if (new Set(peserta).size !== peserta.length || peserta.some((one) => !candidates.has(one))) return 'peserta'
  if (kuota !== null && peserta.length > kuota) return 'kuota'
  return peserta.length === 0 && (calon.length > 0 || sematan !== 'masuk') ? 'kosong' : null
}
