import type { JenisRhk } from '../../../domain/skp/skp'
import type { SkpView } from '../../../preload/contract/skp-view.contract'

/** Which columns the form has: aspect for JA/JF quantitative, perspective for JPT, the leader's result for JA/JF. */
export interface BentukTabel {
  editable: boolean
  pimpinan: boolean
  aspek: boolean
  perspektif: boolean
  kolomIndikator: number
  kolom: number
}
export interface AksiBaris {
  tambahRhk: (jenis: JenisRhk) => void
  tambahIndikatorPada: (rhkId: string) => void
  tambahIndikator: (afterId: string) => void
  pindahRhk: (rhkId: string, by: 1 | -1) => void
  pindahIndikator: (indikatorId: string, by: 1 | -1) => void
  hapusRhk: (rhkId: string) => void
  hapusIndikator: (indikatorId: string) => void
}

export function bentukTabel({ keluargaForm, pendekatan }: SkpView, editable: boolean): BentukTabel {
  const [aspek, perspektif] = [keluargaForm === 'ja_jf' && pendekatan === 'kuantitatif', keluargaForm === 'jpt']
  const kolomIndikator = 4 + Number(aspek) + Number(perspektif) + Number(editable)
  return { editable, pimpinan: keluargaForm === 'ja_jf', aspek, perspektif, kolomIndikator, kolom: 2 + Number(keluargaForm === 'ja_jf') + kolomIndikator }
}
