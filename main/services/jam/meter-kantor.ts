import type { EntityManager } from 'typeorm'
import type { Aturan } from '../../../db/queries/aturan.query'
import { semuaIdentitas, type Identitas } from '../../../db/queries/identitas.query'
import { aturanJamTahun, JAM_KOSONG, jamOrangTahun, type JamOrangTahun } from '../../../db/queries/jam-pegawai.query'
import type { AturanJam } from '../../../domain/kompetensi/jam'
import { meterJam, waktuTahun, type MeterJam, type WaktuTahun } from '../../../domain/kompetensi/meter-jam'
import type { StatusPegawai } from '../../../domain/pegawai/pegawai'

export interface OrangMeter {
  identitas: Identitas
  status: StatusPegawai
  jam: Readonly<JamOrangTahun>
  meter: MeterJam
}
export interface MeterKantor {
  waktu: WaktuTahun
  aturan: Aturan<AturanJam>
  /** By name. */
  orang: OrangMeter[]
}

/** The hours meter of everyone in service, and of whoever else has hours in `tahun`, as of `hariIni`. */
export async function meterKantor(tx: EntityManager, tahun: number, hariIni: string): Promise<MeterKantor> {
  const waktu = waktuTahun(tahun, hariIni)
  const aturan = await aturanJamTahun(tx, tahun)
  const known = await jamOrangTahun(tx, tahun)
  const orang: OrangMeter[] = []
  for (const { identitas, status } of await semuaIdentitas(tx, waktu.pada)) {
    const jam = known.get(identitas.pegawaiId) ?? JAM_KOSONG
    if (status !== 'aktif' && jam === JAM_KOSONG) continue
    const { diakui, tanpaBukti, terencana } = jam
    orang.push({ identitas, status, jam, meter: meterJam(aturan.isi, waktu, { jenis: identitas.jenis, status, diakui, tanpaBukti, terencana }) })
  }
  return { waktu, aturan, orang }
}
