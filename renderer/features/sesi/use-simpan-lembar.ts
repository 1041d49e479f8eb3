import { useRef } from 'react'
import type { Rating } from '../../../domain/penilaian/predikat'
import type { SifatUmpanBalik } from '../../../domain/sesi/sesi'
import type { NilaiKode } from '../../../domain/skp/skp'
import { hr } from '../../ipc/client'
import { useChange } from '../../ipc/hooks'

/** The writes of one person's sheet. A picked phrase tells the kind of feedback (`ingatSifat`) for the save that follows. */
export function useSimpanLembar(periodeId: string, pegawaiId: string) {
  const sifat = useRef(new Map<string, SifatUmpanBalik>())
  const nilai = useChange(hr.penilaian.nilai)
  const catatan = useChange(hr.penilaian.simpanCatatan)
  const umpanBalik = useChange(hr.penilaian.simpanUmpanBalik)
  const orang = { periodeId, pegawaiId }
  return {
    ingatSifat: (sel: string, baru: SifatUmpanBalik) => {
      sifat.current.set(sel, baru)
    },
    rating: (isi: { hasil?: Rating | null; perilaku?: Rating | null }) => {
      nilai.mutate({ ...orang, ...isi })
    },
    catatan: (teks: string) => catatan.mutateAsync({ ...orang, catatan: teks }),
    umpanBalikIndikator: (indikatorId: string, teks: string) =>
      umpanBalik.mutateAsync({ ...orang, indikatorId, teks, sifat: sifat.current.get(indikatorId) }),
    umpanBalikNilai: (nilaiKode: NilaiKode, teks: string) =>
      umpanBalik.mutateAsync({ ...orang, nilaiKode, teks, sifat: sifat.current.get(nilaiKode) }),
  }
}
