import loadHighs, { type Model } from 'highs'
import { fpb, type Pemecah, type ProgramLinear, type Tujuan } from '../../domain/rencana/program-linear'

export interface BatasPecah {
  /** Seconds for one objective before the best found so far is taken. */
  detik: number
}

/**
 * HiGHS (docs/adr/0013): branch and cut, one thread, no random seed of the clock, so the same input gives the same answer.
 * Gaps are zero; every number of the model is whole, so a bound less than one away is the proof.
 */
export async function pemecahHighs(wasm: Uint8Array, { detik }: BatasPecah): Promise<Pemecah> {
  const highs = await loadHighs({ wasmBinary: wasm })
  const { optimal, infeasible } = highs.constants.modelStatus
  return (soal, tujuan, mulai) => {
    const model = highs.createModel(dataModel(highs, soal, tujuan))
    try {
      model.options.set({ output_flag: false, mip_rel_gap: 0, mip_abs_gap: 0.99, mip_feasibility_tolerance: 1e-7, time_limit: detik, random_seed: 0 })
      if (mulai) model.setSolution({ colValue: mulai })
      model.run()
      const status = model.getModelStatus()
      if (status === infeasible && !mulai) return null
      const nilai = bulat(model, soal)
      if (nilai) return { nilai, pasti: status === optimal }
      return { nilai: mulai ?? pertama(model, soal), pasti: false }
    } finally {
      model.dispose()
    }
  }
}

/** Nothing was found in time: the first plan that is allowed, however long that takes. */
function pertama(model: Model, soal: ProgramLinear): Float64Array {
  model.options.set({ time_limit: Infinity, mip_max_improving_sols: 1 })
  model.run()
  const nilai = bulat(model, soal)
  if (!nilai) throw new Error(`HiGHS found no plan (status ${model.getModelStatus()})`)
  return nilai
}

/** The solution in whole numbers, which must keep every row exactly; null where there is none. */
function bulat(model: Model, { kolom, baris }: ProgramLinear): Float64Array | null {
  const { colValue } = model.getSolution()
  if (colValue.length !== kolom.length) return null
  const nilai = Float64Array.from(colValue, Math.round)
  const di = (value: number, { bawah, atas }: { bawah: number; atas: number }) => value >= bawah && value <= atas
  const benar = kolom.every((each, i) => di(nilai[i] ?? NaN, each)) && baris.every((each) => di(each.suku.reduce((sum, [i, v]) => sum + v * (nilai[i] ?? NaN), 0), each))
  return benar ? nilai : null
}

/** Columns, rows by row, and the objective in its own largest whole unit. */
function dataModel(highs: Awaited<ReturnType<typeof loadHighs>>, { kolom, baris }: ProgramLinear, tujuan: Tujuan): Parameters<typeof highs.createModel>[0] {
  const { objectiveSense, variableType } = highs.constants
  const batas = (value: number) => (value === Infinity ? highs.infinity : value === -Infinity ? -highs.infinity : value)
  const unit = kolom.reduce((gcd, { tujuan: t }) => fpb(gcd, t[tujuan]), 0) || 1
  let end = 0
  const starts = [0, ...baris.map(({ suku }) => (end += suku.length))]
  return {
    numCols: kolom.length,
    numRows: baris.length,
    sense: tujuan === 'biaya' ? objectiveSense.minimize : objectiveSense.maximize,
    colCost: kolom.map(({ tujuan: t }) => t[tujuan] / unit),
    colLower: kolom.map(({ bawah }) => bawah),
    colUpper: kolom.map(({ atas }) => atas),
    integrality: kolom.map(() => variableType.integer),
    rowLower: baris.map(({ bawah }) => batas(bawah)),
    rowUpper: baris.map(({ atas }) => batas(atas)),
    matrix: { format: 'csr', numRows: baris.length, numCols: kolom.length, starts, indices: baris.flatMap(({ suku }) => suku.map(([i]) => i)), values: baris.flatMap(({ suku }) => suku.map(([, v]) => v)) },
  }
}
