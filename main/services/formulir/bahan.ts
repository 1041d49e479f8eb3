import { aturanPada } from '../../../db/queries/aturan.query'
import { bahanFormulir } from '../../../db/queries/bahan-formulir.query'
import type { Store } from '../../../db/store'
import type { Bahan } from '../../../domain/formulir/susun/bahan'
import { batasDistribusi, type BatasKelas } from '../../../domain/penilaian/distribusi'
import { CAPAIAN_LABEL, type Capaian } from '../../../domain/penilaian/predikat'
import type { Ports } from '../../ports'

/** The period's material with the rules in force at its end. */
export const loadBahan = (store: Store, periodeId: string | null, ports: Ports): Promise<Bahan> =>
  store.read(async (tx) => {
    const hariIni = ports.today()
    const [periode] = await tx.query<{ selesai: string }[]>(`SELECT "selesai" FROM "periode" WHERE "id" = ?`, [periodeId])
    const tanggal = periode?.selesai ?? hariIni
    const pola = await aturanPada<Record<Capaian, BatasKelas[]>>(tx, 'distribusi', tanggal)
    const panduan = await aturanPada<Bahan['panduan']>(tx, 'perilaku_panduan', tanggal)
    const { isi: teks } = await aturanPada<Bahan['teks']>(tx, 'sesi', tanggal)
    const batas = Object.fromEntries(
      (Object.keys(CAPAIAN_LABEL) as Capaian[]).map((capaian) => [capaian, batasDistribusi(pola.isi[capaian])]),
    ) as Record<Capaian, string[]>
    return bahanFormulir(tx, periodeId, hariIni, { batas, panduan: panduan.isi, teks, dibuatPada: ports.now() })
  })
