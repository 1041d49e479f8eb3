import type { EntityManager } from 'typeorm'
import { KebutuhanSumberEntity } from '../../../db/entities/kebutuhan-sumber.entity'
import { insertRows } from '../../../db/insert-rows'
import { manyIds } from '../../../db/many-ids'
import { aturanPadaAtauAwal } from '../../../db/queries/aturan.query'
import { kebutuhanTahun, nilaiTahun, padananSemua } from '../../../db/queries/kebutuhan.query'
import { kesenjanganSemua, pemegangJabatan } from '../../../db/queries/standar.query'
import { calonPenilaian, calonStandar, type CalonSumber } from '../../../domain/kompetensi/calon-kebutuhan'
import { hasilKumpul, kalimatKumpul, rencanaKumpul, type HasilKumpul, type RencanaKumpul } from '../../../domain/kompetensi/kumpul'
import type { AturanPrioritas, SumberTercatat } from '../../../domain/kompetensi/prioritas'
import type { AturanStandar } from '../../../domain/kompetensi/standar-bawaan'
import type { Predikat } from '../../../domain/penilaian/predikat'

/** The day a year's needs are seen from: today, its last day when it is over, its first when it has not begun. */
export const hariTahun = (tahun: number, today: string): string => {
  const [first, last] = [`${tahun}-01-01`, `${tahun}-12-31`]
  return today < first ? first : today > last ? last : today
}

interface Saat {
  tahun: number
  today: string
  now: string
}

/** Compares standards, proof and appraisals with the list, and writes what differs. */
export async function kumpulkan(tx: EntityManager, { tahun, today, now }: Saat): Promise<HasilKumpul & { kalimat: string }> {
  const hari = hariTahun(tahun, today)
  // A year that has not begun is planned from the present one; what it rests on stays when the new year comes.
  const dinilai = Math.min(tahun, Number(today.slice(0, 4)))
  const plan = rencanaKumpul(await kebutuhanTahun(tx, tahun), {
    calon: [...(await dariStandar(tx, hari)), ...(await dariPenilaian(tx, dinilai, hari))],
    tetap: await dariPenilaian(tx, dinilai - 1, hari),
    padanan: new Map((await padananSemua(tx)).map((one) => [one.kunci, one])),
  })
  await tulis(tx, plan, tahun, now)
  const hasil = hasilKumpul(plan)
  return { ...hasil, kalimat: kalimatKumpul(hasil) }
}

async function dariStandar(tx: EntityManager, hari: string): Promise<CalonSumber[]> {
  const gaps = await kesenjanganSemua(tx, await pemegangJabatan(tx, hari), hari)
  return gaps.flatMap(({ pegawaiId, jabatan, butir }) => calonStandar(pegawaiId, jabatan, butir))
}

async function dariPenilaian(tx: EntityManager, tahun: number, hari: string): Promise<CalonSumber[]> {
  const { isi: aturan } = await aturanPadaAtauAwal<AturanStandar>(tx, 'kompetensi_standar', hari)
  const { isi: prioritas } = await aturanPadaAtauAwal<AturanPrioritas>(tx, 'prioritas_kebutuhan', hari)
  const rendah = Object.keys(prioritas.predikat) as Predikat[]
  return (await nilaiTahun(tx, tahun)).flatMap((one) => calonPenilaian(aturan, rendah, one))
}

async function tulis(tx: EntityManager, plan: RencanaKumpul, tahun: number, now: string): Promise<void> {
  const id = manyIds()
  const row = (kebutuhanId: string, { sumber, rujukan, keterangan, ukuran }: SumberTercatat) => ({ id: id(), kebutuhan_id: kebutuhanId, sumber, rujukan, keterangan, ukuran })
  const made = plan.baru.map((need) => ({ need, id: id() }))
  const removed = async (table: string, ids: readonly string[]) => {
    if (ids.length > 0) await tx.query(`DELETE FROM "${table}" WHERE "id" IN (SELECT "value" FROM json_each(?))`, [JSON.stringify(ids)])
  }
  await removed('kebutuhan', plan.hapusKebutuhan)
  await removed('kebutuhan_sumber', plan.hapusSumber)
  for (const { sumberId, keterangan, ukuran } of plan.ubah) await tx.update(KebutuhanSumberEntity, { id: sumberId }, { keterangan, ukuran })
  await insertRows(tx, 'kebutuhan', made.map(({ need, id: own }) => ({ id: own, tahun, pegawai_id: need.pegawaiId, jenis: need.jenis, kompetensi: need.kompetensi, kunci: need.kunci, dibuat_pada: now }))) // prettier-ignore
  await insertRows(tx, 'kebutuhan_sumber', [
    ...made.flatMap(({ need, id: own }) => need.sumber.map((source) => row(own, source))),
    ...plan.tambah.map(({ kebutuhanId, sumber }) => row(kebutuhanId, sumber)),
  ])
}
