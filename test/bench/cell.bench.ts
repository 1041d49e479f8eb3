import { join } from 'node:path'
import Database from 'better-sqlite3'
import { v7 as uuid } from 'uuid'
import { aKantor } from '../builders/kantor.builder'
import { anOffice, figure, median, timed, type Figure } from './measure'

const ROUNDS = 5
const CELLS = 60

/** The bare statements of a saved cell with its history, prepared once: what any program must at least do. */
function rawCell(folder: string) {
  const db = new Database(join(folder, 'mentah.db'))
  db.pragma('journal_mode = WAL')
  db.pragma('locking_mode = EXCLUSIVE')
  db.pragma('synchronous = FULL')
  db.exec(`CREATE TABLE tindakan (seq INTEGER PRIMARY KEY AUTOINCREMENT, waktu TEXT, pelaku TEXT, label TEXT) STRICT;
    CREATE TABLE perubahan (id INTEGER PRIMARY KEY AUTOINCREMENT, tindakan_seq INTEGER, tabel TEXT, baris_id TEXT, sebelum TEXT, sesudah TEXT) STRICT;
    CREATE TABLE realisasi (id TEXT PRIMARY KEY, indikator_id TEXT, periode_id TEXT, teks TEXT, UNIQUE (indikator_id, periode_id)) STRICT`)
  const action = db.prepare(`INSERT INTO tindakan (waktu, pelaku, label) VALUES (?, 'x', 'Mengisi realisasi')`)
  const change = db.prepare(`INSERT INTO perubahan (tindakan_seq, tabel, baris_id, sesudah) VALUES (?, 'realisasi', ?, ?)`)
  const cell = db.prepare(
    `INSERT INTO realisasi VALUES (?, ?, ?, ?) ON CONFLICT (indikator_id, periode_id) DO UPDATE SET teks = excluded.teks`,
  )
  const save = db.transaction((indikatorId: string, periodeId: string, teks: string) => {
    const id = uuid()
    const { lastInsertRowid } = action.run(new Date().toISOString())
    cell.run(id, indikatorId, periodeId, teks)
    change.run(lastInsertRowid, id, JSON.stringify({ id, indikatorId, periodeId, teks }))
  })
  return { save, close: () => db.close() }
}

/** One realisation cell through the whole path (contract, checks, history, fsync) against the bare statements. */
export async function benchCell(): Promise<Figure[]> {
  const app = await anOffice()
  const kantor = await aKantor(app.store, { orang: 81 })
  const { periodeId } = await app.hr.sesi.buka({ tahun: 2026, bulan: 11 })
  const raw = rawCell(app.folder)
  const ids = kantor.pegawai.flatMap(({ indikatorIds }) => indikatorIds).slice(0, CELLS)
  const ours: number[] = []
  const bare: number[] = []
  for (let round = 0; round < ROUNDS; round++)
    for (const indikatorId of ids) {
      const teks = `realisasi ${round}`
      bare.push(await timed(() => raw.save(indikatorId, periodeId, teks)))
      ours.push(await timed(() => app.hr.sesi.simpanRealisasi({ periodeId, indikatorId, teks })))
    }
  raw.close()
  await app.remove()
  return [figure('saving one cell, durable, with history', median(ours), median(bare), median(ours) / median(bare), { max: 1.5 })]
}
