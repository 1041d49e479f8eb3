import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { writeXlsx } from '../../../main/ekspor/xlsx'
import { partsOf, readWithLibrary, toGrid } from '../../../main/impor/read-workbook'
import { scanWorkbook } from '../../../main/impor/scan-workbook'
import { aZip, sheetXml, workbookParts } from './zip.builder'

const folder = mkdtempSync(join(tmpdir(), 'takar-pindai-'))
afterAll(() => { rmSync(folder, { recursive: true }) }) // prettier-ignore

const sheetsOf = (sheets: { nama: string; grid: unknown[][] }[] | null) => sheets?.map(({ nama, grid }) => ({ nama, grid: toGrid(grid) })) ?? null
/** The file as the scan reads it (null where it leaves it) and as the library does ('refused' where that fails). */
async function both(bytes: Uint8Array) {
  const parts = partsOf(bytes)
  return { scan: sheetsOf(await scanWorkbook(parts)), library: await readWithLibrary(parts).then(sheetsOf, () => 'refused') }
}
const STYLES = `<styleSheet><numFmts count="1"><numFmt numFmtId="164" formatCode="dd-mm-yyyy"/></numFmts><cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="4"/></cellXfs></styleSheet>`
const STRINGS = `<sst count="5"><si><t>Ani</t></si><si><t xml:space="preserve"> Budi &amp; Ali &#233;&#xE9; </t></si><si><t/></si><si><t>a_x000D_b &nbsp;</t></si><si><t></t></si></sst>`
const aWorkbook = (rows: string, { strings = STRINGS, styles = STYLES } = {}) =>
  aZip([...workbookParts({ isi: sheetXml(rows) }), ...(strings ? [{ nama: 'xl/sharedStrings.xml', isi: strings }] : []), { nama: 'xl/styles.xml', isi: styles }])
const row = (n: number, ...cells: string[]) => `<row r="${n}" spans="1:9">${cells.join('')}</row>`

describe('a plain workbook is scanned as the library reads it', () => {
  it.each(['roster-duk.xlsx', 'roster-siasn.xlsx'])('%s', async (file) => {
    const { scan, library } = await both(readFileSync(join(import.meta.dirname, '../../fixtures/roster', file)))
    expect(scan).toEqual(library)
  })

  it('a list of ours with texts, numbers and dates on two sheets', async () => {
    const file = join(folder, 'kita.xlsx')
    const kolom = [{ judul: 'Nama & "gelar"', lebar: 9, jenis: 'teks' }, { judul: 'Lahir', lebar: 9, jenis: 'tanggal' }, { judul: 'Jam', lebar: 9, jenis: 'angka' }] as const
    const baris = [['Șerban <b> ’’', '1971-05-10', 12.5], [null, null, null], ['', '2199-12-31', -3]]
    await writeXlsx(file, [{ nama: 'Data & isi', kolom, baris }, { nama: 'Kosong', judul: ['DAFTAR'], kolom, baris: [] }])
    const { scan, library } = await both(readFileSync(file))
    expect(scan).toEqual(library)
    expect(scan?.[0]?.grid[1]).toEqual(['Șerban <b> ’’', '1971-05-10', 12.5])
  })

  it.each<[string, string]>([
    ['gaps between rows and cells, and nothing at the ends', row(2, '<c r="B2" t="s"><v>0</v></c>', '<c r="D2"/>') + '<row r="4"/>' + row(7, '<c r="C7"><v>7</v></c>', '<c r="E7" s="3"></c>') + row(900)],
    ['shared texts, with entities and what XML cannot write', row(1, ...[0, 1, 2, 3, 4].map((n, i) => `<c r="${'ABCDE'[i] ?? ''}1" s="0" t="s"><v>${n}</v></c>`))],
    ['texts in the cell and of a formula that is gone', row(1, '<c r="A1" t="inlineStr"><is><t xml:space="preserve"> x &lt; y_x0041_</t></is></c>', '<c r="B1" t="inlineStr"><is><t></t></is></c>', '<c r="C1" t="str"><v>a &quot;b&quot;</v></c>', '<c r="D1" t="str"></c>')],
    ['truth, errors and empty values', row(1, '<c r="A1" t="b"><v>1</v></c>', '<c r="B1" t="b"><v>0</v></c>', '<c r="C1" t="e"><v>#N/A</v></c>', '<c r="D1" t="b"></c>', '<c r="E1" t="s"><v></v></c>')],
    ['numbers, and dates of both kinds of style', row(1, '<c r="A1" s="1"><v>45000</v></c>', '<c r="B1" s="2" t="n"><v>45000.75</v></c>', '<c r="C1" s="3"><v>1e5</v></c>', '<c r="D1" s="2"><v>1e99</v></c>', '<c r="AB1" s="0"><v>0.1</v></c>')],
    ['no cell at all', ''],
  ])('%s', async (_, rows) => {
    const { scan, library } = await both(aWorkbook(rows))
    expect(scan).not.toBeNull()
    expect(scan).toEqual(library)
  })
})

