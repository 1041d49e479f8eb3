/** A linear programme in whole numbers, with four objectives to be taken one after the other. Plain data: whoever solves it knows nothing of training. */

/** Order of the objectives; the last one is made small, the others large. */
export const TUJUAN = ['capai', 'jamMinimal', 'jamBerbobot', 'biaya'] as const
export type Tujuan = (typeof TUJUAN)[number]

export interface Kolom {
  bawah: number
  readonly atas: number
  readonly tujuan: Record<Tujuan, number>
}
/** Σ coefficient × column between `bawah` and `atas`. */
export interface Baris {
  readonly suku: readonly (readonly [kolom: number, koefisien: number])[]
  readonly bawah: number
  readonly atas: number
}
export interface ProgramLinear {
  readonly kolom: readonly Kolom[]
  readonly baris: readonly Baris[]
}

/** Solves one objective over the rows; the answer is whole numbers, one for each column. */
export interface Pemecah {
  /** `mulai` is a solution to begin with. Null: nothing satisfies the rows. */
  (soal: ProgramLinear, tujuan: Tujuan, mulai: Float64Array | null): { nilai: Float64Array; pasti: boolean } | null
}

export const fpb = (a: number, b: number): number => (b === 0 ? a : fpb(b, a % b))

/** A linear programme in the making. */
export function rakit() {
  const kolom: Kolom[] = []
  const baris: Baris[] = []
  return {
    kolom,
    baris,
    /** A new column between 0 and `atas`; its number. */
    tambahKolom(atas: number, tujuan: Partial<Record<Tujuan, number>> = {}): number {
      return kolom.push({ bawah: 0, atas, tujuan: { capai: 0, jamMinimal: 0, jamBerbobot: 0, biaya: 0, ...tujuan } }) - 1
    },
    /** The column is at its upper bound of 1 whatever else is chosen. */
    wajib(i: number): void {
      const one = kolom[i]
      if (one) one.bawah = 1
    },
    /** What a column is worth besides. */
    beriNilai(i: number, { capai, jamMinimal }: Pick<Record<Tujuan, number>, 'capai' | 'jamMinimal'>): void {
      const tujuan = kolom[i]?.tujuan
      if (!tujuan) return
      tujuan.capai += capai
      tujuan.jamMinimal += jamMinimal
    },
    tambahBaris(suku: Baris['suku'], atas: number, bawah = -Infinity): void {
      baris.push({ suku, bawah, atas })
    },
  }
}
