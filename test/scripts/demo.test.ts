import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import Database from 'better-sqlite3'
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
  await expectYear(out, result)
})

/** The year's plan and its papers: files that are there, and figures that the database bears out. */
async function expectYear(out: string, { kompetensi, database, employees }: DemoResult): Promise<void> {
  const { documents, plan, certificates, needs, programmes, redesigned } = kompetensi
  expect(documents.map((path) => basename(path, ' 2026.pdf').slice(3))).toEqual([
    'Undangan', 'Surat tugas', 'Daftar hadir', 'Lembar reaksi', 'Sertifikat', 'Cek atasan', 'Laporan evaluasi',
    'Lembar AKPK', 'Rencana pengembangan kompetensi', 'Surat usulan ke BKPSDM', 'Rencana kompetensi perorangan', 'Rekapitulasi jam pelatihan',
  ]) // prettier-ignore
  for (const path of documents) expect(readFileSync(path).subarray(0, 5).toString(), path).toBe('%PDF-')
  expect(readdirSync(join(out, 'kompetensi')).filter((name) => name.endsWith('.xlsx'))).toHaveLength(4)
  const [sertifikat = ''] = documents.filter((path) => path.includes('Sertifikat'))
  // Each with its back of subjects, behind the cover list.
  expect((await PDFDocument.load(readFileSync(sertifikat))).getPageCount()).toBe(1 + certificates * 2)
  expect(programmes).toBeGreaterThanOrEqual(12)
  expect(programmes).toBeLessThanOrEqual(20)
  const db = new Database(database, { readonly: true })
  const row = (sql: string) => db.prepare(sql).get()
  try {
    expect(row('SELECT count(*) AS needs, count(DISTINCT pegawai_id) <= 8 AS people, sum(status = \'ditolak\') AS refused FROM kebutuhan')).toEqual({ needs, people: 1, refused: 1 })
    expect(row('SELECT count(*) AS n FROM kebutuhan_sumber WHERE sumber = \'usulan\'')).not.toEqual({ n: 0 })
    expect(row('SELECT count(*) AS programmes FROM pelatihan WHERE tahun = 2026 AND masuk_rencana = 1')).toEqual({ programmes })
    expect(row('SELECT versi, disetujui_pada AS day FROM rencana_kompetensi')).toEqual({ versi: 1, day: '2026-01-08' })
    expect(row('SELECT sum(jp) AS hours, count(DISTINCT pegawai_id) AS people FROM pelatihan_peserta JOIN pelatihan p ON p.id = pelatihan_id WHERE tahun = 2026 AND masuk_rencana = 1')).toEqual({ hours: plan.hours, people: plan.people })
    expect([plan.version, plan.people <= employees]).toEqual([1, true])
    expect(row(`SELECT sum(rencana * CASE dasar WHEN 'tetap' THEN 1 ELSE (SELECT count(*) FROM pelatihan_peserta o WHERE o.pelatihan_id = b.pelatihan_id) END) AS cost FROM pelatihan_biaya b JOIN pelatihan p ON p.id = pelatihan_id WHERE tahun = 2026 AND masuk_rencana = 1`)).toEqual({ cost: plan.cost })
    expect(row('SELECT versi, tahun, count(*) AS redesigned FROM pelatihan WHERE versi_dari_id IS NOT NULL')).toEqual({ versi: 2, tahun: 2027, redesigned })
    // The finished programme lies in the year and before the month's end; its certificates are the office's own papers.
    expect(row('SELECT count(*) AS n, min(p.mulai) >= \'2026-01-09\' AND max(p.selesai) <= \'2026-03-31\' AS within FROM pelatihan_peserta o JOIN pelatihan p ON p.id = o.pelatihan_id WHERE berkas_id IS NOT NULL AND no_sertifikat <> \'\'')).toEqual({ n: certificates, within: 1 })
    expect(row('SELECT (SELECT count(*) FROM pelatihan_reaksi) AS sheets, (SELECT count(*) FROM pelatihan_cek) AS checks, count(*) AS shifts FROM anggaran_pergeseran')).toEqual({ sheets: certificates, checks: certificates, shifts: 1 })
  } finally {
    db.close()
  }
}

it.each([
  ['no spreadsheet', 'bukan.xlsx', Buffer.from([1, 2, 3, 4, 0, 255, 7])],
  ['an empty file', 'kosong.csv', Buffer.alloc(0)],
  ['a file without NIP', 'tanpa-nip.csv', Buffer.from('Nama;Jabatan\nBudi;Camat\n')],
  ['a file with a heading only', 'judul.csv', Buffer.from('Nama;NIP\n')],
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
