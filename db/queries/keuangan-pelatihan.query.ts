import type { EntityManager } from 'typeorm'
import type { SumberAnggaran } from '../../domain/anggaran/anggaran'
import { bebanPerMata, type BebanMata, type BiayaBerbeban, type MataAnggaran } from '../../domain/anggaran/beban-mata'
import { ikutSerta } from '../../domain/pelatihan/peserta'
import { dalamRencana } from '../../domain/pelatihan/rencana'
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
  return { mata: await mataTahun(tx, tahun), biaya }
}

/** What the year's programmes weigh on each line now. */
export async function bebanTahun(tx: EntityManager, tahun: number): Promise<(MataTahun & BebanMata)[]> {
  const { mata, biaya } = await keuanganTahun(tx, tahun)
  const beban = new Map(bebanPerMata(mata, biaya).map((one) => [one.id, one.beban]))
  return mata.map((one) => ({ ...one, beban: beban.get(one.id) ?? 0 }))
}

const mataTahun = (tx: EntityManager, tahun: number): Promise<MataTahun[]> =>
  tx.query<MataTahun[]>(
    `SELECT a."id", a."sumber", a."kode_rekening" AS "kodeRekening", a."uraian",
       a."pagu" + coalesce((SELECT sum(m."jumlah") FROM "anggaran_pergeseran" m WHERE m."ke_id" = a."id"), 0)
                - coalesce((SELECT sum(k."jumlah") FROM "anggaran_pergeseran" k WHERE k."dari_id" = a."id"), 0) AS "pagu"
     FROM "anggaran" a WHERE a."tahun" = ? ORDER BY a."sumber", a."kode_rekening"`,
    [tahun],
  )
