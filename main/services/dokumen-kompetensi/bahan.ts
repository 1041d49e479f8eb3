import type { EntityManager } from 'typeorm'
import { jamDokumen, kebutuhanDokumen, programDokumen } from '../../../db/queries/dokumen-kompetensi.query'
import { evaluasiDokumen } from '../../../db/queries/evaluasi-dokumen.query'
import { aturanJamTahun } from '../../../db/queries/jam-pegawai.query'
import { punyaSertifikat } from '../../../db/queries/naskah-kompetensi.query'
import { pelatihanById } from '../../../db/queries/pelatihan.query'
import { keadaanTahun, versiTerbaru } from '../../../db/queries/rencana.query'
import { unitList } from '../../../db/queries/unit.query'
import { banyakBeda } from '../../../domain/pelatihan/beda-rencana'
import { waktuTahun } from '../../../domain/kompetensi/meter-jam'
import { dalamRencana } from '../../../domain/pelatihan/pelatihan'
import type { BahanProgram, BahanTahun } from '../../../domain/pelatihan/dokumen/kesiapan'
import type { VersiDisetujui } from '../../../domain/pelatihan/dokumen/rencana'
import { JENIS_PEGAWAI_LABEL, type JenisPegawai } from '../../../domain/pegawai/pegawai'

export interface Bahan extends BahanTahun {
  /** Null: the whole office. */
  readonly unit: string | null
  readonly orang: readonly (BahanTahun['orang'][number] & { readonly maksimal: number | null })[]
  /** What the year asks for, in words. */
  readonly sasaran: string
}

/** Everything papers of a year are filled from; with a unit only its people (and those of units below it). */
export async function bahanTahun(tx: EntityManager, tahun: number, hari: string, unitId: string | null): Promise<Bahan> {
  // Units as the hours meter knows them: those of the year's last day where it is over, so that both add up alike.
  const { pada } = waktuTahun(tahun, hari)
  const semua = await jamDokumen(tx, tahun, pada)
  const units = unitId === null ? null : await keturunan(tx, unitId, pada)
  const orang = units ? semua.filter((one) => one.unitId !== null && units.ids.has(one.unitId)) : semua
  const ids = new Set(orang.map(({ pegawaiId }) => pegawaiId))
  const kebutuhan = (await kebutuhanDokumen(tx, tahun, semua, hari)).filter(({ pegawaiId }) => units === null || ids.has(pegawaiId))
  const program = (await programDokumen(tx, tahun, hari)).filter(dalamRencana)
  return { tahun, kebutuhan, program, orang, versi: await versiDisetujui(tx, tahun), unit: units?.nama ?? null, sasaran: await sasaranTahun(tx, tahun) }
}

async function versiDisetujui(tx: EntityManager, tahun: number): Promise<VersiDisetujui | null> {
  const last = await versiTerbaru(tx, tahun)
  if (!last) return null
  const program = (await keadaanTahun(tx, tahun)).program.filter((one) => one.dalamRencana)
  return { versi: last.versi, disetujuiOleh: last.disetujuiOleh, disetujuiPada: last.disetujuiPada, berubah: banyakBeda(last.program, program) }
}

async function keturunan(tx: EntityManager, unitId: string, hari: string): Promise<{ nama: string; ids: ReadonlySet<string> }> {
  const all = await unitList(tx, hari)
  const ids = new Set([unitId])
  // Parents come before their children.
  for (const { id, indukId } of all) if (indukId !== null && ids.has(indukId)) ids.add(id)
  return { nama: all.find(({ id }) => id === unitId)?.nama ?? '', ids }
}

/** "PNS dan CPNS paling sedikit 20 JP; PPPK paling banyak 24 JP". */
async function sasaranTahun(tx: EntityManager, tahun: number): Promise<string> {
  const { minimal, maksimal } = (await aturanJamTahun(tx, tahun)).isi
  const words = (of: Readonly<Partial<Record<JenisPegawai, number>>>, kata: string) => {
    const groups = Map.groupBy(Object.entries(of) as [JenisPegawai, number][], ([, jp]) => jp)
    return [...groups].map(([jp, kinds]) => `${kinds.map(([jenis]) => JENIS_PEGAWAI_LABEL[jenis]).join(' dan ')} ${kata} ${jp} JP`)
  }
  return [...words(minimal, 'paling sedikit'), ...words(maksimal, 'paling banyak')].join('; ')
}

/** Everything papers of one programme are filled from. NOT_FOUND when it is gone. */
export async function bahanProgram(tx: EntityManager, pelatihanId: string, hari: string): Promise<BahanProgram & { saran: string[]; skala: number }> {
  const { tahun } = await pelatihanById(tx, pelatihanId)
  const program = (await programDokumen(tx, tahun, hari)).find(({ id }) => id === pelatihanId)
  if (!program) throw new Error(`Programme ${pelatihanId} is not among those of ${tahun}`)
  return { program, ...(await evaluasiDokumen(tx, program)), bersertifikat: await punyaSertifikat(tx, pelatihanId) }
}
