import { aturanPadaAtauAwal } from '../../db/queries/aturan.query'
import { identitasPada } from '../../db/queries/identitas.query'
import { orangProfil } from '../../db/queries/profil-kompetensi.query'
import type { Store } from '../../db/store'
import type { AturanJam } from '../../domain/kompetensi/jam'
import { meterJam, waktuTahun } from '../../domain/kompetensi/meter-jam'
import { rekapJam } from '../../domain/kompetensi/rekap-jam'
import type { AppHandlers } from '../../preload/contract'
import type { Ports } from '../ports'
import { bacaJamTahun, JAM_KOSONG } from './profil-kompetensi/jam-orang'
import { toDasar } from './sesi/dasar'

/** Hours of learning of everyone against the year's number. */
export function jamService(store: Store, ports: Ports): AppHandlers['jam'] {
  return {
    tahun: ({ tahun }) =>
      store.read(async (tx) => {
        const waktu = waktuTahun(tahun, ports.today())
        const aturan = await aturanPadaAtauAwal<AturanJam>(tx, 'jp', waktu.pada)
        const jam = await bacaJamTahun(tx, tahun)
        const identitas = await identitasPada(tx, 'semua', waktu.pada)
        const orang = (await orangProfil(tx, null)).flatMap(({ id, status }) => {
          const siapa = identitas.get(id)
          const miliknya = jam.get(id) ?? JAM_KOSONG
          if (!siapa || (status !== 'aktif' && miliknya === JAM_KOSONG)) return []
          const { diakui, tanpaBukti, terencana, bulan, tanpaTanggal } = miliknya
          const dia = { jenis: siapa.jenis, status, diakui, tanpaBukti, terencana }
          return [{ ...dia, ...meterJam(aturan.isi, waktu, dia), pegawaiId: id, nama: siapa.nama, nip: siapa.nip, jabatan: siapa.jabatan, unitId: siapa.unitId, unit: siapa.unit, bulan, tanpaTanggal }]
        })
        return { waktu, aturan: toDasar(aturan), orang, kantor: rekapJam(orang) }
      }),
  }
}
