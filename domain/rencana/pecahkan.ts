/** The best plan: one objective after the other, each kept while the next is bettered, and the answer judged in whole numbers. */
import { TUJUAN, type Baris, type Pemecah, type ProgramLinear, type Tujuan } from './program-linear'
import { rumuskan } from './rumus'
import { nilaiRencana, pelanggaran, type NilaiRencana, type Pilihan, type Soal } from './soal'

export interface HasilRencana {
  readonly pilihan: Pilihan
  readonly nilai: NilaiRencana
  /** Objectives of which it is proved that nothing is better; all of them, unless time ran out. */
  readonly pasti: readonly Tujuan[]
}

/** Null: not even what is pinned in fits (sematanMustahil says on which line). */
export function pecahkan(soal: Soal, pemecah: Pemecah, langkah: (selesai: number) => void = () => undefined): HasilRencana | null {
  const { linear, rapikan, baca } = rumuskan(soal)
  if (linear.kolom.length === 0) return { pilihan: [], nilai: nilaiRencana(soal, []), pasti: TUJUAN }
  const tetap: Baris[] = []
  const pasti: Tujuan[] = []
  let kini: Float64Array | null = null
  for (const [i, tujuan] of TUJUAN.entries()) {
    const jawab = terbaik({ kolom: linear.kolom, baris: [...linear.baris, ...tetap] }, tujuan, pemecah, kini)
    if (!jawab) return null
    kini = rapikan(jawab.nilai)
    if (jawab.pasti) pasti.push(tujuan)
    tetap.push(dijaga(linear, tujuan, kini))
    langkah(i + 1)
  }
  return periksa(soal, linear, baca(kini ?? []), kini ?? new Float64Array(), pasti)
}

/** What already is as good as it can ever be needs no search. */
function terbaik(soal: ProgramLinear, tujuan: Tujuan, pemecah: Pemecah, kini: Float64Array | null): ReturnType<Pemecah> {
  const puncak = soal.kolom.reduce((sum, { bawah, atas, tujuan: t }) => sum + (tujuan === 'biaya' ? bawah : atas) * t[tujuan], 0)
  return kini && jumlah(soal, tujuan, kini) === puncak ? { nilai: kini, pasti: true } : pemecah(soal, tujuan, kini)
}

const jumlah = ({ kolom }: ProgramLinear, tujuan: Tujuan, nilai: ArrayLike<number>): number => kolom.reduce((sum, each, i) => sum + each.tujuan[tujuan] * (nilai[i] ?? 0), 0)

/** The objective may not fall below what it has. A quarter of a whole is left for the solver's own rounding. */
function dijaga(soal: ProgramLinear, tujuan: Tujuan, nilai: ArrayLike<number>): Baris {
  const suku = soal.kolom.flatMap(({ tujuan: t }, i) => (t[tujuan] === 0 ? [] : [[i, t[tujuan]] as const]))
  return { suku, bawah: tujuan === 'biaya' ? -Infinity : jumlah(soal, tujuan, nilai) - 0.25, atas: Infinity }
}

/** A proposal that breaks a rule or is not worth what the solver says is a bug, never shown. */
function periksa(soal: Soal, linear: ProgramLinear, pilihan: Pilihan, kini: Float64Array, pasti: readonly Tujuan[]): HasilRencana {
  const salah = pelanggaran(soal, pilihan)
  const nilai = nilaiRencana(soal, pilihan)
  const beda = TUJUAN.find((tujuan) => nilai[tujuan] !== jumlah(linear, tujuan, kini))
  if (salah ?? beda) throw new Error(`The solver's plan fails the check: ${JSON.stringify(salah ?? { tujuan: beda, nilai })}`)
  return { pilihan, nilai, pasti }
}
