import { useEffect, useRef } from 'react'
import type { IsiTemplatView } from '../../../preload/contract/templat.contract'
import { hr } from '../../ipc/client'
import { useChange } from '../../ipc/hooks'

export type RhkTemplatView = IsiTemplatView['rhk'][number]
export type IndikatorTemplatView = RhkTemplatView['indikator'][number]
export type UbahIsi = (edit: (isi: IsiTemplatView) => IsiTemplatView) => Promise<unknown>

/** Edits of a template's content, each on top of the one before even when two cells are saved at once. */
export function useIsiTemplat(kode: string, isi: IsiTemplatView, onKode: (kode: string) => void): { ubahIsi: UbahIsi; ubah: (patch: { nama?: string; lingkup?: 'kecamatan' | 'kelurahan' | 'semua' }) => Promise<unknown> } {
  const newest = useRef(isi)
  useEffect(() => {
    newest.current = isi
  }, [isi])
  const change = useChange(hr.templat.ubah, { onSuccess: (saved) => { if (saved.kode !== kode) onKode(saved.kode) } }) // prettier-ignore
  return {
    ubahIsi: (edit) => {
      newest.current = edit(newest.current)
      return change.mutateAsync({ kode, isi: newest.current })
    },
    ubah: (patch) => change.mutateAsync({ kode, ...patch }),
  }
}

export const RHK_BARU: RhkTemplatView = { kode: null, jenis: 'utama', klasifikasi: 'individu', intervensi: null, penugasan_dari: null, teks: '', indikator: [] }
export const INDIKATOR_BARU: IndikatorTemplatView = { aspek: 'kuantitas', perspektif: null, teks: '', target_teks: '', target_min: null, target_maks: null, satuan: null, sifat: 'naik', target_bulanan: null }

/** The list with the entry at `index` replaced by what `edit` makes of it; taken out where that is null. */
export const editAt = <T>(list: readonly T[], index: number, edit: (one: T) => T | null): T[] => list.flatMap((one, at) => {
    const edited = at === index ? edit(one) : one
    return edited === null ? [] : [edited]
  })
