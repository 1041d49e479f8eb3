import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import pdfmake from 'pdfmake'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildDefinition } from '../../../main/formulir/build-definition'
import { createRenderer } from '../../../main/formulir/render-pdf'
import { deret } from './contoh-dasar'
import { SEMUA_CONTOH } from './contoh-formulir'
import { dokumenEvaluasi, evaluasi } from './contoh-skp'
import { readPages } from './pdf-text'

const FONTS = join(import.meta.dirname, '../../../out/fonts')
const renderer = createRenderer(FONTS)
setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

/** pdfmake as anyone would use it: the judge of our faster way through its inside. */
beforeAll(() => {
  const face = (name: string) => join(FONTS, `arimo-${name}.ttf`)
  pdfmake.setFonts({
    Arimo: { normal: face('regular'), bold: face('bold'), italics: face('italic'), bolditalics: face('bolditalic') },
  })
  pdfmake.setLocalAccessPolicy(() => true)
  pdfmake.setUrlAccessPolicy(() => false)
})
const plain = async (form: Parameters<typeof buildDefinition>[0]) =>
  new Uint8Array(await pdfmake.createPdf(buildDefinition(form)).getBuffer())

interface Drawn {
  kind: number
  numbers: number[]
}

/** Every stroke and fill of a page, in drawing order; pdfkit's empty paths between words are nothing. */
async function vectors(bytes: Uint8Array): Promise<Drawn[][]> {
  const task = getDocument({ data: new Uint8Array(bytes), isEvalSupported: false, verbosity: 0 })
  const pdf = await task.promise
  const pages: Drawn[][] = []
  for (let i = 1; i <= pdf.numPages; i++) {
    const { fnArray, argsArray } = await (await pdf.getPage(i)).getOperatorList()
    pages.push(
      fnArray.flatMap((fn, k) =>
        fn === OPS.constructPath ? drawn(argsArray[k] as [number, [Float32Array | null]]) : [],
      ),
    )
  }
  await task.destroy()
  return pages
}

const drawn = ([kind, [path]]: [number, [Float32Array | null]]): Drawn[] => (path ? [{ kind, numbers: [...path] }] : [])
const near = (a: number, b: number) => Math.abs(a - b) < 0.02

function differences(ours: readonly Drawn[], theirs: readonly Drawn[]): string[] {
  return ours.flatMap((one, i) => {
    const other = theirs[i]
    const same =
      other?.kind === one.kind &&
      one.numbers.length === other.numbers.length &&
      one.numbers.every((value, k) => near(value, other.numbers[k] ?? NaN))
    return same ? [] : [`${i}: ${JSON.stringify(one)} against ${JSON.stringify(other)}`]
  })
}

describe('the fast engine draws what pdfmake draws', () => {
  it.each(Object.entries(SEMUA_CONTOH))('%s: the same words at the same places', async (_, form) => {
    const [ours, theirs] = [await readPages((await renderer.render(form)).bytes), await readPages(await plain(form))]
    expect(ours.length).toBe(theirs.length)
    const words = (pages: typeof ours) =>
      pages.map(({ kata }) => kata.flatMap(({ text }) => text.split(' ').filter(Boolean)).sort())
    expect(words(ours)).toEqual(words(theirs))
    ours.forEach((page, i) => {
      const starts = (one: typeof page) => one.kata.map(({ x, y }) => ({ x, y })).sort((a, b) => a.y - b.y || a.x - b.x)
      const others = starts(theirs[i] as typeof page)
      for (const at of starts(page))
        expect(others.some((other) => Math.abs(other.x - at.x) < 0.05 && Math.abs(other.y - at.y) < 0.05)).toBe(true)
    })
  })

  it.each(Object.entries(SEMUA_CONTOH))('%s: the same rules and shades', async (_, form) => {
    const [ours, theirs] = [await vectors((await renderer.render(form)).bytes), await vectors(await plain(form))]
    expect(ours.map((page) => page.length)).toEqual(theirs.map((page) => page.length))
    ours.forEach((page, i) => {
      expect(differences(page, theirs[i] ?? [])).toEqual([])
    })
  })
})

describe('what stays in memory', () => {
  it('is flat over 300 forms', { timeout: 120_000 }, async () => {
    const heapAfter = async (count: number) => {
      for (let i = 0; i < count; i++)
        await renderer.render(i % 2 ? evaluasi() : dokumenEvaluasi({ catatan: [`Catatan ${i}`] }))
      await new Promise((resolve) => setTimeout(resolve, 20))
      collect()
      return process.memoryUsage().heapUsed / 2 ** 20
    }
    const before = await heapAfter(40)
    const after = await heapAfter(260)
    expect(after - before).toBeLessThan(Math.max(8, before * 0.1))
  })

  it('does not change the data it prints', async () => {
    const form = evaluasi()
    const copy = structuredClone(form)
    await renderer.render(form)
    expect(form).toEqual(copy)
  })
})

it('many forms in one file cost little more than their pages', { timeout: 60_000 }, async () => {
  const pdf = renderer.open('Gabungan', '2026-11-30T07:00:00Z')
  const chunks: Buffer[] = []
  pdf.stream.on('data', (chunk: Buffer) => chunks.push(chunk))
  const ended = new Promise((resolve) => pdf.stream.once('end', resolve))
  const pages = deret(20, (i) =>
    pdf.add(dokumenEvaluasi({ pegawai: { ...dokumenEvaluasi().pegawai, nama: `Pegawai Nomor ${i}` } })),
  ).reduce((sum, count) => sum + count, 0)
  pdf.end()
  await ended
  const bytes = Buffer.concat(chunks)
  expect((await readPages(new Uint8Array(bytes))).length).toBe(pages)
  expect(bytes.length / 20).toBeLessThan(12_000)
})
