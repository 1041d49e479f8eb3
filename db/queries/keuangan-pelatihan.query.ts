import type { EntityManager } from 'typeorm'
import type { SumberAnggaran } from '../../domain/anggaran/anggaran'
import type { BebanMata, BiayaBerbeban, MataAnggaran } from '../../domain/anggaran/beban-mata'
import { ikutSerta } from '../../domain/pelatihan/peserta'
import { dalamRencana } from '../../domain/pelatihan/pelatihan'
import { anggaranTahun, type BarisAnggaran } from './anggaran.query'
import { biayaTahun, pelatihanTahun, pesertaTahun, type BiayaTersimpan } from './pelatihan.query'

export interface MataTahun extends MataAnggaran {
  sumber: SumberAnggaran
}
/** Everything that weighs on the budget lines of a year. */
export interface KeuanganTahun {
  mata: MataTahun[]
  biaya: (BiayaTersimpan & BiayaBerbeban)[]
}

/** The lines of a year with their ceilings after shifts, and all cost items with what their programmes say of them. */
export async function keuanganTahun(tx: EntityManager, tahun: number): Promise<KeuanganTahun> {
  const program = new Map((await pelatihanTahun(tx, tahun)).map((one) => [one.id, one]))
  const seats = Map.groupBy((await pesertaTahun(tx, tahun)).filter(ikutSerta), ({ pelatihanId }) => pelatihanId)
  const biaya = (await biayaTahun(tx, tahun)).map((one) => {
    const of = program.get(one.pelatihanId)
    return { ...one, dalamRencana: of !== undefined && dalamRencana(of), peserta: seats.get(one.pelatihanId)?.length ?? 0 }
  })
  return { mata: (await anggaranTahun(tx, tahun)).map(toMata), biaya }
}

/** What the year's programmes weigh on each line now. */
export const bebanTahun = async (tx: EntityManager, tahun: number): Promise<(MataTahun & BebanMata)[]> => (await anggaranTahun(tx, tahun)).map((line) => ({ ...toMata(line), beban: line.beban }))

const toMata = ({ id, sumber, kodeRekening, uraian, paguEfektif }: BarisAnggaran): MataTahun => ({ id, sumber, kodeRekening, uraian, pagu: paguEfektif })
