import type { EntityManager } from 'typeorm'
import type { StatusKeputusan } from '../../domain/sesi/sesi'

export interface KeputusanRow {
  id: string
  bulan: string
  urutan: number
  isi: string
  penanggungJawabId: string | null
  penanggungJawab: string | null
  batasWaktu: string | null
  status: StatusKeputusan
  hasil: string | null
}
const SELECT = `SELECT k."id", substr(p."mulai", 1, 7) AS "bulan", k."urutan", k."isi", k."penanggung_jawab_id" AS "penanggungJawabId",
  o."nama" AS "penanggungJawab", k."batas_waktu" AS "batasWaktu", k."status", k."hasil"
  FROM "keputusan" k JOIN "sesi" s ON s."id" = k."sesi_id" JOIN "periode" p ON p."id" = s."periode_id"
  LEFT JOIN "pegawai" o ON o."id" = k."penanggung_jawab_id"`

/** Decisions of one month’s meeting, in their order. */
export const keputusanBulan = (tx: EntityManager, periodeId: string): Promise<KeputusanRow[]> =>
  tx.query(`${SELECT} WHERE p."id" = ? ORDER BY k."urutan", k."id"`, [periodeId])

/** Open decisions of the months before `mulai`, oldest first. */
export const keputusanTerbuka = (tx: EntityManager, mulai: string): Promise<KeputusanRow[]> =>
  tx.query(`${SELECT} WHERE p."mulai" < ? AND k."status" = 'terbuka' ORDER BY p."mulai", k."urutan", k."id"`, [mulai])
