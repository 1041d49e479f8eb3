/** What must be true of every printed official paper, read from the places of its text in the finished PDF. */
import { join } from 'node:path'
import fc from 'fast-check'
import { expect } from 'vitest'
import type { Kertas } from '../../../domain/formulir/kertas'
import type { NaskahFormulir } from '../../../domain/naskah/model'
import type { KeluargaNaskah } from '../../../domain/naskah/templat'
import { createRenderer } from '../../../main/formulir/render-pdf'
import { type Halaman, lines, readRuns } from '../formulir/pdf-text'
import { body, outside, overlapping } from '../formulir/periksa-letak'
import { naskahAcak, TANDA } from './naskah-acak'

const renderer = createRenderer(join(import.meta.dirname, '../../../out/fonts'))
const OPENING = new RegExp(`${TANDA.tempat}|${TANDA.jabatan}`)
const BORDER_MM = 21
/** A block that takes more of its page than this leaves no room for lines above it. */
const PENUH = 0.85
const MM = 72 / 25.4

/** Renders `runs` papers of a family and checks each. */
export async function periksaKeluarga(keluarga: KeluargaNaskah, runs: number): Promise<void> {
  await fc.assert(
    fc.asyncProperty(naskahAcak(keluarga), async (form) => {
      const { bytes } = await renderer.render(form)
      periksaHalaman(await readRuns(bytes), form)
    }),
    { numRuns: runs, seed: 20261123, endOnFailure: true },
  )
}

/** Throws on the first page that is not as it must be. */
export function periksaHalaman(printed: readonly Halaman[], form: NaskahFormulir): void {
  const paper = bentuk(form)
  const pages = printed.map(body).map((page, i) => withoutMarks(page, paper, form, i))
  pages.forEach((page, i) => {
    expect(outside(page, paper), `outside the margins of page ${i + 1}`).toEqual([])
    expect(overlapping(page), `overlapping on page ${i + 1}`).toEqual([])
    expect(lines(page).length, `text lines on page ${i + 1}`).toBeGreaterThanOrEqual(1)
  })
  tabelBerkepala(pages)
  ttdUtuh(pages)
  ttdBerkawan(pages, paper)
  tembusanBerkawan(pages, form, paper)
  lengkap(pages, form)
}

function bentuk({ keluarga, kertas }: NaskahFormulir): Kertas {
  if (keluarga !== 'piagam') return kertas
  const { atas, kanan, bawah, kiri } = kertas.margin
  const side = (mm: number) => Math.max(mm, BORDER_MM)
  return { ...kertas, margin: { atas: side(atas), kanan: side(kanan), bawah: side(bawah), kiri: side(kiri) } }
}

/** RAHASIA stands in the margins at head and foot of every page, and nowhere else. */
function withoutMarks(page: Halaman, { margin }: Kertas, { rahasia }: NaskahFormulir, i: number): Halaman {
  const isMark = (text: string, y: number) => text === 'RAHASIA' && (y < margin.atas * MM || y > page.height - margin.bawah * MM)
  const marks = page.kata.filter(({ text, y }) => isMark(text, y))
  expect(marks.length, `marks RAHASIA on page ${i + 1}`).toBe(rahasia ? 2 : 0)
  return { ...page, kata: page.kata.filter(({ text, y }) => !isMark(text, y)) }
}

const has = (page: Halaman, word: string) => page.kata.some(({ text }) => text.includes(word))
const count = (page: Halaman, word: string) => page.kata.reduce((sum, { text }) => sum + text.split(/\s+/).filter((one) => one === word).length, 0)

function tabelBerkepala(pages: readonly Halaman[]): void {
  for (const [i, page] of pages.entries()) if (count(page, TANDA.baris) > 0) expect(has(page, TANDA.kolom), `heading of page ${i + 1}`).toBe(true)
}

/** As many posts as names on each page: no signature is torn. */
function ttdUtuh(pages: readonly Halaman[]): void {
  for (const [i, page] of pages.entries()) expect(count(page, TANDA.jabatan), `posts on page ${i + 1}`).toBe(count(page, TANDA.akhir))
}

/** Two lines of text above the first signature of a page; a table's repeated heading is none. */
function ttdBerkawan(pages: readonly Halaman[], { margin }: Kertas): void {
  const texts = pages.map(lines)
  texts.forEach((text, i) => {
    const at = text.findIndex((line) => OPENING.test(line))
    const page = pages[i] as Halaman
    const inner = page.height - (margin.atas + margin.bawah) * MM
    if (at < 0 || melanjutkan(pages, i) || tinggi(page, OPENING) > inner * PENUH) return
    const isRepeated = (line: string) => line.includes(TANDA.kolom) && texts.slice(0, i).some((before) => before.includes(line))
    expect(text.slice(0, at).filter((line) => !isRepeated(line)).length, `lines above the signature on page ${i + 1}`).toBeGreaterThanOrEqual(2)
  })
}

/** The page before holds the first two signatures of the same paper, and all four are too tall to go on with text in company. */
function melanjutkan(pages: readonly Halaman[], i: number): boolean {
  const [before, page] = [pages[i - 1], pages[i]]
  return !!before && !!page && has(before, TANDA.akhir) && tinggi(before, OPENING) + tinggi(page, OPENING) > page.height * 0.5
}

/** From the first line that matches to the end of the page's text. */
function tinggi({ kata }: Halaman, opening: RegExp): number {
  const top = Math.min(...kata.filter(({ text }) => opening.test(text)).map(({ y }) => y))
  const last = Math.max(...kata.map(({ y }) => y))
  return Number.isFinite(top) ? last - top : 0
}

/** Copies stand on the page of a signature, unless both are taller than a page together. */
function tembusanBerkawan(pages: readonly Halaman[], { ttd }: NaskahFormulir, { margin }: Kertas): void {
  if (ttd.length === 0) return
  const stranded = pages.filter((page) => has(page, TANDA.tembusan) && !has(page, TANDA.akhir))
  if (stranded.length === 0) return
  const first = pages.find((page) => has(page, TANDA.jabatan))
  const inner = (first?.height ?? 0) - (margin.atas + margin.bawah) * MM
  const needed = (first ? tinggi(first, OPENING) : 0) + stranded.reduce((sum, page) => sum + tinggi(page, /Tembusan|TMBS/), 0)
  expect(needed, 'height of signatures and copies that do not stand together').toBeGreaterThan(inner * 0.6)
}

/** Every row, paragraph and copy is there. */
function lengkap(pages: readonly Halaman[], { badan, tembusan }: NaskahFormulir): void {
  const total = (word: string) => pages.reduce((sum, page) => sum + count(page, word), 0)
  const rows = badan.reduce((sum, one) => sum + (one.jenis === 'tabel' ? one.baris.length : 0), 0)
  const paragraphs = badan.filter((one) => one.jenis === 'paragraf' && one.isi.length > 0).length
  expect([total(TANDA.baris), total(TANDA.paragraf), total(TANDA.tembusan)]).toEqual([rows, paragraphs, tembusan.length])
}
