import { notifications } from '@mantine/notifications'
import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useSyncExternalStore } from 'react'
import { v7 as uuid } from 'uuid'
import { AppError } from '../../../domain/shared/app-error'
import type { ClientCall } from '../../../preload/contract/define'
import type { AppEvents } from '../../../preload/contract/events'
import { showError, useEvent } from '../../ipc/hooks'

/** A long job: where it is while it runs, what it made when it is done. */
export interface Kerja<O = unknown> {
  jobId: string
  progress: AppEvents['progress'] | null
  hasil: O | null
}

/** Jobs outlive the screen that began them: who comes back finds them where they are. */
let jobs: ReadonlyMap<string, Kerja> = new Map()
const listeners = new Set<() => void>()
function put(key: string, job: Kerja | null): void {
  const next = new Map(jobs)
  if (job) next.set(key, job)
  else next.delete(key)
  jobs = next
  for (const listener of listeners) listener()
}
const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The job of this name: start, progress, cancel, result. A null answer means that the system's dialog was closed. */
export function useKerja<I extends { jobId: string }, O>(key: string, call: ClientCall<I, O>, batal: ClientCall<{ jobId: string }, void>) {
  const client = useQueryClient()
  const job = useSyncExternalStore(subscribe, () => jobs.get(key)) as Kerja<O> | undefined
  useEvent(
    'progress',
    useCallback(
      (progress: AppEvents['progress']) => {
        const now = jobs.get(key)
        if (now?.jobId === progress.jobId && now.hasil === null) put(key, { ...now, progress })
      },
      [key],
    ),
  )
  const run = async (input: Omit<I, 'jobId'>) => {
    const jobId = uuid()
    put(key, { jobId, progress: null, hasil: null })
    try {
      const hasil = await call({ ...input, jobId } as I)
      put(key, hasil === null ? null : { jobId, progress: null, hasil })
    } catch (error) {
      put(key, null)
      if (error instanceof AppError && error.code === 'CANCELLED') notifications.show({ message: error.message })
      else showError(error as Error)
    }
    await client.invalidateQueries()
  }
  return {
    job,
    berjalan: job !== undefined && job.hasil === null,
    mulai: (input: Omit<I, 'jobId'>) => void run(input),
    batal: () => {
      if (job) void batal({ jobId: job.jobId }).catch(showError)
    },
    tutup: () => {
      put(key, null)
    },
  }
}

