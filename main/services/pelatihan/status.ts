import type { EntityManager } from 'typeorm'
import { pelatihanById } from '../../../db/queries/pelatihan.query'
import { STATUS_PELATIHAN_LABEL, wajibBolehStatus, type StatusPelatihan } from '../../../domain/pelatihan/pelatihan'
import { AppError } from '../../../domain/shared/app-error'
import { jalankanProgram, lepasHasil, tutupProgram } from '../pelaksanaan/penutupan'
import { dalamPagu } from './biaya'
import { setStatus } from './set-status'

/**
 * Moves a programme on. To put it off or cancel it takes a reason, which is kept in its notes with the day; to finish it is to close it, with all that
 * asks for. What would pass a ceiling is refused until `setuju`.
 */
export async function ubahStatusProgram(tx: EntityManager, { id, status, alasan, setuju, today }: { id: string; status: StatusPelatihan; alasan: string; setuju?: boolean | undefined; today: string }): Promise<void> {
  const kini = await pelatihanById(tx, id)
  wajibBolehStatus(kini.status, status)
  if (alasan === '' && (status === 'ditunda' || status === 'dibatalkan')) throw new AppError('INVALID_INPUT', 'Status belum diubah.', { alasan: `Tulis alasan program ${STATUS_PELATIHAN_LABEL[status].toLowerCase()}.` })
  if (kini.status === 'berjalan' && status !== 'selesai') await lepasHasil(tx, id)
  if (status === 'selesai') await tutupProgram(tx, id, null, today)
  else if (status === 'berjalan') await jalankanProgram(tx, id, today)
  else await dalamPagu(tx, kini.tahun, setuju, () => setStatus(tx, kini, status, alasan, today))
}
