import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { openDatabase } from '../../db/open-database'
import type { Store } from '../../db/store'

/** A new, empty office's database in a folder of its own, gone after the test. */
export async function aStore(): Promise<Store> {
  const folder = mkdtempSync(join(tmpdir(), 'takar-store-'))
  const store = await openDatabase(join(folder, 'takar.db'), { now: () => new Date().toISOString(), backupFolder: join(folder, 'cadangan') })
  onTestFinished(async () => {
    await store.close()
    rmSync(folder, { recursive: true, force: true })
  })
  return store
}
