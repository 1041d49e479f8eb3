import { useEffect, useState } from 'react'
import { hr } from '../../ipc/client'
import type { Naskah } from './use-simpan-naskah'

/** A short rest after a save, so that fields left one after the other make one paper, not five. */
const REDA_MS = 350
type Kertas = Awaited<ReturnType<typeof hr.naskah.pratinjau>>

/** The PDF of a paper, made anew shortly after each change; the former one stays in sight until then. */
export function usePratinjau(naskah: Naskah): { kertas: Kertas | null; error: Error | null; menyusun: boolean } {
  const [state, setState] = useState<{ dari: Naskah | null; kertas: Kertas | null; error: Error | null }>({ dari: null, kertas: null, error: null })
  useEffect(() => {
    let left = false
    const timer = setTimeout(() => {
      hr.naskah.pratinjau({ id: naskah.id }).then(
        (kertas) => {
          if (!left) setState({ dari: naskah, kertas, error: null })
        },
        (error: unknown) => {
          if (!left) setState((before) => ({ ...before, dari: naskah, error: error as Error }))
        },
      )
    }, REDA_MS)
    return () => {
      left = true
      clearTimeout(timer)
    }
  }, [naskah])
  return { kertas: state.kertas, error: state.error, menyusun: state.dari !== naskah }
}
