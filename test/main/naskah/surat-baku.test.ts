import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { DaftarKertas } from '../../../domain/formulir/kertas'
import { naskahContoh } from '../../../domain/naskah/contoh'
import type { Templat } from '../../../domain/naskah/templat'
import { createRenderer } from '../../../main/formulir/render-pdf'
import { UKURAN } from '../formulir/contoh-dasar'
import { lines, readPages } from '../formulir/pdf-text'

const renderer = createRenderer(join(import.meta.dirname, '../../../out/fonts'))
const FOLDER = join(import.meta.dirname, '../../../db/seeds/2026-11/templat-naskah')
const SIZES: DaftarKertas = UKURAN
const LETTERS = readdirSync(FOLDER).map((file) => JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as { kode: string; nama: string; isi: Templat })

describe.each(LETTERS)('$nama', ({ kode, nama, isi }) => {
  const form = naskahContoh(isi, nama, SIZES[isi.kertas.ukuran] ?? [215, 330], false)

  it('prints the text it always printed', async () => {
    const pages = await readPages((await renderer.render(form)).bytes)
    const text = pages.map((page, i) => [`--- halaman ${i + 1}`, ...lines(page)].join('\n')).join('\n')
    await expect(`${text}\n`).toMatchFileSnapshot(join(import.meta.dirname, 'goldens', `baku-${kode}.txt`))
  })

  it('stays below 60 kB', async () => {
    expect((await renderer.render(form)).bytes.length).toBeLessThan(60_000)
  })
})
