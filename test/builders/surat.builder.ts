import { anApp } from './app.builder'
import { aKantor } from './kantor.builder'
import { putTemplat } from './naskah.builder'

export const KANTOR = { namaPemda: 'Kabupaten Contoh', jenisPemda: 'kabupaten', namaKecamatan: 'Kecamatan Sukamaju', kotaPenandatanganan: 'Sukamaju' } as const

/** An office with people and one kind of paper about one person, on `today` (2026-11-23). */
export async function aLetterOffice(given: { orang?: number; today?: string; folder?: string } = {}) {
  const app = await anApp({ ...(given.today ? { today: given.today } : {}), ...(given.folder ? { folder: given.folder } : {}) })
  await app.hr.kantor.save(KANTOR)
  const kantor = await aKantor(app.store, { orang: given.orang ?? 12, indikator: 1 })
  await putTemplat(app.store, 'uji', 'Surat Keterangan Uji')
  const draft = async (pegawaiIds: string[] = [kantor.pegawai[5]!.id]) => (await app.hr.naskah.baru({ kode: 'uji', periodeId: null, pegawaiIds })).id
  return { ...app, kantor, draft }
}
