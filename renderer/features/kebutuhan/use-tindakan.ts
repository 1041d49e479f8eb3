import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { hr } from '../../ipc/client'
import { useChange } from '../../ipc/hooks'
import { useOfferCommands } from '../../shell/commands'
import { showUndo } from '../../ui/pesan-urung'
import type { Kebutuhan } from './kata'
import type { useKebutuhan } from './use-kebutuhan'

type Daftar = ReturnType<typeof useKebutuhan>
export type DialogKebutuhan = 'tolak' | 'prioritas' | 'gabung' | 'usul' | null

const rerata = (rows: readonly Kebutuhan[]): number => Math.round(rows.reduce((sum, { prioritas }) => sum + prioritas, 0) / rows.length)
const siapProgram = ({ status, pelatihan }: Kebutuhan): boolean => status === 'disetujui' && pelatihan === null

/** Which needs a programme would be made of: the ticked ones, else all of the competency that is open; only approved ones without a programme. */
export function calonProgram({ bertanda, baris, pilih, cara, sasaran }: Daftar): readonly Kebutuhan[] {
  const from = bertanda.length > 0 ? bertanda : pilih !== null && cara === 'kompetensi' ? baris : sasaran
  return from.filter(siapProgram)
}

/** Everything that is done to the chosen needs, with its keys. */
export function useTindakan(daftar: Daftar) {
  const navigate = useNavigate()
  const client = useQueryClient()
  const [dialog, setDialog] = useState<DialogKebutuhan>(null)
  const beri = (message: string) => {
    showUndo(message, () => client.invalidateQueries())
  }
  const selesai = (message: string) => {
    daftar.setTanda(new Set())
    beri(message)
  }
  // Approved needs stay ticked: the programme for them is the next key.
  const putuskan = useChange(hr.kebutuhan.putuskan, { onSuccess: ({ berubah }, { status }) => { if (status === 'disetujui') beri(`${berubah} kebutuhan disetujui.`); else selesai(`${berubah} kebutuhan kembali menunggu.`) } })
  const hapus = useChange(hr.kebutuhan.hapusUsul, { onSuccess: ({ hilang }) => { selesai(hilang > 0 ? `${hilang} usulan dihapus.` : 'Usulan dihapus; kebutuhannya tetap karena ada alasan lain.') } })
  const kumpulkan = useChange(hr.kebutuhan.kumpulkan, { onSuccess: ({ kalimat }) => { selesai(kalimat) } })
  const program = useChange(hr.pelatihan.dariKebutuhan, { onSuccess: ({ id }) => void navigate(`/kompetensi/pelatihan/${id}`) })
  const ids = daftar.sasaran.map(({ id }) => id)
  const calon = calonProgram(daftar)
  const aksi = {
    kumpulkan: () => { if (!kumpulkan.isPending) kumpulkan.mutate({ tahun: daftar.tahun }) },
    setujui: () => { if (ids.length > 0) putuskan.mutate({ ids, status: 'disetujui', alasan: null }) },
    kembalikan: () => { if (ids.length > 0) putuskan.mutate({ ids, status: 'usulan', alasan: null }) },
    hapusUsul: () => { if (ids.length > 0) hapus.mutate({ ids }) },
    buka: (one: DialogKebutuhan) => { if (one === null || one === 'usul' || ids.length > 0) setDialog(one) },
    program: (pelatihanId: string | null) => { if (calon.length > 0) program.mutate({ kebutuhanIds: calon.map(({ id }) => id), pelatihanId, prioritas: rerata(calon) }) },
    pilihSemua: () => { daftar.setTanda(new Set(daftar.bertanda.length === daftar.baris.length ? [] : daftar.baris.map(({ id }) => id))) },
  } // prettier-ignore
  useTombol(aksi, dialog !== null)
  return { aksi, dialog, selesai, calon, sibuk: kumpulkan.isPending, membuatProgram: program.isPending }
}

type Aksi = Pick<ReturnType<typeof useTindakan>['aksi'], 'kumpulkan' | 'setujui' | 'kembalikan' | 'hapusUsul' | 'buka' | 'program' | 'pilihSemua'>

/** The keys stay the same while what they act on changes; a dialog in front has the keyboard for itself. */
function useTombol(aksi: Aksi, tertutup: boolean): void {
  const kini = useRef(aksi)
  useEffect(() => {
    kini.current = aksi
  })
  const perintah = useMemo(
    () => [
      { label: 'Kumpulkan kebutuhan', keys: 'F9', run: () => { kini.current.kumpulkan() } },
      { label: 'Catat usulan kebutuhan', keys: 'Ctrl+N', run: () => { kini.current.buka('usul') } },
      { label: 'Setujui kebutuhan yang dipilih', keys: 'S', run: () => { kini.current.setujui() } },
      { label: 'Tolak kebutuhan yang dipilih', keys: 'T', run: () => { kini.current.buka('tolak') } },
      { label: 'Kembalikan menjadi menunggu', keys: 'M', run: () => { kini.current.kembalikan() } },
      { label: 'Tetapkan prioritas', keys: 'P', run: () => { kini.current.buka('prioritas') } },
      { label: 'Gabung atau ganti nama kompetensi', keys: 'G', run: () => { kini.current.buka('gabung') } },
      { label: 'Hapus usulan yang dipilih', keys: 'Delete', run: () => { kini.current.hapusUsul() } },
      { label: 'Centang semua yang tampak', keys: 'A', run: () => { kini.current.pilihSemua() } },
      { label: 'Buat program dari kebutuhan', keys: 'B', run: () => { kini.current.program(null) } },
    ],
    [],
  ) // prettier-ignore
  useOfferCommands(tertutup ? TANPA : perintah)
}
const TANPA: readonly never[] = []
