import type { EntityManager } from 'typeorm'
import { indikatorBanyak } from '../../../db/queries/lembar-pegawai.query'
import { orangBulan } from '../../../db/queries/orang-sesi.query'
import { periodeSebelum, type PeriodeBulan } from '../../../db/queries/periode.query'
import type { Kisi } from '../../../preload/contract/sesi-view.contract'
import { penilaiOf } from './papan'

/** All people of one appraiser with their indicators, in the order of the printed worksheet. */
export async function susunKisi(tx: EntityManager, periode: PeriodeBulan, penilaiId: string | null): Promise<Kisi> {
  const orang = (await orangBulan(tx, periode)).filter((satu) => satu.penilaiId === penilaiId && satu.keadaan !== 'dikecualikan')
  const lalu = await periodeSebelum(tx, periode.mulai)
  const skpIds = orang.flatMap(({ skpId }) => (skpId ? [skpId] : []))
  const indikator = Map.groupBy(await indikatorBanyak(tx, skpIds, periode.id, lalu), ({ skpId }) => skpId)
  return {
    penilai: penilaiOf(orang)[0] ?? { id: penilaiId, nama: '', jabatan: '' },
    orang: orang.map(({ pegawaiId, identitas, skpId, hasil, perilaku, predikat, catatan }) => ({
      pegawaiId,
      nama: identitas.nama,
      nip: identitas.nip,
      jabatan: identitas.jabatan,
      hasil,
      perilaku,
      predikat,
      catatan: catatan ?? '',
      indikator: (indikator.get(skpId ?? '') ?? []).map(({ skpId: _, realisasi, ...row }) => ({ ...row, realisasi: realisasi ?? '' })),
    })),
  }
}
