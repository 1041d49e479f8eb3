import type { EntityManager } from 'typeorm'
import { AppError } from '../../domain/shared/app-error'
import type { StatusPeriode } from '../../domain/sesi/sesi'

/** A month. `dikunciPada` is null while closing is not finished: locked, but its backup not yet made. */
export interface PeriodeBulan {
  id: string
  tahun: number
  bulan: number
  mulai: string
  selesai: string
  status: StatusPeriode
  dikunciPada: string | null
  alasanBuka: string | null
}

const COLUMNS = `"id", "tahun", "nomor" AS "bulan", "mulai", "selesai", "status", "dikunci_pada" AS "dikunciPada", "alasan_buka" AS "alasanBuka"`

/** All months that were opened, newest first. */
export const semuaPeriode = (tx: EntityManager): Promise<PeriodeBulan[]> =>
  tx.query(`SELECT ${COLUMNS} FROM "periode" WHERE "jenis" = 'bulanan' ORDER BY "mulai" DESC`)

/** The month, or null while nobody opened it. */
export async function cariPeriode(tx: EntityManager, tahun: number, bulan: number): Promise<PeriodeBulan | null> {
  const [row] = await tx.query<PeriodeBulan[]>(
    `SELECT ${COLUMNS} FROM "periode" WHERE "jenis" = 'bulanan' AND "tahun" = ? AND "nomor" = ?`,
    [tahun, bulan],
  )
  return row ?? null
}

/** The month by its id; NOT_FOUND when it is gone. */
export async function periodeById(tx: EntityManager, id: string): Promise<PeriodeBulan> {
  const [row] = await tx.query<PeriodeBulan[]>(`SELECT ${COLUMNS} FROM "periode" WHERE "id" = ?`, [id])
  if (!row) throw new AppError('NOT_FOUND', 'Bulan ini belum dibuka. Buka dahulu dari layar Sesi Bulanan.')
  return row
}

/** The month before that was opened, whatever its distance; null for the first. */
export async function periodeSebelum(tx: EntityManager, mulai: string): Promise<string | null> {
  const [row] = await tx.query<{ id: string }[]>(
    `SELECT "id" FROM "periode" WHERE "jenis" = 'bulanan' AND "mulai" < ? ORDER BY "mulai" DESC LIMIT 1`,
    [mulai],
  )
  return row?.id ?? null
}

/** True when the month refuses every change. */
export const terkunci = ({ status }: Pick<PeriodeBulan, 'status'>): boolean => status === 'dikunci' || status === 'arsip'
