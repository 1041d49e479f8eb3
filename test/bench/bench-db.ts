import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { v7 as uuid } from 'uuid'
import { openHeadless } from '../../scripts/headless'
import { aKantor } from '../builders/kantor.builder'

/**
 * The database path of the month against raw better-sqlite3 doing the same statements on the same file settings.
 * Everything is a ratio of one run; rounds are interleaved and the median is shown.
 */
const ROUNDS = 7
const CELLS = 60

const median = (values: number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0
async function timed(work: () => unknown): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}
const line = (name: string, ours: number, raw: number, goal: string) => {
  console.log(`${name.padEnd(46)} ${ours.toFixed(2).padStart(9)} ms ${raw.toFixed(2).padStart(9)} ms  ×${(ours / raw).toFixed(2).padStart(5)}  (sasaran ${goal})`)
}

async function office(orang: number) {
  const folder = mkdtempSync(join(tmpdir(), 'takar-bench-'))
  const app = await openHeadless({ folder, today: '2026-11-23', actor: 'Bench' })
  const kantor = await aKantor(app.store, { orang })
  const { periodeId } = await app.hr.sesi.buka({ tahun: 2026, bulan: 11 })
  const close = async () => {
    await app.close()
    rmSync(folder, { recursive: true, force: true })
  }
  return { ...app, kantor, periodeId, close }
}

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

async function benchCell(): Promise<void> {
  const app = await office(81)
  const raw = rawCell(app.folder)
  const ids = app.kantor.pegawai.flatMap(({ indikatorIds }) => indikatorIds).slice(0, CELLS)
  const ours: number[] = []
  const bare: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const teks = `realisasi ${round}`
    for (const indikatorId of ids) {
      bare.push(await timed(() => raw.save(indikatorId, app.periodeId, teks)))
      ours.push(await timed(() => app.hr.sesi.simpanRealisasi({ periodeId: app.periodeId, indikatorId, teks })))
    }
  }
  line('satu sel tersimpan (WAL FULL, dengan riwayat)', median(ours), median(bare), '≤ 1,5')
  raw.close()
  await app.close()
}

/** Opening a month must grow with the people shown, not with what is stored. */
async function benchMonth(): Promise<void> {
  const perPerson: number[] = []
  for (const orang of [100, 1000]) {
    const app = await office(orang)
    const times: number[] = []
    for (let round = 0; round < ROUNDS; round++) times.push(await timed(() => app.hr.sesi.papan({ tahun: 2026, bulan: 11 })))
    perPerson.push(median(times) / orang)
    console.log(`${`membuka papan bulan, ${orang} pegawai`.padEnd(46)} ${median(times).toFixed(2).padStart(9)} ms  ${((1000 * median(times)) / orang).toFixed(1)} µs per pegawai`)
    const sheet: number[] = []
    for (const { id } of app.kantor.pegawai.slice(0, 40)) sheet.push(await timed(() => app.hr.sesi.lembar({ periodeId: app.periodeId, pegawaiId: id })))
    console.log(`${`membuka lembar satu pegawai dari ${orang}`.padEnd(46)} ${median(sheet).toFixed(2).padStart(9)} ms`)
    await app.close()
  }
  const [small = 1, large = 1] = perPerson
  console.log(`${'per pegawai pada 1.000 dibanding 100'.padEnd(46)} ×${(large / small).toFixed(2)}  (sasaran ≤ 1,2)`)
}

console.log(`${'basis data'.padEnd(46)} ${'Takar'.padStart(12)} ${'mentah'.padStart(12)}`)
await benchCell()
await benchMonth()
