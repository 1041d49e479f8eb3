import { useState } from 'react'
import { hr } from '../../ipc/client'
import { showError, useChange } from '../../ipc/hooks'
import { keIsian } from './kekurangan'
import type { Naskah, SimpanNaskah } from './use-simpan-naskah'

/** The way from draft to paper: what is being typed is saved first, then what is missing is shown, then it is asked once. */
export function useTerbit(naskah: Naskah, { tunggu }: SimpanNaskah) {
  const [tried, setTried] = useState(false)
  const [asking, setAsking] = useState<Naskah | null>(null)
  const terbitkan = useChange(hr.naskah.terbitkan, {
    onSuccess: () => {
      setAsking(null)
    },
    onError: ({ fields }) => {
      const first = Object.keys(fields)[0]
      if (first === undefined) return true
      setTried(true)
      setAsking(null)
      requestAnimationFrame(() => {
        keIsian(first)
      })
      return false
    },
  })
  const check = async () => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    await Promise.resolve()
    await tunggu()
    const now = await hr.naskah.get({ id: naskah.id })
    const first = Object.keys(now.kekurangan)[0]
    if (first === undefined) {
      setAsking(now)
      return
    }
    setTried(true)
    keIsian(first)
  }
  return {
    tried,
    asking,
    error: terbitkan.error,
    busy: terbitkan.isPending,
    minta: () => {
      if (asking === null && document.querySelector('.mantine-Modal-content')) return
      if (asking === null) void check().catch(showError)
      else if (!terbitkan.isPending) terbitkan.mutate({ id: naskah.id })
    },
    ya: () => {
      terbitkan.mutate({ id: naskah.id })
    },
    tutup: () => {
      setAsking(null)
    },
  }
}
