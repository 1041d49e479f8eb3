import type { JenisUnit } from '../pegawai/unit'

/** What grouping needs of a unit. */
export interface UnitPopulasi {
  readonly id: string
  readonly indukId: string | null
  readonly jenis: JenisUnit
}

/**
 * The unit whose people are rated under one achievement: the kecamatan, or each kelurahan when the office counts them
 * apart (SE MenPANRB 3/2023 is silent on it). Answers a function from a person's unit to that unit; null without units.
 */
export function populasiOf(unit: readonly UnitPopulasi[], kelurahanSendiri: boolean): (unitId: string | null) => string | null {
  const byId = new Map(unit.map((satu) => [satu.id, satu]))
  const puncak = (unit.find(({ jenis }) => jenis === 'kecamatan') ?? unit.find(({ indukId }) => indukId === null))?.id ?? null
  return (unitId) => {
    for (let ini = byId.get(unitId ?? ''), langkah = 0; ini && langkah < 10; ini = byId.get(ini.indukId ?? ''), langkah += 1)
      if (kelurahanSendiri && ini.jenis === 'kelurahan') return ini.id
    return puncak
  }
}
