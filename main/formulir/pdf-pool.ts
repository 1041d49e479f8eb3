/**
 * The PDF service of the main process: one form for the preview, many as files, many merged into one. The work is done
 * in worker threads; the window stays free. Files appear under their names only when all of them are complete.
 */
import { randomUUID } from 'node:crypto'
import { open, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { FormulirModel } from '../../domain/formulir/model'
import { namaBerkas, namaUnik } from '../../domain/formulir/nama-berkas'
import { bagianNama } from '../../domain/formulir/nama-formulir'
import { AppError } from '../../domain/shared/app-error'
import { gagalTulis } from './gagal-tulis'
import { type PekerjaPdf, pekerjaPdf } from './pekerja-pdf'

export interface PdfPoolOptions {
  /** The bundled worker: `new URL('pdf.worker.js', import.meta.url)` beside out/main/index.js. */
  readonly workerUrl: URL
  /** Folder with arimo-*.ttf. */
  readonly fontsDir: string
  /** Worker threads for many files; 2 pay off from about 200 forms on. */
  readonly workers?: number
}

export interface PdfRun {
  readonly onProgress?: (done: number, total: number) => void
  readonly signal?: AbortSignal
}

export interface PdfFile {
  readonly path: string
  readonly pages: number
  readonly size: number
}

export interface PdfPaper {
  readonly bytes: Uint8Array
  readonly pages: number
}

export interface PdfPool {
  /** The bytes of one form. */
  one(form: FormulirModel): Promise<Uint8Array>
  /** The bytes of each form with its pages, in the given order; all workers share the work. */
  papers(forms: readonly FormulirModel[]): Promise<PdfPaper[]>
  /** One file per form in an existing folder, in the given order. Nothing is left on AppError IO or CANCELLED. */
  files(forms: readonly FormulirModel[], folder: string, run?: PdfRun): Promise<PdfFile[]>
  /** All forms in one file, each numbered by itself and bookmarked. All or nothing: AppError IO or CANCELLED. */
  merged(forms: readonly FormulirModel[], path: string, run?: PdfRun & { readonly title?: string }): Promise<PdfFile>
  close(): Promise<void>
}

export function createPdfPool({ workerUrl, fontsDir, workers = 2 }: PdfPoolOptions): PdfPool {
  const team = Array.from({ length: Math.max(1, workers) }, () => pekerjaPdf(workerUrl, fontsDir))
  /** The merged file belongs to one worker from first to last form: one such job at a time. */
  let lastMerged: Promise<unknown> = Promise.resolve()
  return {
    one: async (form) => (await paper(worker(team, team.length - 1), form)).bytes,
    papers: (forms) => Promise.all(forms.map((form, i) => paper(worker(team, team.length - 1 - (i % team.length)), form))),
    files: (forms, folder, run = {}) => filesJob(team, forms, folder, run),
    merged(forms, path, run = {}) {
      const job = lastMerged.catch(() => undefined).then(() => mergedJob(worker(team, 0), forms, path, run))
      lastMerged = job.catch(() => undefined)
      return job
    },
    async close() {
      await Promise.all(team.map((one) => one.close()))
    },
  }
}

function worker(team: readonly PekerjaPdf[], index: number): PekerjaPdf {
  const found = team[index]
  if (!found) throw new Error('No PDF worker')
  return found
}

async function paper(one: PekerjaPdf, form: FormulirModel): Promise<PdfPaper> {
  const { bytes, pages } = await one.run({ kind: 'one', form })
  if (!bytes) throw new Error('The PDF worker answered without bytes')
  return { bytes, pages }
}

async function filesJob(
  team: readonly PekerjaPdf[],
  forms: readonly FormulirModel[],
  folder: string,
  run: PdfRun,
): Promise<PdfFile[]> {
  const job = randomUUID().slice(0, 8)
  const names = namaUnik(forms.map((form) => namaBerkas(bagianNama(form))))
  const targets = names.map((name, i) => ({
    path: join(folder, name),
    draft: join(folder, `.takar-${job}-${i}.sementara`),
  }))
  const made: PdfFile[] = []
  let next = 0
  let failed = false
  const work = async (one: PekerjaPdf) => {
    for (let i = next++; i < forms.length && !failed; i = next++) {
      stopIfAborted(run.signal)
      const { path, draft } = targets[i] as (typeof targets)[number]
      const { pages, size } = await one.run({ kind: 'file', form: forms[i] as FormulirModel, path: draft })
      made[i] = { path, pages, size }
      run.onProgress?.(Object.keys(made).length, forms.length)
    }
  }
  const guarded = (one: PekerjaPdf) =>
    work(one).catch((error: unknown) => {
      failed = true
      throw error
    })
  try {
    // Two jobs in flight per worker: one is drawn while the other reaches the disk.
    const results = await Promise.allSettled([...team, ...team].map(guarded))
    for (const result of results) if (result.status === 'rejected') throw result.reason
    stopIfAborted(run.signal)
    await verify(targets.map(({ draft }, i) => ({ path: draft, size: made[i]?.size ?? -1 })))
    await giveNames(targets)
    await flushFolder(folder)
    return made
  } catch (error) {
    await Promise.all(targets.map(({ draft }) => rm(draft, { force: true }).catch(() => undefined)))
    throw asAppError(error)
  }
}

async function mergedJob(
  one: PekerjaPdf,
  forms: readonly FormulirModel[],
  path: string,
  run: PdfRun & { title?: string },
): Promise<PdfFile> {
  const draft = join(dirname(path), `.takar-${randomUUID().slice(0, 8)}.sementara`)
  const createdAt = forms[0]?.dibuatPada ?? '2026-01-01T00:00:00Z'
  let pages = 0
  try {
    await one.run({ kind: 'open', path: draft, title: run.title ?? 'Formulir Kinerja', createdAt })
    for (const [i, form] of forms.entries()) {
      stopIfAborted(run.signal)
      pages += (await one.run({ kind: 'add', form })).pages
      run.onProgress?.(i + 1, forms.length)
    }
    stopIfAborted(run.signal)
    const { size } = await one.run({ kind: 'end' })
    await verify([{ path: draft, size }])
    await rename(draft, path)
    await flushFolder(dirname(path))
    return { path, pages, size }
  } catch (error) {
    await one.run({ kind: 'abort' }).catch(() => undefined)
    await rm(draft, { force: true }).catch(() => undefined)
    throw asAppError(error)
  }
}

function stopIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted)
    throw new AppError('CANCELLED', 'Pencetakan dibatalkan. Tidak ada berkas baru yang ditinggalkan.')
}

/** The last step; where a name cannot be given, the files named before it are complete and stay. */
async function giveNames(targets: readonly { draft: string; path: string }[]): Promise<void> {
  for (const [i, { draft, path }] of targets.entries()) {
    await rename(draft, path).catch((error: unknown) => {
      throw (
        gagalTulis(
          (error as NodeJS.ErrnoException).code,
          `${i} dari ${targets.length} berkas sudah lengkap di folder itu; berhenti pada ${basename(path)}.`,
        ) ?? error
      )
    })
  }
}

/** Every file is on the disk and as long as it was made: a bulk job that says "done" must be done. */
async function verify(files: readonly { path: string; size: number }[]): Promise<void> {
  for (const { path, size } of files) {
    const found = await stat(path)
    if (found.size !== size || size === 0) throw Object.assign(new Error(`Short file: ${path}`), { code: 'EIO' })
  }
}

/** So that the new names survive a power cut; Windows has no such call and needs none. */
async function flushFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

function asAppError(error: unknown): Error {
  if (error instanceof AppError) return error
  return gagalTulis((error as NodeJS.ErrnoException).code) ?? (error as Error)
}
