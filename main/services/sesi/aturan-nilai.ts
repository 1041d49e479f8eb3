import type { EntityManager } from 'typeorm'
import { aturanPada } from '../../../db/queries/aturan.query'
import type { PeriodeBulan } from '../../../db/queries/periode.query'
import type { AturanBukti, AturanPerbaikan } from '../../../domain/penilaian/perbaikan'

/** What a month asks beside a rating (rules R14 and R15), as in force at its end. */
export interface AturanNilai {
  perbaikan: AturanPerbaikan
  bukti: AturanBukti
}

/** Reads both rules as in force at the month's end. */
export const bacaAturanNilai = async (tx: EntityManager, { selesai }: PeriodeBulan): Promise<AturanNilai> => ({
  perbaikan: (await aturanPada<AturanPerbaikan>(tx, 'perbaikan', selesai)).isi,
  bukti: (await aturanPada<AturanBukti>(tx, 'bukti_rating', selesai)).isi,
})
