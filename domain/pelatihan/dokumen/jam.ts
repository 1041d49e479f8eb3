/** The recap of hours: each unit, then each person, against the least the year asks for. */
import type { IsiDokumen, OrangDokumen } from './bahan'
import { bagian } from './bagian'
import { atauStrip, desimal, namaNip, STRIP } from './kata'

export interface JamDokumen extends OrangDokumen {
  /** Null: no number is set for this kind of employee. */
  readonly minimal: number | null
  readonly diakui: number
  /** Hours that wait for a certificate's number. */
  readonly tanpaBukti: number
}
export interface BahanJam {
  readonly tahun: number
  readonly unit: string | null
  /** In the order of units, then names. */
  readonly orang: readonly JamDokumen[]
  /** "PNS paling sedikit 20 JP". */
  readonly sasaran: string
}

/** The recap's fields: every unit, then each person; of very many people in as many papers as they fill, each with all units. */
export function isiRekapJam({ tahun, unit, orang, sasaran }: BahanJam): IsiDokumen[] {
  const units = Map.groupBy(orang, (one) => one.unit || 'Tanpa unit')
  const all = unit ?? 'Seluruh unit kerja'
  const rekap = [...units].map(([nama, people]) => ({ bagian: nama, ...barisUnit(people) }))
  return bagian(orang).map(({ isi, sebutan }) => ({
    medan: { tahun: String(tahun), unit_kerja: sebutan === null ? all : `${all} (rincian pegawai ${sebutan})`, sasaran, rekap, rincian: isi.map(barisOrang) },
  }))
}

const kurang = ({ minimal, diakui }: JamDokumen): number => Math.max(0, (minimal ?? 0) - diakui)

function barisUnit(all: readonly JamDokumen[]) {
  const bound = all.filter(({ minimal }) => minimal !== null)
  const reached = bound.filter((one) => kurang(one) === 0).length
  const hours = all.reduce((sum, { diakui }) => sum + diakui, 0)
  return {
    pegawai: String(all.length),
    wajib: String(bound.length),
    capai: String(reached),
    belum: String(bound.length - reached),
    persen: bound.length === 0 ? STRIP : `${Math.floor((reached * 100) / bound.length)}%`,
    jp: String(hours),
    rata: desimal(hours / all.length),
  }
}

const barisOrang = (one: JamDokumen) => ({
  nama: namaNip(one),
  jabatan: atauStrip(one.jabatan),
  bagian: atauStrip(one.unit),
  minimal: one.minimal === null ? STRIP : String(one.minimal),
  diakui: String(one.diakui),
  tanpa_bukti: String(one.tanpaBukti),
  kurang: one.minimal === null ? STRIP : String(kurang(one)),
})
