import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { DaftarKertas } from '../../../domain/formulir/kertas'
import { naskahContoh } from '../../../domain/naskah/contoh'
import type { Templat } from '../../../domain/naskah/templat'
import { createRenderer } from '../../../main/formulir/render-pdf'
import { UKURAN } from '../formulir/contoh-dasar'
import { lines, readPages, readRuns } from '../formulir/pdf-text'
import { body, outside, overlapping } from '../formulir/periksa-letak'

const renderer = createRenderer(join(import.meta.dirname, '../../../out/fonts'))
/** Later folders hold newer versions of a kind. */
const FOLDERS = ['templat-naskah', 'templat-kompetensi', 'templat-skala'].map((name) => join(import.meta.dirname, '../../../db/seeds/2026-11', name))
const SIZES: DaftarKertas = UKURAN
const READ = FOLDERS.flatMap((folder) => readdirSync(folder).map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as { kode: string; nama: string; isi: Templat }))
const LETTERS = [...new Map(READ.map((one) => [one.kode, one])).values()]

describe.each(LETTERS)('$nama', ({ kode, nama, isi }) => {
  const form = naskahContoh(isi, nama, SIZES[isi.kertas.ukuran] ?? [215, 330], false)

  it('prints the text it always printed', async () => {
    const pages = await readPages((await renderer.render(form)).bytes)
    const text = pages.map((page, i) => [`--- halaman ${i + 1}`, ...lines(page)].join('\n')).join('\n')
    await expect(`${text}\n`).toMatchFileSnapshot(join(import.meta.dirname, 'goldens', `baku-${kode}.txt`))
  })

  it('keeps its margins with the longest names and forty rows, no text on text, no page of one line', async () => {
    const extreme = naskahContoh(isi, nama, SIZES[isi.kertas.ukuran] ?? [215, 330], true)
    const lain = extreme.badan.findIndex((one, i) => i > 0 && one.jenis === 'halaman_baru' && one.lembar)
    const pages = (await readRuns((await renderer.render(lain < 0 ? extreme : { ...extreme, badan: extreme.badan.slice(0, lain) })).bytes)).map(body)
    pages.forEach((page, i) => {
      expect(overlapping(page), `page ${i + 1}`).toEqual([])
      if (isi.keluarga !== 'piagam' && isi.kepala.sifat !== 'rahasia') expect(outside(page, extreme.kertas), `page ${i + 1}`).toEqual([])
      expect(lines(page).length, `lines on page ${i + 1}`).toBeGreaterThanOrEqual(2)
    })
  })

  it('stays below 60 kB', async () => {
    expect((await renderer.render(form)).bytes.length).toBeLessThan(60_000)
  })
})
