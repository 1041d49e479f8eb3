import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo } from 'react'
import type { JenisRhk } from '../../../domain/skp/skp'
import type { SkpView } from '../../../preload/contract/skp-view.contract'
import { hr } from '../../ipc/client'
import { showError, useChange } from '../../ipc/hooks'
import { useOfferCommands } from '../../shell/commands'
import type { AksiBaris } from './bentuk-tabel'
import { showUndo } from '../../ui/pesan-urung'
import { activeRow, useFocusWhenThere, type BarisAktif } from './tombol-baris'

/** Adding, moving and deleting rows of an SKP, by menu and by keys. */
export function useAksiBaris(skp: SkpView, editable: boolean): AksiBaris & { hapus: (row: BarisAktif) => void } {
  const client = useQueryClient()
  const focus = useFocusWhenThere()
  const gagal = () => {
    focus.batal()
    return false
  }
  const addRhk = useChange(hr.skp.tambahRhk, { onSuccess: ({ id }) => { focus.ke(id, 'rhk') }, onError: gagal })
  const addIndikator = useChange(hr.skp.tambahIndikator, { onSuccess: ({ id }) => { focus.ke(id, skp.pendekatan === 'kuantitatif' && skp.keluargaForm === 'ja_jf' ? 'aspek' : 'teks') }, onError: gagal })
  const moveRhk = useChange(hr.skp.pindahRhk)
  const moveIndikator = useChange(hr.skp.pindahIndikator)
  const refresh = () => client.invalidateQueries()
  const told = (message: string) => () => { showUndo(message, refresh) } // prettier-ignore
  const dropRhk = useChange(hr.skp.hapusRhk, { onSuccess: told('Hasil kerja dihapus.') })
  const dropIndikator = useChange(hr.skp.hapusIndikator, { onSuccess: told('Indikator dihapus.') })

  const rhkOf = (indikatorId: string) => skp.rhk.find(({ indikator }) => indikator.some(({ id }) => id === indikatorId))
  const step = (ids: readonly string[], id: string, by: number) => Math.max(0, Math.min(ids.length - 1, ids.indexOf(id) + by))
  const indikatorBaru = (baru: { rhkId: string; ke?: number }) => {
    focus.tunggu()
    addIndikator.mutate(baru)
  }
  const aksi: AksiBaris = {
    tambahRhk: (jenis: JenisRhk) => { focus.tunggu(); addRhk.mutate({ skpId: skp.id, jenis }) },
    tambahIndikatorPada: (rhkId) => { indikatorBaru({ rhkId }) },
    tambahIndikator: (after) => {
      const rhk = rhkOf(after)
      if (rhk) indikatorBaru({ rhkId: rhk.id, ke: rhk.indikator.findIndex(({ id }) => id === after) + 1 })
    },
    pindahRhk: (rhkId, by) => {
      const jenis = skp.rhk.find(({ id }) => id === rhkId)?.jenis
      moveRhk.mutate({ rhkId, ke: step(skp.rhk.filter((one) => one.jenis === jenis).map(({ id }) => id), rhkId, by) })
    },
    pindahIndikator: (indikatorId, by) => {
      moveIndikator.mutate({ indikatorId, ke: step(rhkOf(indikatorId)?.indikator.map(({ id }) => id) ?? [], indikatorId, by) })
    },
    hapusRhk: (rhkId) => { dropRhk.mutate({ rhkId }) },
    hapusIndikator: (indikatorId) => { dropIndikator.mutate({ indikatorId }) },
  } // prettier-ignore
  useRowCommands(aksi, editable)
  const hapus = ({ rhkId, indikatorId }: BarisAktif) => {
    if (!editable) return
    if (indikatorId) aksi.hapusIndikator(indikatorId)
    else aksi.hapusRhk(rhkId)
  }
  return { ...aksi, hapus }
}

const editor: { current: AksiBaris | null } = { current: null }
const inRow = (indikator: (aksi: AksiBaris, id: string) => void, rhk: (aksi: AksiBaris, id: string) => void) => () => {
  const row = activeRow()
  if (!row || !editor.current) showError(new Error('Pilih dahulu baris hasil kerja atau indikatornya.'))
  else if (row.indikatorId) indikator(editor.current, row.indikatorId)
  else rhk(editor.current, row.rhkId)
}
const COMMANDS = [
  { label: 'Indikator baru di bawah baris ini', keys: 'Ctrl+Enter', run: inRow((aksi, id) => { aksi.tambahIndikator(id) }, (aksi, id) => { aksi.tambahIndikatorPada(id) }) },
  { label: 'Naikkan baris', keys: 'Alt+ArrowUp', run: inRow((aksi, id) => { aksi.pindahIndikator(id, -1) }, (aksi, id) => { aksi.pindahRhk(id, -1) }) },
  { label: 'Turunkan baris', keys: 'Alt+ArrowDown', run: inRow((aksi, id) => { aksi.pindahIndikator(id, 1) }, (aksi, id) => { aksi.pindahRhk(id, 1) }) },
  { label: 'Tambah hasil kerja utama', run: () => { editor.current?.tambahRhk('utama') } },
  { label: 'Tambah hasil kerja tambahan', run: () => { editor.current?.tambahRhk('tambahan') } },
] // prettier-ignore
const NONE: typeof COMMANDS = []

/** One editor is open at a time, so the offered commands stay the same objects and act on it. */
function useRowCommands(aksi: AksiBaris, editable: boolean): void {
  useEffect(() => {
    editor.current = aksi
  })
  useOfferCommands(useMemo(() => (editable ? COMMANDS : NONE), [editable]))
}
