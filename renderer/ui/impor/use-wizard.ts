import { useEffect, useState } from 'react'
import { v7 as uuid } from 'uuid'
import { AppError } from '../../../domain/shared/app-error'

/**
 * The state of an import's steps: leaving the screen and coming back goes on where one was. `run` tells what is being
 * done, keeps an error on the screen in main's own words until the next step, and begins anew where the file is gone.
 */
export function createWizard<K extends object>(awal: K) {
  let kept = awal
  return function useWizard() {
    const [keadaan, setKeadaan] = useState(kept)
    const [sibuk, setSibuk] = useState<{ jobId: string; label: string } | null>(null)
    const [galat, setGalat] = useState<Error | null>(null)
    useEffect(() => {
      kept = keadaan
    }, [keadaan])
    const set = (change: Partial<K>) => {
      setKeadaan((now) => ({ ...now, ...change }))
    }
    const run = async (label: string, work: (jobId: string) => Promise<void>) => {
      const jobId = uuid()
      setSibuk({ jobId, label })
      setGalat(null)
      try {
        await work(jobId)
      } catch (error) {
        if (!(error instanceof AppError && error.code === 'CANCELLED')) setGalat(error as Error)
        if (error instanceof AppError && error.code === 'NOT_FOUND') set(awal)
      } finally {
        setSibuk(null)
      }
    }
    return {
      keadaan,
      set,
      run,
      sibuk,
      galat,
      tenang: () => {
        setGalat(null)
      },
      ulang: () => {
        setGalat(null)
        kept = awal
        set(awal)
      },
    }
  }
}
