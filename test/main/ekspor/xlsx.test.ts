import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import readXlsxFile from 'read-excel-file/node'
import { expect, it, onTestFinished } from 'vitest'
import { writeXlsx } from '../../../main/ekspor/xlsx'

function aFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'takar-xlsx-'))
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true })
  })
  return join(folder, 'daftar.xlsx')
}
const KOLOM = [{ judul: 'NIP', lebar: 20, jenis: 'teks' }, { judul: 'Jumlah', lebar: 8, jenis: 'angka' }, { judul: 'TMT', lebar: 12, jenis: 'tanggal' }] as const

it('keeps all 18 digits of an NIP and writes numbers and dates as such', async () => {
  const file = aFile()
  await writeXlsx(file, [{ nama: 'Pegawai', judul: ['DAFTAR'], kolom: KOLOM, baris: [['197105101994011007', 12, '2019-04-01'], ['', null, null]] }])
  const [first] = (await readXlsxFile(file)) as unknown as { data: unknown[][] }[]
  const rows = Array.isArray(first) ? ((await readXlsxFile(file)) as unknown as unknown[][]) : (first?.data ?? [])
  expect(rows.find(([cell]) => cell === '197105101994011007')?.slice(1, 3)).toEqual([12, new Date('2019-04-01T00:00:00Z')])
})

it('no text becomes a formula, whatever it begins with', async () => {
  const file = aFile()
  const evil = ['=HYPERLINK("http://x","y")', '+1+1', '-2', '@SUM(A1)', '\tx', '=cmd|x']
  await writeXlsx(file, [{ nama: 'A/B:*?[]', kolom: [{ judul: '=1+1', lebar: 10, jenis: 'teks' }, { judul: 'angka', lebar: 5, jenis: 'angka' }], baris: evil.map((text) => [text, text]) }])
  const parts = unzipSync(readFileSync(file))
  const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
  expect(sheet).not.toMatch(/<f[ >]/)
  expect(sheet.match(/t="(s|inlineStr)"/g)?.length).toBeGreaterThanOrEqual(evil.length * 2)
})

it('a file that cannot be written is told plainly and leaves no half file', async () => {
  const file = aFile()
  writeFileSync(`${file}x`, '')
  await expect(writeXlsx(join(`${file}x`, 'a.xlsx'), [{ nama: 'A', kolom: KOLOM, baris: [] }])).rejects.toMatchObject({ code: 'IO' })
  expect(existsSync(`${file}.tmp`)).toBe(false)
})
