import { createHash } from 'node:crypto'
import type { EntityManager } from 'typeorm'
import { bacaBerkas } from '../../../db/queries/berkas.query'
import type { Naskah } from '../../../db/queries/naskah.query'
import { AppError } from '../../../domain/shared/app-error'

/** The stored bytes of an issued paper, byte for byte what was issued: IO when the disk changed one of them since. */
export async function pdfTersimpan(tx: EntityManager, { id, pdfBerkasId }: Naskah): Promise<Uint8Array> {
  const file = pdfBerkasId === null ? null : await bacaBerkas(tx, pdfBerkasId)
  if (!file) throw new Error(`The stored file of paper ${id} is missing`)
  if (createHash('sha256').update(file.isi).digest('hex') === pdfBerkasId) return file.isi
  throw new AppError('IO', 'Berkas naskah ini tidak sama lagi dengan saat diterbitkan, jadi tidak ditampilkan. Naskah lain tidak terpengaruh. Pulihkan data dari cadangan yang lebih lama.')
}
