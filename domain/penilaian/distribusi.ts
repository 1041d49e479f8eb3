import { PREDIKAT_LABEL, type Predikat } from './predikat'

/** One line of a pattern (aturan_set, jenis 'distribusi'); shares in basis points of the people who count. */
export interface BatasKelas {
  readonly kelas: readonly Predikat[]
  readonly min_ada?: number
  readonly terbanyak?: boolean
  readonly maks_bp?: number
  readonly min_bp?: number
}
export type JumlahPredikat = Readonly<Record<Predikat, number>>

export const PREDIKAT_URUT = Object.keys(PREDIKAT_LABEL) as readonly Predikat[]

/** Largest group tried for whether a pattern can be met at all; above it every shipped pattern can. */
const KELOMPOK_KECIL = 9

/**
 * What in `jumlah` departs from the pattern, as sentences to show; empty when it fits or nobody is rated yet.
 * A maximum is rounded down, a minimum up (SE MenPANRB 3/2023; the rounding is ours, the circular is silent).
 */
export function periksaDistribusi(pola: readonly BatasKelas[], jumlah: JumlahPredikat): string[] {
  const n = total(jumlah)
  return n === 0 ? [] : pola.flatMap((batas) => periksaKelas(batas, jumlah, n))
}

function periksaKelas(batas: BatasKelas, jumlah: JumlahPredikat, n: number): string[] {
  const ada = hitung(batas.kelas, jumlah)
  const nama = namaKelas(batas.kelas)
  const kalimat: string[] = []
  if (batas.min_bp !== undefined && ada < minimum(n, batas.min_bp))
    kalimat.push(`${nama} paling sedikit ${minimum(n, batas.min_bp)} orang (${persen(batas.min_bp)} dari ${n}); sekarang ${ada}.`)
  else if (batas.min_ada !== undefined && ada < batas.min_ada)
    kalimat.push(`${nama} harus ada, paling sedikit ${batas.min_ada} orang; sekarang ${ada === 0 ? 'belum ada' : ada}.`)
  if (batas.maks_bp !== undefined && ada > maksimum(n, batas.maks_bp))
    kalimat.push(
      batas.maks_bp === 0
        ? `${nama} tidak boleh ada; sekarang ${ada} orang.`
        : `${nama} paling banyak ${maksimum(n, batas.maks_bp)} orang (${persen(batas.maks_bp)} dari ${n}); sekarang ${ada}.`,
    )
  const lebih = batas.terbanyak ? PREDIKAT_URUT.filter((kelas) => !batas.kelas.includes(kelas) && jumlah[kelas] > ada) : []
  if (lebih.length > 0)
    kalimat.push(`${nama} harus yang terbanyak; sekarang ${ada}, sedangkan ${lebih.map((k) => `${PREDIKAT_LABEL[k]} ${jumlah[k]}`).join(' dan ')}.`)
  return kalimat
}

/** The pattern's text, a line each, as the screen and the form print it. */
export function batasDistribusi(pola: readonly BatasKelas[]): string[] {
  return pola.map(({ kelas, min_ada, terbanyak, maks_bp, min_bp }) => {
    const bagian = [
      terbanyak ? 'yang terbanyak' : null,
      min_bp !== undefined ? `paling sedikit ${persen(min_bp)}` : null,
      maks_bp === 0 ? 'tidak ada' : maks_bp !== undefined ? `paling banyak ${persen(maks_bp)}` : null,
      min_ada !== undefined && !terbanyak && min_bp === undefined ? 'harus ada' : null,
    ]
    return `${namaKelas(kelas)}: ${bagian.filter((teks) => teks !== null).join(', ')}`
  })
}

/** False when no way of rating `n` people meets the whole pattern, as with one person and "Baik". */
export function dapatDipenuhi(pola: readonly BatasKelas[], n: number): boolean {
  if (n === 0 || n > KELOMPOK_KECIL) return true
  return susunan(n, PREDIKAT_URUT.length).some(
    (angka) => periksaDistribusi(pola, Object.fromEntries(PREDIKAT_URUT.map((kelas, i) => [kelas, angka[i] ?? 0])) as JumlahPredikat).length === 0,
  )
}

/** How many have each predikat; null (not rated yet) is not counted. */
export function hitungPredikat(predikat: readonly (Predikat | null)[]): Record<Predikat, number> {
  const jumlah: Record<Predikat, number> = { sangat_baik: 0, baik: 0, butuh_perbaikan: 0, kurang: 0, sangat_kurang: 0 }
  for (const kelas of predikat) if (kelas) jumlah[kelas] += 1
  return jumlah
}

/** All ways to share `n` among `kelas` classes. */
function susunan(n: number, kelas: number): number[][] {
  if (kelas === 1) return [[n]]
  return Array.from({ length: n + 1 }, (_, ini) => susunan(n - ini, kelas - 1).map((sisa) => [ini, ...sisa])).flat()
}

const minimum = (n: number, bp: number) => Math.ceil((n * bp) / 10_000)
const maksimum = (n: number, bp: number) => Math.floor((n * bp) / 10_000)
const hitung = (kelas: readonly Predikat[], jumlah: JumlahPredikat) => kelas.reduce((sum, satu) => sum + jumlah[satu], 0)
const total = (jumlah: JumlahPredikat) => hitung(PREDIKAT_URUT, jumlah)
const namaKelas = (kelas: readonly Predikat[]) => kelas.map((satu) => PREDIKAT_LABEL[satu]).join(' dan/atau ')
const persen = (bp: number) => `${String(bp / 100).replace('.', ',')}%`
