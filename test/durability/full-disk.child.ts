import 'reflect-metadata'
import { readdirSync, writeSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { v7 as uuid } from 'uuid'
import { openDatabase } from '../../db/open-database'
import { AppError } from '../../domain/shared/app-error'
import { createCadangan } from '../../main/cadangan/cadangan'

/** Runs where files may not grow: saves until it is refused, then reads and tries a backup. argv: file. Tells each thing on stdout. */
const file = process.argv.at(-1) ?? ''
const tell = (line: string) => writeSync(1, `${line}\n`)
const reason = (error: unknown) => (error instanceof AppError ? `${error.code} ${error.message}` : `BUG ${String(error)}`)
const now = () => new Date().toISOString()
const store = await openDatabase(file, { now, backupFolder: join(dirname(file), 'cadangan') })
const call = { channel: 'uji', label: 'Menyimpan sel', actor: 'Penguji', undoable: true }
tell('siap')

let saved = 0
try {
  for (;;) {
    await store.change(call, async (tx) => {
      await tx.query(`INSERT INTO "unit" ("id", "nama", "jenis", "urutan") VALUES (?, ?, 'seksi', ?)`, [uuid(), 'x'.repeat(2000), saved + 1])
      await tx.query(`INSERT INTO "pengaturan" ("id", "isi") VALUES ('jumlah', '1') ON CONFLICT ("id") DO UPDATE SET "isi" = "isi" + 1`)
    })
    saved += 1
    tell(`${saved} 0`)
  }
} catch (error) {
  tell(`ditolak ${reason(error)}`)
}
const [row] = await store.read((tx) => tx.query<{ n: number }[]>('SELECT count(*) AS "n" FROM "unit"'))
tell(`terbaca ${row?.n ?? -1}`)
const backup = createCadangan(store, dirname(file), now).makeBackup('manual')
tell(`cadangan ${await backup.then(() => 'jadi', reason)}`)
tell(`sisa ${readdirSync(join(dirname(file), 'cadangan')).join(',')}`)
process.exit(0)
