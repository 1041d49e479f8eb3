import 'reflect-metadata'
import { statSync, writeSync } from 'node:fs'
import { v7 as uuid } from 'uuid'
import { openDatabase } from '../../db/open-database'

/**
 * Saves cells without end through the real store and tells each one on stdout, with the size of the log, only after the
 * save was acknowledged.
 * argv: file, number to start from, how many (0: until killed). Several saves overlap, as cells left in quick order do.
 */
const [file = '', first = '1', count = '0'] = process.argv.slice(-3)
const store = await openDatabase(file, { now: () => new Date().toISOString(), backupFolder: `${file}.cadangan` })
const call = { channel: 'uji', label: 'Menyimpan sel', actor: 'Penguji', undoable: true }
const last = Number(count) === 0 ? Infinity : Number(first) + Number(count) - 1

async function save(n: number): Promise<void> {
  await store.change(call, async (tx) => {
    await tx.query(`INSERT INTO "unit" ("id", "nama", "jenis", "urutan") VALUES (?, ?, 'seksi', ?)`, [uuid(), 'x'.repeat(n % 900), n])
    await tx.query(`INSERT INTO "pengaturan" ("id", "isi") VALUES ('jumlah', '1') ON CONFLICT ("id") DO UPDATE SET "isi" = "isi" + 1`)
  })
  writeSync(1, `${n} ${statSync(`${file}-wal`).size}\n`)
}

writeSync(1, 'siap\n')
for (let n = Number(first); n <= last; n += 3) await Promise.all([n, n + 1, n + 2].filter((each) => each <= last).map(save))
setInterval(() => {}, 1000)
writeSync(1, 'selesai\n')
