import type { EntityManager } from 'typeorm'
import { findSkp, skpOf, type SkpRow } from '../../../db/queries/skp.query'
import { AppError } from '../../../domain/shared/app-error'
import { namaBulan } from '../../../domain/shared/iso-date'
import { findOverlap, formatRentang, rentangProblem, type Rentang } from '../../../domain/skp/rentang'
import { STATUS_SKP_LABEL } from '../../../domain/skp/skp'
import { assertEditable } from '../../../domain/skp/status'

/** The SKP, or the plain sentence that it is not there (or is in the bin). */
export async function mustFindSkp(tx: EntityManager, skpId: string): Promise<SkpRow> {
  const skp = await findSkp(tx, skpId)
  if (!skp || skp.dihapusPada) throw new AppError('NOT_FOUND', 'SKP itu sudah tidak ada atau sudah dibuang.')
  return skp
}

/** Throws unless the content of the SKP that holds a row may be written; gives the SKP. */
export async function mustEdit(tx: EntityManager, skpId: string | undefined): Promise<SkpRow> {
  if (!skpId) throw new AppError('NOT_FOUND', 'Baris itu sudah tidak ada. Layar dimuat ulang.')
  const skp = await mustFindSkp(tx, skpId)
  assertEditable(skp.status)
  return skp
}

/** "1 Januari s.d. … (Disetujui)" for sentences about an SKP that is there already. */
export const sebutSkp = (skp: Pick<SkpRow, 'mulai' | 'selesai' | 'status'>): string => `${formatRentang(skp)} (${STATUS_SKP_LABEL[skp.status]})`

/** Refuses a range that is not within the year or shares a day with another SKP of the person. */
export async function checkRentang(tx: EntityManager, pegawaiId: string, tahun: number, range: Rentang, exceptId?: string): Promise<void> {
  const problem = rentangProblem(range, tahun)
  if (problem) throw new AppError('INVALID_INPUT', problem, { mulai: problem })
  const others = (await skpOf(tx, [pegawaiId], tahun)).filter(({ id }) => id !== exceptId)
  const overlap = findOverlap(range, others)
  if (overlap) throw new AppError('CONFLICT', `Pegawai ini sudah mempunyai SKP ${sebutSkp(overlap)}, dan dua SKP tidak boleh bertumpang tindih. Ubah tanggalnya, atau pilih “Ubah SKP” pada SKP itu.`, { mulai: 'Bertumpang tindih dengan SKP lain.' })
}

/** Months (and quarters) that are locked and use the plan, in words; from `since` on where given. */
export async function lockedUse(tx: EntityManager, of: 'skp' | 'rhk' | 'indikator', id: string, since = '0000'): Promise<string[]> {
  const indikator = { skp: `r."skp_id" = ?1`, rhk: `r."id" = ?1`, indikator: `i."id" = ?1` }[of]
  const rows = await tx.query<{ jenis: string; tahun: number; nomor: number }[]>(
    `SELECT DISTINCT p."jenis", p."tahun", p."nomor", p."mulai" FROM "periode" p
     WHERE p."status" IN ('dikunci', 'arsip') AND p."selesai" >= ?2 AND (
       EXISTS (SELECT 1 FROM "indikator" i JOIN "rhk" r ON r."id" = i."rhk_id" WHERE ${indikator} AND (
         EXISTS (SELECT 1 FROM "realisasi" x WHERE x."indikator_id" = i."id" AND x."periode_id" = p."id")
         OR EXISTS (SELECT 1 FROM "bukti" x WHERE x."indikator_id" = i."id" AND x."periode_id" = p."id")
         OR EXISTS (SELECT 1 FROM "umpan_balik" x WHERE x."indikator_id" = i."id" AND x."periode_id" = p."id")))
       ${of === 'rhk' ? `OR EXISTS (SELECT 1 FROM "rencana_aksi" x WHERE x."rhk_id" = ?1 AND x."periode_id" = p."id")` : ''}
       ${of === 'skp' ? `OR EXISTS (SELECT 1 FROM "penilaian" x WHERE x."skp_id" = ?1 AND x."periode_id" = p."id")` : ''})
     ORDER BY p."mulai"`,
    [id, since],
  )
  return rows.map(({ jenis, tahun, nomor }) => (jenis === 'bulanan' ? `${namaBulan(nomor)} ${tahun}` : `${jenis} ${nomor} ${tahun}`))
}

/** Refuses to take away what locked months are built on. */
export async function refuseLocked(tx: EntityManager, of: 'skp' | 'rhk' | 'indikator', id: string, nama: string): Promise<void> {
  const months = await lockedUse(tx, of, id)
  if (months.length > 0)
    throw new AppError('RULE_BROKEN', `${nama} sudah dipakai pada bulan yang dikunci (${months.join(', ')}), jadi tidak dihapus. Bila rencananya memang berganti, pilih “Ubah SKP”.`)
}
