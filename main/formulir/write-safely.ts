import { randomUUID } from 'node:crypto'
import { open, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { gagalTulis } from './gagal-tulis'

/** Writes a whole file under a temporary name, syncs it and renames it into place. AppError IO when the disk refuses. */
export async function writeSafely(path: string, bytes: Uint8Array): Promise<void> {
  const draft = join(dirname(path), `.takar-${randomUUID().slice(0, 8)}.sementara`)
  try {
    const handle = await open(draft, 'w')
    try {
      await handle.writeFile(bytes)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(draft, path)
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined)
    throw gagalTulis((error as NodeJS.ErrnoException).code) ?? error
  }
}
