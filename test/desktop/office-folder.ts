import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openHeadless } from '../../scripts/headless'
import { aKantor, type Kantor } from '../builders/kantor.builder'

/** A data folder with an office of `orang` people and November 2026 open, made through the services and closed again. */
export async function anOfficeFolder(orang = 12): Promise<{ folder: string; kantor: Kantor; periodeId: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'takar-kantor-'))
  const app = await openHeadless({ folder, today: '2026-11-23', actor: 'Penguji' })
  await app.hr.kantor.save({ namaPemda: 'Kabupaten Contoh', jenisPemda: 'kabupaten', namaKecamatan: 'Kecamatan Sukamaju', kotaPenandatanganan: 'Sukamaju' })
  await app.hr.kantor.aturAwal({ langkah: 2, selesai: true })
  const kantor = await aKantor(app.store, { orang })
  const { periodeId } = await app.hr.sesi.buka({ tahun: 2026, bulan: 11 })
  await app.close()
  return { folder, kantor, periodeId }
}

/** Reads the folder again as the program would after a restart. */
export async function readOffice<T>(folder: string, read: (app: Awaited<ReturnType<typeof openHeadless>>) => Promise<T>): Promise<T> {
  const app = await openHeadless({ folder, today: '2026-11-23', actor: 'Penguji' })
  try {
    return await read(app)
  } finally {
    await app.close()
  }
}
