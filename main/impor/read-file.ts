import { open } from 'node:fs/promises'
import { Worker } from 'node:worker_threads'
import type { Sheet } from '../../domain/impor/grid'
import { AppError } from '../../domain/shared/app-error'
import { IMPORT_LIMITS, refuseFile } from './limits'
import { checkWorkbookZip, PROTECTED } from './zip-directory'

export interface WorkerJob {
  jenis: 'xlsx' | 'teks'
  bytes: Uint8Array
}
export type WorkerReply = { ok: true; sheets: Sheet[] } | { ok: false; message: string }

export interface ReadOptions {
  /** The bundled worker: `new URL('impor.worker.js', import.meta.url)` beside out/main/index.js. */
  worker: URL
  timeoutMs?: number
  heapMb?: number
  signal?: AbortSignal
}

const TOO_BIG = `Berkas ini lebih besar dari ${IMPORT_LIMITS.fileBytes / 1_000_000} MB.`

/**
 * Reads a roster file (.xlsx, .csv, .txt) into sheets, in a worker with a capped heap and a time limit.
 * Fails with one plain sentence (INVALID_INPUT; IO if the file cannot be opened; CANCELLED through `signal`).
 */
export async function readRosterFile(path: string, options: ReadOptions): Promise<Sheet[]> {
  return readRosterBytes(await readCapped(path), options)
}

/** The same for a file already in memory; what it is, is told by its first bytes, not by its name. */
export async function readRosterBytes(bytes: Uint8Array, options: ReadOptions): Promise<Sheet[]> {
  if (bytes.length > IMPORT_LIMITS.fileBytes) throw refuseFile(TOO_BIG)
  const jenis = kindOf(bytes)
  if (jenis === 'xlsx') checkWorkbookZip(bytes)
  return inWorker({ jenis, bytes }, options)
}

/** Cells pasted from a spreadsheet (tab between columns) or lines of CSV. */
export async function readPastedText(text: string, options: ReadOptions): Promise<Sheet[]> {
  return readRosterBytes(new TextEncoder().encode(text), options)
}

async function readCapped(path: string): Promise<Uint8Array> {
  const file = await open(path).catch((error: unknown) => {
    throw new AppError('IO', `Berkas tidak dapat dibuka: ${reason(error)}. Tidak ada data yang diubah.`)
  })
  try {
    const { size } = await file.stat()
    if (size > IMPORT_LIMITS.fileBytes) throw refuseFile(TOO_BIG)
    return await file.readFile()
  } catch (error) {
    if (error instanceof AppError) throw error
    throw new AppError('IO', `Berkas tidak dapat dibaca: ${reason(error)}. Tidak ada data yang diubah.`)
  } finally {
    await file.close()
  }
}

function reason(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code
  if (code === 'ENOENT') return 'berkas tidak ada'
  if (code === 'EBUSY' || code === 'EACCES' || code === 'EPERM') return 'berkas sedang dipakai atau tidak boleh dibaca'
  if (code === 'EISDIR') return 'yang dipilih adalah folder'
  return code ?? 'sebab tidak diketahui'
}

const startsWith = (bytes: Uint8Array, ...signature: number[]): boolean =>
  signature.every((byte, i) => bytes[i] === byte)

function kindOf(bytes: Uint8Array): WorkerJob['jenis'] {
  if (bytes.length === 0) throw refuseFile('Berkas ini kosong.')
  if (startsWith(bytes, 0x50, 0x4b)) return 'xlsx'
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46)) throw refuseFile('Ini berkas PDF. Pilih berkas .xlsx atau .csv.')
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
    const encrypted = Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'))
    throw refuseFile(
      encrypted ? PROTECTED : 'Ini berkas Excel lama (.xls). Buka, simpan sebagai .xlsx, lalu pilih kembali.',
    )
  }
  return 'teks'
}

function inWorker(job: WorkerJob, options: ReadOptions): Promise<Sheet[]> {
  const { worker: url, timeoutMs = IMPORT_LIMITS.timeoutMs, heapMb = IMPORT_LIMITS.heapMb, signal } = options
  if (signal?.aborted) return Promise.reject(cancelled())
  const worker = new Worker(url, { workerData: job, resourceLimits: { maxOldGenerationSizeMb: heapMb } })
  return new Promise<Sheet[]>((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(refuseFile(`Berkas ini tidak selesai dibaca dalam ${Math.round(timeoutMs / 1000)} detik.`))
    }, timeoutMs)
    const abort = (): void => { reject(cancelled()) } // prettier-ignore
    signal?.addEventListener('abort', abort, { once: true })
    worker.once('message', (reply: WorkerReply) => {
      if (reply.ok) resolve(reply.sheets)
      else reject(new AppError('INVALID_INPUT', reply.message))
    })
    worker.once('error', (error: NodeJS.ErrnoException) => {
      const memory = error.code === 'ERR_WORKER_OUT_OF_MEMORY'
      reject(memory ? refuseFile('Isi berkas ini terlalu besar untuk sebuah daftar pegawai.') : error)
    })
    worker.once('exit', (code) => { reject(new Error(`Import worker ended with ${code} and no answer`)) }) // prettier-ignore
    worker.once('exit', () => { clearTimeout(timer); signal?.removeEventListener('abort', abort) }) // prettier-ignore
  }).finally(() => worker.terminate())
}

const cancelled = (): AppError => new AppError('CANCELLED', 'Pembacaan berkas dibatalkan. Tidak ada data yang diubah.')
