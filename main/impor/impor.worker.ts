import { parentPort, workerData } from 'node:worker_threads'
import { AppError } from '../../domain/shared/app-error'
import type { WorkerJob, WorkerReply } from './read-file'
import { readText } from './read-text'
import { readWorkbook } from './read-workbook'

/** Reads one file and ends. Its heap is capped and it may be killed at any moment: it holds nothing else. */
async function run({ jenis, bytes }: WorkerJob): Promise<WorkerReply> {
  try {
    return { ok: true, sheets: jenis === 'xlsx' ? await readWorkbook(bytes) : readText(bytes) }
  } catch (error) {
    if (error instanceof AppError) return { ok: false, message: error.message }
    throw error
  }
}

void run(workerData as WorkerJob).then((reply) => {
  parentPort?.postMessage(reply)
})
