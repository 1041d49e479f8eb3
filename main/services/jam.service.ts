import type { Store } from '../../db/store'
import { rekapJam } from '../../domain/kompetensi/rekap-jam'
import type { AppHandlers } from '../../preload/contract'
import type { Ports } from '../ports'
import { meterKantor, type OrangMeter } from './jam/meter-kantor'
import { toDasar } from './sesi/dasar'

/** Hours of learning of everyone against the year's number. */
export function jamService(store: Store, ports: Ports): AppHandlers['jam'] {
  return {
    tahun: ({ tahun }) =>
      store.read(async (tx) => {
        const { waktu, aturan, orang } = await meterKantor(tx, tahun, ports.today())
        const view = orang.map(toBaris)
        return { waktu, aturan: toDasar(aturan), orang: view, kantor: rekapJam(view) }
      }),
  }
}

type Baris = Awaited<ReturnType<AppHandlers['jam']['tahun']>>['orang'][number]

const toBaris = ({ identitas, status, jam, meter }: OrangMeter): Baris => ({
  ...meter,
  jenis: identitas.jenis,
  status,
  diakui: jam.diakui,
  tanpaBukti: jam.tanpaBukti,
  terencana: jam.terencana,
  pegawaiId: identitas.pegawaiId,
  nama: identitas.nama,
  nip: identitas.nip,
  jabatan: identitas.jabatan,
  unitId: identitas.unitId,
  unit: identitas.unit,
  bulan: jam.bulan,
  tanpaTanggal: jam.tanpaTanggal,
})
