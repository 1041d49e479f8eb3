import type { EntityManager } from 'typeorm'
import { v7 as uuid } from 'uuid'
import { KantorEntity } from '../../../db/entities/kantor.entity'
import { insertRows } from '../../../db/insert-rows'
import { bahanPenandaTangan } from '../../../db/queries/bahan-naskah.query'
import { pelatihanTahun } from '../../../db/queries/pelatihan.query'
import { rencanaKerja, versiTerbaru } from '../../../db/queries/rencana.query'
import { lewatPagu } from '../../../domain/anggaran/beban-mata'
import { penandaTanganPada } from '../../../domain/naskah/penanda-tangan'
import { banyakBeda } from '../../../domain/pelatihan/beda-rencana'
import { pokokProgram, statusSetelahSetuju, type IsiRencana, type ProgramPokok } from '../../../domain/pelatihan/rencana'
import { AppError } from '../../../domain/shared/app-error'
import type { AppHandlers } from '../../../preload/contract'
import type { Ports } from '../../ports'
import { setStatus } from '../pelatihan/set-status'

type Isian = Parameters<AppHandlers['rencana']['setujui']>[0]

/** Freezes the working plan as the next version, and moves its programmes on. */
export async function setujuiRencana(tx: EntityManager, isian: Isian, ports: Ports): Promise<{ id: string; versi: number }> {
  const { tahun, disetujuiOleh, disetujuiPada, alasan, nomor } = isian
  if (disetujuiPada > ports.today()) throw new AppError('INVALID_INPUT', 'Rencana belum disetujui.', { disetujuiPada: 'Tanggal persetujuan belum tiba.' })
  const isi = await rencanaKerja(tx, tahun, ports.today())
  const last = await versiTerbaru(tx, tahun)
  wajibLayak(isi, last?.program, isian.setuju)
  const versi = (last?.versi ?? 0) + 1
  const id = uuid()
  await insertRows(tx, 'rencana_kompetensi', [{ id, tahun, versi, isi: JSON.stringify(isi), alasan, disetujui_oleh: disetujuiOleh, disetujui_pada: disetujuiPada, nomor, dibuat_pada: ports.now() }])
  for (const program of await pelatihanTahun(tx, tahun)) {
    const status = statusSetelahSetuju(program)
    if (status !== program.status) await setStatus(tx, program, status, status === 'ditunda' ? `tidak masuk rencana versi ${versi}` : '', ports.today())
  }
  return { id, versi }
}

/** Something must be in it, something must be new, and ceilings are passed only knowingly. */
function wajibLayak(isi: IsiRencana, last: readonly ProgramPokok[] | undefined, setuju: boolean | undefined): void {
  if (isi.program.length === 0) throw new AppError('RULE_BROKEN', `Belum ada program dalam rencana tahun ${isi.tahun}, jadi belum ada yang disetujui. Tambahkan dahulu programnya.`)
  if (last && banyakBeda(last, isi.program.map(pokokProgram)) === 0) throw new AppError('RULE_BROKEN', 'Rencana tidak berubah sejak versi yang terakhir disetujui, jadi tidak dibuat versi baru.')
  const over = lewatPagu(isi.anggaran)
  if (over.length > 0 && !setuju) throw new AppError('INVALID_INPUT', 'Rencana belum disetujui.', { setuju: over.join(' ') })
}

/** "Agus Hasanah, M.A.P., Camat Tanjung Raya": who heads the office today, acting or not; null where nobody does, or no office is set up. */
export async function penyetujuRencana(tx: EntityManager, hari: string): Promise<string | null> {
  const kantor = await tx.findOneBy(KantorEntity, { id: 'kantor' })
  if (!kantor) return null
  const { orang, wewenang } = penandaTanganPada({ kursi: 'camat' }, await bahanPenandaTangan(tx, hari, kantor.namaKecamatan))
  return orang && `${orang.nama}, ${wewenang}`
}
