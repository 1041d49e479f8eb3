import { setTimeout as sleep } from 'node:timers/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import { AppError } from '../../../domain/shared/app-error'
import { checkWorkbookZip } from '../../../main/impor/zip-directory'
import { readPastedText, readRosterBytes, readRosterFile } from '../../../main/impor/read-file'
import { buildImporWorker } from './build-worker'
import { aZip, deflatedRepeat, rowXml, sheetXml, workbookParts } from './zip.builder'

const HEAD = sheetXml('').replace('</sheetData></worksheet>', '')
const TAIL = '</sheetData></worksheet>'
const two =
  rowXml(1, [
    ['A', 'NIP'],
    ['B', 'Nama'],
  ]) +
  rowXml(2, [
    ['A', '198001012005011001'],
    ['B', 'Budi'],
  ])
const good = (): Buffer => aZip(workbookParts({ isi: sheetXml(two) }))
const withSheet = (xml: string): Buffer => aZip(workbookParts({ isi: xml }))
const MB = 1024 * 1024
const spaces = (declared: number): Buffer =>
  aZip(workbookParts({ isi: deflatedRepeat(HEAD, ' '.repeat(MB), 600, TAIL), packed: true, declared }))
const cells = (count: number, declared: number): Buffer => {
  const chunk = '<c t="inlineStr"><is><t>AAAAAAAA</t></is></c>'.repeat(1000)
  return aZip(
    workbookParts({
      isi: deflatedRepeat(`${HEAD}<row r="1">`, chunk, count / 1000, `</row>${TAIL}`),
      packed: true,
      declared,
    }),
  )
}
const laughs = `<!DOCTYPE lolz [<!ENTITY l0 "lol">${[1, 2, 3, 4, 5, 6, 7, 8, 9].map((i) => `<!ENTITY l${i} "${`&l${i - 1};`.repeat(10)}">`).join('')}]>`
const manySheets = Array.from({ length: 3_000 }, (_, i) => ({ nama: `xl/worksheets/sheet${i + 2}.xml`, isi: '' }))
const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le')
const ole = (content: Buffer): Buffer =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(504), content])

let worker: URL
beforeAll(async () => {
  const built = await buildImporWorker()
  worker = built.url
  return built.remove
})

const BIG = 'Isi berkas ini terlalu besar'
const DAMAGED = 'Berkas ini rusak atau tidak lengkap'
const UNREADABLE = 'Berkas Excel ini tidak dapat dibaca'
// prettier-ignore
const BOMBS: [string, () => Buffer, string][] = [
  ['600 MB of spaces', () => spaces(600 * MB), BIG],
  ['600 MB of spaces that claim to be 90 kB', () => spaces(90_000), UNREADABLE],
  ['4 million cells', () => cells(4_000_000, 184 * MB), BIG],
  ['2 million cells within the size allowed', () => cells(2_000_000, 92_000_300), BIG],
  ['a cell at XFD1048576', () => withSheet(sheetXml(`${two}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`, 'A1:XFD1048576')), 'di bawah baris 20.000'],
  ['a cell in column XFD', () => withSheet(sheetXml('<row r="1"><c r="XFD1"><v>1</v></c></row>')), 'lebih dari 200 kolom'],
  ['20,001 rows', () => withSheet(sheetXml(Array.from({ length: 20_001 }, (_, i) => rowXml(i + 1, [['A', 'a']])).join(''))), 'di bawah baris 20.000'],
  ['billion laughs', () => withSheet(sheetXml(rowXml(1, [['A', '&l9;']]), 'A1', laughs)), UNREADABLE],
  ['an outside entity', () => withSheet(sheetXml(rowXml(1, [['A', '&x;']]), 'A1', '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>')), UNREADABLE],
  ['a cell of 40 MB', () => withSheet(sheetXml(rowXml(1, [['A', 'A'.repeat(40_000_000)]]))), 'besar'],
  ['a cell of 100 kB', () => withSheet(sheetXml(rowXml(1, [['A', 'Ab1'.repeat(33_000)]]))), 'sel yang isinya terlalu panjang'],
  ['parts that overlap', () => aZip([...workbookParts({ isi: sheetXml(two) }), ...Array.from({ length: 900 }, (_, i) => ({ nama: `xl/worksheets/s${i}.xml`, isi: '', overlaps: 'xl/worksheets/sheet1.xml' }))]), DAMAGED],
  ['a truncated file', () => good().subarray(0, 400), DAMAGED],
  ['a few bytes that start like a zip', () => Buffer.from('PK\u0003\u0004 bukan zip'), DAMAGED],
  ['3,000 sheets', () => aZip([...workbookParts({ isi: sheetXml(two) }), ...manySheets]), BIG],
  ['150 sheets', () => aZip([...workbookParts({ isi: sheetXml(two) }), ...manySheets.slice(0, 150)]), 'lebih dari 100 lembar'],
  ['a zip inside a zip', () => aZip([{ nama: 'roster.xlsx', isi: good() }]), 'bukan lembar kerja Excel'],
  ['a zip with a password', () => aZip(workbookParts({ isi: sheetXml(two), flags: 1 })), 'dilindungi kata sandi'],
  ['a workbook with a password', () => ole(utf16('EncryptedPackage')), 'dilindungi kata sandi'],
  ['an old .xls', () => ole(utf16('Workbook')), 'Ini berkas Excel lama (.xls). Buka, simpan sebagai .xlsx'],
  ['an .ods', () => aZip([{ nama: 'content.xml', isi: '<x/>' }]), '(.ods)'],
  ['an .xlsb', () => aZip([{ nama: 'xl/workbook.bin', isi: 'x' }]), '.xlsb'],
  ['a PDF', () => Buffer.from('%PDF-1.7'), 'Ini berkas PDF'],
  ['a picture', () => Buffer.from('89504e470d0a1a0a0000000d', 'hex'), 'bukan lembar kerja dan bukan berkas teks'],
  ['nothing', () => Buffer.alloc(0), 'Berkas ini kosong'],
  ['51 MB', () => Buffer.alloc(51_000_000, 65), 'lebih besar dari 50 MB'],
  ['broken XML', () => withSheet('<worksheet><sheetData><row r="2"><c r="A2"><v>1</v></c></row><row r="1"><c r="A1"><v>1</v></c></row></sheetData>'), UNREADABLE],
  ['a CSV of 20,001 lines', () => Buffer.from('a;b\n'.repeat(20_001)), 'lebih dari 20.000 baris'],
  ['a CSV of 201 columns', () => Buffer.from(`${';'.repeat(201)}a\n`), 'lebih dari 200 kolom'],
  ['a CSV with one endless value', () => Buffer.from(`NIP;Nama\n1;"${'x'.repeat(40_000)}"`), 'sel yang isinya terlalu panjang'],
]

