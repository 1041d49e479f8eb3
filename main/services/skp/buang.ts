import type { EntityManager } from 'typeorm'
import { identitasPada } from '../../../db/queries/identitas.query'
import { findSkp } from '../../../db/queries/skp.query'
import { AppError } from '../../../domain/shared/app-error'
import { checkRentang, mustFindSkp, refuseLocked } from './penjaga'

/** To the bin: drafts and submitted ones that no locked month is built on. Approved ones are changed or closed instead. */
export async function buangSkp(tx: EntityManager, skpId: string, now: string): Promise<void> {
  const skp = await mustFindSkp(tx, skpId)
  if (skp.status !== 'draft' && skp.status !== 'pengajuan')
    throw new AppError('RULE_BROKEN', 'SKP yang sudah disetujui tidak dibuang. Pilih “Ubah SKP” bila isinya berganti, atau “Tutup SKP” bila sudah selesai.')
  await refuseLocked(tx, 'skp', skpId, 'SKP ini')
  await tx.query(`UPDATE "skp" SET "dihapus_pada" = ? WHERE "id" = ?`, [now, skpId])
}

/** Out of the bin, where its days are still free. */
export async function pulihkanSkp(tx: EntityManager, skpId: string): Promise<void> {
  const skp = await findSkp(tx, skpId)
  if (!skp?.dihapusPada) throw new AppError('NOT_FOUND', 'SKP itu tidak ada lagi di tempat sampah.')
  await checkRentang(tx, skp.pegawaiId, skp.tahun, skp)
  await tx.query(`UPDATE "skp" SET "dihapus_pada" = NULL WHERE "id" = ?`, [skpId])
}

/** What is in the bin, newest first. */
export async function sampahSkp(tx: EntityManager, today: string) {
  const rows = await tx.query<{ skpId: string; pegawaiId: string; tahun: number; mulai: string; selesai: string; dihapusPada: string }[]>(
    `SELECT "id" AS "skpId", "pegawai_id" AS "pegawaiId", "tahun", "mulai", "selesai", "dihapus_pada" AS "dihapusPada" FROM "skp"
     WHERE "dihapus_pada" IS NOT NULL ORDER BY "dihapus_pada" DESC LIMIT 500`,
  )
  const names = await identitasPada(tx, rows.map(({ pegawaiId }) => pegawaiId), today)
  return rows.map(({ pegawaiId, ...row }) => ({ ...row, nama: names.get(pegawaiId)?.nama ?? '', nip: names.get(pegawaiId)?.nip ?? null }))
}
