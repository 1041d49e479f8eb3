import 'reflect-metadata'
import { writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { openDatabase } from '../../db/open-database'
import { createCadangan } from '../../main/cadangan/cadangan'

/** Goes to and fro between two backups, "satu" and "dua", until killed. argv: file. */
const file = process.argv.at(-1) ?? ''
const now = () => new Date().toISOString()
const store = await openDatabase(file, { now, backupFolder: `${dirname(file)}/cadangan` })
const cadangan = createCadangan(store, dirname(file), now)
const call = { channel: 'uji', label: 'Menandai', actor: 'Penguji', undoable: true }

async function backupMarked(mark: string): Promise<string> {
  await store.change(call, (tx) =>
    tx.query(`INSERT INTO "pengaturan" ("id", "isi") VALUES ('tanda', ?) ON CONFLICT ("id") DO UPDATE SET "isi" = excluded."isi"`, [JSON.stringify(mark)]),
  )
  return (await cadangan.makeBackup('manual')).nama
}

const names = [await backupMarked('satu'), await backupMarked('dua')]
writeSync(1, 'siap\n')
for (let n = 0; ; n += 1) await cadangan.restore('utama', names[n % 2] ?? '')
