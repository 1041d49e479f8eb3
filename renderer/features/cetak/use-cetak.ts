import { useCallback, useState } from 'react'
import { v7 as uuid } from 'uuid'
import type { AppEvents } from '../../../preload/contract/events'
import { hr } from '../../ipc/client'
import { useChange, useEvent } from '../../ipc/hooks'

type Pilihan = Parameters<typeof hr.formulir.periksa>[0]
type Hasil = NonNullable<Awaited<ReturnType<typeof hr.formulir.cetak>>>

/** A print job: start, progress, cancel, result, and opening what was made. */
export function useCetak() {
  const [job, setJob] = useState<{ id: string; progress: AppEvents['progress'] | null; hasil: Hasil | null }>()
  useEvent(
    'progress',
    useCallback((progress: AppEvents['progress']) => {
      setJob((now) => (now?.id === progress.jobId ? { ...now, progress } : now))
    }, []),
  )
  const cetak = useChange(hr.formulir.cetak, {
    onSuccess: (hasil, { jobId }) => {
      setJob(hasil ? { id: jobId, progress: null, hasil } : undefined)
    },
    onError: (error) => {
      setJob(undefined)
      return error.code === 'CANCELLED'
    },
  })
  return {
    job,
    berjalan: cetak.isPending,
    mulai: (pilihan: Pilihan, keluaran: 'gabung' | 'berkas') => {
      const id = uuid()
      setJob({ id, progress: null, hasil: null })
      cetak.mutate({ ...pilihan, keluaran, jobId: id })
    },
    batal: () => {
      if (job) void hr.formulir.batal({ jobId: job.id })
    },
    buka: () => {
      if (job) void hr.formulir.buka({ jobId: job.id })
    },
    tutup: () => {
      setJob(undefined)
    },
  }
}
