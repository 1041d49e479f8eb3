import { copyFileSync, existsSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { putInPlace, verifyDatabase } from '../../db/backup-file'
import { openDatabase } from '../../db/open-database'
import type { Store } from '../../db/store'
import { AppError } from '../../domain/shared/app-error'

const SIDES = ['', '-wal', '-shm', '-journal']

/**
 * A private copy of a backup, checked, brought to the present schema and closed; answers its path. Throws AppError
 * RULE_BROKEN when the file is damaged, newer, not Takar's, or holds triggers or tables that are not ours.
 */
export async function checkBackup(backup: string, live: Store, dataFolder: string, now: () => string): Promise<string> {
  const copy = join(dataFolder, 'pulih.tmp.db')
  discard(copy)
  try {
    copyFileSync(backup, copy)
    verifyDatabase(copy)
    const store = await openDatabase(copy, { now, backupFolder: join(dataFolder, 'pulih.tmp') })
    const same = (await schemaOf(store)) === (await schemaOf(live))
    await store.close()
    if (!same) throw new Error('The schema is not the one our migrations make')
    return copy
  } catch (cause) {
    discard(copy)
    throw Object.assign(refusal(), { cause })
  } finally {
    rmSync(join(dataFolder, 'pulih.tmp'), { recursive: true, force: true })
  }
}

/**
 * Swaps the checked copy in and answers the name under which the present file stays. The one rename at the end decides:
 * a power cut leaves the old data or the new under the usual name, never none.
 */
export async function keepAside(store: Store, copy: string): Promise<string> {
  const folder = dirname(store.file)
  let n = 1
  while (existsSync(join(folder, keptName(n)))) n += 1
  const kept = join(folder, keptName(n))
  await store.swapFile(() => {
    if (existsSync(`${store.file}-wal`)) throw new Error('The data file was not closed')
    copyFileSync(store.file, `${kept}.tmp`)
    putInPlace(`${kept}.tmp`, kept)
    putInPlace(copy, store.file)
  })
  return keptName(n)
}

const keptName = (n: number) => `takar-sebelum-pulih-${String(n)}.db`
const refusal = () =>
  new AppError(
    'RULE_BROKEN',
    'Cadangan ini rusak, dibuat oleh Takar yang lebih baru, atau bukan dari Takar, jadi tidak dipakai. Data tidak diubah; pilih cadangan lain.',
  )

function discard(file: string): void {
  for (const side of SIDES) rmSync(file + side, { force: true })
}

/** Every table, index, trigger and view in one text; temporary history triggers are not part of the file. */
async function schemaOf(store: Store): Promise<string> {
  return store.read(async (tx) =>
    JSON.stringify(await tx.query('SELECT "type", "name", "tbl_name", "sql" FROM main.sqlite_schema ORDER BY "type", "name"')),
  )
}
