import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useRef, useState } from 'react'
import { v7 as uuid } from 'uuid'
import type { AppClient } from '../../../preload/contract'
import type { AppEvents } from '../../../preload/contract/events'
import { hr } from '../../ipc/client'
import { showError, useEvent } from '../../ipc/hooks'

export type Usulan = Awaited<ReturnType<AppClient['usulanRencana']['hitung']>>
export type ProgramUsulan = Usulan['program'][number]
export type BarisUsulan = Usulan['baris'][number]
export type AlternatifUsulan = Usulan['alternatif'][number]
export type Telusur = Awaited<ReturnType<AppClient['usulanRencana']['telusuri']>>
export type Perubahan = NonNullable<Telusur['tambahan'][number]['hasil']>

/** A read that may be stopped: leaving it, or asking anew, ends the work in main too. */
const dapatDihentikan = <O>(call: (jobId: string) => Promise<O>, mulai: (jobId: string) => void) => ({ signal }: { signal: AbortSignal }) => {
  const jobId = uuid()
  mulai(jobId)
  signal.addEventListener('abort', () => void hr.usulanRencana.batal({ jobId }).catch(showError), { once: true })
  return call(jobId)
} // prettier-ignore

/** Where the running job is. */
function useLangkah() {
  const jobId = useRef('')
  const [langkah, setLangkah] = useState({ done: 0, total: 0 })
  useEvent(
    'progress',
    useCallback((one: AppEvents['progress']) => {
      if (one.jobId === jobId.current && one.state === 'jalan') setLangkah({ done: one.done, total: one.total })
    }, []),
  )
  const mulai = useCallback((id: string) => {
    jobId.current = id
    setLangkah({ done: 0, total: 0 })
  }, [])
  return { langkah, mulai }
}

/** The quick proposal at once; where it is not proved yet, the search goes on by itself until it is, or is stopped. */
export function useUsulan(tahun: number) {
  const client = useQueryClient()
  const [berhenti, setBerhenti] = useState(0)
  const { langkah, mulai } = useLangkah()
  const cepat = useQuery({
    queryKey: ['usulanRencana.hitung', tahun],
    queryFn: dapatDihentikan((jobId) => hr.usulanRencana.hitung({ tahun, jobId, teliti: false }), () => undefined),
    placeholderData: keepPreviousData,
  }) // prettier-ignore
  const cap = cepat.dataUpdatedAt
  const key = ['usulanRencana.teliti', tahun, cap]
  const perlu = cepat.data !== undefined && cepat.data.mustahil === null && !cepat.data.pasti && !cepat.isFetching
  const teliti = useQuery({
    queryKey: key,
    queryFn: dapatDihentikan((jobId) => hr.usulanRencana.hitung({ tahun, jobId, teliti: true }), mulai),
    enabled: perlu && berhenti !== cap,
    retry: false,
    staleTime: Infinity,
  })
  return {
    data: (perlu ? teliti.data : undefined) ?? cepat.data,
    error: cepat.error,
    menghitung: cepat.isFetching,
    memastikan: perlu && teliti.isFetching,
    langkah,
    cap: `${cap}-${teliti.data ? 1 : 0}`,
    hentikan: () => {
      setBerhenti(cap)
      void client.cancelQueries({ queryKey: key })
    },
    lanjutkan: () => {
      setBerhenti(0)
    },
    terhenti: perlu && !teliti.data && !teliti.isFetching,
  }
}

/** "What if" for the proposal that is on the screen. */
export function useTelusur(tahun: number, cap: string, aktif: boolean) {
  const { langkah, mulai } = useLangkah()
  const { data, error, isFetching } = useQuery({
    queryKey: ['usulanRencana.telusuri', tahun, cap],
    queryFn: dapatDihentikan((jobId) => hr.usulanRencana.telusuri({ tahun, jobId }), mulai),
    enabled: aktif,
    retry: false,
    staleTime: Infinity,
  })
  return { data, error, berjalan: isFetching, langkah }
}