describe('a hostile or wrong file', () => {
  it('leaves the memory of the program where it was', async () => {
    await readRosterBytes(good(), { worker })
    const before = process.memoryUsage().rss
    for (const bytes of [spaces(90_000), cells(2_000_000, 92_000_300)])
      await readRosterBytes(bytes, { worker }).catch(() => null)
    await sleep(200)
    expect(process.memoryUsage().rss - before).toBeLessThan(50 * MB)
  })

  it.each(BOMBS)(
    '%s is answered with a plain sentence, soon, and the window stays alive',
    async (_, make, sentence) => {
      const bytes = make()
      const lag = watchLag()
      const started = performance.now()
      const error: unknown = await readRosterBytes(bytes, { worker }).then(
        () => 'was read',
        (reason: unknown) => reason,
      )
      const seconds = (performance.now() - started) / 1000
      expect(error).toBeInstanceOf(AppError)
      expect((error as AppError).message).toContain(sentence)
      expect((error as AppError).message).toMatch(/Tidak ada data yang diubah\.$/)
      expect(seconds).toBeLessThan(16)
      expect(lag()).toBeLessThan(Math.max(200, (1000 * seconds) / 3))
    },
  )

  it('is refused from the directory alone where the directory tells', () => {
    for (const bytes of [spaces(600 * MB), cells(4_000_000, 184 * MB), good().subarray(0, 400)]) {
      expect(() => checkWorkbookZip(bytes)).toThrow(AppError)
    }
  })

  it('pollutes no prototype', async () => {
    const rows =
      rowXml(1, [
        ['A', '__proto__'],
        ['B', 'constructor'],
      ]) +
      rowXml(2, [
        ['A', '{"polluted":1}'],
        ['B', 'x'],
      ])
    const parts = [
      ...workbookParts({ isi: sheetXml(rows) }, '__proto__'),
      { nama: '__proto__', isi: 'x' },
      { nama: 'xl/worksheets/__proto__.xml', isi: sheetXml('') },
    ]
    const [sheet] = await readRosterBytes(aZip(parts), { worker })
    expect(sheet).toEqual({
      nama: '__proto__',
      grid: [
        ['__proto__', 'constructor'],
        ['{"polluted":1}', 'x'],
      ],
    })
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  })
})

describe('the worker', () => {
  const long = `NIP;Nama\n${'198001012005011001;Budi Utami\n'.repeat(19_000)}`

  it('is stopped when it takes too long', async () => {
    await expect(readPastedText(long, { worker, timeoutMs: 1 })).rejects.toThrow('tidak selesai dibaca')
  })

  it('is stopped when it takes too much memory', async () => {
    const wide = `${'12345678901234567890;'.repeat(150)}\n`.repeat(10_000)
    await expect(readPastedText(wide, { worker, heapMb: 8 })).rejects.toThrow(BIG)
  })

  it('is stopped by the user', async () => {
    const stop = new AbortController()
    const reading = readPastedText(long, { worker, signal: stop.signal })
    stop.abort()
    await expect(reading).rejects.toMatchObject({ code: 'CANCELLED' })
    await expect(readPastedText(long, { worker, signal: stop.signal })).rejects.toMatchObject({ code: 'CANCELLED' })
  })

  it('says so when the file is not there or is a folder', async () => {
    await expect(readRosterFile('/tidak/ada.xlsx', { worker })).rejects.toMatchObject({
      code: 'IO',
      message: expect.stringContaining('berkas tidak ada') as string,
    })
    await expect(readRosterFile(import.meta.dirname, { worker })).rejects.toMatchObject({ code: 'IO' })
  })

  it('a fault of ours is no message to the user', async () => {
    await expect(readPastedText('a;b', { worker: new URL('file:///tidak-ada.js') })).rejects.not.toBeInstanceOf(
      AppError,
    )
  })
})

/** The longest time, in ms, that a timer of 5 ms came late. */
function watchLag(): () => number {
  let worst = 0
  let last = performance.now()
  const timer = setInterval(() => {
    const now = performance.now()
    worst = Math.max(worst, now - last - 5)
    last = now
  }, 5)
  return () => {
    clearInterval(timer)
    return worst
  }
}
