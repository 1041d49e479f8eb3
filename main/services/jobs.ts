import type { Ports } from '../ports'
import { AppError } from '../../domain/shared/app-error'

/** Long jobs of a service: their progress, their cancel, and what they made. */
export interface Jobs {
  /** Runs `work` under `jobId`: its end is told as done, cancelled or failed, whatever happens. */
  run<T>(jobId: string, label: string, work: (job: { signal: AbortSignal; onProgress: (done: number, total: number) => void }) => Promise<T>): Promise<T>
  cancel(jobId: string): void
  /** Remembers a path that a job wrote, so that it can be opened; paths never come from the window. */
  made(jobId: string, path: string): void
  open(jobId: string): Promise<void>
}

export function createJobs(ports: Ports): Jobs {
  const running = new Map<string, AbortController>()
  const paths = new Map<string, string>()
  return {
    async run(jobId, label, work) {
      const stop = new AbortController()
      running.set(jobId, stop)
      let last = { done: 0, total: 0 }
      const tell = (state: 'jalan' | 'selesai' | 'batal' | 'gagal') => {
        ports.emit('progress', { jobId, label, ...last, state })
      }
      try {
        const result = await work({
          signal: stop.signal,
          onProgress: (done, total) => {
            last = { done, total }
            tell('jalan')
          },
        })
        tell('selesai')
        return result
      } catch (error) {
        tell(error instanceof AppError && error.code === 'CANCELLED' ? 'batal' : 'gagal')
        throw error
      } finally {
        running.delete(jobId)
      }
    },
    cancel: (jobId) => {
      running.get(jobId)?.abort()
    },
    made: (jobId, path) => {
      paths.set(jobId, path)
    },
    async open(jobId) {
      const path = paths.get(jobId)
      if (!path) throw new AppError('NOT_FOUND', 'Hasil pekerjaan itu tidak ditemukan. Buat lagi berkasnya.')
      await ports.openPath(path)
    },
  }
}
