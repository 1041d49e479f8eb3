import type { EntityManager } from 'typeorm'
import { anggaranTahun } from '../../db/queries/anggaran.query'
import { aturanPada } from '../../db/queries/aturan.query'
import { cekJatuhTempo, type CekPerlu } from '../../db/queries/cek-atasan.query'
import { semuaMitra } from '../../db/queries/mitra.query'
import { menungguSertifikat, rencanaMenunggu, terlewatMulai } from '../../db/queries/pengingat-kompetensi.query'
import type { Store } from '../../db/store'
import { keadaanMou, type AturanPengingat } from '../../domain/pelatihan/mitra'
import { sertifikatTerlambat, susunPengingat, type BahanPengingat, type TungguProgram } from '../../domain/pelatihan/pengingat'
import { addMonths, isoDate, type IsoDate } from '../../domain/shared/iso-date'
import type { AppHandlers } from '../../preload/contract'
import type { Ports } from '../ports'
import { meterKantor } from './jam/meter-kantor'

/** What waits in competency development, for the home page. */
export function pengingatKompetensiService(store: Store, ports: Ports): AppHandlers['pengingatKompetensi'] {
  return { daftar: () => store.read(async (tx) => susunPengingat(await bahan(tx, isoDate(ports.today())))) }
}

async function bahan(tx: EntityManager, hariIni: IsoDate): Promise<BahanPengingat> {
  const tahun = Number(hariIni.slice(0, 4))
  const { isi: aturan } = await aturanPada<AturanPengingat>(tx, 'pengingat_kompetensi', hariIni)
  const sejak = addMonths(hariIni, -aturan.lewatBulan)
  const cek = Map.groupBy(await cekJatuhTempo(tx, hariIni), ({ keadaan }) => keadaan)
  return {
    tahun,
    pagu: (await anggaranTahun(tx, tahun)).filter(({ sisa }) => sisa < 0).length,
    belumDisetujui: await rencanaMenunggu(tx, tahun),
    belumMulai: await terlewatMulai(tx, sejak, hariIni),
    sertifikat: (await menungguSertifikat(tx, sejak)).filter(({ selesai }) => sertifikatTerlambat(selesai, hariIni, aturan.sertifikatHari)),
    cek: perProgram(cek.get('jatuh_tempo') ?? []),
    cekLewat: perProgram(cek.get('terlambat') ?? []),
    ...(await kerjaSama(tx, hariIni, aturan.mouHari)),
    kurangJam: await kurangJam(tx, hariIni, aturan.jamMulaiBulan),
  }
}

const perProgram = (checks: readonly CekPerlu[]): TungguProgram[] =>
  [...Map.groupBy(checks, ({ pelatihanId }) => pelatihanId)].map(([pelatihanId, rows]) => ({ pelatihanId, jumlah: rows.length }))

/** An ended agreement is brought up only while a programme of the plan still counts on it. */
async function kerjaSama(tx: EntityManager, hariIni: IsoDate, mouHari: number): Promise<{ mouSegera: number; mouLewat: number }> {
  const rows = (await semuaMitra(tx)).filter(({ dihapusPada }) => dihapusPada === null).map((row) => ({ ...row, keadaan: keadaanMou(row, hariIni, mouHari) }))
  return { mouSegera: rows.filter(({ keadaan }) => keadaan === 'segera').length, mouLewat: rows.filter(({ keadaan, programBerjalan }) => keadaan === 'berakhir' && programBerjalan > 0).length }
}

/** Early in a year nobody has hours yet; said from the month the rule names. */
async function kurangJam(tx: EntityManager, hariIni: IsoDate, mulaiBulan: number): Promise<number> {
  if (Number(hariIni.slice(5, 7)) < mulaiBulan) return 0
  const { orang } = await meterKantor(tx, Number(hariIni.slice(0, 4)), hariIni)
  return orang.filter(({ meter }) => meter.putusan === 'tidak_akan').length
}
