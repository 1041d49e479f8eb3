import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PDFDocument } from 'pdf-lib'
import { expect, it, onTestFinished } from 'vitest'
import type { DemoResult } from '../../scripts/demo/month'

const aFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'takar-demo-'))
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true })
  })
  return folder
}

/** The demo as a person starts it: another process, its words and its exit code. */
function demo(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/run.ts', 'scripts/demo.ts', ...args], { encoding: 'utf8' })
  return { status, stdout, stderr }
}

it('takes a small office with one bad row through a month, and --json ends with one line that is true', async () => {
  const folder = aFolder()
  const out = join(folder, 'hasil')
  const roster = join(folder, 'roster.csv')
  const rows = readFileSync('test/fixtures/roster/roster-siasn.csv', 'utf8').split('\r\n')
  writeFileSync(roster, [...rows.slice(0, 9), (rows[9] ?? '').replace(/^\d+/, '19790711'), ''].join('\r\n'))
  const { status, stdout } = demo('--roster', roster, '--out', out, '--month', '2026-03', '--json')
  expect(status).toBe(0)
  const result = JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as DemoResult
  expect(result).toMatchObject({ imported: 8, employees: 8, rated: 8, excluded: 0 })
  expect(result.refused).toEqual([expect.objectContaining({ row: 10, nip: '19790711', reason: expect.stringContaining('18 angka') as string })])
  expect(Object.values(result.predikat).reduce((sum, n) => sum + n, 0)).toBe(8)
  expect(result.documents.filter((path) => !existsSync(path))).toEqual([])
  expect(result.documents.filter((path) => path.includes('_Evaluasi_2026-03'))).toHaveLength(8)
  expect((await PDFDocument.load(readFileSync(result.mergedPdf))).getPageCount()).toBe(result.pages)
  expect(existsSync(result.database)).toBe(true)
})

it.each([
  ['no spreadsheet', 'bukan.xlsx', Buffer.from([1, 2, 3, 4, 0, 255, 7])],
  ['an empty file', 'kosong.csv', Buffer.alloc(0)],
  ['a file without NIP', 'tanpa-nip.csv', Buffer.from('Nama;Jabatan\nBudi;Camat\n')],
])('%s ends with one plain sentence and code 1, and leaves nothing', (_, name, bytes) => {
  const folder = aFolder()
  const roster = join(folder, name)
  writeFileSync(roster, bytes)
  const { status, stderr } = demo('--roster', roster, '--out', join(folder, 'hasil'))
  expect(status).toBe(1)
  expect(stderr.trim().split('\n')).toHaveLength(1)
  expect(stderr).toMatch(/^[A-Z].*\.$/m)
  expect(existsSync(join(folder, 'hasil'))).toBe(false)
})

it('a folder with other files in it is left alone', () => {
  const folder = aFolder()
  writeFileSync(join(folder, 'skripsi.docx'), 'jangan hilang')
  const { status, stderr } = demo('--out', folder)
  expect(status).toBe(1)
  expect(stderr).toContain('sudah berisi berkas lain')
  expect(readFileSync(join(folder, 'skripsi.docx'), 'utf8')).toBe('jangan hilang')
})
