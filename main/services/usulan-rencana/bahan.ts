import type { EntityManager } from 'typeorm'
import { aturanPadaAtauAwal } from '../../../db/queries/aturan.query'
import { aturanJamTahun, jamTahun } from '../../../db/queries/jam-pegawai.query'
import { biayaTahun, pelatihanTahun, pesertaTahun } from '../../../db/queries/pelatihan.query'
import { barisPagu, jamMenunggu, mitraTersedia, orangAktif, type BarisPagu, type OrangAktif } from '../../../db/queries/usulan-rencana.query'
import type { AturanJam } from '../../../domain/kompetensi/jam'
import type { BentukPelatihan } from '../../../domain/kompetensi/kompetensi'
import type { Pelatihan } from '../../../domain/pelatihan/pelatihan'
import type { MitraTersedia } from '../../../domain/rencana/alternatif'
import type { Soal } from '../../../domain/rencana/soal'
import { susunSoal, terikatPerBaris } from '../../../domain/rencana/susun-soal'

export interface Bahan {
  soal: Soal
  pelatihan: Pelatihan[]
  baris: (BarisPagu & { terikat: number })[]
  orang: OrangAktif[]
  aturan: AturanJam
}

/** Everything the proposal of a year rests on, read at one moment. */
export async function bacaBahan(tx: EntityManager, tahun: number): Promise<Bahan> {
  const pelatihan = await pelatihanTahun(tx, tahun)
  const baris = await barisPagu(tx, tahun)
  const orang = await orangAktif(tx)
  const { isi: aturan } = await aturanJamTahun(tx, tahun)
  const rows = {
    pelatihan, baris, orang, aturan,
    biaya: await biayaTahun(tx, tahun),
    peserta: await pesertaTahun(tx, tahun),
    jam: await jamTahun(tx, tahun),
    jamMenunggu: await jamMenunggu(tx, tahun),
  } // prettier-ignore
  const terikat = terikatPerBaris(rows)
  return { soal: susunSoal(rows), pelatihan, orang, aturan, baris: baris.map((one) => ({ ...one, terikat: terikat.get(one.id) ?? 0 })) }
}

export interface BahanAlternatif {
  mitra: MitraTersedia[]
  bentuk: BentukPelatihan[]
}
export const bacaAlternatif = async (tx: EntityManager, tahun: number): Promise<BahanAlternatif> => ({
  mitra: await mitraTersedia(tx, tahun),
  bentuk: (await aturanPadaAtauAwal<BentukPelatihan[]>(tx, 'bentuk_pelatihan', `${tahun}-12-31`)).isi,
})

/** "5.1.02.02.12.0001 Belanja kursus". */
export const namaBaris = ({ kodeRekening, uraian }: Pick<BarisPagu, 'kodeRekening' | 'uraian'>): string => `${kodeRekening} ${uraian}`
