/** One worker thread as a function: a job in, its answer out. A worker that dies fails its jobs and is replaced. */
import { Worker } from 'node:worker_threads'
import { AppError } from '../../domain/shared/app-error'
import { gagalTulis } from './gagal-tulis'
import type { PdfAnswer, PdfDone, PdfJob, PdfRequest, PdfWorkerData } from './pesan-pdf'

export interface PekerjaPdf {
  run(job: PdfJob): Promise<PdfDone>
  close(): Promise<void>
}

interface Waiting {
  readonly resolve: (done: PdfDone) => void
  readonly reject: (error: Error) => void
}

export function pekerjaPdf(workerUrl: URL, fontsDir: string): PekerjaPdf {
  const waiting = new Map<number, Waiting>()
  let worker: Worker | undefined
  let nextId = 0

  const fail = (error: Error) => {
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
    worker = undefined
  }
  const start = () => {
    const started = new Worker(workerUrl, { workerData: { fontsDir } satisfies PdfWorkerData })
    started.on('message', (answer: PdfAnswer) => {
      const job = waiting.get(answer.id)
      waiting.delete(answer.id)
      if (waiting.size === 0) started.unref()
      if (answer.ok) job?.resolve(answer.done)
      else job?.reject(gagalTulis(answer.code) ?? new Error(answer.message))
    })
    started.on('error', fail)
    started.on('exit', () => {
      if (worker === started) fail(new AppError('CANCELLED', 'Pembuatan PDF dihentikan.'))
    })
    return started
  }

  return {
    run: (job) =>
      new Promise((resolve, reject) => {
        worker ??= start()
        worker.ref()
        const request: PdfRequest = { id: nextId++, job }
        waiting.set(request.id, { resolve, reject })
        worker.postMessage(request)
      }),
    async close() {
      await worker?.terminate()
    },
  }
}
