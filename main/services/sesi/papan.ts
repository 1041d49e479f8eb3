import type { EntityManager } from 'typeorm'
import { keputusanBulan, keputusanTerbuka } from '../../../db/queries/keputusan.query'
import type { OrangBulan } from '../../../db/queries/orang-bulan'
import { orangBulan } from '../../../db/queries/orang-sesi.query'
import type { PeriodeBulan } from '../../../db/queries/periode.query'
import { rapatBulan } from '../../../db/queries/rapat.query'
import type { OrangPapan, Papan } from '../../../preload/contract/sesi-view.contract'
import { susunPopulasi, type Tempat } from './populasi'

/** The month's board: people in order, populations, meeting and decisions. The same number of statements for any office. */
export async function susunPapan(tx: EntityManager, periode: PeriodeBulan): Promise<Papan> {
  const orang = await orangBulan(tx, periode)
  const { tempat, populasi } = await susunPopulasi(tx, periode, orang)
  return {
    periode,
    rapat: await rapatBulan(tx, periode.id),
    penilai: penilaiOf(orang),
    orang: orang.map((satu) => toPapan(satu, tempat(satu))),
    populasi,
    keputusan: await keputusanBulan(tx, periode.id),
    keputusanTerbuka: await keputusanTerbuka(tx, periode.mulai),
  }
}

/** The appraisers in the order in which their people are listed. */
export function penilaiOf(orang: readonly OrangBulan[]): Papan['penilai'] {
  const semua = new Map<string | null, Papan['penilai'][number]>()
  for (const { penilaiId, penilai } of orang)
    if (!semua.has(penilaiId))
      semua.set(penilaiId, { id: penilaiId, nama: penilai.penilai?.nama ?? 'Belum ada pejabat penilai', jabatan: penilai.penilai?.jabatan ?? '' })
  return [...semua.values()]
}

const toPapan = (orang: OrangBulan, { populasiId, kepala }: Tempat): OrangPapan => ({
  pegawaiId: orang.pegawaiId,
  nama: orang.identitas.nama,
  nip: orang.identitas.nip,
  jabatan: orang.identitas.jabatan,
  unit: orang.identitas.unit ?? '',
  unitId: orang.identitas.unitId,
  penilaiId: orang.penilaiId,
  populasiId,
  kepala,
  skpId: orang.skpId,
  keadaan: orang.keadaan,
  jumlahIndikator: orang.jumlahIndikator,
  jumlahRealisasi: orang.jumlahRealisasi,
  jumlahBukti: orang.jumlahBukti,
  hasil: orang.hasil,
  perilaku: orang.perilaku,
  predikat: orang.predikat,
  pengecualian: orang.pengecualian,
  hadir: orang.hadir,
  keteranganHadir: orang.keteranganHadir,
})
