import { FORMULIR_LABEL } from '../../../domain/formulir/jenis'
import { JENIS_KANTOR, JENIS_PER_ORANG, JENIS_PER_PENILAI, type JenisSesi } from '../../../domain/formulir/susun/tugas'

/** The forms to choose from, in groups as the clerk thinks of them. */
export const KELOMPOK_FORMULIR: readonly { judul: string; jenis: readonly JenisSesi[] }[] = [
  { judul: 'Per pegawai', jenis: JENIS_PER_ORANG },
  { judul: 'Per pejabat penilai', jenis: JENIS_PER_PENILAI },
  { judul: 'Satu kantor', jenis: JENIS_KANTOR },
]

export const namaFormulir = (jenis: JenisSesi): string => FORMULIR_LABEL[jenis]

const KEY = 'takar-cetak'

/** The forms chosen last time; after a session it is nearly always the same set. */
export function pilihanTerakhir(): JenisSesi[] {
  const known = KELOMPOK_FORMULIR.flatMap(({ jenis }) => jenis)
  const saved = (localStorage.getItem(KEY) ?? 'evaluasi,dokumen_evaluasi').split(',')
  return known.filter((jenis) => saved.includes(jenis))
}

export const ingatPilihan = (jenis: readonly JenisSesi[]): void => {
  localStorage.setItem(KEY, jenis.join(','))
}
