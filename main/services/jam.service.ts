import type { Store } from '../../db/store'
import { rekapJam } from '../../domain/kompetensi/rekap-jam'
import type { AppHandlers } from '../../preload/contract'
import type { Ports } from '../ports'
import { meterKantor } from './jam/meter-kantor'
import { toDasar } from './sesi/dasar'

/** Hours of learning of everyone against the year's number. */
export function jamService(store: Store, ports: Ports): AppHandlers['jam'] {
  return {
    tahun: ({ tahun }) =>
      store.read(async (tx) => {
        const { waktu, aturan, orang } = await meterKantor(tx, tahun, ports.today())
        const view = orang.map(({ identitas: { pegawaiId, nama, nip, jabatan, unitId, unit }, jam: { bulan, tanpaTanggal }, ...meter }) => ({ ...meter, pegawaiId, nama, nip, jabatan, unitId, unit, bulan, tanpaTanggal }))
        return { waktu, aturan: toDasar(aturan), orang: view, kantor: rekapJam(view) }
      }),
  }
}
