import { useCallback, useRef } from 'react'
import type { IsiMedan } from '../../../domain/naskah/naskah'
import { hr } from '../../ipc/client'
import { useChange } from '../../ipc/hooks'

export type Naskah = Awaited<ReturnType<typeof hr.naskah.get>>
type Bagian = Omit<Parameters<typeof hr.naskah.simpan>[0], 'id'>
export type SimpanNaskah = ReturnType<typeof useSimpanNaskah>

/** Saves parts of a draft one after the other, in the order they were left. */
export function useSimpanNaskah({ id }: Naskah) {
  const { mutateAsync } = useChange(hr.naskah.simpan)
  const last = useRef<Promise<unknown>>(Promise.resolve())
  const simpan = useCallback(
    (part: Bagian) => {
      const saved = last.current.then(() => mutateAsync({ ...part, id }))
      last.current = saved.catch(() => undefined)
      return saved
    },
    [id, mutateAsync],
  )
  const medan = (kode: string, value: IsiMedan) => simpan({ isi: { medan: { [kode]: value as never } } })
  return { simpan, medan, /** Resolves when nothing is on its way any more. */ tunggu: () => last.current }
}
