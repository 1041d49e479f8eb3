import { createHash } from 'node:crypto'
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import Database from 'better-sqlite3'
import { expect, it } from 'vitest'
import { aLetterOffice } from '../builders/surat.builder'
import { aFolder, bundleChild, startChild } from './child'
import { randomNumbers } from './random'

const KILLS = Number(process.env['TAKAR_SURAT_KILLS'] ?? 12)
const PEOPLE = 120

/** An office on disk, closed, with a run of letters that nobody issued yet. */
async function aWaitingRun(orang = PEOPLE) {
  const folder = aFolder()
  const app = await aLetterOffice({ orang, folder })
  await app.hr.rangkaian.buat({ nama: 'Serangkai', periodeId: null, tanggal: null, jenis: [{ kode: 'uji' }], pegawaiIds: app.kantor.pegawai.map(({ id }) => id) })
  await app.close()
  return folder
}

interface Terbit {
  status: string
  urut: number | null
  naskah_id: string
  sha256: string | null
  isi: Buffer | null
}
const TERBIT = `SELECT n."status", a."urut", n."id" AS "naskah_id", b."id" AS "sha256", b."isi" FROM "naskah" n
  LEFT JOIN "nomor_naskah" a ON a."naskah_id" = n."id" LEFT JOIN "berkas" b ON b."id" = n."pdf_berkas_id" ORDER BY n."rangkaian_urut"`

/** What must hold at every moment: letters are drafts without a number or wholly issued, numbers are 1, 2, 3 … in order. */
function checkBook(folder: string): number {
  const db = new Database(join(folder, 'takar.db'))
  try {
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok')
    const rows = db.prepare(TERBIT).all() as Terbit[]
    const issued = rows.filter(({ status }) => status === 'terbit')
    expect(issued.map(({ urut }) => urut)).toEqual(issued.map((_, i) => i + 1))
    expect(rows.filter(({ status, urut }) => status !== 'terbit' && urut !== null)).toEqual([])
    for (const { isi, sha256 } of issued) expect(createHash('sha256').update(isi ?? '').digest('hex')).toBe(sha256)
    expect(db.prepare('SELECT count(*) FROM "naskah_cari"').pluck().get()).toBe(issued.length)
    return issued.length
  } finally {
    db.close()
  }
}

const told = (lines: readonly string[]) => Math.max(0, ...lines.flatMap((line) => (/^terbit (\d+)$/.exec(line) ? [Number(line.slice(7))] : [])))

it(`a run of ${PEOPLE} letters killed ${KILLS} times goes on each time, without a double number, a hole or a letter half issued`, async () => {
  const folder = await aWaitingRun()
  const script = await bundleChild('surat.child.ts')
  const random = randomNumbers(7)
  for (let kill = 0; kill < KILLS; kill += 1) {
    const child = startChild([script, folder])
    while (!child.lines.some((line) => line.startsWith('terbit')) && child.process.exitCode === null) await sleep(2)
    await sleep(random() * 120)
    child.process.kill('SIGKILL')
    const { errors } = await child.ended
    expect(errors).toBe('')
    expect(checkBook(folder)).toBeGreaterThanOrEqual(told(child.lines))
  }
  const last = startChild([script, folder])
  expect(await last.ended).toEqual({ code: 0, errors: '' })
  expect(last.lines.at(-1)).toBe('selesai')
  expect(checkBook(folder)).toBe(PEOPLE)
}, 240_000)

it.skipIf(process.platform === 'win32')('where the disk is full in the middle of a run, it stops with a plain sentence and nothing is half issued', async () => {
  const folder = await aWaitingRun(60)
  const script = await bundleChild('surat.child.ts')
  const start = (limit: string) => startChild(['-c', `${limit} exec "$0" "$@"`, process.execPath, script, folder], 'bash')
  const kilobytes = Math.ceil(statSync(join(folder, 'takar.db')).size / 1024)
  const child = start(`ulimit -f ${kilobytes + 100};`)
  expect(await child.ended).toEqual({ code: 0, errors: '' })
  expect(child.lines.at(-1)).toMatch(/^ditolak (IO|UNCERTAIN) \S.*[.]$/)
  const issued = checkBook(folder)
  expect(issued).toBeLessThan(60)
  const again = start('')
  await again.ended
  expect(again.lines.at(-1)).toBe('selesai')
  expect(checkBook(folder)).toBe(60)
}, 120_000)
