import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createRenderer } from '../../../main/formulir/render-pdf'
import { capNaskah } from '../../../main/naskah/cap-salinan'
import type { NaskahFormulir } from '../../../domain/naskah/model'
import { readInfo, readRuns } from '../formulir/pdf-text'
import { overlapping } from '../formulir/periksa-letak'
import { kertas, keputusan, piagam, surat } from './contoh-naskah'

const renderer = createRenderer(join(import.meta.dirname, '../../../out/fonts'))
const NARROW = kertas({ margin: { atas: 10, kanan: 10, bawah: 12, kiri: 10 } })
const PAPERS: Record<string, NaskahFormulir> = {
  surat: surat({ rahasia: true, kertas: NARROW }),
  'keputusan of two pages': keputusan({ kertas: NARROW }),
  piagam: piagam(),
}
/** A stricter reader than ours, where the computer has it. */
const QPDF = 'qpdf'
const hasQpdf = spawnSync(QPDF, ['--version']).status === 0

describe.each(Object.entries(PAPERS))('a copy of %s', (_, form) => {
  it('says SALINAN at the head of every page, over nothing', async () => {
    const { bytes, pages } = await renderer.render(form)
    const printed = await readRuns(await capNaskah(bytes, 'SALINAN'))
    expect(printed).toHaveLength(pages)
    for (const page of printed) {
      const stamp = page.kata.filter(({ text }) => text === 'SALINAN')
      expect(stamp).toHaveLength(1)
      expect(stamp[0]?.y).toBeLessThan((10 * 72) / 25.4)
      expect(stamp[0]?.x).toBeGreaterThan(page.width - 90)
      expect(overlapping(page)).toEqual([])
    }
  })

  it('keeps every word, the title and the language, and leaves the original as it is', async () => {
    const { bytes } = await renderer.render(form)
    const before = bytes.slice()
    const copy = await capNaskah(bytes, 'SALINAN')
    expect(Buffer.from(bytes).equals(Buffer.from(before))).toBe(true)
    const words = (pages: Awaited<ReturnType<typeof readRuns>>) => pages.map(({ kata }) => kata.map(({ text }) => text).filter((text) => text !== 'SALINAN'))
    expect(words(await readRuns(copy))).toEqual(words(await readRuns(bytes)))
    const [{ title, lang }, original] = [await readInfo(copy), await readInfo(bytes)]
    expect({ title, lang }).toEqual({ title: original.title, lang: original.lang })
  })

  it('is the same to the last byte when it is made again', async () => {
    const { bytes } = await renderer.render(form)
    expect(Buffer.from(await capNaskah(bytes, 'SALINAN')).equals(Buffer.from(await capNaskah(bytes, 'SALINAN')))).toBe(true)
  })

  it.skipIf(!hasQpdf)('is a sound file', async () => {
    const path = join(mkdtempSync(join(tmpdir(), 'takar-salinan-')), 'salinan.pdf')
    writeFileSync(path, await capNaskah((await renderer.render(form)).bytes, 'SALINAN'))
    expect(execFileSync(QPDF, ['--check', path], { encoding: 'utf8' })).toContain('No syntax or stream encoding errors found')
  })
})

it('refuses what is no PDF', async () => {
  await expect(capNaskah(new Uint8Array([1, 2, 3]), 'SALINAN')).rejects.toThrow()
})
