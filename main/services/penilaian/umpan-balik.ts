import type { EntityManager } from 'typeorm'
import { v7 as uuid } from 'uuid'
import type { SifatUmpanBalik } from '../../../domain/sesi/sesi'
import type { NilaiKode } from '../../../domain/skp/skp'

export interface IsiUmpanBalik {
  skpId: string
  periodeId: string
  indikatorId: string | null
  nilaiKode: NilaiKode | null
  sifat: SifatUmpanBalik | undefined
  teks: string
  tanggal: string
}

/** Writes the newest feedback of one cell (an indicator, a behaviour, or the person as a whole); empty takes it away. */
export async function isiUmpanBalik(tx: EntityManager, { skpId, periodeId, indikatorId, nilaiKode, sifat, teks, tanggal }: IsiUmpanBalik): Promise<void> {
  const [lama] = await tx.query<{ id: string; sifat: SifatUmpanBalik }[]>(
    `SELECT "id", "sifat" FROM "umpan_balik" WHERE "periode_id" = ? AND "skp_id" = ? AND "indikator_id" IS ? AND "nilai_kode" IS ?
     ORDER BY "tanggal" DESC, "id" DESC LIMIT 1`,
    [periodeId, skpId, indikatorId, nilaiKode],
  )
  if (teks === '') {
    if (lama) await tx.query(`DELETE FROM "umpan_balik" WHERE "id" = ?`, [lama.id])
  } else if (lama) await tx.query(`UPDATE "umpan_balik" SET "teks" = ?, "sifat" = ? WHERE "id" = ?`, [teks, sifat ?? lama.sifat, lama.id])
  else
    await tx.query(
      `INSERT INTO "umpan_balik" ("id", "skp_id", "periode_id", "target_jenis", "indikator_id", "nilai_kode", "sifat", "teks", "tanggal")
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      [uuid(), skpId, periodeId, indikatorId ? 'indikator' : nilaiKode ? 'perilaku' : 'umum', indikatorId, nilaiKode, sifat ?? 'arahan', teks, tanggal],
    )
}
