import type { EntityManager } from 'typeorm'
import type { Aturan } from '../../../db/queries/aturan.query'
import { identitasPada, type Identitas } from '../../../db/queries/identitas.query'
import { aturanJamTahun } from '../../../db/queries/jam-pegawai.query'
import { orangProfil } from '../../../db/queries/profil-kompetensi.query'
import type { AturanJam } from '../../../domain/kompetensi/jam'
import { meterJam, waktuTahun, type JamOrang, type MeterJam, type WaktuTahun } from '../../../domain/kompetensi/meter-jam'
import { bacaJamTahun, JAM_KOSONG, type JamTahunOrang } from '../profil-kompetensi/jam-orang'

export interface OrangMeter extends JamOrang, MeterJam {
  identitas: Identitas
  jam: JamTahunOrang
}
export interface MeterKantor {
  waktu: WaktuTahun
  aturan: Aturan<AturanJam>
  orang: OrangMeter[]
}

/** The hours meter of everyone in service, and of whoever else has hours in `tahun`, as of `hariIni`. */
export async function meterKantor(tx: EntityManager, tahun: number, hariIni: string): Promise<MeterKantor> {
  const waktu = waktuTahun(tahun, hariIni)
  const aturan = await aturanJamTahun(tx, tahun)
  const known = await bacaJamTahun(tx, tahun)
  const identities = await identitasPada(tx, 'semua', waktu.pada)
  const orang = (await orangProfil(tx, null)).flatMap(({ id, status }) => {
    const identitas = identities.get(id)
    const jam = known.get(id) ?? JAM_KOSONG
    if (!identitas || (status !== 'aktif' && jam === JAM_KOSONG)) return []
    const dia: JamOrang = { jenis: identitas.jenis, status, diakui: jam.diakui, tanpaBukti: jam.tanpaBukti, terencana: jam.terencana }
    return [{ ...dia, ...meterJam(aturan.isi, waktu, dia), identitas, jam }]
  })
  return { waktu, aturan, orang }
}
