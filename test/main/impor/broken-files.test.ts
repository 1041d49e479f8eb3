import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import writeXlsxFile from 'write-excel-file/node'
import { checkRoster, type RosterCheck } from '../../../domain/impor/check-roster'
import type { DraftPegawai } from '../../../domain/impor/draft'
import type { Cell, Sheet } from '../../../domain/impor/grid'
import { planWorkbook } from '../../../domain/impor/plan-sheet'
import { refusalReason } from '../../../domain/impor/rejected-rows'
import { readPastedText, readRosterBytes, readRosterFile } from '../../../main/impor/read-file'
import { buildImporWorker } from './build-worker'

const folder = join(import.meta.dirname, '../../fixtures/roster')
const csv = readFileSync(join(folder, 'roster-siasn.csv'), 'utf8').replace(/^\ufeff/, '')

let worker: URL
let duk: Sheet[]
let whole: DraftPegawai[]
beforeAll(async () => {
  const built = await buildImporWorker()
  worker = built.url
  duk = await readRosterFile(join(folder, 'roster-duk.xlsx'), { worker })
  whole = drafts(check(await readRosterBytes(Buffer.from(csv), { worker })))
  return built.remove
})

const UNITS = [
  'Kecamatan Tanjung Raya',
  'Kelurahan Sumber Makmur',
  'Kelurahan Bukit Sejahtera',
  'Kelurahan Muara Tenang',
  'Kelurahan Tanjung Indah',
]
const check = (sheets: readonly Sheet[], buatUnit = true): RosterCheck =>
  checkRoster({
    sheets: planWorkbook(sheets),
    existing: [],
    repairs: [],
    valueRepairs: [],
    options: { units: buatUnit ? [] : UNITS, buatUnit },
  })
const drafts = ({ rows }: RosterCheck): DraftPegawai[] =>
  rows.map(({ draft }) => draft!).sort((a, b) => (a.nip < b.nip ? -1 : 1))
const reasons = ({ rows }: RosterCheck): (string | number)[][] =>
  rows.filter(({ status }) => status === 'tolak').map((row) => [row.lembar, row.baris, refusalReason(row)])

/** The sheets written as a real .xlsx and read again. Numbers are number cells; texts are text cells. */
async function throughXlsx(sheets: readonly Sheet[]): Promise<Sheet[]> {
  const written = sheets.map(({ nama, grid }) => ({
    sheet: nama,
    data: grid.map((row) => row.map((value) => ({ value: value ?? undefined }))),
  }))
  return readRosterBytes(await writeXlsxFile(written as never).toBuffer(), { worker })
}
/** A copy of the DUK with cells changed: [row from 1, column from 0, value] on the sheet PNS. */
const broken = (...changes: [number, number, Cell][]): Sheet[] =>
  duk.map((sheet) =>
    sheet.nama !== 'PNS'
      ? sheet
      : {
          ...sheet,
          grid: sheet.grid.map((row, r) =>
            row.map((cell, c) => changes.find(([baris, column]) => baris === r + 1 && column === c)?.[2] ?? cell),
          ),
        },
  )

