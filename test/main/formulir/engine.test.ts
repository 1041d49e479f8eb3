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

interface Shape {
  kind: number
  numbers: number[]
}
interface Drawn {
  shapes: Shape[]
  /** Level and upright rules by place, pieces that touch joined: we draw them so, pdfmake cell by cell. */
  rules: Shape[]
}
type Matrix = [number, number, number, number, number, number]

/** What is stroked and filled on each page, wherever it was moved to; pdfkit's empty paths between words are nothing. */
async function vectors(bytes: Uint8Array): Promise<Drawn[]> {
  const task = getDocument({ data: new Uint8Array(bytes), isEvalSupported: false, verbosity: 0 })
  const pdf = await task.promise
  const pages: Drawn[] = []
  for (let i = 1; i <= pdf.numPages; i++) {
    const { fnArray, argsArray } = await (await pdf.getPage(i)).getOperatorList()
    pages.push(drawn(fnArray, argsArray))
  }
  await task.destroy()
  return pages
}

function drawn(operators: number[], args: unknown[]): Drawn {
  let matrix: Matrix = [1, 0, 0, 1, 0, 0]
  const saved: Matrix[] = []
  const shapes: Shape[] = []
  for (const [k, operator] of operators.entries()) {
    if (operator === OPS.save) saved.push(matrix)
    else if (operator === OPS.restore) matrix = saved.pop() ?? matrix
    else if (operator === OPS.transform) matrix = times(matrix, args[k] as Matrix)
    else if (operator === OPS.constructPath) {
      const [kind, [path]] = args[k] as [number, [Float32Array | null]]
      if (path) shapes.push({ kind, numbers: moved([...path], matrix) })
    }
  }
  const isRule = ({ kind, numbers: [, x1, y1, , x2, y2, ...more] }: Shape) =>
    kind === OPS.stroke && more.length === 0 && y2 !== undefined && (near(x1 ?? 0, x2 ?? 0) || near(y1 ?? 0, y2))
  return { shapes: shapes.filter((shape) => !isRule(shape)), rules: joined(shapes.filter(isRule)) }
}

const times = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix =>
  [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f] // prettier-ignore

/** pdf.js writes a path as numbers: what to do (move, line, curve, curve, close), then its points. */
function moved(path: number[], [a, b, c, d, e, f]: Matrix): number[] {
  const POINTS = [1, 1, 3, 2, 0]
  const out: number[] = []
  for (let at = 0; at < path.length;) {
    const step = path[at++] ?? 0
    out.push(step)
    for (let i = 0; i < (POINTS[step] ?? 0); i++) {
      const [x, y] = [path[at++] ?? 0, path[at++] ?? 0]
      out.push(a * x + c * y + e, b * x + d * y + f)
    }
  }
  return out
}

interface Place {
  isUpright: boolean
  at: number
  reaches: [number, number][]
}

function joined(rules: readonly Shape[]): Shape[] {
  const places: Place[] = []
  for (const { numbers } of rules) {
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = [numbers[1], numbers[2], numbers[4], numbers[5]]
    const isUpright = near(x1, x2)
    const at = isUpright ? x1 : y1
    const reach = (isUpright ? [y1, y2] : [x1, x2]).toSorted((a, b) => a - b) as [number, number]
    const place = places.find((one) => one.isUpright === isUpright && near(one.at, at))
    if (place) place.reaches.push(reach)
    else places.push({ isUpright, at, reaches: [reach] })
  }
  return places
    .sort((a, b) => Number(a.isUpright) - Number(b.isUpright) || a.at - b.at)
    .flatMap(({ isUpright, at, reaches }) =>
      union(reaches).map(([from, to]) => ({ kind: Number(isUpright), numbers: [at, from, to] })),
    )
}

function union(reaches: [number, number][]): [number, number][] {
  const out: [number, number][] = []
  for (const [from, to] of reaches.toSorted(([a], [b]) => a - b)) {
    const last = out.at(-1)
    if (last && from <= last[1] + 0.05) last[1] = Math.max(last[1], to)
    else out.push([from, to])
  }
  return out
}

const near = (a: number, b: number) => Math.abs(a - b) < 0.02

function differences(ours: readonly Shape[], theirs: readonly Shape[]): string[] {
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
    // What pdf.js takes for one piece differs where ours has a mark: a piece begins or ends where one of theirs does.
    ours.forEach((page, i) => {
      const lost = page.kata.filter(
        (one) =>
          !theirs[i]?.kata.some(
            ({ x, y, width }) =>
              Math.abs(y - one.y) < 0.05 &&
              (Math.abs(x - one.x) < 0.05 || Math.abs(x + width - one.x - one.width) < 0.1),
          ),
      )
      expect(lost).toEqual([])
    })
  })

  it.each(Object.entries(SEMUA_CONTOH))('%s: the same rules and shades', async (_, form) => {
    const [ours, theirs] = [await vectors((await renderer.render(form)).bytes), await vectors(await plain(form))]
    expect(ours.map(({ shapes }) => shapes.length)).toEqual(theirs.map(({ shapes }) => shapes.length))
    ours.forEach(({ shapes, rules }, i) => {
      expect(differences(shapes, theirs[i]?.shapes ?? [])).toEqual([])
      expect(rules.length).toBe(theirs[i]?.rules.length)
      expect(differences(rules, theirs[i]?.rules ?? [])).toEqual([])
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
