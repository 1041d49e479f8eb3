/** A process of its own, so that its memory is only that of 5,000 papers: one worker, batches of 500. One line of JSON. */
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { FormulirModel } from '../../domain/formulir/model'
import type { PdfAnswer, PdfDone, PdfRequest, PdfWorkerData } from '../../main/formulir/pesan-pdf'
import { formulirC, formulirD } from '../../scripts/bench/forms'
import { SEMUA_NASKAH } from '../main/naskah/contoh-naskah'

const ROOT = resolve(import.meta.dirname, '../..')
const BATCH = 500
const BATCHES = 10
const letters = Object.values(SEMUA_NASKAH)

/** Forms C, D and a letter in turn, each for somebody else and with words of its own. */
function paper(i: number): FormulirModel {
  if (i % 3 === 0) return formulirC(i)
  if (i % 3 === 1) return { ...formulirD(i), catatan: [`Catatan ke-${i}: sasaran berikut adalah berkas${i} dan laporan${i}.`] }
  const letter = letters[((i - 2) / 3) % letters.length] as (typeof letters)[number]
  return { ...letter, nomor: `800.1/${i}/2026`, hal: `Undangan ke-${i} perihal${i}` }
}

const worker = new Worker(pathToFileURL(join(ROOT, 'out/main/pdf.worker.js')), {
  workerData: { fontsDir: join(ROOT, 'out/fonts') } satisfies PdfWorkerData,
})
function make(id: number): Promise<PdfDone> {
  return new Promise((done, fail) => {
    worker.once('message', (answer: PdfAnswer) => {
      if (answer.ok) done(answer.done)
      else fail(new Error(answer.message))
    })
    worker.postMessage({ id, job: { kind: 'one', form: paper(id) } } satisfies PdfRequest)
  })
}

/** A snapshot collects the worker's garbage first; nothing else can from outside. */
async function heapMB(): Promise<number> {
  for await (const _ of await worker.getHeapSnapshot());
  const { used_heap_size: used } = await worker.getHeapStatistics()
  return used / 2 ** 20
}

// Warm, and with the memory that a snapshot itself takes: else that would count only against later papers.
for (let i = 0; i < 60; i++) await make(i)
await heapMB()
const memory = []
let pages = 0
const start = performance.now()
for (let batch = 0; batch < BATCHES; batch++) {
  for (let i = 0; i < BATCH; i++) pages += (await make(batch * BATCH + i)).pages
  if (batch === 0 || batch === BATCHES - 1) memory.push({ rssMB: process.memoryUsage().rss / 2 ** 20, heapMB: await heapMB() })
}
const seconds = (performance.now() - start) / 1000
await worker.terminate()
process.stdout.write(`${JSON.stringify({ papers: BATCH * BATCHES, pages, seconds, memory })}\n`)
