/** Makes PDFs beside the main thread, in the order asked for; while one file reaches the disk the next is drawn. */
import { createWriteStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { finished } from 'node:stream/promises'
import { parentPort, workerData } from 'node:worker_threads'
import type { FormulirModel } from '../../domain/formulir/model'
import type { PdfAnswer, PdfDone, PdfJob, PdfRequest, PdfWorkerData } from './pesan-pdf'
import { createRenderer, type PdfGabungan, type RenderedPdf } from './render-pdf'

const port = parentPort
if (!port) throw new Error('pdf.worker runs as a worker thread')
const renderer = createRenderer((workerData as PdfWorkerData).fontsDir)

interface OpenFile {
  readonly pdf: PdfGabungan
  readonly written: Promise<void>
  size: () => number
  failure?: Error
  readonly give: () => void
}
let merged: OpenFile | undefined

/** Answers once the job is done; a file that only has to reach the disk no longer holds up the queue. */
async function run(job: PdfJob): Promise<PdfDone | { written: Promise<PdfDone> }> {
  switch (job.kind) {
    case 'one':
      return one(job.form)
    case 'file':
      return file(job.form, job.path)
    case 'open':
      return start(job.path, job.title, job.createdAt)
    case 'add':
      return add(job.form)
    case 'end':
      return end()
    case 'abort':
      return abort()
  }
}

async function one(form: FormulirModel): Promise<PdfDone> {
  const { bytes, pages } = await renderer.render(form)
  return { pages, size: bytes.length, bytes }
}

async function file(form: FormulirModel, path: string): Promise<{ written: Promise<PdfDone> }> {
  return { written: write(path, await renderer.render(form)) }
}

async function write(path: string, { bytes, pages }: RenderedPdf): Promise<PdfDone> {
  const handle = await open(path, 'w')
  try {
    await handle.writeFile(bytes)
    await handle.sync()
  } finally {
    await handle.close()
  }
  return { pages, size: bytes.length }
}

function start(path: string, title: string, createdAt: string): PdfDone {
  const pdf = renderer.open(title, createdAt)
  const target = createWriteStream(path, { flush: true })
  pdf.stream.pipe(target)
  const file: OpenFile = {
    pdf,
    written: finished(target),
    size: () => target.bytesWritten,
    give: () => target.destroy(),
  }
  file.written.catch((error: unknown) => {
    file.failure = error as Error
  })
  merged = file
  return { pages: 0, size: 0 }
}

function opened(): OpenFile {
  if (!merged) throw new Error('No merged file is open')
  if (merged.failure) throw merged.failure
  return merged
}

const add = (form: FormulirModel): PdfDone => ({ pages: opened().pdf.add(form), size: 0 })

async function end(): Promise<PdfDone> {
  const file = opened()
  file.pdf.end()
  await file.written
  merged = undefined
  return { pages: 0, size: file.size() }
}

async function abort(): Promise<PdfDone> {
  merged?.give()
  await merged?.written.catch(() => undefined)
  merged = undefined
  return { pages: 0, size: 0 }
}

async function answer({ id, job }: PdfRequest): Promise<void> {
  try {
    const outcome = await run(job)
    if ('written' in outcome)
      outcome.written.then(
        (done) => {
          succeed(id, done)
        },
        (error: unknown) => {
          fail(id, error)
        },
      )
    else succeed(id, outcome)
  } catch (error) {
    fail(id, error)
  }
}

function succeed(id: number, done: PdfDone): void {
  const message: PdfAnswer = { id, ok: true, done }
  port?.postMessage(message, done.bytes ? [done.bytes.buffer as ArrayBuffer] : [])
}

function fail(id: number, error: unknown): void {
  const { code, message } = error as NodeJS.ErrnoException
  port?.postMessage({ id, ok: false, code, message } satisfies PdfAnswer)
}

let last: Promise<void> = Promise.resolve()
port.on('message', (request: PdfRequest) => {
  last = last.then(() => answer(request))
})
