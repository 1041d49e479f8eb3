import { open } from 'node:fs/promises'
import { Worker } from 'node:worker_threads'
import type { RosterCheck, RosterInput } from '../../domain/impor/check-roster'
import type { Mapping } from '../../domain/impor/columns'
import type { Sheet } from '../../domain/impor/grid'
import { AppError } from '../../domain/shared/app-error'
import { IMPORT_LIMITS, refuseFile } from './limits'
import { rosterFrom } from './roster-messages'
import { checkWorkbookZip, PROTECTED } from './zip-directory'

export interface WorkerJob {
  jenis: 'xlsx' | 'teks'
  bytes: Uint8Array
  /** Goes on when it has read: one message `NextJob` follows. */
  lanjut: boolean
}
/** The sheets as JSON: hundreds of thousands of cells are copied that way in half the time of a structured clone. */
export type WorkerReply = { ok: true; sheets: string } | { ok: false; message: string }
/** What the rows are checked against, once they are read. */
export interface NextJob {
  remembered: ReadonlyMap<string, Mapping>
  roster: Omit<RosterInput, 'sheets'>
}
export interface Reading {
  sheets: Sheet[]
  /** The check of all sheets as they are planned without a hand; null where the worker did not come to its end. */
  check: Promise<RosterCheck | null>
  /** Ends the check where nobody needs it any more. */
  stop: () => void
}

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

/** Reads as `readRosterBytes`, and the same worker goes on to check the rows against `next` while the clerk looks at the columns. */
export async function readAndCheck(bytes: Uint8Array, options: ReadOptions, next: Promise<NextJob>): Promise<Reading> {
  const worker = start(bytes, true, options)
  const check = rosterFrom(worker)
  const stop = () => void worker.terminate()
  next.then(({ remembered, roster }) => { worker.postMessage({ remembered, roster }) }, stop) // prettier-ignore
  try {
    return { sheets: await sheetsFrom(worker, options), check, stop }
  } catch (error) {
    stop()
    throw error
  }
}

/** The same for a file already in memory; what it is, is told by its first bytes, not by its name. */
export async function readRosterBytes(bytes: Uint8Array, options: ReadOptions): Promise<Sheet[]> {
  const worker = start(bytes, false, options)
  return sheetsFrom(worker, options).finally(() => worker.terminate())
}

/** Cells pasted from a spreadsheet (tab between columns) or lines of CSV. */
export async function readPastedText(text: string, options: ReadOptions): Promise<Sheet[]> {
  return readRosterBytes(new TextEncoder().encode(text), options)
}

/** The bytes of a file that is not too big. Throws IO where it cannot be opened or read. */
export async function readCapped(path: string): Promise<Uint8Array> {
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

function start(bytes: Uint8Array, lanjut: boolean, { worker, heapMb = IMPORT_LIMITS.heapMb, signal }: ReadOptions): Worker {
  if (signal?.aborted) throw cancelled()
  if (bytes.length > IMPORT_LIMITS.fileBytes) throw refuseFile(TOO_BIG)
  const jenis = kindOf(bytes)
  if (jenis === 'xlsx') checkWorkbookZip(bytes)
  const workerData: WorkerJob = { jenis, bytes, lanjut }
  return new Worker(worker, { workerData, resourceLimits: { maxOldGenerationSizeMb: heapMb } })
}

function sheetsFrom(worker: Worker, { timeoutMs = IMPORT_LIMITS.timeoutMs, signal }: ReadOptions): Promise<Sheet[]> {
  return new Promise<Sheet[]>((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(refuseFile(`Berkas ini tidak selesai dibaca dalam ${Math.round(timeoutMs / 1000)} detik.`))
    }, timeoutMs)
    const abort = (): void => { reject(cancelled()) } // prettier-ignore
    const settled = (): void => { clearTimeout(timer); signal?.removeEventListener('abort', abort) } // prettier-ignore
    signal?.addEventListener('abort', abort, { once: true })
    worker.once('message', (reply: WorkerReply) => {
      settled()
      if (reply.ok) resolve(JSON.parse(reply.sheets) as Sheet[])
      else reject(new AppError('INVALID_INPUT', reply.message))
    })
    worker.once('error', (error: NodeJS.ErrnoException) => {
      const memory = error.code === 'ERR_WORKER_OUT_OF_MEMORY'
      reject(memory ? refuseFile('Isi berkas ini terlalu besar untuk sebuah daftar pegawai.') : error)
    })
    worker.once('exit', (code) => { settled(); reject(new Error(`Import worker ended with ${code} and no answer`)) }) // prettier-ignore
  })
}

const cancelled = (): AppError => new AppError('CANCELLED', 'Pembacaan berkas dibatalkan. Tidak ada data yang diubah.')
