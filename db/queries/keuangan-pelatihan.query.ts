import type { EntityManager } from 'typeorm'
import type { SumberAnggaran } from '../../domain/anggaran/anggaran'
import type { BebanMata, BiayaBerbeban, MataAnggaran } from '../../domain/anggaran/beban-mata'
import { dalamRencana, type Pelatihan } from '../../domain/pelatihan/pelatihan'
import { anggaranTahun, type BarisAnggaran } from './anggaran.query'
import { biayaTahun, kursiTahun, pelatihanTahun, type BiayaTersimpan, type KursiTahun } from './pelatihan.query'

export interface MataTahun extends MataAnggaran {
  sumber: SumberAnggaran
}
/** Everything that weighs on the budget lines of a year. */
export interface KeuanganTahun {
  mata: (MataTahun & BebanMata)[]
  biaya: (BiayaTersimpan & BiayaBerbeban)[]
}

/** The lines of a year with their ceilings after shifts, and all cost items with what their programmes say of them. */
export const keuanganTahun = async (tx: EntityManager, tahun: number): Promise<KeuanganTahun> => keuanganDari(tx, tahun, await pelatihanTahun(tx, tahun), await kursiTahun(tx, tahun))

/** The same where all programmes and seats of the year have been read already. */
export async function keuanganDari(tx: EntityManager, tahun: number, programs: readonly Pelatihan[], kursi: KursiTahun): Promise<KeuanganTahun> {
  const program = new Map(programs.map((one) => [one.id, one]))
  const biaya = (await biayaTahun(tx, tahun)).map((one) => {
    const of = program.get(one.pelatihanId)
    return { ...one, dalamRencana: of !== undefined && dalamRencana(of), peserta: kursi.get(one.pelatihanId)?.length ?? 0 }
  })
  return { mata: await bebanTahun(tx, tahun), biaya }
}

/** What the year's programmes weigh on each line now. */
export const bebanTahun = async (tx: EntityManager, tahun: number): Promise<(MataTahun & BebanMata)[]> => (await anggaranTahun(tx, tahun)).map((line) => ({ ...toMata(line), beban: line.beban }))

const toMata = ({ id, sumber, kodeRekening, uraian, paguEfektif }: BarisAnggaran): MataTahun => ({ id, sumber, kodeRekening, uraian, pagu: paguEfektif })
