import type { EntityManager } from 'typeorm'
import { findGolongan, pangkatLengkap } from '../../domain/pegawai/pangkat'
import { PegawaiEntity } from '../entities/pegawai.entity'
import { PegawaiJabatanEntity } from '../entities/pegawai-jabatan.entity'
import { PegawaiLatihanEntity } from '../entities/pegawai-latihan.entity'
import { PegawaiPangkatEntity } from '../entities/pegawai-pangkat.entity'

export interface RelasiRow {
  id: string
  penilai: string
  jabatanPenilai: string
  atasan: string | null
  berlakuDari: string
  berlakuSampai: string | null
  dasar: string | null
}

const NAMA = (alias: string) =>
  `trim(coalesce(${alias}."gelar_depan" || ' ', '') || ${alias}."nama" || coalesce(', ' || ${alias}."gelar_belakang", ''))`

/** One person with every history, newest first; null if there is none with this id. */
export async function pegawaiDetail(tx: EntityManager, id: string) {
  const pegawai = await tx.findOneBy(PegawaiEntity, { id })
  if (!pegawai) return null
  const newest = { where: { pegawaiId: id }, order: { tmt: 'DESC' } } as const
  const units = await tx.query<{ id: string; nama: string }[]>(`SELECT "id", "nama" FROM "unit"`)
  const unitName = new Map(units.map((unit) => [unit.id, unit.nama]))
  const pangkat = await tx.find(PegawaiPangkatEntity, newest)
  const jabatan = await tx.find(PegawaiJabatanEntity, newest)
  return {
    pegawai,
    pangkat: pangkat.map(({ id, golonganKode, tmt, noSk }) => ({ id, golonganKode, tmt, noSk, pangkat: pangkatOf(golonganKode) })),
    jabatan: jabatan.map(({ pegawaiId: _, ...row }) => ({ ...row, unit: unitName.get(row.unitId) ?? '' })),
    latihan: (await tx.findBy(PegawaiLatihanEntity, { pegawaiId: id })).map(({ pegawaiId: _, ...row }) => row),
    penilai: await relasiOf(tx, id),
  }
}

/** A row of the code's own table when the code is known, else the code as stored. */
const pangkatOf = (kode: string): string => {
  const golongan = findGolongan(kode)
  return golongan ? pangkatLengkap(golongan.kode) : kode
}

async function relasiOf(tx: EntityManager, id: string): Promise<RelasiRow[]> {
  return await tx.query<RelasiRow[]>(
    `SELECT r."id", coalesce(${NAMA('p')}, pl."nama") AS "penilai",
       coalesce(pl."jabatan", (SELECT j."jabatan" FROM "pegawai_jabatan" j WHERE j."pegawai_id" = p."id"
         ORDER BY j."sifat" = 'definitif' DESC, j."tmt" DESC LIMIT 1), '') AS "jabatanPenilai",
       coalesce(${NAMA('a')}, al."nama") AS "atasan",
       r."berlaku_dari" AS "berlakuDari", r."berlaku_sampai" AS "berlakuSampai", r."dasar"
     FROM "relasi_penilai" r
     LEFT JOIN "pegawai" p ON p."id" = r."penilai_pegawai_id" LEFT JOIN "pejabat_luar" pl ON pl."id" = r."penilai_luar_id"
     LEFT JOIN "pegawai" a ON a."id" = r."atasan_pegawai_id" LEFT JOIN "pejabat_luar" al ON al."id" = r."atasan_luar_id"
     WHERE r."pegawai_id" = ? ORDER BY r."berlaku_dari" DESC`,
    [id],
  )
}
