import { useMemo, useState } from 'react'
import type { StatusKebutuhan, SumberKebutuhan } from '../../../domain/kompetensi/kebutuhan'
import type { JenisKompetensi } from '../../../domain/kompetensi/kompetensi'
import { hr } from '../../ipc/client'
import { useRead } from '../../ipc/hooks'
import { useTahunKompetensi } from '../../shell/tahun-kompetensi'
import type { Kebutuhan } from './kata'

export interface Saringan {
  sumber: SumberKebutuhan | null
  status: StatusKebutuhan | null
  jenis: JenisKompetensi | null
  unitId: string | null
  tanpaProgram: boolean
}
export const TANPA_SARINGAN: Saringan = { sumber: null, status: null, jenis: null, unitId: null, tanpaProgram: false }
export type Cara = 'kompetensi' | 'pegawai'

/** Who comes back from a programme finds the list as it was. */
let ditinggal = { saringan: TANPA_SARINGAN, cara: 'kompetensi' as Cara, pilih: null as string | null }

/** The year's needs by filter and by what is chosen at the left; what is ticked, and which row has the keyboard. */
export function useKebutuhan() {
  const tahun = useTahunKompetensi()
  const [keadaan, setKeadaan] = useState(ditinggal)
  const [tanda, setTanda] = useState<ReadonlySet<string>>(new Set())
  const [aktifId, setAktifId] = useState<string | null>(null)
  const { saringan, cara, pilih } = keadaan
  const atur = (part: Partial<typeof ditinggal>) => {
    ditinggal = { ...keadaan, ...part }
    setKeadaan(ditinggal)
    setTanda(new Set())
  }
  const dasar = { tahun, ...saringan, pegawaiId: null, kunci: null }
  const induk = useRead(hr.kebutuhan.kelompok, dasar)
  // What was chosen may have left the list: then everything is shown.
  const masihAda = pilih === null || !induk.data || (cara === 'kompetensi' ? induk.data.kelompok.some(({ kunci }) => kunci === pilih) : induk.data.orang.some(({ pegawaiId }) => pegawaiId === pilih))
  const dipilih = masihAda ? pilih : null
  const daftar = useRead(hr.kebutuhan.daftar, { ...dasar, kunci: cara === 'kompetensi' ? dipilih : null, pegawaiId: cara === 'pegawai' ? dipilih : null })
  const baris = useMemo<readonly Kebutuhan[]>(() => daftar.data ?? [], [daftar.data])
  const bertanda = useMemo(() => baris.filter(({ id }) => tanda.has(id)), [baris, tanda])
  const aktif = baris.find(({ id }) => id === aktifId) ?? baris[0]
  return {
    tahun, saringan, cara, pilih: dipilih, atur, induk: induk.data, baris, memuat: daftar.isLoading || induk.isLoading, error: induk.error ?? daftar.error,
    tanda, setTanda, aktif, setAktifId,
    /** What an action is for: the ticked rows, else the one with the keyboard. */
    sasaran: bertanda.length > 0 ? bertanda : aktif ? [aktif] : [],
    bertanda,
  } // prettier-ignore
}