describe('whatever is not plain is left to the library', () => {
  const cell = row(1, '<c r="A1"><v>1</v></c>')
  it.each<[string, Uint8Array]>([
    ['a formula', aWorkbook(row(1, '<c r="A1"><f>1+1</f><v>2</v></c>'))],
    ['rich text in the cell', aWorkbook(row(1, '<c r="A1" t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c>'))],
    ['rich text among the shared ones', aWorkbook(cell, { strings: '<sst><si><r><t>a</t></r></si></sst>' })],
    ['a comment around a cell', aWorkbook(row(1, '<!--', '<c r="A1"><v>1</v></c>', '-->'))],
    ['CDATA', aWorkbook(row(1, '<c r="A1"><v><![CDATA[1]]></v></c>'))],
    ['tags with a prefix', aWorkbook('<x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row>')],
    ['a row without its number', aWorkbook('<row><c r="A1"><v>1</v></c></row>')],
    ['a cell of another row', aWorkbook(row(1, '<c r="A2"><v>1</v></c>'))],
    ['rows out of order', aWorkbook(row(2, '<c r="A2"><v>1</v></c>') + cell)],
    ['cells out of order', aWorkbook(row(1, '<c r="B1"><v>1</v></c>', '<c r="A1"><v>1</v></c>'))],
    ['a shared text that is not there', aWorkbook(row(1, '<c r="A1" t="s"><v>9</v></c>'))],
    ['a style that is not there', aWorkbook(row(1, '<c r="A1" s="77"><v>1</v></c>'))],
    ['a number that is none', aWorkbook(row(1, '<c r="A1"><v>satu</v></c>'))],
    ['two tables of cells', aWorkbook(`${cell}</sheetData><sheetData>${row(2)}`)],
  ])('%s', async (_, bytes) => {
    expect((await both(bytes)).scan).toBeNull()
  })
})

it('reads any mixture of plain cells as the library does', async () => {
  let seed = 7
  const below = (n: number) => (seed = (seed * 48_271) % 2_147_483_647) % n
  const cells = [(at: string) => `<c r="${at}" s="${below(4)}" t="s"><v>${below(5)}</v></c>`, (at: string) => `<c r="${at}" s="${below(4)}"><v>${below(60_000)}</v></c>`, (at: string) => `<c r="${at}" s="1"/>`, (at: string) => `<c r="${at}" t="str"><v>T${below(9)}</v></c>`]
  for (let file = 0; file < 20; file++) {
    const rows = Array.from({ length: 12 }, (_, r) => (below(4) === 0 ? '' : row(r + 1, ...Array.from('ABCDEFGH', (letter) => (below(3) === 0 ? '' : (cells[below(4)]?.(`${letter}${r + 1}`) ?? ''))))))
    const { scan, library } = await both(aWorkbook(rows.join('')))
    expect(scan).not.toBeNull()
    expect(scan).toEqual(library)
  }
})
