import { type MessagePort, parentPort, workerData } from 'node:worker_threads'
import type { Sheet } from '../../domain/impor/grid'
import { AppError } from '../../domain/shared/app-error'
import { bukaLembar } from '../services/impor/sesi-impor'
import type { NextJob, WorkerJob, WorkerReply } from './read-file'
import { readText } from './read-text'
import { readWorkbook } from './read-workbook'
import { sendRoster } from './roster-messages'

/** Reads one file, checks its rows if it is asked to, and ends. Its heap is capped and it may be killed at any moment: it keeps nothing. */
async function read({ jenis, bytes }: WorkerJob): Promise<{ ok: true; sheets: Sheet[] } | { ok: false; message: string }> {
  try {
    return { ok: true, sheets: jenis === 'xlsx' ? await readWorkbook(bytes) : readText(bytes) }
  } catch (error) {
    if (error instanceof AppError) return { ok: false, message: error.message }
    throw error
  }
}

/** The rows as the sheets are planned without a hand; the sheets are those that are usable so. */
function check(port: MessagePort, sheets: readonly Sheet[], { remembered, roster }: NextJob): void {
  const used = bukaLembar(sheets, remembered).filter(({ dipakai }) => dipakai)
  if (used.length > 0) sendRoster(port, { ...roster, sheets: used.map(({ grid, plan }) => ({ grid, plan })) })
}

async function run(port: MessagePort, job: WorkerJob): Promise<void> {
  const next = job.lanjut ? new Promise<NextJob>((resolve) => port.once('message', resolve)) : null
  const reply = await read(job)
  port.postMessage((reply.ok ? { ok: true, sheets: JSON.stringify(reply.sheets) } : reply) satisfies WorkerReply)
  if (reply.ok && next) check(port, reply.sheets, await next)
}

if (parentPort) void run(parentPort, workerData as WorkerJob)
