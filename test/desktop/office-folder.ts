import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openHeadless } from '../../scripts/headless'
import { aKantor, type Kantor } from '../builders/kantor.builder'

/** The day these offices live on, unless a test must go by the machine's own clock. */
const HARI = '2026-11-23'

/** A data folder with an office of `orang` people and the month of `hari` open, made through the services and closed again. */
export async function anOfficeFolder(orang = 12, hari = HARI): Promise<{ folder: string; kantor: Kantor; periodeId: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'takar-kantor-'))
  const [tahun, bulan] = [Number(hari.slice(0, 4)), Number(hari.slice(5, 7))]
  const app = await openHeadless({ folder, today: hari, actor: 'Penguji' })
  await app.hr.kantor.save({ namaPemda: 'Kabupaten Contoh', jenisPemda: 'kabupaten', namaKecamatan: 'Kecamatan Sukamaju', kotaPenandatanganan: 'Sukamaju' })
  await app.hr.kantor.aturAwal({ langkah: 2, selesai: true })
  const kantor = await aKantor(app.store, { orang, tahun })
  const { periodeId } = await app.hr.sesi.buka({ tahun, bulan })
  await app.close()
  return { folder, kantor, periodeId }
}

/** Reads the folder again as the program would after a restart. */
export async function readOffice<T>(folder: string, read: (app: Awaited<ReturnType<typeof openHeadless>>) => Promise<T>, hari = HARI): Promise<T> {
  const app = await openHeadless({ folder, today: hari, actor: 'Penguji' })
  try {
    return await read(app)
  } finally {
    await app.close()
  }
}