describe('a DUK broken by hand', () => {
  it('refuses exactly the broken rows, each with its reason, and takes the other 76', async () => {
    const sheets = await throughXlsx(
      broken(
        [8, 2, Number('197105101994011007')],
        [9, 2, '19791010 200903 2 00'],
        [10, 2, '19791325 200603 1 028'],
        [12, 2, '19850705 200704 1 026'],
        [13, 3, 'Kapten (V/z)'],
      ),
    )
    const result = check(sheets)
    expect(reasons(result)).toEqual([
      [
        'PNS',
        8,
        'NIP tersimpan sebagai angka di lembar kerja (197105101994011000) sehingga angka terakhirnya hilang; ketik ulang 18 angka NIP.',
      ],
      ['PNS', 9, 'NIP harus 18 angka, yang tertulis 17 angka (kurang 1).'],
      ['PNS', 10, 'Tanggal lahir di dalam NIP tidak ada di kalender: 25-13-1979.'],
      ['PNS', 12, 'NIP ini sudah ada pada baris 11.'],
      ['PNS', 13, 'Golongan “Kapten (V/z)” tidak dikenal.'],
    ])
    expect(result.summary).toMatchObject({ baru: 76, tolak: 5, total: 81 })
  })

  it('refuses rows of a unit that is not there, and says so once for all of them', async () => {
    const sheets = await throughXlsx(
      broken([8, 8, 'Kelurahan Sumber Makmr'], [9, 8, 'kelurahan sumber makmr'], [10, 8, 'Dinas Sosial']),
    )
    const { nilaiAsing, summary } = check(sheets, false)
    expect(summary).toMatchObject({ baru: 78, tolak: 3 })
    expect(nilaiAsing.map(({ nilai, jumlah, usul }) => [nilai, jumlah, usul])).toEqual([
      ['Kelurahan Sumber Makmr', 2, 'Kelurahan Sumber Makmur'], ['Dinas Sosial', 1, null],
    ]) // prettier-ignore
  })

  it('is read the same with its heading moved to line 19', async () => {
    const moved = duk.map(({ nama, grid }) => ({
      nama,
      grid: [...Array.from({ length: 14 }, (_, i) => [`Catatan ${i}`]), ...grid],
    }))
    const sheets = await throughXlsx(moved)
    expect(planWorkbook(sheets).map(({ plan }) => plan.header.atas + 1)).toEqual([19, 19])
    expect(drafts(check(sheets))).toEqual(drafts(check(duk)))
  })

  it('is read the same with the dates as Excel serial numbers or as words', async () => {
    const serial = (iso: string): number => Date.parse(iso) / 86_400_000 + 25_569
    const asSerial = duk.map(({ nama, grid }) => ({
      nama,
      grid: grid.map((row) =>
        row.map((cell) => (/^\d{4}-\d\d-\d\d$/.test(String(cell)) ? serial(String(cell)) : cell)),
      ),
    }))
    const asWords = duk.map(({ nama, grid }) => ({
      nama,
      grid: grid.map((row) =>
        row.map((cell) =>
          /^\d{4}-\d\d-\d\d$/.test(String(cell)) ? String(cell).split('-').reverse().join('/') : cell,
        ),
      ),
    }))
    expect(drafts(check(await throughXlsx(asSerial)))).toEqual(drafts(check(duk)))
    expect(drafts(check(await throughXlsx(asWords)))).toEqual(drafts(check(duk)))
  })
})

describe('an export of SIASN in other clothes', () => {
  const lines = csv
    .trimEnd()
    .split(/\r?\n/)
    .map((line) => line.split(';'))
  const joined = (delimiter: string, end = '\r\n'): string =>
    lines
      .map((line) => line.map((value) => (value.includes(delimiter) ? `"${value}"` : value)).join(delimiter))
      .join(end)

  it.each([
    ['semicolons, BOM', () => Buffer.from(`\ufeff${joined(';')}`)],
    ['semicolons, no BOM', () => Buffer.from(joined(';'))],
    ['commas', () => Buffer.from(joined(','))],
    ['tabs', () => Buffer.from(joined('\t'))],
    ['only line feeds', () => Buffer.from(joined(';', '\n'))],
    ['UTF-16', () => Buffer.from(`\ufeff${joined('\t')}`, 'utf16le')],
    ['Windows-1252', () => Buffer.from(joined(';'), 'latin1')],
    ['a line sep=;', () => Buffer.from(`sep=;\r\n${joined(';')}`)],
    ['title lines above', () => Buffer.from(`DATA PEGAWAI, KECAMATAN\r\n\r\n${joined(';')}`)],
    ['blank lines below', () => Buffer.from(`${joined(';')}\r\n\r\n;;;;\r\n`)],
    [
      'every value quoted',
      () => Buffer.from(lines.map((line) => line.map((value) => `"${value}"`).join(',')).join('\n')),
    ],
    [
      'apostrophes and null',
      () =>
        Buffer.from(
          lines
            .map((line, i) =>
              (i === 0 ? line : line.map((value, c) => (value === '' ? 'null' : c === 0 ? `'${value}` : value))).join(
                ';',
              ),
            )
            .join('\n'),
        ),
    ],
  ])('with %s gives the same 81 people', async (_, make) => {
    expect(drafts(check(await readRosterBytes(make(), { worker })))).toEqual(whole)
  })

  it('keeps letters that are not English, whatever the encoding', async () => {
    const text = 'NIP;Nama\n198001012005011001;José Nu’man'
    for (const bytes of [
      Buffer.from(text),
      Buffer.from(Array.from(text).map((c) => (c === '’' ? 0x92 : c.charCodeAt(0)))),
    ]) {
      expect(check(await readRosterBytes(bytes, { worker })).rows[0]!.nama).toBe('José Nu’man')
    }
  })

  it('may be pasted from a spreadsheet', async () => {
    expect(drafts(check(await readPastedText(joined('\t'), { worker })))).toEqual(whole)
  })

  it('gives the same people however its columns are shuffled', async () => {
    const orders = fc.shuffledSubarray(
      lines[0]!.map((_, i) => i),
      { minLength: lines[0]!.length },
    )
    await fc.assert(
      fc.asyncProperty(orders, async (order) => {
        const text = lines.map((line) => order.map((i) => line[i]).join(';')).join('\n')
        expect(drafts(check(await readPastedText(text, { worker })))).toEqual(whole)
      }),
      { numRuns: 8 },
    )
  })
})
