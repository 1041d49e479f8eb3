import type { EntityManager } from 'typeorm'
import { aturanPada } from '../../../db/queries/aturan.query'
import type { OrangBulan } from '../../../db/queries/orang-bulan'
import type { PeriodeBulan } from '../../../db/queries/periode.query'
import { capaianBulan, kelurahanSendiri, semuaUnit, type CapaianRow, type UnitRow } from '../../../db/queries/populasi.query'
import { batasDistribusi, dapatDipenuhi, hitungPredikat, periksaDistribusi, type BatasKelas } from '../../../domain/penilaian/distribusi'
import { isKepala, peringatanKepala, type CapaianKepala } from '../../../domain/penilaian/kepala'
import { populasiOf } from '../../../domain/penilaian/populasi'
import type { Capaian } from '../../../domain/penilaian/predikat'
import type { PopulasiPapan } from '../../../preload/contract/sesi-view.contract'
import { toDasar } from './dasar'

type Pola = Record<Capaian, BatasKelas[]>

/** Where each person counts, and whether as the head (who is left out of the distribution). */
export interface Tempat {
  populasiId: string
  kepala: boolean
}
export interface PopulasiBulan {
  tempat: (orang: OrangBulan) => Tempat
  populasi: PopulasiPapan[]
}

/** The month's populations with achievement, counts and the pattern's verdict. */
export async function susunPopulasi(tx: EntityManager, periode: PeriodeBulan, orang: readonly OrangBulan[]): Promise<PopulasiBulan> {
  const unit = await semuaUnit(tx)
  const tempat = sekali(tempatOf(unit, await kelurahanSendiri(tx)))
  const capaian = new Map((await capaianBulan(tx, periode.id)).map((row) => [row.unitId, row]))
  const pola = await aturanPada<Pola>(tx, 'distribusi', periode.selesai)
  const kepala = await aturanPada<CapaianKepala>(tx, 'capaian_kepala', periode.selesai)
  const anggota = Map.groupBy(orang, (satu) => tempat(satu).populasiId)
  const populasi = unit.flatMap((satu) => {
    const semua = anggota.get(satu.id)
    return semua ? [toPopulasi(satu, capaian.get(satu.id), semua)] : []
  })
  return { tempat, populasi }

  function toPopulasi({ id, nama }: UnitRow, row: CapaianRow | undefined, anggota: OrangBulan[]): PopulasiPapan {
    const ikut = anggota.filter(({ keadaan }) => keadaan !== 'dikecualikan')
    const terhitung = ikut.filter((o) => !tempat(o).kepala)
    const pimpinan = terhitung.length < ikut.length ? ikut.find((o) => tempat(o).kepala) : undefined
    const jumlah = hitungPredikat(terhitung.map(({ predikat }) => predikat))
    const batas = row?.capaian ? pola.isi[row.capaian] : []
    const dinilai = terhitung.filter(({ predikat }) => predikat !== null).length
    return {
      unitId: id,
      nama,
      capaian: row?.capaian ?? null,
      dasar: row?.dasar ?? null,
      ditetapkanOleh: row?.ditetapkanOleh ?? null,
      tanggal: row?.tanggal ?? null,
      n: terhitung.length,
      dinilai,
      jumlah,
      batas: batasDistribusi(batas),
      pelanggaran: periksaDistribusi(batas, jumlah),
      catatanKecil: dapatDipenuhi(batas, terhitung.length)
        ? null
        : `Dengan ${terhitung.length} orang, pola ini tidak dapat dipenuhi seluruhnya. Cukup tulis alasannya.`,
      peringatanKepala: peringatanKepala(kepala.isi, row?.capaian ?? null, pimpinan?.hasil ?? null),
      alasan: row?.alasan ?? null,
      aturan: toDasar(pola),
    }
  }
}

/** Each person is placed once, however often it is asked. */
function sekali(tempat: (orang: OrangBulan) => Tempat): (orang: OrangBulan) => Tempat {
  const sudah = new Map<OrangBulan, Tempat>()
  return (orang) => {
    const ada = sudah.get(orang)
    if (ada) return ada
    const baru = tempat(orang)
    sudah.set(orang, baru)
    return baru
  }
}

function tempatOf(unit: readonly UnitRow[], kelurahanSendiri: boolean): (orang: OrangBulan) => Tempat {
  const populasi = populasiOf(unit, kelurahanSendiri)
  const byId = new Map(unit.map((satu) => [satu.id, satu]))
  return ({ identitas }) => {
    const id = populasi(identitas.unitId)
    const satu = id === null ? undefined : byId.get(id)
    return { populasiId: id ?? '', kepala: satu !== undefined && isKepala(satu.jenis, identitas.jabatan) }
  }
}
