import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createRenderer } from '../../../main/formulir/render-pdf'
import { evaluasi, HASIL_KERJA } from './contoh-skp'
import { MODELS, repeat } from './model-acak'
import { lines, readPages } from './pdf-text'
import { body, linesAboveSignature, outside, overlapping } from './periksa-letak'

const renderer = createRenderer(join(import.meta.dirname, '../../../out/fonts'))
const RUNS = Number(process.env.TAKAR_LAYOUT_RUNS ?? 25)

const SIGNATURE: Record<string, RegExp> = {
  skp: /Sukamaju, 30 November 2026/,
  'lampiran skp': /Sukamaju, 30 November 2026/,
  evaluasi: /Sukamaju, 30 November 2026/,
  'dokumen evaluasi': /Sukamaju, 30 November 2026/,
  'berita acara': /Sukamaju, 23 November 2026/,
  'daftar hadir': /Sukamaju, 23 November 2026/,
  rekap: /Sukamaju, 30 November 2026/,
  'matriks peran hasil': /Sukamaju, 30 November 2026/,
  duk: /Sukamaju, 30 November 2026/,
}
const HEADING = /^(PERILAKU KERJA|NO \| PERILAKU KERJA.*|KONSEKUENSI|5\. +CATATAN\/REKOMENDASI)$/
/** A word of the table's heading that must stand on every page of these forms. */
const ON_EVERY_PAGE: Record<string, RegExp> = {
  'daftar hadir': /Tanda Tangan/,
  rekap: /Perilaku/,
  duk: /^Tingkat$|Tingkat/,
  evaluasi: /HASIL KERJA|PERILAKU KERJA/,
  skp: /HASIL KERJA|PERILAKU KERJA/,
}

describe.each(Object.entries(MODELS))('%s', (kind, models) => {
  it(
    'stays inside its margins, never overlaps, repeats its headings, keeps its signature in company',
    { timeout: 120_000 },
    async () => {
      await fc.assert(
        fc.asyncProperty(models, async (form) => {
          const { bytes } = await renderer.render(form)
          const pages = (await readPages(bytes)).map(body)
          for (const [i, page] of pages.entries()) {
            expect(
              outside(page, form.kertas, kind === 'berita acara' ? 30 : 1),
              `outside the margins of page ${i + 1}`,
            ).toEqual([])
            expect(overlapping(page), `overlapping on page ${i + 1}`).toEqual([])
            const heading = ON_EVERY_PAGE[kind]
            if (heading) expect(lines(page).join('\n'), `heading of page ${i + 1}`).toMatch(heading)
          }
          const last = pages.at(-1)
          expect(last ? lines(last).length : 0, 'text lines on the last page').toBeGreaterThanOrEqual(3)
          const opening = SIGNATURE[kind]
          if (!opening) return
          const above = linesAboveSignature(pages, opening, HEADING)
          expect(above.length, 'pages with a signature').toBe(1)
          expect(above[0], 'lines above the signature').toBeGreaterThanOrEqual(2)
        }),
        { numRuns: RUNS, seed: 20261122, endOnFailure: true },
      )
    },
  )
})

it.each([8, 9, 10, 11])('splits no result over pages while it fits on one (%i points)', async (huruf) => {
  const form = evaluasi({
    hasilKerja: repeat(HASIL_KERJA, 12).map((row, i) => ({
      ...row,
      rhk: `awal${i} ${row.rhk}`,
      indikator: row.indikator.map((one, k) => ({ ...one, target: `batas${i}-${k}` })),
    })),
  })
  const pages = (await readPages((await renderer.render({ ...form, kertas: { ...form.kertas, huruf } })).bytes)).map(
    (page) => lines(page).join(' '),
  )
  expect(pages.length).toBeGreaterThan(3)
  form.hasilKerja.forEach((row, i) => {
    const home = pages.find((text) => text.includes(`awal${i} `))
    for (const k of row.indikator.keys()) expect(home).toContain(`batas${i}-${k}`)
  })
})
