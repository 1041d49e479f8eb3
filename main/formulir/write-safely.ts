import { randomUUID } from 'node:crypto'
import { open, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { AppError } from '../../domain/shared/app-error'
import { gagalTulis } from './gagal-tulis'

async function writeDraft(draft: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(draft, 'w')
  try {
    await handle.writeFile(bytes)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Writes a whole file under a temporary name, syncs it and renames it into place. AppError IO when the disk refuses. */
export async function writeSafely(path: string, bytes: Uint8Array): Promise<void> {
  const draft = join(dirname(path), `.takar-${randomUUID().slice(0, 8)}.sementara`)
  try {
    await writeDraft(draft, bytes)
    await rename(draft, path)
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined)
    throw gagalTulis((error as NodeJS.ErrnoException).code) ?? error
  }
}

/**
 * Writes many whole files: all under temporary names first, then all renamed. AppError IO or CANCELLED leaves none of
 * them; when a name cannot be given, those named before it are complete and stay.
 */
export async function writeAllSafely(
  files: readonly { path: string; bytes: Uint8Array }[],
  { signal, onProgress }: { signal?: AbortSignal; onProgress?: (done: number, total: number) => void },
): Promise<void> {
  const job = randomUUID().slice(0, 8)
  const drafts = files.map(({ path }, i) => join(dirname(path), `.takar-${job}-${i}.sementara`))
  try {
    for (const [i, { bytes }] of files.entries()) {
      if (signal?.aborted) throw new AppError('CANCELLED', 'Penyimpanan dibatalkan. Tidak ada berkas baru yang ditinggalkan.')
      await writeDraft(drafts[i] ?? '', bytes)
      onProgress?.(i + 1, files.length)
    }
    for (const [i, { path }] of files.entries()) await rename(drafts[i] ?? '', path)
  } catch (error) {
    await Promise.all(drafts.map((draft) => rm(draft, { force: true }).catch(() => undefined)))
    throw gagalTulis((error as NodeJS.ErrnoException).code) ?? error
  }
}
